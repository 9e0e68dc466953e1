import type { ComplianceRow } from '../../model/report.ts'
import { remarkOf } from '../remark.ts'
import type { SummaryContext } from './context.ts'

/** What a row lacks, what is planned, why it cannot be judged; without names, which stand beside it. */
export function remarkText(row: ComplianceRow, { spoken, words }: SummaryContext): string {
  const { units: _, ...nameless } = row
  return words.formal(remarkOf(nameless, spoken))
}

/** The same once nothing can follow any more: what was planned no longer matters. */
export function lackingText(row: ComplianceRow, context: SummaryContext): string {
  const { forecast: _, ...closed } = row
  return remarkText(closed, context)
}
