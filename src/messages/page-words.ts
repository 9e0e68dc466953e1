/** Labels of the page and its controls; numbers that change while people filter stand as {shown} and {all}. */
export interface PageLabels {
  readonly skip: string
  readonly controls: string
  readonly contents: string
  readonly search: string
  readonly searchHint: string
  readonly unit: string
  readonly action: string
  readonly standing: string
  readonly everything: string
  readonly reset: string
  readonly print: string
  readonly shown: string
  readonly filtered: string
  readonly nothing: string
  /** {column}, as in the next ones. */
  readonly sort: string
  readonly sortedUp: string
  readonly sortedDown: string
  readonly unsorted: string
  readonly close: string
  readonly noEntries: string
  readonly entriesTitle: string
  readonly values: string
  /** {count} */
  readonly entryCount: string
  /** {count} */
  readonly moreEntries: string
  readonly progressOf: string
  readonly elapsedOf: string
}

/** Words of the page that belong to its tables and charts. */
export interface PageWords {
  readonly labels: PageLabels
  readonly sections: {
    readonly heatMap: string
    readonly pace: string
    readonly charts: string
    readonly matrix: string
    readonly obligations: string
    readonly sums: string
    readonly ledger: string
  }
  readonly open: string
  readonly columns: {
    readonly pace: string
    readonly mix: string
    readonly id: string
    readonly evidence: string
    readonly tasks: string
  }
  readonly cards: {
    readonly due: string
    readonly met: string
    readonly rate: string
    readonly activities: string
    readonly participants: string
    readonly documents: string
  }
  readonly rateDetail: (rate: { met: number; due: number }) => string
  readonly onlineDetail: (online: string) => string
  readonly unplannedDetail: (activities: number) => string
  readonly documentsDetail: (documents: { asked: number; missing: number; late: number }) => string
  readonly groupMet: (line: { met: number; members: number }) => string
  readonly heatNote: string
  readonly paceNote: (pace: { elapsed: string; asOf: string }) => string
  readonly ledgerNote: (entries: number) => string
  readonly ledgerCut: (entries: { shown: number; all: number }) => string
  readonly ledgerMonth: (month: { month: string; entries: number }) => string
  readonly noActivities: string
  readonly attendances: {
    readonly title: string
    readonly onSite: string
    readonly online: string
    readonly summary: (facts: {
      asOf: string
      onSite: string
      online: string
      highest: string | undefined
    }) => string
  }
  readonly months: {
    readonly title: string
    readonly axis: string
    readonly count: string
    readonly summary: (facts: { activities: number; most: string; count: number; none: number }) => string
    readonly short: (month: string) => string
  }
}
