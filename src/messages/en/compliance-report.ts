import { daysInMonth } from '../../model/civil-date.ts'
import type { ComplianceReportWords } from '../compliance-report-words.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function monthName(date: string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? ''
}

function day(date: string): string {
  return `${Number(date.slice(8))} ${monthName(date)} ${date.slice(0, 4)}`
}

/** The shortest name that a span of days has. */
function window({ from, to }: { readonly from: string; readonly to: string }): string {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const [start, end] = [from.slice(5), to.slice(5)]
  if (start === '01-01' && end === '12-31') {
    return firstYear === lastYear ? `${firstYear}` : `${firstYear}–${lastYear}`
  }
  const quarter = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].indexOf(`${start} ${end}`)
  if (firstYear === lastYear && quarter >= 0) return `quarter ${quarter + 1} of ${firstYear}`
  const lastOfMonth = `${from.slice(0, 8)}${daysInMonth(firstYear, Number(from.slice(5, 7)))}`
  if (from.endsWith('-01') && to === lastOfMonth) return `${monthName(from)} ${firstYear}`
  return from === to ? day(from) : `${day(from)} to ${day(to)}`
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}

const RULES = [
  'Rate = met ÷ due. Due are the obligations that are judged; unknown, upcoming and before-issue ones are left out and listed apart.',
  'An obligation is one unit, one quota, one window. A quota that several units reach together is one obligation; it stands in the line of each lead.',
  'Targets are never pro-rated. Activities after the as-of day, planned ones and withdrawn entries do not count; corrected entries count as corrected.',
  'Attendances count visits: one person twice is two. Online attendances stand apart and are never added to those on site.',
  'An activity of several units counts for each of them, and once in the totals.',
  'Daily, weekly, monthly and quarterly quotas are judged window by window: target is the number of windows due, done the number of them met.',
  'Tasks without number show their record and are never judged.',
  '"(to be verified)" means that a counted entry lacks evidence or a figure.',
]

