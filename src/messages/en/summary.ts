import type { StandingCount, SummaryActivities, SummarySums, SummaryWords } from '../summary-words.ts'
import { templateFields } from './template-fields.ts'

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function counts(items: readonly StandingCount[]): string {
  return items.map(({ standing, count }) => `${count} ${standing}`).join(', ')
}

function progress({ due, met, rate, open, leftOut }: SummarySums): string {
  const lacking = open.reduce((sum, { count }) => sum + count, 0)
  const still = lacking === 0 ? '' : `; ${lacking} not met yet: ${counts(open)}`
  const out = leftOut.length === 0 ? '' : `; left out of the rate: ${counts(leftOut)}`
  return due === 0
    ? `no obligation to be judged${out}`
    : `${plural(due, 'obligation')} due, ${met} met, completion rate ${rate} (${met}/${due})${still}${out}`
}

/** Activities without any attendance, such as works for the media, say nothing of it. */
function held({ activities, sessions, participants, online }: SummaryActivities): string {
  const people = [
    ...(participants === '0' ? [] : [`${participants} attendances on site`]),
    ...(online === undefined ? [] : [`${online} online`]),
  ]
  const often = `${plural(activities, 'activity', 'activities')} in ${sessions} ${sessions === '1' ? 'session' : 'sessions'}`
  return [often, people.join(' and ')].filter((part) => part !== '').join(', ')
}

