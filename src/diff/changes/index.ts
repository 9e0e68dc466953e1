import type { Family } from '../family.ts'
import type { Kind } from '../side.ts'
import { actionChanges } from './action.ts'
import { deliverableChanges } from './deliverable.ts'
import { baselineChanges, indicatorChanges, targetChanges } from './indicator.ts'
import { measureChanges, parameterChanges, registerChanges } from './measures.ts'
import { planChanges } from './plan.ts'
import { quotaChanges } from './quota.ts'
import { milestoneChanges, taskChanges } from './task.ts'
import { groupChanges, unitChanges } from './units.ts'

/** All that can change, in the order of a plan file. A new field of a plan needs an entry in its family. */
export const FAMILIES = {
  plan: planChanges,
  unit: unitChanges,
  group: groupChanges,
  parameter: parameterChanges,
  register: registerChanges,
  measure: measureChanges,
  action: actionChanges,
  task: taskChanges,
  quota: quotaChanges,
  milestone: milestoneChanges,
  indicator: indicatorChanges,
  baseline: baselineChanges,
  target: targetChanges,
  deliverable: deliverableChanges,
} as const satisfies { readonly [K in Kind]: Family<K> }

/** Kinds that have an id or a name: content that stays under another one is renamed, not removed and added. */
export const RENAMED_KINDS = [
  'unit',
  'group',
  'action',
  'task',
  'quota',
  'milestone',
  'indicator',
  'deliverable',
] as const satisfies readonly Kind[]
export type RenamedKind = (typeof RENAMED_KINDS)[number]

type FieldCode = { [K in Kind]: keyof (typeof FAMILIES)[K]['fields'] }[Kind]
export type ChangeCode =
  | FieldCode
  | `${Kind}-added`
  | `${Kind}-removed`
  | `${RenamedKind}-renamed`
  | 'task-split'
  | 'task-merged'

/** Every change code, in the order of a plan file. */
export const CHANGE_CODES: readonly ChangeCode[] = (Object.keys(FAMILIES) as Kind[]).flatMap((kind) => [
  `${kind}-added` as const,
  `${kind}-removed` as const,
  ...RENAMED_KINDS.filter((one) => one === kind).map((one) => `${one}-renamed` as const),
  ...(kind === 'task' ? (['task-split', 'task-merged'] as const) : []),
  ...(Object.keys(FAMILIES[kind].fields) as FieldCode[]),
])

/** The code of the change back. */
export function mirroredCode(code: ChangeCode): ChangeCode {
  if (code === 'task-split') return 'task-merged'
  if (code === 'task-merged') return 'task-split'
  if (code.endsWith('-added')) return code.replace(/-added$/, '-removed') as ChangeCode
  return code.replace(/-removed$/, '-added') as ChangeCode
}
