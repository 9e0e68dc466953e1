import type { DraftWords } from '../draft-words.ts'
import { draftAsk } from './draft-ask.ts'
import { DRAFT_LAYOUTS, draftReading } from './draft-readings.ts'

const place: DraftWords['place'] = ({ line, countedBy }) => `${countedBy} ${line}`

/** Keys of a plan that a document may leave open. */
const FIELDS: Readonly<Record<string, string>> = {
  issuer: 'who issued it',
  issued: 'the day of issue',
  period: 'its first and last day',
  lead: 'who is responsible',
  population: 'the population',
  members: 'the members of the group',
  by: 'by when',
  due: 'by when',
  per: 'how often',
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? '0' : `${ids.length} (${ids.join(', ')})`
}

export const draft: DraftWords = {
  title: (document) => `Plan drafted from ${document}`,
  head: ({ document, doubts }) => [
    `Drafted by sciplan from ${document}; behind each figure stand its place and words in the document.`,
    doubts === 0
      ? 'Nothing is in doubt; read it through, then delete these comments.'
      : `In doubt: ${doubts}, each marked "# ?". Decide, then delete the mark.`,
  ],
  place,
  quoted: ({ place: where, text }) => `${where}: ${text}`,
  sums: {
    found: ({ tasks, safeguards, quotas, indicators, deliverables, units }) =>
      `Found ${tasks} tasks, ${safeguards} safeguards, ${quotas} quotas, ${indicators} indicators, ${deliverables} documents to hand in and ${units} units.`,
    onto: ({ kept, changed, added, removed }) =>
      `Tasks, indicators and documents to hand in: ${kept} as they were, ${listed(changed)} changed, ${listed(added)} new, ${listed(removed)} gone.`,
    withoutOld:
      'The older document is not at hand: where a clause changed, readings of the new one replace what people corrected, and changes that did not reach the plan cannot be listed. If you still have it, add --was with its file and draft again.',
    untaken: (count) =>
      `${count} more ${count === 1 ? 'line differs' : 'lines differ'} between the documents without changing the plan; see whether it should be edited by hand.`,
    doubts: (count) =>
      count === 0 ? 'Nothing is in doubt.' : `In doubt: ${count}, each marked "# ?" in the plan.`,
    leftOut: (count) =>
      count === 0
        ? 'No number was left out.'
        : `Left out: ${count} that are no commitment; see whether the reasons hold.`,
    encoding: {
      big5: 'The document does not say its encoding and was read as Big5; see whether its text is right.',
    },
    layout: ({ layout, score }) => `Layout of the document: ${layout} (fits ${score}%).`,
  },
  nothingFound:
    'No task was found. Make sure that this is the plan or its task list (no notice, news or scan) and that its text and lines are whole.',
  sections: {
    untaken: 'Changes that did not reach the plan',
    doubts: 'In doubt',
    leftOut: 'Numbers left out',
  },
  oldPlace: (line) => `old document, line ${line}`,
  columns: { place: 'document', path: 'plan', why: 'doubt', text: 'words', reason: 'left out because' },
  layouts: DRAFT_LAYOUTS,
  reasons: {
    column: (text) => `column "${text}"`,
    label: (text) => `label "${text}"`,
    bracket: (text) => `bracket after a clause: "${text}"`,
    heading: (text) => `heading "${text}"`,
  },
  doubts: {
    'not-stated': ({ field }) => `the document does not state ${FIELDS[field] ?? field}; fill it in`,
    'two-readings': ({ words, taken, other }) =>
      taken === '' && other === ''
        ? `"${words}" does not say all of it; see the document`
        : `"${words}" can be read in two ways: ${taken === '' ? 'left out' : `taken as "${draftReading(taken)}"`}, could be ${other === '' ? 'nothing' : `"${draftReading(other)}"`}`,
    'not-certain': ({ words, taken }) =>
      words === taken
        ? `"${words}" was read from the sentence and is not stated by itself; please check`
        : `"${words}" is damaged or says it only in passing; taken as "${draftReading(taken)}", please check`,
    'day-not-stated': ({ words, taken }) =>
      `"${words}" has no day by which it must be reached; taken as the end of the plan, ${taken}, please check`,
    'layout-unclear': ({ taken, other }) =>
      `the layout is not certain: read as "${DRAFT_LAYOUTS[taken]}", could be "${DRAFT_LAYOUTS[other]}"`,
    'sum-differs': ({ words, stated, summed }) =>
      `the rows of the column "${words}" come to ${summed}, but its sum says ${stated}; please check the rows`,
    'damaged-name': ({ words }) =>
      `"${words}" looks like the rest of a unit's name; it was left out, fill it in`,
  },
  leftOut: {
    title: 'number in the title of a document',
    'document-number': 'document number',
    reference: 'clause, annex or serial number',
    session: 'session of a meeting',
    'past-result': 'what was reached before',
    'set-phrase': 'set phrase',
    name: 'part of a name',
    indefinite: 'no definite number',
    parts: 'count of the parts of something',
    quoted: 'goal of another document',
    growth: 'difference, of which a plan has no measure',
    ratio: 'ratio such as so many per million',
    'time-limit': 'time allowed for a step',
    contact: 'telephone number, postcode or person to call',
    'page-counter': 'words of the web page',
    period: 'years of the plan',
    'point-in-time': 'day that is no deadline',
    'recurring-day': 'deadline of every year, quarter or month; a task has one day only',
    signature: 'day of issue',
    remark: 'said in passing',
    budget: 'money that is set aside; the document asks for no amount',
    'of-others': 'given by others',
    audience: 'whom it is about',
    'size-of-each': 'size of one of them',
    score: 'points or places of an assessment',
    'upper-bound': 'upper bound; a plan has lower bounds only',
    unclear: 'does not say what is asked for',
    'not-understood': 'not understood; read it yourself',
    introduction: 'introduces clauses or continues one; no task was made of it',
  },
  ask: draftAsk,
}
