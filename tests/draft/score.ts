import { createHash } from 'node:crypto'
import type { Sha256 } from '../../src/document/comparable.ts'
import type { Document } from '../../src/document/document.ts'
import type { Plan, Task } from '../../src/model/plan.ts'
import { clausesOf } from '../../src/trace/clause.ts'
import { findInOrder } from '../../src/trace/find-clauses.ts'
import { safeguardPointers, taskPointers } from '../../src/trace/subjects.ts'

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** How much of a plan made by hand a draft holds, and how much of the draft is in that plan. */
export interface Score {
  readonly f1: number
  readonly missing: readonly string[]
  readonly invented: readonly string[]
}

export interface Scores {
  readonly tasks: Score
  readonly roles: Score
  readonly quotas: Score
}

/** Tasks by the paragraph they point to, roles as triples, quotas with all that makes them count. */
export function scoresOf(made: Plan, drafted: Plan, document: Document): Scores {
  const gold = tasksByClause(made, document)
  const found = tasksByClause(drafted, document)
  return {
    tasks: compare([...gold.keys()], [...found.keys()]),
    roles: compare(rolesOf(gold, made), rolesOf(found, made)),
    quotas: compare(quotasOf(gold), quotasOf(found)),
  }
}

/** The n-th task of a paragraph, since a cell may hold several. */
function tasksByClause(plan: Plan, document: Document): Map<string, Task> {
  const { located } = findInOrder(taskPointers(plan), safeguardPointers(plan), clausesOf(document, sha256))
  const seen = new Map<number, number>()
  return new Map(
    located.map(({ pointer, clause }) => {
      const nth = (seen.get(clause.index) ?? 0) + 1
      seen.set(clause.index, nth)
      return [`${clause.paragraph.line}.${nth}`, pointer.item as Task]
    }),
  )
}

/** Names as the plan made by hand spells them. */
function rolesOf(tasks: ReadonlyMap<string, Task>, { units, groups = [] }: Plan): string[] {
  const names = new Map(
    [...units, ...groups].flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((other) => [plain(other), name]),
    ),
  )
  return [...tasks].flatMap(([clause, task]) =>
    (['lead', 'support', 'responsible'] as const).flatMap((role) =>
      (task[role] ?? []).map((name) => `${clause} ${role} ${plain(names.get(plain(name)) ?? name)}`),
    ),
  )
}

function plain(name: string): string {
  return name.normalize('NFKC')
}

function quotasOf(tasks: ReadonlyMap<string, Task>): string[] {
  return [...tasks].flatMap(([clause, { quotas = [] }]) =>
    quotas.map(({ measure, at_least, more_than, per, by, scope, strength, feed, per_capita, of }) =>
      [
        clause,
        measure,
        at_least ?? `>${more_than}`,
        per,
        by ?? '',
        scope ?? '',
        strength ?? '',
        feed ?? '',
        per_capita ?? '',
        of ?? '',
      ].join(' '),
    ),
  )
}

function compare(gold: readonly string[], found: readonly string[]): Score {
  const missing = without(gold, found)
  const invented = without(found, gold)
  const hits = gold.length - missing.length
  return {
    f1: gold.length + found.length === 0 ? 1 : (2 * hits) / (gold.length + found.length),
    missing,
    invented,
  }
}

/** Those of a list that another one lacks, each as often as it is lacking. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return some.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
