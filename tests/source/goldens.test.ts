import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { FindingText } from '../../src/messages/catalogue.ts'
import { sourceFindings as english } from '../../src/messages/en/source.ts'
import { sourceFindings as chinese } from '../../src/messages/zh-CN/source.ts'
import { excerpt } from '../../src/source/excerpt.ts'
import { SOURCE_RULES, type SourceFinding } from '../../src/source/findings.ts'
import { loadWorkspace, type Workspace } from '../../src/source/workspace.ts'
import { memoryFiles } from '../memory-files.ts'

/**
 * Each folder is a small workspace with something wrong in it, and `findings.txt` is what sciplan says of it.
 * UPDATE_GOLDENS=1 writes what it says now; then read the difference.
 */
const FOLDER = fileURLToPath(new URL('../goldens/source/', import.meta.url))
const CASES = readdirSync(FOLDER).sort()

function filesOf(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => path !== 'findings.txt' && statSync(join(folder, path)).isFile())
  return Object.fromEntries(
    files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  )
}

function told(finding: SourceFinding, workspace: Workspace): string {
  const { file, span: known, path = [], on } = finding.at
  const yaml = [workspace.settingsFile, ...workspace.plans.map((plan) => plan.yaml)].find(
    (one) => one?.file === file,
  )
  const span = known ?? (finding.at.path && yaml?.locate(path, on))
  const text = workspace.fileText(file)
  const lines = [`${span ? `${file}:${span.line}:${span.column}` : file} ${finding.severity} ${finding.code}`]
  if (span !== undefined && text !== undefined) {
    const { line, caret } = excerpt(text, span)
    lines.push(`  | ${line}`, `  | ${caret}`)
  }
  for (const messages of [chinese, english]) {
    const { message, mend } = (messages[finding.code] as (args: unknown) => FindingText)(finding.args)
    lines.push(`  ${message}`, `  → ${mend}`)
  }
  return `${lines.join('\n')}\n`
}

/** By file, line and column, as `check` shows them. */
function byPlace(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

describe('what is said of files that are wrong', () => {
  it.each(CASES)('%s', (name) => {
    const workspace = loadWorkspace(memoryFiles(filesOf(join(FOLDER, name))))
    const findings = workspace.findings
      .map((finding) => told(finding, workspace))
      .sort(byPlace)
      .join('\n')
    const golden = join(FOLDER, name, 'findings.txt')
    if (process.env.UPDATE_GOLDENS) writeFileSync(golden, findings)
    expect(findings).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : '')
    expect(findings).not.toBe('')
  })

  it('shows every code, but for those that need a huge file or another schema', () => {
    const shown = CASES.map((name) => readFileSync(join(FOLDER, name, 'findings.txt'), 'utf8')).join('\n')
    const missing = SOURCE_RULES.filter(({ id, severity }) => !shown.includes(` ${severity} ${id}\n`)).map(
      ({ id }) => id,
    )
    expect(missing).toEqual(['file-too-large', 'bad-value'])
  })
})
