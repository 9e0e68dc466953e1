import type { Plan, Quota } from '../model/plan.ts'
import type { Amount } from '../phrases/quota-phrase.ts'

/** How many of the counted thing one unit of the measure is: 10 000 where a declared measure is in 万元. */
export function scaleOf(plan: Plan, quota: Quota): number {
  const unit = plan.measures?.[quota.measure]?.unit ?? ''
  return unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1
}

/** Whether an amount in prose is the number of a quota; of 2至3场 either may be meant. */
export function statesNumber({ value, upTo }: Amount, number: number, scale: number): boolean {
  return [value, upTo].some((stated) => stated === number * scale || stated === number)
}
