import type { ReportWords } from '../report-words.ts'

/** Singular and plural of what is counted; a number comes before them. */
const MEASURE_UNITS: Readonly<Record<string, readonly [string, string]>> = {
  activities: [' activity', ' activities'],
  participants: [' attendance', ' attendances'],
  items: [' item', ' items'],
  amount: [' yuan', ' yuan'],
  entities: [' entity', ' entities'],
  coverage: ['%', '%'],
}

const WINDOW_UNITS = {
  day: [' day', ' days'],
  week: [' week', ' weeks'],
  month: [' month', ' months'],
  quarter: [' quarter', ' quarters'],
  year: [' year', ' years'],
  'two-years': [' period', ' periods'],
  total: [' period', ' periods'],
} as const

const EVERY = {
  day: 'a day',
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
  'two-years': 'in two years',
  total: 'within the plan',
} as const

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}

export const report: ReportWords = {
  standings: {
    unknown: 'unknown',
    met: 'met',
    short: 'short of its aim',
    missed: 'missed',
    'before-issue': 'before issue',
    upcoming: 'upcoming',
    'far-behind': 'far behind',
    behind: 'behind',
    'due-soon': 'due soon',
    'on-track': 'on track',
  },
  recorded: { reported: 'reported', silent: 'no record', unknown: 'unknown' },
  handedIn: {
    submitted: 'handed in',
    late: 'handed in late',
    missing: 'missing',
    'due-soon': 'due soon',
    upcoming: 'upcoming',
    unknown: 'unknown',
  },
  milestones: { 'not-started': 'not started', 'under-way': 'under way', done: 'done', overdue: 'overdue' },
  toVerify: '(to be verified)',
  reasons: {
    'members-not-listed': 'the plan lists no members',
    'parameter-missing': 'the plan lacks the parameter of that year, such as population',
    'register-missing': 'the places to be covered, or their number, are not known',
    'no-observation': 'no running total was ever reported',
    'window-past-plan': 'the window runs past the plan and is not judged',
  },

  measureUnit(measure, value, declared) {
    if (declared !== undefined) return ` ${declared}`
    return MEASURE_UNITS[measure]?.[value === 1 ? 0 : 1] ?? ''
  },
  windowUnit: (per, value) => WINDOW_UNITS[per][value === 1 ? 0 : 1],
  requirement({ per, by, op, quantity, aspirational, perCapita, coverage, runningTotal }) {
    const when = per === 'total' && by !== undefined ? `by ${by}` : EVERY[per]
    const bound = op === '>' ? 'more than' : 'at least'
    const what = `${quantity}${perCapita ? ' per head' : ''}${coverage ? ' covered' : ''}${runningTotal ? ' in all' : ''}`
    return `${aspirational ? 'aims at ' : ''}${bound} ${what} ${when}`
  },
  level: (op, quantity) => `${op === '>' ? 'more than' : 'at least'} ${quantity}`,
  separator: '; ',
  list: (names) => names.join(', '),
  someOf: (names, total) => `${names.join(', ')} … (${total} in all)`,
  andMore: (more) => ` and ${count(more, 'more range', 'more ranges')}`,
  range: (from, to) => (from === to ? from : `${from} to ${to}`),
  daysLeft: (days) => `${count(days, 'day', 'days')} left`,
  daysLate: (days) => `${count(days, 'day', 'days')} late`,

  status: {
    headline: ({ asOf, from, to }) => `As of ${asOf} · period ${from} to ${to}`,
    thresholds: ({ dueSoonDays, behind, farBehind }) =>
      `Due soon: ${count(dueSoonDays, 'day', 'days')} left or fewer. Behind: more than ${behind} points below the elapsed share; far behind: more than ${farBehind}.`,
    totals: ({ due, met }) => `${met} of ${count(due, 'obligation', 'obligations')} met, `,
    leftOut({ unknown, upcoming, beforeIssue }) {
      const parts = [
        unknown > 0 ? `${unknown} unknown` : '',
        upcoming > 0 ? `${upcoming} upcoming` : '',
        beforeIssue > 0 ? `${beforeIssue} before issue` : '',
      ].filter((part) => part !== '')
      return parts.length === 0 ? '' : `; left out: ${parts.join(', ')}`
    },
    activities: ({ activities, participants, online }) =>
      `${count(activities, 'activity', 'activities')}, ${participants} attendances${online === '0' ? '' : ` (and ${online} online)`}`,
    unplanned: (activities) => `; ${count(activities, 'activity', 'activities')} outside the plan`,
    sections: {
      units: 'Units',
      groups: 'Groups',
      obligations: 'Tasks with numbers',
      qualitative: 'Tasks without number',
      indicators: 'Indicators',
      milestones: 'Milestones',
      deliverables: 'Documents to hand in',
    },
    columns: {
      unit: 'Unit',
      group: 'Group',
      task: 'Task',
      requirement: 'Requirement',
      rate: 'Rate',
      done: 'Done',
      target: 'Target',
      standing: 'Standing',
      left: 'Days left',
      remark: 'Remark',
      membersMet: 'Members',
      laggards: 'Not met by',
      entries: 'Entries',
      indicator: 'Indicator',
      value: 'Newest value',
      observed: 'Observed',
      by: 'By',
      milestone: 'Milestone',
      deliverable: 'Document',
      due: 'Due',
      submitted: 'Handed in',
      notSubmitted: 'Not handed in, or late',
    },
    members: ({ met, members }) => `${met} of ${count(members, 'member', 'members')} met`,
    membersNotListed: 'the plan lists no members',
    missing: (quantity) => `${quantity} missing`,
    missingMoreThan: (quantity) => `more than ${quantity} missing`,
    missedWindows: (ranges) => `missed: ${ranges}`,
    forecast: ({ planned, quantity, standing }) => `${planned} planned: would be ${quantity} (${standing})`,
    expected: (quantity) => `expected by then: ${quantity}`,
    qualitativeSum: ({ reported, silent, unknown }) =>
      `∞ reported ${reported} · – no record ${silent}${unknown === 0 ? '' : ` · ? unknown ${unknown}`}`,
    submittedOf: ({ submitted, asked }) => `${submitted} of ${asked}`,
    lateUnit: (unit, days) => `${unit} (${days})`,
    nothingOwed: 'Nothing is owed here in this period.',
    nothingOverdue: 'Nothing is overdue: no task, no document, no milestone.',
    joint: (units) => `together: ${units}`,
  },

  deadlines: {
    title: (plan) => `Deadlines · ${plan}`,
    asOf: ({ asOf, within }) =>
      `As of ${asOf}${within === undefined ? '' : ` · within ${count(within, 'day', 'days')}`}`,
    sections: { deliverables: 'Documents to hand in', quotas: 'Tasks with a due day' },
    columns: {
      deliverable: 'Document',
      due: 'Due',
      left: 'Days left',
      handedIn: 'Handed in',
      notHandedIn: 'Not handed in',
      what: 'What',
      who: 'Who',
    },
    taskDue: (task) => `${task} (due day)`,
    nobodyLacking: 'all handed in',
    nothingDue: 'Nothing falls due and nothing is late.',
    eventSummary: ({ title, lacking }) =>
      `Due: ${title}${lacking === 0 ? ' (all handed in)' : ` (${lacking} not handed in)`}`,
    eventDescription: ({ to, lacking, handedIn }) =>
      [
        to === undefined ? '' : `To: ${to}`,
        lacking === '' ? '' : `Not handed in: ${lacking}`,
        `Handed in: ${handedIn}`,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    calendarName: (plan) => `Due days of ${plan}`,
  },
}
