import type { PlanChange } from '../../diff/change.ts'
import { IMPACTS, type Impact } from '../../diff/impact.ts'
import type { Messages } from '../../messages/catalogue.ts'
import type { Block, Cell, Doc, FileFacts, Row, Table, Tone } from '../doc.ts'
import { changeTexts } from './change-text.ts'
import { consequenceBlocks } from './consequence-blocks.ts'
import { countImpacts, type DiffView, type PlanDiff, placesOf } from './diff-view.ts'
import { touchedBlocks } from './touched-blocks.ts'

const TONES: { readonly [I in Impact]: Tone } = {
  weakened: 'bad',
  strengthened: 'good',
  reassigned: 'warn',
  editorial: 'muted',
}

export interface DiffDocOptions {
  /** Counts by unit instead of the changes. */
  readonly stat: boolean
  /** For readers who do not know the ids: a note that goes out with a notice, not a terminal. */
  readonly titles: boolean
}

/** What a revision means, summary first: what each unit finds changed, old and new side by side. */
export function diffDoc(view: DiffView, messages: Messages, { stat, titles }: DiffDocOptions): Doc {
  const { diff: words } = messages
  const plans = view.plans.filter(({ changes }) => changes.length > 0)
  const changes = plans.flatMap((plan) => plan.changes)
  const blocks: Block[] = [
    summary(changes, plans.length, messages),
    ...plans.flatMap((plan): Block[] => {
      const { id, title } = (plan.revision ?? plan.base)!.plan
      return [
        { kind: 'heading', level: 1, text: words.plan({ id, title }) },
        stat ? statTable(plan, messages) : changeTable(plan, messages, titles),
        ...consequenceBlocks(plan, messages, titles),
        ...touchedBlocks(plan, messages),
      ]
    }),
    ...(changes.length === 0 ? [] : [legend(changes, messages)]),
  ]
  const [first] = view.plans
  const file = first && fileFacts(first, messages)
  return { title: words.title(view), blocks, ...(file === undefined ? {} : { file }) }
}

/** No clock: the day is that of the counting, or that on which the revision was issued. */
function fileFacts({ base, revision, counted }: PlanDiff, messages: Messages): FileFacts | undefined {
  const plan = (revision ?? base)?.plan
  if (plan === undefined) return undefined
  return {
    language: messages.locale,
    author: plan.issuer,
    subject: plan.title,
    date: counted?.after.asOf ?? plan.issued,
    orientation: 'landscape',
    pageNumber: messages.complianceReport.pageNumber,
    firstSheet: plan.id,
  }
}

function summary(changes: readonly PlanChange[], plans: number, { diff: words, report }: Messages): Block {
  if (changes.length === 0) return { kind: 'text', tone: 'good', cells: [words.none] }
  const counts = countImpacts(changes)
  const told = IMPACTS.filter((impact) => counts[impact] > 0).map((impact) =>
    words.count({ impact: words.impacts[impact], changes: counts[impact] }),
  )
  return {
    kind: 'text',
    cells: [words.total({ changes: changes.length, plans }), told.join(report.separator)],
  }
}

function legend(changes: readonly PlanChange[], { diff: words, report }: Messages): Block {
  const found = IMPACTS.filter((impact) => changes.some((change) => change.impact === impact))
  const told = found.map((impact) => `${words.impacts[impact]} ${words.legend[impact]}`)
  return { kind: 'note', text: told.join(report.separator) }
}

/** A heading tells up to this many names. */
const NAMES = 6

/** Who finds the change in the plan: those who are accountable, together. */
function heading({ units }: PlanChange, { diff: words, report }: Messages): string {
  if (units.length === 0) return words.wholePlan
  return units.length > NAMES ? report.someOf(units.slice(0, NAMES), units.length) : report.list(units)
}

function byHeading(changes: readonly PlanChange[], messages: Messages): [string, PlanChange[]][] {
  const groups = new Map<string, PlanChange[]>()
  for (const change of changes) {
    const name = heading(change, messages)
    const known = groups.get(name)
    if (known === undefined) groups.set(name, [change])
    else known.push(change)
  }
  return [...groups]
}

function changeTable(plan: PlanDiff, messages: Messages, titles: boolean): Table {
  const rows = byHeading(plan.changes, messages).flatMap(([name, changes]): Row[] => [
    { role: 'group', cells: [name] },
    ...changeRows(plan, changes, messages, titles),
  ])
  return { ...changeColumns(messages), main: true, rows }
}

/** Changes without the units that they are grouped by. */
export function plainChangeTable(plan: PlanDiff, messages: Messages): Table {
  return { ...changeColumns(messages), rows: changeRows(plan, plan.changes, messages, false) }
}

function changeRows(
  plan: PlanDiff,
  changes: readonly PlanChange[],
  messages: Messages,
  titles: boolean,
): Row[] {
  const { impacts, lines } = messages.diff
  const textOf = changeTexts(plan, messages)
  return changes.map((change) => {
    const { what, title, before, after } = textOf(change)
    const about = titles && title !== '' ? `${what}\n${title}` : what
    const { base, revision } = placesOf(plan, change)
    const places = lines({ base: base.line, revision: revision.line })
    return { cells: [impactCell(change.impact, impacts), about, before, after, places] }
  })
}

function changeColumns({ diff: { columns } }: Messages): Pick<Table, 'kind' | 'columns'> {
  return {
    kind: 'table',
    columns: [
      { title: columns.impact },
      { title: columns.what, grow: 1 },
      { title: columns.before, grow: 1 },
      { title: columns.after, grow: 1 },
      { title: columns.lines, priority: 1 },
    ],
  }
}

function impactCell(impact: Impact, words: Readonly<Record<Impact, string>>): Cell {
  return { kind: 'text', text: words[impact], tone: TONES[impact] }
}

function statTable(plan: PlanDiff, messages: Messages): Table {
  const { columns, impacts } = messages.diff
  const row = (name: string, changes: readonly PlanChange[]): Row => {
    const counts = countImpacts(changes)
    const numbers = IMPACTS.map((impact): Cell => ({ kind: 'number', value: counts[impact] }))
    return { cells: [name, ...numbers] }
  }
  return {
    kind: 'table',
    main: true,
    columns: [
      { title: columns.unit, grow: 1 },
      ...IMPACTS.map((impact) => ({ title: impacts[impact], align: 'right' as const })),
    ],
    rows: [
      ...byHeading(plan.changes, messages).map(([name, changes]) => row(name, changes)),
      { ...row(columns.total, plan.changes), role: 'total' },
    ],
  }
}
