import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ALL_RULES, type KnownRule } from '../../src/checks/check.ts'
import { RULES } from '../../src/checks/index.ts'
import { RULE_GROUPS } from '../../src/checks/rule.ts'
import { messages as en } from '../../src/messages/en.ts'
import { messages as zhCN } from '../../src/messages/zh-CN.ts'
import { findingsReport } from '../../src/report/findings.ts'
import { checkFiles, workspaceOf } from '../checks/golden-case.ts'

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'rules.md')

const INTRODUCTION = `# 检查规则 · Rules of \`check\`

\`sciplan check\` 按下列规则检查方案、台账和佐证材料;\`sciplan rules\` 列出各规则在本工作区的级别。
\`sciplan check\` looks for the following; \`sciplan rules\` lists the severity that each has in this workspace.

级别和豁免写在 \`sciplan.yaml\` 中。豁免须写理由和到期日;\`plan\`、\`task\`、\`unit\`、\`entry\`、\`file\` 可任选,写了几个就要同时符合。
Severities and waivers stand in \`sciplan.yaml\`. A waiver needs a reason and a last day; of \`plan\`, \`task\`, \`unit\`, \`entry\` and \`file\` it mutes what agrees with all that are given.

\`\`\`yaml
rules: {quota-without-anchor: off, evidence-lacking: error}
waivers:
  - {rule: group-without-members, unit: 各镇街, reason: 名单待街道办确认, expires: 2025-06-30}
\`\`\`

本页由测试生成(\`npm run generate\`),例子见 \`tests/goldens/checks\`。
This page is written by a test (\`npm run generate\`); the examples stand in \`tests/goldens/checks\`.
`

const withExamples = new Set<string>(RULES.map(({ id }) => id))

function page(): string {
  return [INTRODUCTION, ...[...RULE_GROUPS, 'file' as const, 'record' as const].map(groupText)].join('\n')
}

function groupText(group: KnownRule['group']): string {
  const rules = ALL_RULES.filter((rule) => rule.group === group)
  const heading = `## ${zhCN.check.groups[group]} · ${en.check.groups[group]}\n`
  if (rules.every(({ id }) => !withExamples.has(id))) return `${heading}\n${table(rules)}\n`
  return `${heading}\n${rules.map(ruleText).join('\n')}`
}

/** What is looked for before any rule needs no example: the message says it all. */
function table(rules: readonly KnownRule[]): string {
  const rows = rules.map(
    ({ id, severity }) => `| \`${id}\` | ${level(severity)} | ${titleOf(zhCN, id)} | ${titleOf(en, id)} |`,
  )
  return [
    '| 规则 · rule | 级别 · severity | 检查内容 | what it looks for |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function ruleText({ id, severity }: KnownRule): string {
  return `### \`${id}\`\n\n${level(severity)}。${titleOf(zhCN, id)}。\n${capital(titleOf(en, id))}.\n\n${example(id)}\n`
}

/** The first line of the bad case in which the rule finds something, and what it says. */
function example(id: string): string {
  const files = workspaceOf(id, 'bad')
  const result = checkFiles(files)
  const found = findingsReport(result, result.asOf, zhCN).findings.find(({ rule }) => rule === id)
  if (found === undefined) throw new Error(`${id} finds nothing in its bad case`)
  const source = files[found.file]?.split('\n')[found.line - 1]?.trim()
  const place = `${found.file}:${found.line}:${found.column} ${found.severity} ${id}`
  return [
    '```text',
    ...(source === undefined ? [] : [source]),
    place,
    `  ${found.message}`,
    `  ${found.mend}`,
    '```',
  ].join('\n')
}

function level(severity: KnownRule['severity']): string {
  return `${zhCN.check.severities[severity]} · ${severity}`
}

function titleOf({ check }: typeof zhCN | typeof en, id: string): string {
  return (check.rules as Readonly<Record<string, string>>)[id] ?? ''
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

it('docs/rules.md tells of every rule as it is', () => {
  const text = page()
  if (process.env.UPDATE_DOCS) {
    mkdirSync(dirname(PAGE), { recursive: true })
    writeFileSync(PAGE, text)
  }
  expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : 'missing: run npm run generate').toBe(text)
})
