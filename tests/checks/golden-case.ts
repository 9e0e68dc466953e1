import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type CheckResult, check } from '../../src/checks/check.ts'
import { messages } from '../../src/messages/zh-CN.ts'
import { findingsReport } from '../../src/report/findings.ts'
import { loadWorkspace } from '../../src/source/workspace.ts'
import { memoryFiles } from '../memory-files.ts'

export const GOLDENS = join(import.meta.dirname, '..', 'goldens', 'checks')

/**
 * The workspace of a case: `bad.yaml` is its only plan, `bad.log.yaml` the log of that plan, `bad.settings.yaml` its
 * settings; whatever is below `bad/` stands where it stands there. A first line `# as-of: 2024-06-30, due-within: 30`
 * gives the day, which is 2024-03-31 otherwise, and `none` leaves it out.
 */
export function workspaceOf(rule: string, which: 'ok' | 'bad'): Record<string, string> {
  const files: Record<string, string> = {}
  const folder = join(GOLDENS, rule, which)
  if (existsSync(folder)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      files[
        path
          .slice(folder.length + 1)
          .split(sep)
          .join('/')
      ] = readFileSync(path, 'utf8')
    }
  }
  const read = (ending: string) => {
    const path = join(GOLDENS, rule, `${which}${ending}`)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
  const [plan, log, settings] = [read('.yaml'), read('.log.yaml'), read('.settings.yaml')]
  if (plan !== undefined) {
    const id = /^id: (\S+)/m.exec(plan)?.[1] ?? 'plan'
    files[`plans/${id}.yaml`] = plan
    if (log !== undefined) files[`log/${id}/2024/log.yaml`] = log
  }
  if (settings !== undefined) files['sciplan.yaml'] = settings
  return files
}

function optionOf(files: Record<string, string>, name: string): string | undefined {
  const heads = Object.values(files).map((text) => text.split('\n', 1)[0] ?? '')
  return heads.flatMap((head) => new RegExp(`^#.*\\b${name}: ([\\w-]+)`).exec(head)?.[1] ?? [])[0]
}

export function checkFiles(files: Record<string, string>): CheckResult & { asOf: string } {
  const given = optionOf(files, 'as-of') ?? '2024-03-31'
  const asOf = given === 'none' ? '2024-03-31' : given
  const within = optionOf(files, 'due-within')
  const reader = memoryFiles(files)
  const result = check(loadWorkspace(reader), reader, {
    asOf,
    asOfGiven: given !== 'none',
    ...(within === undefined ? {} : { dueWithin: Number(within) }),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  })
  return { ...result, asOf }
}

/** `file:line:column severity rule message`, a line for each finding. */
export function linesOf(result: CheckResult & { asOf: string }): string {
  return findingsReport(result, result.asOf, messages)
    .findings.map(
      ({ file, line, column, severity, rule, message }) =>
        `${file}:${line}:${column} ${severity} ${rule} ${message}\n`,
    )
    .join('')
}
