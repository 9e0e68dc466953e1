import { RULE_GROUPS, type RuleGroup } from '../checks/rule.ts'
import type { CheckWords } from '../messages/check-words.ts'
import type { Severity } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import type { Block, Cell, Doc } from './doc.ts'

/** A rule and what it looks for. */
export interface ListedRule {
  readonly id: string
  readonly group: RuleGroup | 'file' | 'record'
  /** After settings. */
  readonly severity: Severity | 'off'
  /** Before settings. */
  readonly default: Severity
  readonly title: string
}

export function ruleList(
  rules: readonly { readonly id: string; readonly severity: Severity; readonly group: ListedRule['group'] }[],
  settings: Settings,
  words: CheckWords,
): ListedRule[] {
  const titles: Readonly<Record<string, string>> = words.rules
  return rules.map(({ id, severity, group }) => ({
    id,
    group,
    severity: settings.rules?.[id] ?? severity,
    default: severity,
    title: titles[id] ?? '',
  }))
}

/** All rules in tables, one for each group. */
export function rulesDoc(rules: readonly ListedRule[], words: CheckWords): Doc {
  const groups = [...RULE_GROUPS, 'file' as const, 'record' as const].filter((group) =>
    rules.some((rule) => rule.group === group),
  )
  const { title, columns } = words.ruleList
  const blocks = groups.flatMap((group): Block[] => [
    { kind: 'heading', level: 2, text: words.groups[group] },
    {
      kind: 'table',
      columns: [{ title: columns.rule }, { title: columns.severity }, { title: columns.what, grow: 1 }],
      rows: rules
        .filter((rule) => rule.group === group)
        .map((rule) => ({ cells: [rule.id, severityCell(rule, words), rule.title] })),
    },
  ])
  return { title, blocks }
}

const TONES = { error: 'bad', warning: 'warn', info: 'info', off: 'muted' } as const

function severityCell(rule: ListedRule, words: CheckWords): Cell {
  const word = words.severities[rule.severity]
  const changed =
    rule.severity === rule.default ? '' : ` (${words.ruleList.changed(words.severities[rule.default])})`
  return { kind: 'text', text: word + changed, tone: TONES[rule.severity] }
}
