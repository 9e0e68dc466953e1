import { nearest } from '../../model/nearest.ts'
import { BUILTIN_MEASURES, type Plan } from '../../model/plan.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import { quotaNamed, taskNamed, unitNamed } from '../names.ts'
import { usageError } from '../usage-errors.ts'
import type { Fields } from './fields.ts'
import type { ReferredThing } from './usage-errors.ts'

/**
 * Units under the names of the plan, aliases replaced; a unit, task, document or other thing that the plan does not
 * know ends the command with the nearest ones. `task` is the one that a quota or milestone belongs to.
 */
export function resolveNames(plan: Plan, fields: Fields, task = fields.task): Fields {
  const registry = unitRegistry(plan)
  const unit = (name: unknown) => unitNamed(plan, String(name), registry).name
  const taskId = (id: unknown) => taskNamed(plan, String(id)).id
  const resolved: Record<string, unknown> = { ...fields }
  for (const key of ['unit', 'units'] as const) resolveIn(resolved, key, unit)
  for (const key of ['task', 'tasks'] as const) resolveIn(resolved, key, taskId)
  const { deliverable, indicator, quota, milestone } = fields
  if (deliverable !== undefined) known('deliverable', deliverable, plan.deliverables ?? [])
  if (indicator !== undefined) known('indicator', indicator, plan.indicators ?? [])
  if (quota !== undefined && task !== undefined) quotaNamed(plan, `${task}/${quota}`)
  if (milestone !== undefined && task !== undefined) {
    known('milestone', milestone, taskNamed(plan, String(task)).milestones ?? [])
  }
  return resolved
}

/** A measure that an activity may carry: declared in the plan, or built in. */
export function checkMeasure(plan: Plan, name: string): void {
  const names = [...BUILTIN_MEASURES, ...Object.keys(plan.measures ?? {})]
  known(
    'measure',
    name,
    names.map((id) => ({ id })),
  )
}

function resolveIn(fields: Record<string, unknown>, key: string, resolve: (name: unknown) => string): void {
  const value = fields[key]
  if (value === undefined || value === null) return
  fields[key] = Array.isArray(value) ? [...new Set(value.map(resolve))] : resolve(value)
}

function known(what: ReferredThing, id: unknown, things: readonly { readonly id: string }[]): void {
  const ids = things.map((thing) => thing.id)
  if (ids.includes(String(id))) return
  throw usageError(2, 'no-such-id', { what, id: String(id), nearest: nearest(String(id), ids), known: ids })
}
