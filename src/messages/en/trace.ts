import type { TraceWords } from '../trace-words.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const PARTS = { 'text-box': 'text box', footnote: 'footnote', endnote: 'endnote' } as const

export const trace: TraceWords = {
  title: ({ plan, document }) => `${plan} against ${document}`,
  whole: 'The plan says what the document says.',
  notWhole: (findings) =>
    `${count(findings, 'place', 'places')} where the plan and the document part, or where one of them says nothing.`,
  otherFile:
    'This is not the file that the plan was transcribed from (source.sha256 is another). Lines may differ from those noted in the plan.',
  sums: {
    anchors: ({ found, missing }) => `Anchors: ${found} found, ${missing} missing.`,
    numbers: ({ covered, excused, uncovered, mismatches }) =>
      `Numbers of the document: ${covered} in the plan, ${excused} no commitment, ${uncovered} left out. ${count(mismatches, 'number, unit or name', 'numbers, units or names')} of the plan differ.`,
    stamps: ({ valid, changed }) => `Clauses: ${valid} as they were stamped, ${changed} changed.`,
    coverage: ({ percent, paragraphs, unpointed, apart }) =>
      `Transcribed: ${percent} % of ${count(paragraphs, 'commitment paragraph', 'commitment paragraphs')}, ${unpointed} without a task${apart === 0 ? '' : `; ${apart} more not counted (--excused)`}.`,
  },
  sections: {
    missing: {
      title: 'Anchors that are not in their place',
      advice:
        'Correct the anchor, move the task to where its clause stands, or drop what the document no longer says.',
    },
    mismatches: {
      title: 'Where the plan and the document differ',
      advice: 'Correct the field in the plan, or add it where the plan says nothing.',
    },
    uncovered: {
      title: 'Numbers of the document that are not in the plan',
      advice:
        'Add a quota, an indicator or a due day; a number that asks for nothing goes to source.ignored with a reason.',
    },
    changed: {
      title: 'Clauses that were changed since they were transcribed',
      advice: 'Compare the task with the clause, then write the new stamp.',
    },
    unpointed: {
      title: 'Paragraphs that no task points to',
      advice:
        'Transcribe what is a commitment; the first words of any other paragraph go to source.ignored with a reason.',
    },
    apart: {
      title: 'Paragraphs that look like commitments and are not counted',
      advice: 'See whether the reasons hold.',
    },
    excused: { title: 'Numbers that are no commitment', advice: 'See whether the reasons hold.' },
    omitted: {
      title: 'Text that was taken for no part of the document',
      advice: 'If some of it belongs to the document, copy the whole text to a .txt file and compare that.',
    },
    sideBySide: {
      title: 'Paragraph by paragraph',
      advice: 'The document on the left, on the right what in the plan points to the paragraph.',
    },
  },
  columns: {
    plan: 'plan',
    document: 'document',
    about: 'of what',
    anchor: 'anchor',
    reason: 'why',
    field: 'field',
    expected: 'plan says',
    found: 'document says',
    text: 'text',
    number: 'number',
    clause: 'document',
    entry: 'plan',
    remarks: 'remarks',
  },
  paragraph: (line) => `paragraph ${line}`,
  place({ line, lastLine, place, page, part }) {
    const where = [line === lastLine ? String(line) : `${line}–${lastLine}`]
    if (place !== undefined) where.push(`table ${place.table}, row ${place.row}`)
    if (page !== undefined) where.push(`page ${page}`)
    if (part !== undefined) where.push(PARTS[part])
    return where.join('\n')
  },
  counted: { lines: 'line', paragraphs: 'paragraph' },
  omissions: {
    hidden: 'hidden',
    deleted: 'deleted in a tracked change',
    contents: 'table of contents',
    furniture: 'navigation, buttons and links of the page',
  },
  omitted: (stretches) =>
    `${count(stretches, 'stretch', 'stretches')} of hidden or deleted text, of contents or of navigation were not compared; --excused lists them.`,
  unnamed: ({ found, of }) => `not named in its clause or heading, as ${found} of ${of} units are`,
  remarks: {
    agrees: '✓ agrees',
    changed: '✕ changed since it was stamped',
    unstamped: 'not stamped yet',
    unpointed: '✕ looks like a commitment, and no task points to it',
    uncovered: (text) => `✕ left out: ${text}`,
    excused: ({ text, reason }) => `not counted: ${text} (${reason})`,
    apart: (reason) => `no task points to it, not counted: ${reason}`,
    differs: ({ about, field, expected, found }) =>
      `✕ ${about} ${field}: the plan says ${expected ?? 'nothing'}, the document ${found ?? 'nothing'}`,
    unnamed: ({ about, field, expected }) =>
      `✕ ${about} ${field}: the plan says ${expected}, and neither clause nor heading names it`,
  },
  legend: {
    covered: 'numbers in the plan',
    questioned: 'numbers of a clause that differs from the plan',
    uncovered: 'numbers left out',
    excused: 'numbers that are no commitment',
  },
  update: {
    written: ({ file, added, changed }) =>
      `Wrote ${file}: ${count(added, 'new stamp', 'new stamps')}, ${changed} changed, every other character as it was.`,
    wouldWrite: ({ file, added, changed }) =>
      `Would write ${file}: ${count(added, 'new stamp', 'new stamps')}, ${changed} changed. Leave out --dry-run to write.`,
    upToDate: (file) => `The stamps of ${file} are those of the document; nothing was written.`,
    refused: ({ file, anchors }) =>
      `${file} was left as it is: ${count(anchors, 'anchor is', 'anchors are')} missing, out of order, or found more than once (listed above). Correct the anchors first.`,
  },
  saved: (file) => `Wrote ${file}.`,
  about({ task, safeguard, action, indicator, deliverable, unit, ignored, quota, milestone }) {
    const part = quota === undefined ? milestone : quota
    const inside = part === undefined ? '' : `/${part}`
    if (task !== undefined) return `task ${task}${inside}`
    if (safeguard !== undefined) return `safeguard ${safeguard}${inside}`
    if (action !== undefined) return `action ${action}`
    if (indicator !== undefined) return `indicator ${indicator}`
    if (deliverable !== undefined) return `deliverable ${deliverable}`
    if (unit !== undefined) return `unit ${unit}`
    return ignored === undefined ? 'plan' : `ignored number ${ignored + 1}`
  },
  reasons: {
    none: 'there is no anchor',
    absent: 'not in the document',
    'out-of-order': 'not after the task before',
    'outside-clause': 'not in the clause of the task',
    ambiguous: 'in several clauses',
    doubled: 'the same as one before, and the document says it once',
    'asked-for': 'the plan asks for this number, so it cannot be ignored',
  },
  excuses: {
    title: 'in a title',
    'set-phrase': 'set phrase',
    indefinite: 'no count',
    name: 'name of a programme',
    session: 'session of a body',
    signature: 'day of issue',
    ignored: 'listed in source.ignored',
    'own-period': 'years of the plan itself',
    past: 'before the plan',
    point: 'among the points of the task',
    furniture: 'of the page, not of the document',
  },
  apart: {
    ignored: 'listed in source.ignored',
    introduction: 'leads over to the list below it',
    'other-kind': 'no item of the list that the tasks beside it are items of',
    outside: 'away from the tasks',
  },
  nothing: 'nothing',
}