export const complianceReport: ComplianceReportWords = {
  titles: {
    full: ({ plan, period }) => `Compliance report ${period} · ${plan}`,
    leader: ({ plan, period }) => `On one page, ${period} · ${plan}`,
    unit: ({ plan, period, unit }) => `${unit}, ${period} · ${plan}`,
    'task-table': ({ plan, period }) => `Task breakdown ${period} · ${plan}`,
    statistics: ({ plan, period }) => `Activity statistics ${period} · ${plan}`,
    chase: ({ plan }) => `Documents to chase · ${plan}`,
  },
  sections: {
    overview: { title: 'Overview', sheet: 'Overview' },
    units: { title: 'Units', sheet: 'Units' },
    'unit-rows': { title: 'Obligations by unit', sheet: 'By unit' },
    tasks: { title: 'Tasks with numbers', sheet: 'Tasks' },
    groups: { title: 'Groups', sheet: 'Groups' },
    indicators: { title: 'Indicators', sheet: 'Indicators' },
    milestones: { title: 'Milestones', sheet: 'Milestones' },
    deliverables: { title: 'Documents to hand in', sheet: 'Documents' },
    qualitative: { title: 'Tasks without number', sheet: 'Tasks without number' },
    unplanned: { title: 'Activities outside the plan', sheet: 'Outside the plan' },
    notes: { title: 'How it was counted', sheet: 'Notes' },
  },
  sheets: {
    leader: 'One page',
    unit: 'Unit',
    'task-table': 'Task breakdown',
    statistics: 'Statistics',
    chase: 'Chase',
  },
  pageNumber: ['Page ', ' of ', ''],
  day,
  window,
  subject: ({ asOf, period }) => `As of ${asOf} · ${period}`,
  written: ({ file }) => `Report written to ${file}`,
  columns: {
    id: 'Id',
    action: 'Action',
    task: 'Task',
    unit: 'Unit',
    accountable: 'Accountable',
    lead: 'Lead',
    support: 'Support, responsible',
    requirement: 'Requirement',
    due: 'Due',
    target: 'Target',
    done: 'Done',
    lacking: 'Lacking',
    standing: 'Standing',
    basis: 'Entries behind it',
    remark: 'Remark',
    count: 'Number',
    share: 'Share of due',
    dueCount: 'Due',
    metCount: 'Met',
    rate: 'Rate',
    missingDocuments: 'Documents missing',
    lateDocuments: 'Documents late',
    inTime: 'In time',
    notYetDue: 'Not yet due',
    light: 'Light',
    includes: 'Standings',
    group: 'Group',
    member: 'Member',
    members: 'Members',
    laggards: 'Not met by',
    records: 'Entries',
    latest: 'Newest entries',
    indicator: 'Indicator',
    observed: 'Newest value',
    observedOn: 'Observed',
    expected: 'Expected by then',
    milestone: 'Milestone',
    deliverable: 'Document',
    asked: 'Asked',
    submitted: 'Handed in',
    daysLate: 'Days late',
    daysLeft: 'Days left',
    date: 'Date',
    title: 'Activity',
    named: 'Tasks named',
    activities: 'Activities',
    sessions: 'Sessions',
    participants: 'Attendances on site',
    online: 'Attendances online',
    unplanned: 'Activities outside the plan',
    why: 'Why it does not count',
    place: 'Where',
    item: 'Item',
    content: 'Content',
    file: 'File',
    problems: 'What is wrong',
    month: 'Month',
    receiver: 'To',
    blankRemark: 'Remark',
  },
  lights: { green: 'green', yellow: 'yellow', red: 'red', blue: 'blue', grey: 'no light' },
  overview: {
    standings: 'Obligations by standing',
    judged: 'Obligations due',
    leftOut: 'Left out of the rate',
    activities: 'Activities',
    deliverables: 'Documents',
    lights: 'Lights',
    noObligations:
      'The plan has no quota in this period: only tasks without number and documents are listed.',
    total: 'Due in all',
  },
  tasks: {
    groupLine: ({ title, due, met, rate }) => `${title} (${met} of ${due} met, ${rate})`,
    groupTitle: ({ title, count: rows }) => `${title} (${rows})`,
    otherTasks: 'Other tasks',
    safeguards: 'Safeguards',
    moreThan: 'more than ',
    entry: ({ date, title, participants }) =>
      `${date} ${title}${participants === undefined ? '' : ` (${participants} attendances)`}`,
    kinds: { activity: 'activity', submission: 'document', observation: 'figure', progress: 'progress' },
    allEntries: (entries) => `${count(entries, 'entry', 'entries')} in all`,
    supportOnly: (entries) => `only ${count(entries, 'entry', 'entries')} of supporting units (not counted)`,
    jointNote:
      'Joint obligations stand in the line of every lead and count once in the total, so that the lines add up to more.',
    total: 'Total',
    membersNotListed: (group) => `The plan does not list the members of "${group}": they cannot be judged.`,
    matrix: (group) => `${group}: members (done/target)`,
    unplannedWhy: {
      'no-task': 'names no task',
      'unknown-task': 'names a task that the plan does not have',
      'unknown-unit': 'names a unit that the plan does not know',
      'ambiguous-unit': 'the name may mean two units',
      'unit-not-existing': 'the unit did not exist that day',
      'without-part': 'no named unit has a part in a named task',
    },
    noLine: '–',
  },
  leader: {
    progress: ({ asOf, period, due, met, rate, missed, farBehind, behind }) => {
      const problems = [
        missed > 0 ? `${missed} missed` : '',
        farBehind > 0 ? `${farBehind} far behind` : '',
        behind > 0 ? `${behind} behind` : '',
      ].filter((part) => part !== '')
      return (
        `As of ${asOf}, ${met} of ${count(due, 'obligation', 'obligations')} due in ${period} are met (${rate})` +
        `${problems.length === 0 ? '; none is missed or behind' : `; ${problems.join(', ')}`}.`
      )
    },
    nothingDue: ({ asOf, period }) => `As of ${asOf}, nothing with a number is due in ${period}.`,
    laggards: ({ units, all, named }) =>
      `${units} of ${count(all, 'unit', 'units')} with quotas have missed something, are behind or fell short of an aim: ${named.join(', ')}${units > named.length ? ' and others' : ''}.`,
    laggard: (unit, items) => `${unit} (${items})`,
    noLaggards: (units) =>
      units === 0
        ? 'No unit has quotas.'
        : `None of the ${count(units, 'unit', 'units')} with quotas has missed anything or is behind.`,
    activities({ activities, participants, online, documents }) {
      const reports =
        documents === undefined
          ? ''
          : `; ${documents.handedIn} of ${count(documents.asked, 'document', 'documents')} handed in` +
            `${documents.late > 0 ? ` (${documents.late} late)` : ''}` +
            `${documents.missing > 0 ? `, ${documents.missing} missing` : ''}` +
            `${documents.dueSoon > 0 ? `, ${documents.dueSoon} due soon` : ''}`
      return (
        `${count(activities, 'activity was', 'activities were')} held with ${participants} attendances on site` +
        `${online === undefined ? '' : ` and ${online} online`}${reports}.`
      )
    },
    worst: 'Units that lag most',
    moreUnits: (units) => `${count(units, 'more unit lags', 'more units lag')}: see the whole report.`,
    reason: ({ task, requirement, standing, lacking }) =>
      `${task} (${requirement}): ${standing}${lacking === '' ? '' : `, ${lacking}`}`,
    documentMissing: (documents) => `not handed in: ${documents.join(', ')}`,
    moreReasons: (reasons) => `${reasons} more missed, behind or short`,
    note: ({ behind, farBehind, dueSoonDays, leftOut }) =>
      `Behind: more than ${behind} points below the elapsed share; far behind: more than ${farBehind}; due soon: ${count(dueSoonDays, 'day', 'days')} left or fewer${leftOut}.`,
  },
  unit: {
    summary: ({ unit, due, met, rate, open }) =>
      due === 0
        ? `Nothing with a number is judged for ${unit} in this period.`
        : `${unit}: ${met} of ${count(due, 'obligation', 'obligations')} met (${rate}), ${open} open.`,
    open: 'Open',
    closed: 'Met, or not judged',
    supports: 'Tasks that it supports (not judged)',
    nothing: 'The unit owes nothing in this period.',
    nothingOpen: 'No quota is open.',
  },
  taskTable: {
    groups: 'Members of groups',
    allUnits: 'all units',
    everyYear: ({ on, first }) =>
      `every year by ${Number(on.slice(3))} ${monthName(`2000-${on}`)} (from ${first} on)`,
  },
  statistics: {
    span: ({ now, before }) => `This period: ${now}; the year before: ${before}`,
    overall: 'In all',
    byType: 'By type of activity',
    byAudience: 'By key group',
    byBrand: 'By brand',
    byMonth: 'By month',
    now: 'This period',
    before: 'Year before',
    change: 'Change',
    changeShare: 'Change in %',
    beforeOf: (column) => `${column}, year before`,
    type: 'Type',
    audience: 'Key group',
    brand: 'Brand',
    notStated: 'not stated',
    month: (month) => `${monthName(month)} ${month.slice(0, 4)}`,
    total: 'Total',
    totalOnce: 'Total (each activity once)',
    audienceNote:
      'An activity for several key groups stands in each of them, so that the lines may add up to more.',
    rules: [
      'Only activities that were held and in which at least one unit has a part in a named task; each counts once, whatever its units and tasks.',
      'Sessions as the log states them, otherwise 1. Attendances on site and online are never added up.',
    ],
    nothingBefore: 'The log has no activity in the same days of the year before: nothing to compare with.',
  },
  chase: {
    asOf: (asOf) => `As of ${asOf}`,
    overdue: 'Overdue',
    dueSoon: 'Due soon and not handed in',
    copy: 'Text to send',
    nobody: 'Nothing is overdue or due soon.',
    message({ title, asOf, due, daysLeft, to, units, asked }) {
      const when =
        daysLeft < 0
          ? `was due on ${due}, ${count(-daysLeft, 'day', 'days')} ago`
          : daysLeft === 0
            ? `is due today, ${due}`
            : `is due on ${due}, in ${count(daysLeft, 'day', 'days')}`
      return [
        `${daysLeft < 0 ? 'Overdue' : 'Reminder'}: ${title}`,
        `It ${when}.${to === undefined ? '' : ` Please send it to ${to}.`}`,
        `As of ${asOf}, ${units.length} of ${count(asked, 'unit has', 'units have')} not handed it in:`,
        `${units.join(', ')}.`,
        daysLeft < 0 ? 'Please hand it in as soon as possible.' : 'Please hand it in in time.',
      ]
    },
  },
  notes: {
    items: {
      asOf: 'As of',
      period: 'Period',
      plan: 'Plan',
      planId: 'Id of the plan',
      documentNo: 'Document number',
      issuer: 'Issued by',
      issued: 'Issued',
      planPeriod: 'Period of the plan',
      assessedFrom: 'Judged from',
      dueSoon: 'Due soon',
      behind: 'Behind',
      farBehind: 'Far behind',
      program: 'Program',
    },
    dueSoonDays: (days) => `${count(days, 'day', 'days')} left or fewer`,
    points: (points) => `more than ${points} points below the elapsed share`,
    noDocumentNo: 'the plan states none',
    rules: RULES,
    rulesTitle: 'Rules of counting',
    inputs: 'Inputs (checksums)',
  },
}
