import type { LogCommandWords, LogUsageMessages, LogWords } from '../log-words.ts'

const KINDS = {
  activity: 'activity',
  submission: 'submission',
  observation: 'observation',
  progress: 'progress',
  correction: 'correction',
} as const

export const log: LogWords = {
  kinds: KINDS,
  added: ({ id, file }) => `Written to ${file} as ${id}`,
  wouldAdd: ({ file }) => `Only a trial, nothing was written. To ${file} would go:`,
  list: {
    title: ({ plan }) => `Log: ${plan}`,
    columns: {
      date: 'date',
      kind: 'kind',
      units: 'units',
      what: 'what',
      figure: 'figure',
      tasks: 'tasks',
      entry: 'entry',
    },
    corrected: '(corrected)',
    withdrawn: '(withdrawn)',
    planned: '(planned)',
    withYear: ({ title, year }) => `${title} (${year})`,
    correctionOf: ({ entry, reason }) => `corrects ${entry}${reason === '' ? '' : `: ${reason}`}`,
    count: ({ entries }) => (entries === 1 ? '1 entry' : `${entries} entries`),
    nothing: 'No entry fits.',
  },
  ask: {
    plan: 'To which plan does it belong?',
    kind: 'What is to be entered?',
    date: 'Date',
    units: 'Units (with commas between them)',
    unit: 'Unit',
    task: 'To which task does it belong?',
    noTask: 'to none',
    title: 'Title of the activity',
    participants: 'Participants on site',
    evidence: 'File of evidence',
    deliverable: 'What was handed in?',
    year: 'For which year',
    indicator: 'Which indicator?',
    value: 'Value',
    state: 'How far is it?',
    text: 'What was done',
    reason: 'Reason',
    write: 'Write it to the log?',
    orNothing: (question) => `${question} (Enter for none)`,
  },
}

const PRINT = { dryRun: 'show what would be written, and write nothing', format: 'how to print it' } as const
const CORRECTION = {
  plan: 'one plan of the workspace',
  reason: 'why; needed',
  date: 'day of the correction; by default today',
  by: 'who corrects; by default the name that git or the system knows',
  ...PRINT,
} as const

export const logCommands: LogCommandWords = {
  'log add': {
    summary: 'enter an activity, a document handed in, a measured value or progress',
    details:
      'In a terminal it asks for what is missing; in a script what is missing is an error. Units may be given by ' +
      'any of their names; the name of the plan is written.\n' +
      'sciplan log add --kind activity --date 2024-03-05 --unit 区教委 --task 05-02 --title 校园行 --participants 350',
    options: {
      kind: 'kind of entry; where left out, what the other options say',
      plan: 'one plan of the workspace',
      date: 'day, such as 2024-03-05 or 2024年3月5日',
      unit: 'unit; an activity may have several',
      task: 'task; an activity may have several',
      title: 'title of the activity',
      participants: 'participants on site',
      online: 'participants online',
      times: 'number of sessions; by default 1',
      items: 'number of items',
      amount: 'amount of money in yuan',
      entities: 'number of entities',
      measure: 'a measure that the plan declares, such as books=20; may be repeated',
      until: 'last day of the activity',
      eachDay: 'number on each of its days',
      status: 'planned, or done (the default)',
      type: 'type of activity, such as talk',
      audience: 'group of people; may be repeated',
      brand: 'campaign it belongs to',
      place: 'place',
      covers: 'place of a register that is covered; may be repeated',
      host: 'host',
      cohost: 'co-host; may be repeated',
      deliverable: 'id of the document handed in',
      for: 'year that the document is for',
      indicator: 'id of the indicator',
      quota: 'id of the quota, where the value belongs to a task',
      value: 'measured value',
      covered: 'number of places covered',
      total: 'number of places to cover',
      lacking: 'places that are lacking (may be repeated), or their number',
      state: 'how far it is',
      milestone: 'id of the milestone',
      text: 'what was done',
      evidence: 'file of evidence inside the workspace; may be repeated',
      note: 'remark',
      by: 'who enters it; by default the name that git or the system knows',
      ...PRINT,
    },
  },
  'log list': {
    summary: 'the entries of the log as they are known now',
    options: {
      plan: 'one plan of the workspace',
      unit: 'one unit',
      task: 'one task',
      kind: 'one kind of entry',
      period: 'YYYY, YYYY-Qn, YYYY-MM or FROM..TO',
      id: 'id of an entry, or its beginning',
      text: 'entries that hold this text',
      all: 'withdrawn entries and corrections too',
      format: 'how to print it',
    },
  },
  'log correct': {
    summary: 'correct an entry: a correction is appended, the entry stays',
    details: 'sciplan log correct 01HQ8 --set participants=320 --reason "sign-in sheet checked"',
    arguments: { entry: 'id of an entry, or enough of its beginning' },
    options: {
      set: 'what it should say, such as participants=320; may be repeated',
      unset: 'field to take away; may be repeated',
      ...CORRECTION,
    },
  },
  'log withdraw': {
    summary: 'withdraw an entry: it stays in its file and counts no more',
    arguments: { entry: 'id of an entry, or enough of its beginning' },
    options: { undo: 'bring a withdrawn entry back', ...CORRECTION },
  },
}

