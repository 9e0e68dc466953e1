import type { Sha256 } from '../../document/comparable.ts'
import type { Document } from '../../document/document.ts'
import { anchorsOf } from '../anchors.ts'
import type { Draft, DraftPlan, LayoutChoice, LayoutName } from '../draft.ts'
import type { Head } from '../head/head.ts'
import type { Line } from '../lines.ts'
import { type Outline, ROLES } from '../outline.ts'
import { actionsOf } from './actions.ts'
import { declarationsOf } from './declarations.ts'
import { deskOf } from './desk.ts'
import { headFields } from './head-fields.ts'
import { planId } from './ids.ts'
import { leaveOut } from './left-out.ts'
import { indicatorsOf } from './levels.ts'
import { notebook } from './notebook.ts'
import { readClauses } from './read-clauses.ts'
import { deliverablesOf } from './reports.ts'
import { tasksOf } from './tasks.ts'
import { type NamedUnit, unitNames } from './units.ts'

export interface About {
  readonly fileName: string
  readonly sha256: Sha256
  readonly fileSha256: string
}

/** All that was read of a document. */
export interface Material {
  readonly document: Document
  readonly lines: readonly Line[]
  readonly head: Head
  readonly outline: Outline
  readonly layout: LayoutChoice
  /** A layout that fits as well and reads the document differently. */
  readonly rival: LayoutName | undefined
}

/** Puts the plan together from what was read, and notes where every value came from. */
export function buildPlan({ document, lines, head, outline, layout, rival }: Material, about: About): Draft {
  const notes = notebook()
  if (rival !== undefined) {
    notes.doubt('layout-unclear', ['tasks'], outline.commitments[0]?.line, {
      taken: layout.name,
      other: rival,
    })
  }
  const period = head.period?.value
  const { commitments, clauses } = readClauses(outline, lines, { period, issued: head.issued?.value }, notes)
  const [tasks, safeguards] = (['task', 'safeguard'] as const).map((kind) =>
    commitments.filter(({ commitment }) => commitment.kind === kind),
  )
  const sections = outline.sections.filter((section) =>
    tasks?.some(({ commitment }) => commitment.section === section),
  )
  const mentions = [...sections, ...commitments.map(({ commitment }) => commitment)].flatMap(({ roles }) =>
    ROLES.flatMap((role) => roles[role]),
  )
  const names = unitNames(mentions, lines)
  // 每年11月底前 is a day that a task cannot have: it is left out with its reason.
  const dues = commitments.flatMap(({ commitment: { due }, terms }) =>
    due === undefined || terms.due === undefined ? [] : [{ ...due, day: terms.due }],
  )
  const desk = deskOf(notes, names, anchorsOf(document), about.sha256)
  const fields = headFields(head, about, notes)
  const { actions, ids } = actionsOf(sections, desk)
  const plan: DraftPlan = {
    sciplan: 1,
    id: planId(about.fileName, period),
    ...fields,
    source: { ...fields.source, ...unlessEmpty('ignored', leaveOut(clauses, dues, head, notes)) },
    units: names.units.map(({ name, aliases }) => ({ name, ...unlessEmpty('aliases', aliases) })),
    ...unlessEmpty(
      'groups',
      names.groups.map(({ name, aliases }) => ({ name, ...unlessEmpty('aliases', aliases), members: [] })),
    ),
    ...declarationsOf(clauses),
    ...unlessEmpty('actions', actions),
    tasks: tasksOf(tasks ?? [], 'tasks', ids, desk),
    ...unlessEmpty('indicators', indicatorsOf(clauses, desk)),
    ...unlessEmpty('deliverables', deliverablesOf(clauses, desk)),
    ...unlessEmpty('safeguards', tasksOf(safeguards ?? [], 'safeguards', ids, desk)),
  }
  noteNames('units', names.units, notes.stated)
  noteNames('groups', names.groups, notes.stated)
  for (const [index, { line }] of names.groups.entries()) {
    notes.doubt('not-stated', ['groups', index, 'members'], line, { field: 'members' })
  }
  return { plan, provenance: notes.provenance, doubts: notes.doubts, leftOut: notes.leftOut, layout }
}

function noteNames(
  list: 'units' | 'groups',
  names: readonly NamedUnit[],
  stated: ReturnType<typeof notebook>['stated'],
): void {
  for (const [index, { name, line }] of names.entries()) stated([list, index, 'name'], line, name)
}

function unlessEmpty<Key extends string, Value>(
  key: Key,
  values: readonly Value[],
): { [K in Key]?: Value[] } {
  return (values.length === 0 ? {} : { [key]: [...values] }) as { [K in Key]?: Value[] }
}
