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
    return `${aspirational ? 'aims for ' : ''}${bound} ${what} ${when}`
  },
  level: (op, quantity) => `${op === '>' ? 'more than' : 'at least'} ${quantity}`,
  separator: '; ',
  list: (names) => names.join(', '),
  someOf: (names, total) => `${names.join(', ')} … (${total} in all)`,
  andMore: (more) => ` and ${count(more, 'more range', 'more ranges')}`,
  range: (from, to) => (from === to ? from : `${from} to ${to}`),
  daysLeft: (days) => (days === 0 ? 'due today' : `${count(days, 'day', 'days')} left`),
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
      submittedOn: 'Handed in on',
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
    withDays: (unit, days) => `${unit} (${days})`,
    unlisted: (group) => `${group} (members not listed)`,
    nothingOwed: 'Nothing is owed here in this period.',
    nothingOverdue: 'Nothing is overdue: no task, no document, no milestone.',
    joint: (units) => `together: ${units}`,
  },

  explain: {
    title: ({ unit, task }) => `${unit} · ${task}`,
    owedBy: ({ asked, unit }) => `In this period ${unit} owes it, in the place of ${asked}.`,
    figure: ({ amount, target }) => `${amount} done, target ${target}`,
    figureUnknown: (reason) => `The figure cannot be known: ${reason}`,
    rule: (requirement) => `Rule: ${requirement}`,
    scope: {
      each: ', every unit by itself',
      joint: (units) => `, together: ${units}`,
    },
    aspirational: '; the plan only aims at it, so that it ends as "short of its aim"',
    window: ({ from, to }) => `Window: ${from} to ${to}`,
    pace: ({ elapsed, days, expected, gap, ahead, behind, farBehind }) =>
      `Pace: ${elapsed} of ${days} days have passed, by now at least ${expected}; ` +
      `${gap} points ${ahead ? 'ahead of' : 'behind'} the elapsed share (fewer than that and more than ${behind} points behind is behind, more than ${farBehind} far behind)`,
    daysLeft: ({ days, dueSoonDays }) =>
      `${count(days, 'day', 'days')} left (due soon from ${dueSoonDays} on)`,
    closed: 'The window is over',
    windows: ({ due, met, missed, unit }) => `${due}${unit} due: ${met} met, ${missed} missed`,
    missedWindows: (ranges) => `Missed: ${ranges}`,
    forecast: ({ planned, quantity, standing }) =>
      `${count(planned, 'activity', 'activities')} planned: with them ${quantity}, ${standing}`,
    sections: {
      counted: 'Entries that count',
      support: 'Entries of supporting units (not counted)',
      planned: 'Planned entries (not yet counted)',
      nearMisses: 'Entries nearby that do not count',
      record: 'A task without number; its record in the period',
    },
    columns: {
      date: 'Date',
      title: 'Title',
      units: 'Units',
      added: 'Added',
      evidence: 'Evidence',
      entry: 'Where',
      why: 'Why it does not count',
    },
    whyNot: {
      withdrawn: 'withdrawn',
      'duplicate-id': 'same id as an earlier entry, which counts',
      'after-as-of': 'dated after the as-of day',
      'outside-window': 'outside this window',
      'unknown-unit': 'names a unit that the plan does not know',
      'ambiguous-unit': 'the name may mean two units',
      'unit-not-existing': 'the unit did not exist that day',
      'without-part': 'the unit has no part in the task',
      'before-succession': 'the unit had not yet taken over from the one that owed it then',
      'group-named': 'names the group; name its members instead',
      'no-task': 'names no task',
      'unknown-task': 'names a task that the plan does not have',
      superseded: 'a newer running total replaces it',
      'without-level': 'states no level',
      'other-quota': 'belongs to another quota of the task',
      'without-place': 'names no place of the register',
      'other-kind': 'an entry of this kind does not feed the quota',
    },
    toVerify: {
      'no-evidence': 'to be verified: no evidence',
      'evidence-missing': 'to be verified: the evidence file is not there',
      'figure-lacking': 'to be verified: the figure is lacking and adds 0',
    },
    corrected: 'corrected',
    noEntries: 'No entry counts.',
    clause: ({ at, anchor }) =>
      `Source: ${[at, anchor === '' ? '' : `"${anchor}"`].filter((part) => part !== '').join(' ')}`,
    nothingOwed: 'The unit does not owe this task in this period.',
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
