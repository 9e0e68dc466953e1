import { headings } from './headings.ts'
import { labelledLines } from './labelled-lines.ts'
import type { Layout } from './layout.ts'
import { leadSupportLines } from './lead-support-lines.ts'
import { responsibilityTable } from './responsibility-table.ts'
import { targetTable } from './target-table.ts'
import { trailingBrackets } from './trailing-brackets.ts'
import { unitList } from './unit-list.ts'
import { workPlan } from './work-plan.ts'

/** Every layout that is known; one more is a file beside this one and a line here. */
export const LAYOUTS: readonly Layout[] = [
  unitList,
  trailingBrackets,
  responsibilityTable,
  labelledLines,
  leadSupportLines,
  workPlan,
  targetTable,
  headings,
]
