import { readdirSync, readFileSync } from 'node:fs'
import type { Document } from '../../src/document/document.ts'
import { readTxt } from '../../src/document/readers/txt.ts'
import type { Draft } from '../../src/draft/draft.ts'
import { draft } from '../../src/draft/transcribe.ts'
import type { Plan, Quota, Task } from '../../src/model/plan.ts'
import { clausesOf } from '../../src/trace/clause.ts'
import { findInOrder } from '../../src/trace/find-clauses.ts'
import { safeguardPointers, taskPointers } from '../../src/trace/subjects.ts'
import { type Expected, readExpected } from './expected.ts'
import { sha256 } from './score.ts'

type Named = readonly [string, Expected]

function documentsIn(folder: string): Named[] {
  const place = new URL(`../goldens/draft/${folder}/`, import.meta.url)
  return readdirSync(place)
    .sort()
    .map((name) => [name, readExpected(readFileSync(new URL(name, place), 'utf8'))])
}

/** Documents written for these tests, three or more of every layout, each with what is expected of it. */
export const DOCUMENTS: readonly Named[] = documentsIn('documents')

/** Documents, and what they ask for, that were written by people who had not seen the program. */
export const UNSEEN: readonly Named[] = documentsIn('unseen')

export function draftOf(document: Document, fileName = 'document.txt'): Draft {
  return draft(document, { fileName, sha256, fileSha256: '0'.repeat(64) })
}

export function draftOfText(text: string): Draft {
  return draftOf(readTxt(text))
}

/** What was drafted, in the words that documents state their expectations in. */
export interface Told {
  readonly tasks: readonly string[]
  readonly roles: readonly string[]
  readonly quotas: readonly string[]
  readonly dues: readonly string[]
}

/** Lines whose quotas nobody has to agree about are left out of `quotas`. */
export function toldBy({ plan }: Draft, { text, tasks }: Expected): Told {
  const open = new Set(tasks.filter(({ quotas }) => quotas === undefined).map(({ line }) => line))
  const found = located(plan as Plan, readTxt(text))
  return {
    tasks: found.map(({ kind, line }) => `${line} ${kind}`),
    roles: found.flatMap(({ line, item }) =>
      (['lead', 'support', 'responsible'] as const).flatMap((role) =>
        (item[role] ?? []).map((name) => `${line} ${role} ${name.normalize('NFKC')}`),
      ),
    ),
    quotas: found
      .filter(({ line }) => !open.has(line))
      .flatMap(({ line, item }) => (item.quotas ?? []).map((quota) => `${line} ${quotaWords(quota)}`)),
    dues: found.flatMap(({ line, item }) => (item.due ? [`${line} ${item.due}`] : [])),
  }
}

export function expectedOf({ tasks }: Expected): Told {
  return {
    tasks: tasks.map(({ line, kind }) => `${line} ${kind}`),
    roles: tasks.flatMap(({ line, roles }) => roles.map((role) => `${line} ${role}`)),
    quotas: tasks.flatMap(({ line, quotas }) => (quotas ?? []).map((quota) => `${line} ${sorted(quota)}`)),
    dues: tasks.flatMap(({ line, due }) => (due === undefined ? [] : [`${line} ${due}`])),
  }
}

function located(plan: Plan, document: Document): { kind: string; line: number; item: Task }[] {
  const clauses = clausesOf(document, sha256)
  return findInOrder(taskPointers(plan), safeguardPointers(plan), clauses).located.map(
    ({ pointer, clause }) => ({
      kind: pointer.about.task === undefined ? 'safeguard' : 'task',
      line: clause.paragraph.line,
      item: pointer.item as Task,
    }),
  )
}

function quotaWords(quota: Quota): string {
  const { measure, at_least, more_than, per } = quota
  const further = (['by', 'feed', 'of', 'per_capita', 'strength'] as const)
    .filter((field) => quota[field] !== undefined)
    .map((field) => `${field}=${quota[field]}`)
  return [measure, at_least ?? `>${more_than}`, per, ...further].join(' ')
}

/** Further fields in the order of the alphabet. */
function sorted(quota: string): string {
  const [measure, number, per, ...further] = quota.split(' ')
  return [measure, number, per, ...further.sort()].join(' ')
}

/** What the document says of itself, as far as the expectation names it. */
export function headOf({ plan, layout }: Draft): Record<string, string | undefined> {
  const levels = (plan.indicators ?? []).flatMap(({ targets }) =>
    targets.map(({ by, at_least, more_than }) => `${at_least ?? `>${more_than}`}@${by}`),
  )
  return {
    layout: layout.name,
    title: plan.title,
    no: plan.document_no,
    issuer: plan.issuer,
    issued: plan.issued,
    period: plan.period === undefined ? undefined : `${plan.period.from}..${plan.period.to}`,
    indicator: levels.length === 0 ? undefined : levels.join(','),
    deliverable: (plan.deliverables ?? [])
      .map(({ title, due }) => `${title}@${typeof due === 'string' ? due : due.on}`)
      .join(','),
  }
}
