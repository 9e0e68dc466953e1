import type { Sha256 } from '../../document/comparable.ts'
import type { Document } from '../../document/document.ts'
import { anchorsOf } from '../anchors.ts'
import type { Draft, DraftPlan, LayoutChoice } from '../draft.ts'
import type { Head } from '../head/head.ts'
import type { Line } from '../lines.ts'
import { type Commitment, type Outline, ROLES, type Section } from '../outline.ts'
import { actionsOf } from './actions.ts'
import { deskOf } from './desk.ts'
import { headFields } from './head-fields.ts'
import { planId } from './ids.ts'
import { notebook } from './notebook.ts'
import { tasksOf } from './tasks.ts'
import { unitNames } from './units.ts'

export interface About {
  readonly fileName: string
  readonly sha256: Sha256
  readonly fileSha256: string
}

/** Puts the plan together from what was read, and notes where every value came from. */
export function buildPlan(
  read: {
    readonly document: Document
    readonly lines: readonly Line[]
    readonly head: Head
    readonly outline: Outline
    readonly layout: LayoutChoice
  },
  about: About,
): Draft {
  const { head, outline, layout, lines, document } = read
  const notes = notebook()
  const sections = outline.sections.filter((section) => isUsed(section, outline.commitments))
  const mentions = [...sections, ...outline.commitments].flatMap(({ roles }) =>
    ROLES.flatMap((role) => roles[role]),
  )
  const names = unitNames(mentions, lines)
  const desk = deskOf(notes, names, anchorsOf(document), about.sha256)
  const { actions, ids } = actionsOf(sections, desk)
  const tasks = tasksOf(ofKind(outline.commitments, 'task'), 'tasks', ids, desk)
  const safeguards = tasksOf(ofKind(outline.commitments, 'safeguard'), 'safeguards', ids, desk)
  const period = head.period?.value
  const plan: DraftPlan = {
    sciplan: 1,
    id: planId(about.fileName, period),
    ...headFields(head, about, notes),
    units: names.units.map(({ name, aliases }) => ({
      name,
      ...(aliases.length > 0 ? { aliases: [...aliases] } : {}),
    })),
    ...unlessEmpty(
      'groups',
      names.groups.map(({ name, aliases }) => ({
        name,
        ...(aliases.length > 0 ? { aliases: [...aliases] } : {}),
        members: [],
      })),
    ),
    ...unlessEmpty('actions', actions),
    tasks,
    ...unlessEmpty('safeguards', safeguards),
  }
  for (const list of ['units', 'groups'] as const) {
    for (const [index, { name, line }] of names[list].entries())
      notes.stated([list, index, 'name'], line, name)
  }
  return { plan, provenance: notes.provenance, doubts: notes.doubts, leftOut: notes.leftOut, layout }
}

function isUsed(section: Section, commitments: readonly Commitment[]): boolean {
  return commitments.some((commitment) => commitment.section === section && commitment.kind === 'task')
}

function ofKind(commitments: readonly Commitment[], kind: Commitment['kind']): Commitment[] {
  return commitments.filter((commitment) => commitment.kind === kind)
}

function unlessEmpty<Key extends string, Value>(
  key: Key,
  values: readonly Value[],
): { [K in Key]?: Value[] } {
  return (values.length === 0 ? {} : { [key]: [...values] }) as { [K in Key]?: Value[] }
}
