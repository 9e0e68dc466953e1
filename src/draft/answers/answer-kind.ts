import type { Path } from '../../model/finding.ts'
import { BUILTIN_MEASURES } from '../../model/plan.ts'
import { PERIODS } from '../../model/window.ts'
import type { DraftPlan } from '../draft.ts'

/** What a person is asked for at a place of a plan. */
export type AnswerKind =
  | 'text'
  /** Names of units or groups, or of the one that there can be. */
  | 'units'
  | 'unit'
  | 'number'
  /** How many people live there, which sets a parameter. */
  | 'population'
  | 'day'
  /** A day, or one of every year. */
  | 'due'
  | 'period'
  /** One of a few words, which `choicesAt` lists. */
  | 'choice'

const KINDS: Readonly<Record<string, AnswerKind>> = {
  lead: 'units',
  support: 'units',
  responsible: 'units',
  members: 'units',
  issuer: 'unit',
  to: 'unit',
  at_least: 'number',
  more_than: 'number',
  value: 'number',
  per_capita: 'population',
  issued: 'day',
  by: 'day',
  date: 'day',
  due: 'day',
  period: 'period',
  per: 'choice',
  scope: 'choice',
  strength: 'choice',
  feed: 'choice',
  measure: 'choice',
}

export function answerKindAt(path: Path): AnswerKind {
  const [list] = path
  const field = path.findLast((step) => typeof step === 'string')
  if (list === 'deliverables' && field === 'due') return 'due'
  if (list === 'deliverables' && field === 'from') return 'units'
  return KINDS[String(field)] ?? 'text'
}

/** The words that can stand there; empty where anything may. */
export function choicesAt(path: Path, { measures }: DraftPlan): readonly string[] {
  switch (path.at(-1)) {
    case 'per':
      return PERIODS
    case 'scope':
      return ['each', 'joint']
    case 'strength':
      return ['binding', 'aspirational']
    case 'feed':
      return ['sum', 'latest']
    case 'measure':
      return [...BUILTIN_MEASURES, ...Object.keys(measures ?? {})]
    default:
      return []
  }
}
