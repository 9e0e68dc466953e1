import { yearOf } from '../../model/civil-date.ts'
import type { Path } from '../../model/finding.ts'
import { planSchema } from '../../model/plan.ts'
import type { Alternative, DraftPlan } from '../draft.ts'
import { answerKindAt, choicesAt } from './answer-kind.ts'
import { readDay, readDue, readPeriod } from './read-day.ts'
import { readAmountOf } from './read-number.ts'
import { withValue } from './with-value.ts'

/** What a person typed for a place of the plan, as values to be set. Undefined where it is nothing that fits there. */
export function readAnswer(plan: DraftPlan, path: Path, typed: string): readonly Alternative[] | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  if (answerKindAt(path) === 'population') return population(plan, text)
  const value = valueMeant(plan, path, text)
  return value !== undefined && isSound(plan, path, value) ? [{ path, value }] : undefined
}

function valueMeant(plan: DraftPlan, path: Path, text: string): unknown {
  switch (answerKindAt(path)) {
    case 'units':
      return namesIn(text)
    case 'unit': {
      const names = namesIn(text)
      return names?.length === 1 ? names[0] : undefined
    }
    case 'number':
      return readAmountOf(text)
    case 'day':
      return readDay(plan, text)
    case 'due':
      return readDue(plan, text)
    case 'period':
      return readPeriod(plan, text)
    case 'choice': {
      const word = text.normalize('NFKC')
      return choicesAt(path, plan).includes(word) ? word : undefined
    }
    default:
      return text
  }
}

/** Names parted by signs, or by blanks between Chinese characters. A name has a letter: 1 is the number of a choice. */
function namesIn(text: string): readonly string[] | undefined {
  const names = text
    .split(/[、,，;；]|(?<=[\p{Script=Han})）])\s+(?=\p{Script=Han})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return names.length > 0 && names.every((name) => /\p{L}/u.test(name)) ? [...new Set(names)] : undefined
}

/** One figure for all years of the plan: who knows more adds it to the file. */
function population(plan: DraftPlan, text: string): readonly Alternative[] | undefined {
  const people = readAmountOf(text)
  const [from, to] = [plan.period?.from ?? plan.issued, plan.period?.to ?? plan.issued]
  if (people === undefined || people <= 0 || !from || !to) return undefined
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, nth) => yearOf(from) + nth)
  return [
    { path: ['parameters', 'population'], value: Object.fromEntries(years.map((year) => [year, people])) },
  ]
}

function isSound(plan: DraftPlan, path: Path, value: unknown): boolean {
  const issues = planSchema.safeParse(withValue(plan, path, value)).error?.issues ?? []
  return !issues.some((issue) => path.every((step, index) => issue.path[index] === step))
}
