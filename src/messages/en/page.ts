import type { PageWords } from '../page-words.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function plural(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}

export const page: PageWords = {
  labels: {
    skip: 'Skip to the report',
    controls: 'Filter',
    contents: 'Contents',
    search: 'Search',
    searchHint: 'unit, task, activity …',
    unit: 'Unit',
    action: 'Action',
    standing: 'Standing',
    everything: 'all',
    reset: 'Clear filters',
    print: 'Print',
    shown: '{shown} of {all} table rows shown',
    filtered: 'Filtered. Totals, lights and charts still cover all units.',
    nothing: 'No row matches.',
    sort: 'Sort by “{column}”',
    sortedUp: 'Sorted by “{column}”, ascending',
    sortedDown: 'Sorted by “{column}”, descending',
    unsorted: 'Back in the original order',
    close: 'Close',
    noEntries: 'No entry was counted.',
    entriesTitle: 'Log entries behind it',
    values: 'Values',
    entryCount: '{count} in the log',
    moreEntries: '{count} more are not listed; see sciplan explain',
    progressOf: 'done',
    elapsedOf: 'time elapsed',
  },
  sections: {
    heatMap: 'Units × tasks',
    pace: 'Progress against pace',
    charts: 'Activities',
    matrix: 'Members of groups',
    obligations: 'All obligations',
    sums: 'Totals by standing',
    ledger: 'Log entries',
  },
  open: 'not met (all)',
  columns: {
    pace: 'Done / time',
    mix: 'Lights',
    id: 'Entry',
    evidence: 'Evidence',
    tasks: 'Tasks',
  },
  cards: {
    due: 'Obligations due',
    met: 'Met',
    rate: 'Rate',
    activities: 'Activities',
    participants: 'Attendances on site',
    documents: 'Documents handed in',
  },
  rateDetail: ({ met, due }) => `${met} / ${due}`,
  onlineDetail: (online) => `and ${online} online`,
  unplannedDetail: (activities) => `and ${activities} that serve no task`,
  documentsDetail: ({ asked, missing, late }) => `of ${asked}; ${missing} missing, ${late} late`,
  groupMet: ({ met, members }) => `${met}/${members} met`,
  heatNote:
    'Each cell is one quota of one unit; open it to see what it rests on. A group has one row; its members stand under “Members of groups”.',
  paceNote: ({ elapsed, asOf }) => `The line is time: as of ${asOf}, ${elapsed} of the period have passed.`,
  ledgerNote: (entries) =>
    `The ${plural(entries, 'log entry', 'log entries')} that this report rests on, by date.`,
  ledgerCut: ({ shown, all }) =>
    `The newest ${shown} of ${all} log entries; see sciplan explain for the others.`,
  ledgerMonth: ({ month, entries }) => `${month} (${plural(entries, 'entry', 'entries')})`,
  noActivities: 'The log has no activity in this period.',
  attendances: {
    title: 'Cumulative attendances',
    onSite: 'on site',
    online: 'online',
    summary: ({ asOf, onSite, online, highest }) =>
      `As of ${asOf}: ${onSite} attendances on site, ${online} online${highest === undefined ? '' : `; most were added on site in ${highest}`}.`,
  },
  months: {
    title: 'Activities by month',
    axis: 'Month',
    count: 'Activities',
    summary: ({ activities, most, count, none }) =>
      `${plural(activities, 'activity', 'activities')}; most in ${most} (${count})${none === 0 ? '' : `; ${plural(none, 'month', 'months')} without any`}.`,
    short: (month) => MONTHS[Number(month.slice(5)) - 1] ?? month,
  },
}
