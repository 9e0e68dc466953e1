import type { Statistics } from '../../compliance/statistics.ts'
import type { ComplianceReport } from '../../model/report.ts'
import type { Doc } from '../doc.ts'
import { chaseReport } from './chase-report.ts'
import type { ReportContext } from './context.ts'
import { fullReport } from './full-report.ts'
import { leaderReport } from './leader-report.ts'
import { statisticsReport } from './statistics-report.ts'
import { taskTable } from './task-table.ts'
import { type UnitSubject, unitReport } from './unit-report.ts'

/** What a report is for, with what that needs beside the context. */
export type ReportRequest =
  | { readonly kind: 'full'; readonly unitRows: boolean }
  | { readonly kind: 'leader' | 'task-table' | 'chase' }
  /** `own` is the report narrowed to the unit. */
  | { readonly kind: 'unit'; readonly unit: UnitSubject; readonly own: ComplianceReport }
  | { readonly kind: 'statistics'; readonly now: Statistics; readonly before: Statistics }

/** The report of the kind that was asked for; every number comes from the one compliance report. */
export function drawReport(request: ReportRequest, context: ReportContext): Doc {
  switch (request.kind) {
    case 'full':
      return fullReport(context, request)
    case 'leader':
      return leaderReport(context)
    case 'unit':
      return unitReport(context, request.own, request.unit)
    case 'task-table':
      return taskTable(context)
    case 'statistics':
      return statisticsReport(context, request.now, request.before)
    case 'chase':
      return chaseReport(context)
  }
}
