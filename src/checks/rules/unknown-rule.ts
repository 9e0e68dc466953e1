import { similarNames } from '../../phrases/similar-names.ts'
import { placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** Settings speak of rules that there are. */
export const unknownRule: Rule<'unknown-rule', { rule: string; similar: readonly string[] }> = {
  id: 'unknown-rule',
  severity: 'error',
  group: 'workspace',
  workspace({ settings, settingsFile: file, ruleIds }, report) {
    const named = [
      ...Object.keys(settings.rules ?? {}).map((rule) => ({
        rule,
        at: { file, path: ['rules', rule], on: 'key' as const },
      })),
      ...placed(settings.waivers, ['waivers']).map(({ value, path }) => ({
        rule: value.rule,
        at: { file, path: [...path, 'rule'] },
      })),
    ]
    for (const { rule, at } of named) {
      if (!ruleIds.has(rule)) report(at, { rule, similar: similarNames(rule, ruleIds) })
    }
  },
}
