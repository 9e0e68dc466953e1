import { comparable } from '../document/comparable.ts'
import type { Plan, Quota, Task } from '../model/plan.ts'
import { readTerms } from '../phrases/terms/read-terms.ts'
import type { Holders, Terms } from '../phrases/terms/terms.ts'
import { type Passage, sentenceStart } from './clause.ts'
import type { Located } from './find-clauses.ts'
import { occurrences } from './find-phrases.ts'
import { isTrusted, type Judged } from './roles/judged.ts'
import type { TaskPointer } from './subjects.ts'
import type { Mismatch } from './trace-result.ts'

/** Offices may read 每年不少于2次 in a way of their own, and then in the same way throughout. */
const SCOPES = { slips: 0.1, fewest: 4 }

/** Quotas that each unit has by itself in the plan and all together in the document, or the other way round. */
export function judgeScopes(plan: Plan, tasks: readonly Located<TaskPointer>[]): readonly Mismatch[] {
  const read = reader(plan)
  const judged = tasks.flatMap((task) => judgeTask(plan, task, read))
  return isTrusted(judged, SCOPES)
    ? judged.filter(({ agrees }) => !agrees).map(({ mismatch }) => mismatch)
    : []
}

function judgeTask(
  plan: Plan,
  { pointer, clause }: Located<TaskPointer>,
  read: (sentence: string, holders: Holders) => Terms,
): Judged[] {
  const { quotas = [] } = pointer.item
  return quotas.flatMap((quota, index): Judged[] => {
    const [place] = occurrences(clause, comparable(quota.anchor ?? ''))
    if (place === undefined || place.start === place.end || quota.scope === undefined) return []
    const found = scopeIn(read(sentenceAround(place), holdersOf(pointer.item, plan)), quota)
    if (found === undefined) return []
    const { about, path } = pointer
    const mismatch = {
      about: { ...about, quota: quota.id },
      path: [...path, 'quotas', index, 'scope'],
      field: 'scope',
      expected: quota.scope,
      found,
      line: clause.paragraph.line,
    }
    return [{ agrees: quota.scope === found, mismatch }]
  })
}

function sentenceAround({ clause, start, end }: Passage): string {
  const [rest = ''] = clause.text.slice(end).split(/[。;!?]/)
  return clause.text.slice(sentenceStart(clause, start), end + rest.length)
}

/** Many units share a wording. */
function reader({ period, issued }: Plan): (sentence: string, holders: Holders) => Terms {
  const known = new Map<string, Terms>()
  return (sentence, holders) => {
    const key = JSON.stringify([sentence, holders])
    const terms = known.get(key) ?? readTerms(sentence, { period, issued, holders })
    known.set(key, terms)
    return terms
  }
}

/** The scope of the quota that a clause states so, where it can be read in one way only. */
function scopeIn({ quotas, doubts }: Terms, quota: Quota): Quota['scope'] {
  const at = quotas.findIndex(
    ({ value }) =>
      value.per === quota.per && value.at_least === quota.at_least && value.more_than === quota.more_than,
  )
  const isDoubtful = doubts.some(({ path }) => path.join('/') === `quotas/${at}/scope`)
  return isDoubtful ? undefined : quotas[at]?.value.scope
}

function holdersOf(task: Task, plan: Plan): Holders {
  const inherited = plan.actions?.find(({ id }) => task.inherit === 'lead' && id === task.action)?.lead ?? []
  const leads = [...(task.lead ?? []), ...inherited]
  const accountable = leads.length > 0 ? leads : (task.responsible ?? [])
  const groups = new Set((plan.groups ?? []).map(({ name }) => name))
  return {
    accountable: accountable.length,
    groups: accountable.filter((unit) => groups.has(unit)).length,
    supports: task.support?.length ?? 0,
  }
}
