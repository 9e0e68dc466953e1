import { nearest } from '../../../model/nearest.ts'
import { commitmentsOf } from '../../../model/plan.ts'
import { plainForm } from '../../../phrases/plain-form.ts'
import { similarNames } from '../../../phrases/similar-names.ts'
import { type KnownNames, keyOf } from './known-names.ts'

/** Something of a plan that has an id and a title. */
interface Named {
  readonly id: string
  readonly title: string
}

/** The thing that a text names by its id, by id and title, or by its title; else names that it may be meant for. */
export function named<Thing extends Named>(
  text: string,
  things: readonly Thing[],
  known: Pick<KnownNames, 'suggest'>,
): { readonly found: Thing } | { readonly suggestions: readonly string[] } {
  const key = keyOf(text)
  const first = plainForm(text).trim().split(/\s+/)[0]?.toLowerCase() ?? ''
  const byId =
    things.find(({ id }) => id.toLowerCase() === key) ?? things.find(({ id }) => id.toLowerCase() === first)
  const titled = things.filter(({ title }) => keyOf(title) === key)
  const found = byId ?? (titled.length === 1 ? titled[0] : undefined)
  if (found !== undefined) return { found }
  return { suggestions: known.suggest('other', text, () => likely(text, things)) }
}

/** Things with a title or an id much like the text. */
function likely(text: string, things: readonly Named[]): string[] {
  const names = [
    ...similarNames(
      text,
      things.map(({ title }) => title),
    ),
    ...nearest(
      text,
      things.map(({ id }) => id),
    ),
  ]
  const labels = names.flatMap((name) => things.filter(({ id, title }) => id === name || title === name))
  return [...new Set(labels)].slice(0, 3).map(({ id, title }) => `${id} ${title}`)
}

/** What an observation can be of: an indicator, or a quota as task/quota. */
export interface Subject extends Named {
  readonly fields: Readonly<Record<string, string>>
  readonly inPercent: boolean
  readonly unit?: string
}

/** A measure that the plan declares has a unit; others have the words of their column. */
function unitOf(measure: string | undefined, { measures = {} }: KnownNames['plan']): { unit?: string } {
  const unit = measure === undefined ? undefined : measures[measure]?.unit
  return unit === undefined ? {} : { unit }
}

export function subjectsOf({ plan }: KnownNames): Subject[] {
  const indicators = (plan.indicators ?? []).map(({ id, title, unit }): Subject => {
    return {
      id,
      title,
      fields: { indicator: id },
      inPercent: unit === '%',
      ...(unit === undefined ? {} : { unit }),
    }
  })
  const quotas = commitmentsOf(plan).flatMap(({ id: task, title, quotas: all = [] }) => {
    const named = all.map((quota): Subject => {
      return {
        id: `${task}/${quota.id}`,
        title,
        fields: { task, quota: quota.id },
        inPercent: quota.measure === 'coverage',
        ...unitOf(quota.measure, plan),
      }
    })
    const [only] = all.length === 1 ? all : []
    const alone: Subject = {
      id: task,
      title,
      fields: { task },
      inPercent: only?.measure === 'coverage',
      ...unitOf(only?.measure, plan),
    }
    return [...named, alone]
  })
  return [...indicators, ...quotas]
}
