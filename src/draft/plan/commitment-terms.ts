import type { CivilDate } from '../../model/civil-date.ts'
import type { Path } from '../../model/finding.ts'
import type { Milestone, Quota } from '../../model/plan.ts'
import type { TermsContext } from '../../phrases/terms/terms.ts'
import type { Commitment, Named } from '../outline.ts'
import { type ReadClause, readClause, verbatim } from './clause-reader.ts'
import type { Desk } from './desk.ts'
import { dueDayOf } from './due-day.ts'
import { readFigure } from './figure-clauses.ts'

/** What a clause asks for, read from its own line and from the cells and lines that belong to it. */
export interface CommitmentTerms {
  readonly clauses: readonly ReadClause[]
  readonly due: CivilDate | undefined
}

export function readCommitment(commitment: Commitment, context: TermsContext): CommitmentTerms {
  const { line, start, end, more, roles, figures = [] } = commitment
  const named = roles.lead.length > 0 ? roles.lead : roles.responsible
  const accountable = named.filter((unit) => !isMentioned(unit, commitment))
  const noted = commitment.due === undefined ? undefined : dueDayOf(commitment.due.text, context)
  const own: TermsContext = {
    ...context,
    place: 'task',
    holders: {
      accountable: accountable.length,
      groups: accountable.filter(({ kind }) => kind === 'group').length,
      supports: roles.support.length,
    },
    ...(noted === undefined ? {} : { due: noted }),
  }
  const clauses = [
    readClause(line, start, end, own),
    ...more.map((other) => readClause(other, 0, other.reading.length, own)),
    ...figures.map((figure) => readFigure(figure, own)),
  ]
  return { clauses, due: noted ?? clauses[0]?.terms.due?.value }
}

/** 县级有关部门 as the subject of one sentence of the clause: nobody can tell that they owe all of it. */
function isMentioned({ name, kind, line }: Named, clause: Commitment): boolean {
  const isVague = kind === 'group' && /有关|相关/.test(name)
  return isVague && line === clause.line && line.reading.slice(clause.start, clause.end).includes(name)
}

/** Whether a clause asks for anything that can be counted or dated. */
export function asksForSomething({ clauses, due }: CommitmentTerms): boolean {
  return due !== undefined || clauses.some(({ terms }) => terms.quotas.length > 0)
}

/** Quotas and milestones of a task, numbered, with the words that they were read from. */
export function quotasAndMilestones(
  { clauses }: CommitmentTerms,
  path: Path,
  desk: Desk,
): { quotas: Quota[]; milestones: Milestone[] } {
  const quotas: Quota[] = []
  const milestones: Milestone[] = []
  for (const clause of clauses) {
    const { line, terms } = clause
    const first = { quotas: quotas.length, milestones: milestones.length }
    for (const term of terms.quotas) {
      const at = [...path, 'quotas', quotas.length]
      quotas.push({ id: `q${quotas.length + 1}`, ...term.value, anchor: verbatim(clause, term) })
      if (term.value.per_capita !== undefined) {
        desk.notes.doubt('not-stated', [...at, 'per_capita'], line, { field: 'population' })
      }
      for (const field of ['at_least', 'more_than', 'per', 'by', 'scope', 'strength', 'feed'] as const) {
        if (term.value[field] !== undefined) desk.notes.stated([...at, field], line, term.text)
      }
    }
    for (const term of terms.milestones) {
      const at = [...path, 'milestones', milestones.length]
      milestones.push({ id: `m${milestones.length + 1}`, ...term.value, anchor: verbatim(clause, term) })
      desk.notes.stated([...at, 'title'], line, term.text)
      if (term.value.by) desk.notes.stated([...at, 'by'], line, term.text)
    }
    for (const { path: inTerms, words, taken, other } of terms.doubts) {
      const [list, index, ...rest] = inTerms
      if ((list !== 'quotas' && list !== 'milestones') || typeof index !== 'number') continue
      const at = [...path, list, index + first[list], ...rest]
      if (other === '') desk.notes.doubt('day-not-stated', at, line, { words, taken })
      else desk.notes.doubt('two-readings', at, line, { words, taken, other })
    }
  }
  return { quotas, milestones }
}