function suggestion(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`
}

export const logUsage: LogUsageMessages = {
  'option-not-for-kind': ({ option, kind, kinds }) =>
    `${option} does not go with a ${KINDS[kind]} entry, only with ${kinds.map((one) => KINDS[one]).join(', ')}.`,
  'one-of-many': ({ option, kind }) => `A ${KINDS[kind]} entry takes one ${option}; write an entry for each.`,
  'no-such-id': ({ what, id, nearest, known }) => {
    const hint = known.length === 0 ? ' It has none at all.' : ` It has ${known.join(', ')}.`
    return `The plan has no ${what} "${id}".${suggestion(nearest) || hint}`
  },
  'bad-measure': ({ value }) => `--measure cannot be "${value}". Write measure=number, such as books=20.`,
  'until-before-date': ({ date, until }) => `The last day, ${until}, is before the first, ${date}.`,
  'no-such-evidence': ({ path }) =>
    `There is no file ${path}. Put the evidence into the workspace first, for example into its folder evidence.`,
  'evidence-outside': ({ path }) =>
    `${path} is outside the workspace. Copy it inside first, for example into its folder evidence, so that it ` +
    'stays with the log.',
  'no-such-entry': ({ entry }) =>
    `No entry has the id "${entry}" or one that begins so. sciplan log list shows the ids.`,
  'ambiguous-entry': ({ entry, candidates, total }) =>
    `"${entry}" fits ${total} entries: ${candidates.join(', ')}${total > candidates.length ? ' and more' : ''}. ` +
    'Write more of the id.',
  'no-such-field': ({ field, kind, nearest }) =>
    `A ${KINDS[kind]} entry has no field "${field}" that can be corrected.${suggestion(nearest)}`,
  'bad-assignment': ({ value }) =>
    `--set cannot be "${value}". Write field=value, such as participants=320; --unset takes a field away.`,
  'nothing-to-correct': () =>
    'Nothing to correct was given. Use --set or --unset; sciplan log withdraw ends the whole entry.',
  'nothing-changes': ({ entry }) => `Entry ${entry} says so already; nothing was written.`,
  'correction-invalid': ({ field }) =>
    `With this correction the entry would not be sound any more: see the field "${field}".`,
  'entry-withdrawn': ({ entry }) =>
    `Entry ${entry} is withdrawn. To bring it back: sciplan log withdraw ${entry} --undo --reason …`,
  'entry-not-withdrawn': ({ entry }) => `Entry ${entry} is not withdrawn, so there is nothing to bring back.`,
}
