import type { Rule } from '../rule.ts'

/** Without a log, and unless a day is asked for, nothing is judged: a place where plans are only transcribed owes nothing. */
export const notJudged: Rule<'not-judged', { plan: string }> = {
  id: 'not-judged',
  severity: 'info',
  group: 'duties',
  plan({ plan, file, judgement }, report) {
    if (judgement === undefined) report({ file, path: ['id'] }, { plan: plan.id })
  },
}
