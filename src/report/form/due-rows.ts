import { subjectOf } from '../../forms/field-in.ts'
import type { Fact } from '../../model/entry.ts'
import type { DeliverableRow } from '../../model/report.ts'
import { formatNumber } from '../format-number.ts'
import { handedInCell } from '../standing-cells.ts'
import type { FormMaking } from './context.ts'
import { blankRows, type GivenCells, type RowDraft } from './entry-sheet.ts'

const BLANK = 10

/** Documents by due day, those that were handed in with their entry; then what else was handed in. */
export function submissionRows({ subject, whole }: FormMaking): RowDraft[] {
  const { spoken } = whole
  const entries = subject.entries.filter(({ kind }) => kind === 'submission')
  const occasions = [...subject.own.deliverables].sort((a, b) => compare(a.due, b.due))
  const asked = occasions.map((row): RowDraft => {
    const fact = entries.find(({ id }) => id === row.entry)
    const given: GivenCells = {
      deliverable: row.id,
      deliverable_title: spoken.deliverableTitle(row.id),
      unit: subject.unit,
      for: row.for,
      due: { day: row.due },
      standing: standingText(row),
    }
    return fact === undefined ? { given } : { fact, given }
  })
  const counted = new Set(occasions.map(({ entry }) => entry))
  const others = entries.flatMap((fact): RowDraft[] =>
    fact.kind !== 'submission' || counted.has(fact.id)
      ? []
      : [{ fact, given: { deliverable_title: spoken.deliverableTitle(fact.deliverable) } }],
  )
  return withBlanks([...asked, ...others])

  function standingText(row: DeliverableRow): string {
    const cell = handedInCell(row, spoken.words)
    return typeof cell === 'object' && cell.kind === 'standing' ? `${cell.mark} ${cell.word}` : ''
  }
}

/** Figures that activities do not add up to: what was observed, and below each a place for a new one. */
export function observationRows(making: FormMaking): RowDraft[] {
  const entries = making.subject.entries.filter(({ kind }) => kind === 'observation')
  const subjects = observed(making)
  const logged = (subject: string, given: GivenCells) =>
    entries
      .filter((fact) => subjectIn(fact, making) === subject)
      .sort((a, b) => compare(a.date, b.date))
      .map((fact) => ({ fact, given }))
  const rows = [...subjects].flatMap(([subject, given]): RowDraft[] => [
    ...logged(subject, given),
    { given: { ...given, subject } },
  ])
  const others = entries.filter((fact) => !subjects.has(subjectIn(fact, making)))
  return withBlanks([...rows, ...others.map((fact) => ({ fact }))])
}

/** What has to be observed by the unit, by the word that names it; of the whole area by the office alone. */
function observed({ subject, whole, levels }: FormMaking): Map<string, GivenCells> {
  const { spoken, plan } = whole
  const cells = new Map<string, GivenCells>()
  for (const { task, quota: id } of subject.own.obligations) {
    const quota = spoken.quota(task, id)
    if (quota === undefined || !levels(quota)) continue
    cells.set(`${task}/${id}`, {
      subject_title: spoken.tasks.get(task)?.title,
      unit: subject.unit,
      target: spoken.requirement(quota),
    })
  }
  if (!subject.isOffice) return cells
  for (const { id, title, unit = '', targets } of plan.indicators ?? []) {
    const levelsAsked = targets.map(({ by, at_least, more_than }) => {
      const quantity = `${formatNumber(more_than ?? at_least ?? 0)}${unit}`
      return `${by} ${spoken.words.level(more_than === undefined ? '>=' : '>', quantity)}`
    })
    cells.set(id, { subject_title: title, target: levelsAsked.join('\n') })
  }
  return cells
}

/** A task alone means its only quota. */
function subjectIn(fact: Fact, { whole }: FormMaking): string {
  const subject = subjectOf({ ...fact }) ?? ''
  const quotas = whole.spoken.tasks.get(subject)?.quotas ?? []
  return quotas.length === 1 ? `${subject}/${quotas[0]!.id}` : subject
}

function withBlanks(rows: readonly RowDraft[]): RowDraft[] {
  return rows.length === 0 ? [] : [...rows, ...blankRows(BLANK)]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
