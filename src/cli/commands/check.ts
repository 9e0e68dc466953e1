import { ALL_RULES, type CheckResult, check } from '../../checks/check.ts'
import type { Severity } from '../../model/finding.ts'
import { nearest } from '../../model/nearest.ts'
import { renderGithub } from '../../render/github.ts'
import { renderJunit } from '../../render/junit.ts'
import { renderSarif } from '../../render/sarif.ts'
import { type FindingsReport, findingsDoc, findingsReport } from '../../report/findings.ts'
import { ruleList } from '../../report/rule-list.ts'
import { findRoot, loadWorkspace, type Workspace } from '../../source/workspace.ts'
import type { CommandSpec, Context, ExitCode, Input, Outcome } from '../command.ts'
import { repositoryPath } from '../repository-path.ts'
import { usageError } from '../usage-errors.ts'
import { versionOf } from '../version.ts'
import { asOfDay, planNamed } from '../workspace.ts'

export const spec = {
  options: {
    plan: { type: 'plan' },
    asOf: { type: 'day' },
    dueWithin: { type: 'count' },
    failOn: { type: 'choice', choices: ['error', 'warning', 'info', 'never'], default: 'error' },
    rule: { type: 'text', many: true },
    filesOnly: { type: 'flag' },
    format: { type: 'choice', choices: ['pretty', 'json', 'github', 'sarif', 'junit'], default: 'pretty' },
    output: { type: 'file', short: 'o' },
  },
} as const satisfies CommandSpec

type CheckInput = Input<typeof spec>

/** Wrong settings are told as findings here, beside all others; any other command ends with them. */
export async function run(context: Context, input: CheckInput): Promise<Outcome> {
  const { host, folder, messages } = context
  const root = findRoot(host.files, folder)
  if (root === undefined) throw usageError(2, 'no-workspace', { folder })
  const files = host.files.below(root)
  const workspace = loadWorkspace(files)
  const asOf = asOfDay(context, workspace, input.asOf)
  const result = check(workspace, files, {
    asOf,
    asOfGiven: input.asOf !== undefined,
    dueWithin: input.dueWithin,
    plan: input.plan === undefined ? undefined : planNamed(workspace, input.plan).id,
    rules: rulesOf(input),
    sha256: host.sha256,
  })
  const report = findingsReport(result, asOf, messages)
  return {
    exitCode: exitCodeOf(result, input.failOn),
    ...answer(context, workspace, report, input, repositoryPath(host, root)),
    ...(input.output === undefined ? {} : { to: input.output }),
  }
}

function answer(
  { host, messages }: Context,
  workspace: Workspace,
  report: FindingsReport,
  { format, failOn }: CheckInput,
  prefix: string,
): Pick<Outcome, 'doc' | 'json' | 'stdout'> {
  const { findings, counts, waived, asOf } = report
  const words = messages.check
  switch (format) {
    case 'pretty': {
      const title = words.title({ name: workspace.settings.name, asOf })
      return { doc: findingsDoc(report, title, workspace.fileText, words) }
    }
    case 'json':
      return { json: { kind: 'check', asOf, findings, counts, waived } }
    case 'github':
      return { stdout: renderGithub(findings, words.githubTotal(counts), prefix) }
    case 'sarif': {
      const rules = ruleList(ALL_RULES, workspace.settings, words)
      return { stdout: renderSarif({ version: versionOf(host), rules, findings, waived, prefix }) }
    }
    case 'junit':
      return { stdout: renderJunit(findings, ({ severity }) => fails(severity, failOn), words.nothingFound) }
  }
}

/** 2 for settings that cannot be taken as they are, 1 for findings at or above the level. */
function exitCodeOf({ findings, settingsWrong }: CheckResult, failOn: CheckInput['failOn']): ExitCode {
  if (settingsWrong) return 2
  return findings.some(({ severity }) => fails(severity, failOn)) ? 1 : 0
}

const RANK: Readonly<Record<Severity | 'never', number>> = { never: 3, error: 2, warning: 1, info: 0 }

function fails(severity: Severity, failOn: CheckInput['failOn']): boolean {
  return RANK[severity] >= RANK[failOn]
}

/** What is late is no fault of the files: a commit that mends a plan must not wait for it. */
function rulesOf({ rule, filesOnly }: CheckInput): readonly string[] | undefined {
  const named = rulesNamed(rule)
  if (!filesOnly) return named
  const ids = ALL_RULES.filter(({ group }) => group !== 'duties').map(({ id }) => id)
  return named === undefined ? ids : ids.filter((id) => named.includes(id))
}

function rulesNamed(names: readonly string[]): readonly string[] | undefined {
  const ids = ALL_RULES.map(({ id }) => id)
  for (const rule of names) {
    if (!ids.includes(rule)) throw usageError(2, 'no-such-rule', { rule, nearest: nearest(rule, ids) })
  }
  return names.length === 0 ? undefined : names
}