export const summary: SummaryWords = {
  title: ({ year, next }) => [`Citizen Science Literacy: Annual Summary ${year} `, `and Plan for ${next}`],
  subtitle: ({ reporter, asOf }) => `${reporter} (figures as of ${asOf})`,
  span: ({ from, to }) => `${from} to ${to}`,
  addressee: (to) => `To: ${to}`,
  numbered: {
    section: (place, title) => `${place}. ${title}`,
    part: (place, title) => `(${place}) ${title}`,
    item: (place, title) => `${String.fromCharCode(96 + ((place - 1) % 26) + 1)}) ${title}`,
    annex: (place, title) => `Annex ${place}  ${title}`,
  },
  sections: {
    overview: () => 'Overview',
    tasks: () => 'Tasks and what was done',
    practices: () => 'Main practices and results',
    highlights: () => 'Highlights',
    problems: () => 'Problems and causes',
    plan: ({ next }) => `Plan for ${next}`,
  },
  annexes: {
    members: 'Groups, member by member',
    qualitative: 'Progress of tasks without number',
    ledger: 'Activity ledger',
    evidence: 'List of evidence',
    notes: 'How it was counted',
  },
  sheets: {
    tasks: 'Tasks',
    members: 'Groups',
    qualitative: 'Tasks without number',
    ledger: 'Ledger',
    evidence: 'Evidence',
    notes: 'Counting notes',
  },
  annexTitle: ({ reporter, year }) => `${reporter}: annexes to the annual summary ${year}`,
  blanks: {
    addressee: 'addressee',
    practices: 'main practices and results',
    highlights: 'highlights',
    'cause-reports': 'why reports were late',
    'cause-silent': 'why there is no record',
    'next-year': 'approach and measures of the next year',
  },
  causeOf: (task) => `why task ${task} was not met`,
  toWrite: (blank) => `[To be written: ${blank}]`,

  formal: (text) => text,

  overview: {
    tasks({ plan, documentNo, unit, tasks, units }) {
      const name = `“${plan}”${documentNo === undefined ? '' : ` (${documentNo})`}`
      return unit === undefined
        ? `${name} lists ${plural(tasks, 'task')}; ${plural(units, 'unit')} had a part in them.`
        : `Under ${name}, ${unit} was responsible for ${plural(tasks, 'task')}.`
    },
    sums: ({ period, asOf, ...sums }) => `${period}, as of ${asOf}: ${progress(sums)}.`,
    nothingDue: ({ period, asOf }) => `${period}, as of ${asOf}: no obligation with a number.`,
    activities: ({ from, to, ...facts }) =>
      `From ${from} to ${to}: ${held(facts)}, all of them serving tasks of the plan.`,
    noActivities: ({ from, to }) =>
      `From ${from} to ${to} the log has no activity that serves a task of the plan.`,
    qualitative: ({ all, reported, silent, unknown }) =>
      `Tasks without number, counted once for each responsible unit: ${all}; with progress ${reported}, without record ${silent}` +
      `${unknown === 0 ? '' : `, unknown ${unknown}`}.`,
    documents({ asked, inTime, late, missing, open }) {
      const parts = [
        `${inTime} in time`,
        ...(late === 0 ? [] : [`${late} late`]),
        ...(missing === 0 ? [] : [`${missing} missing`]),
        ...(open === 0 ? [] : [`${open} not handed in and not yet overdue`]),
      ]
      return `${plural(asked, 'document')} to hand in: ${parts.join(', ')}.`
    },
  },

  tasks: {
    action: ({ tasks, sums }) =>
      `${plural(tasks, 'task')}${sums === undefined ? '' : `: ${progress(sums)}`}. `,
    open: (rows) => `Not met yet: ${rows}. `,
    openRow: ({ task, unit }) => `${task} (${unit})`,
    actionQualitative: ({ all, reported }) => `Tasks without number: ${all}, with progress ${reported}. `,
    actionActivities: (facts) => `${held(facts)}. `,
    noTasks: 'The plan has no task in this period.',
    indicators: 'Indicators',
    milestones: 'Milestones',
    group: ({ name, members }) => `${name} (${plural(members, 'member')})`,
    members: ' members',
    standing: ({ word, count }) => `${word}: ${count}`,
    evidence({ numbers, entries, others }) {
      const more = entries > numbers.length ? ` … (${entries} in all)` : ''
      const parts = [
        ...(entries === 0 ? [] : [`${numbers.join(', ')}${more}`]),
        ...(others === 0 ? [] : [`${others} of other years`]),
      ]
      return parts.join('; ')
    },
    reportedOf: ({ reported, all }) => `${reported} of ${all} with progress`,
  },

  practices: {
    types: (items) => `By type: ${items.join('; ')}.`,
    audiences: (items) => `By key group: ${items.join('; ')}.`,
    item: ({ name, ...facts }) => `${name}: ${held(facts)}`,
    nothing: 'The log names neither type nor key group of any activity.',
  },
  highlights: {
    brands: (items) => `Brands: ${items.join('; ')}.`,
    largest: 'Activities with the most attendances',
    nothing: 'The log names neither brand nor attendances of any activity.',
  },

  problems: {
    parts: {
      unmet: 'Obligations behind or missed',
      documents: 'Reporting',
      silent: 'Tasks without record',
      overdue: 'Overdue milestones and indicators behind their line',
      data: 'Quality of the data',
    },
    unmetSum: ({ rows, tasks }) => `${plural(rows, 'obligation')} of ${plural(tasks, 'task')}:`,
    row: ({ unit, requirement, done, lacking, standing }) =>
      `${unit}: ${requirement}; done ${done}${lacking === '' ? '' : `; ${lacking}`}; ${standing}.`,
    noUnmet: 'No obligation is behind or missed.',
    documents({ title, due, missing, late }) {
      const parts = [
        ...(missing.length === 0 ? [] : [`missing from ${missing.length}: ${missing.join(', ')}`]),
        ...(late.length === 0 ? [] : [`late from ${late.length}: ${late.join(', ')}`]),
      ]
      return `${title} (due ${due}): ${parts.join('; ')}.`
    },
    lateUnit: ({ unit, days }) => `${unit} (${plural(days, 'day')} late)`,
    noDocuments: 'No document is late or missing.',
    silentSum: ({ rows, tasks }) =>
      `${plural(tasks, 'task')} without number ${tasks === 1 ? 'has' : 'have'} units without any record, ${plural(rows, 'case')} in all. ` +
      'No record does not mean that nothing was done: please verify and add what lacks to the log.',
    silentTable: 'Tasks without record, by unit',
    noSilent: 'Every task without number has a record.',
    milestone: ({ task, title, due }) => `${task}: “${title}” was due on ${due} and is not done.`,
    indicator: ({ title, due, target, value, standing }) =>
      `${title}: ${target} by ${due}; newest figure ${value}; ${standing}.`,
    toVerify: ({ rows, tasks }) =>
      `${plural(rows, 'figure')} to be verified (an entry counted lacks evidence or a number), in tasks: ${tasks}.`,
    unknown: ({ task, unit, reason }) => `${unit} ${task} cannot be judged: ${reason}.`,
    unplanned: (activities) =>
      `${plural(activities, 'further activity', 'further activities')} served no task of the plan and counted nowhere.`,
    noData: 'Every entry counted has its evidence and its numbers.',
  },

  plan: {
    parts: {
      open: ({ year }) => `Still to be done in ${year}`,
      quotas: ({ next }) => `Obligations of ${next}`,
      ongoing: 'Tasks that go on',
      dates: ({ next }) => `Documents and dates of ${next}`,
      measures: 'Approach and measures',
    },
    openSum: ({ rows, year }) =>
      `${plural(rows, 'obligation')} of ${year} not met yet and still within the due day:`,
    nothingOpen: ({ year }) => `Nothing of ${year} is open and still within its due day.`,
    quotaSum: ({ duties, units, next }) =>
      `${plural(duties, 'obligation')} in ${next}${units === 1 ? '' : `, of ${units} units and groups`}:`,
    unitLine: ({ unit, duties }) => `${unit} (${duties})`,
    afterPlan: ({ to, next }) => `The plan ends on ${to} and has no task for ${next}.`,
    noQuotas: ({ next }) => `The plan has no obligation with a number in ${next}.`,
    ongoing: (tasks) => `${plural(tasks, 'task')} without number that ${tasks === 1 ? 'goes' : 'go'} on:`,
    noOngoing: 'No task without number goes on.',
    noDates: ({ next }) => `No document and no dated milestone in ${next}.`,
    unmetBefore: ({ year, standing, lacking }) =>
      `${year}: ${lacking === '' ? '' : `${lacking}; `}${standing}`,
  },

  columns: {
    evidence: 'Evidence (ledger no.)',
    number: 'No.',
    kind: 'Kind',
    type: 'Type',
    brand: 'Brand',
    entries: 'Ledger no.',
    state: 'State',
    what: 'What',
    tasks: 'Tasks',
  },
  ledger: {
    sum: ({ entries, activities }) =>
      `${plural(entries, 'entry', 'entries')}, of which ${plural(activities, 'activity', 'activities')}. The column “Evidence (ledger no.)” of the tables names these numbers.`,
    empty: 'The log has no entry that serves a task of the plan.',
    tooLong: ({ entries, limit }) =>
      `${entries} entries, more than ${limit}, are not listed here: write an .xlsx file with -o to see all of them.`,
    others: 'Progress, figures and documents',
    until: ({ title, until }) => `${title} (until ${until})`,
    submission: ({ title, year }) => `${title}${year === undefined ? '' : ` (${year})`}`,
    evidenceSum: ({ files, missing, links }) =>
      `${plural(files, 'piece')} of evidence${links === 0 ? '' : `, ${links} of them on the web (not looked up)`}` +
      `${missing === 0 ? '.' : `; ${missing} not found.`}`,
    noEvidence: 'The log names no evidence.',
    states: { there: 'there', missing: '✕ not found', link: 'web' },
  },
  inputs: ({ files, digest }) =>
    `The figures come from ${plural(files, 'file')} (plan, settings, registers and log) with the checksum ${digest} (the first 12 digits of SHA-256).`,
  unplaced: 'Text whose place is gone',
  unplacedHint: (title) =>
    `This text stood at “${title}”, which this summary no longer has. Move it or delete it; should its place come back, the text goes back there.`,
  fields: templateFields,
  answers: {
    templateWritten: (file) =>
      `An example template was written to ${file}: give it the look of your office and fill it in with --template. docs/templates.md lists the placeholders`,
    written: (file) => `Summary written to ${file}`,
    filled: ({ filled, blank }) =>
      `${plural(filled + blank, 'place')} for people to write in: ${filled} filled, ${blank} still blank`,
    textFrom: (file) => `What people wrote was taken from ${file}`,
    unplaced: (titles) =>
      `${plural(titles.length, 'text')} without a place, kept at the end of the file: ${titles.join(', ')}`,
    unplacedInWord: (titles) =>
      `${plural(titles.length, 'text')} without a place, left out of the Word file (still in the Markdown file): ${titles.join(', ')}`,
    wordKept: ({ file, backup }) => `${file} had been edited; the former file is kept as ${backup}`,
    backedUp: ({ file, backup }) =>
      `${file} was changed outside the marks; the former file is kept as ${backup}: move what you need between the marks`,
  },
}
