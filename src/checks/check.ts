import { LOG_RULES } from '../log/findings.ts'
import { openLog } from '../log/read.ts'
import type { CivilDate } from '../model/civil-date.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { evidenceLookup } from '../source/evidence.ts'
import type { FileReader } from '../source/file-reader.ts'
import { SOURCE_RULES } from '../source/findings.ts'
import { SETTINGS_FILE } from '../source/load-settings.ts'
import { isSettingsFinding, type Workspace } from '../source/workspace.ts'
import type { EvidenceFiles } from './context.ts'
import { RULES } from './index.ts'
import { locateAll } from './locate.ts'
import type { RuleGroup } from './rule.ts'
import { type CheckInput, type PlanToCheck, runRules } from './run.ts'
import { type Settled, settle } from './settle.ts'

/** Every code that a finding can have, with its severity before settings. */
export const ALL_RULES: readonly KnownRule[] = [
  ...SOURCE_RULES.map((rule) => ({ ...rule, group: 'file' as const })),
  ...LOG_RULES.map((rule) => ({ ...rule, group: 'record' as const })),
  ...RULES.map(({ id, severity, group }) => ({ id, severity, group })),
]

export interface KnownRule {
  readonly id: string
  readonly severity: Severity
  /** `file` and `record` are looked at before any rule of this room. */
  readonly group: RuleGroup | 'file' | 'record'
}

export interface CheckOptions {
  readonly asOf: CivilDate
  /** Whether the day was asked for; without it a workspace without log is not judged. */
  readonly asOfGiven: boolean
  readonly dueWithin?: number | undefined
  /** Id of the only plan to check. */
  readonly plan?: string | undefined
  /** The only rules to hear of. */
  readonly rules?: readonly string[] | undefined
  readonly sha256: (bytes: Uint8Array) => string
}

export interface CheckResult extends Settled {
  /** The settings could not be taken as they are: exit code 2. */
  readonly settingsWrong: boolean
}

/** Everything that is wrong or late in a workspace; `files` start from its root, and nothing is written. */
export function check(workspace: Workspace, files: FileReader, options: CheckOptions): CheckResult {
  const { settings, thresholds } = workspace
  const { asOf, plan: wanted, rules } = options
  const findings: Finding[] = [...workspace.findings]
  const judge = options.asOfGiven || files.kind('log') === 'folder'
  const plans: PlanToCheck[] = []
  for (const { id, plan, file, registers } of workspace.plans) {
    if (wanted !== undefined && id !== wanted) continue
    const log = openLog(files, id, (finding) => findings.push(finding))
    if (plan !== undefined) plans.push({ plan, file, registers, log, judge })
    // Without a sound plan the entries mean nothing, but they can still be read.
    else log.each(() => {})
  }
  const input: CheckInput = {
    plans,
    settings,
    thresholds,
    asOf,
    settingsFile: SETTINGS_FILE,
    dueWithin: options.dueWithin,
    logItems: files.list('log').filter(({ name }) => !name.startsWith('.')),
    planIds: new Set(workspace.plans.map(({ id }) => id)),
    evidence: evidenceFiles(files, options.sha256),
    ruleIds: new Set(ALL_RULES.map(({ id }) => id)),
    // Settings that name a rule wrongly are wrong, whether or not anybody wants to hear of it.
    runs: (rule) =>
      rule === 'unknown-rule' ||
      (settings.rules?.[rule] !== 'off' && (rules === undefined || rules.includes(rule))),
  }
  runRules(input, (finding) => findings.push(finding))
  const yamlFiles = [
    ...workspace.plans.map(({ yaml }) => yaml),
    ...(workspace.settingsFile === undefined ? [] : [workspace.settingsFile]),
  ]
  const planFile = workspace.plans.find(({ id }) => id === wanted)?.file
  const settled = settle(findings, {
    settings,
    settingsFile: SETTINGS_FILE,
    asOf,
    locateAll: (places) => locateAll(places, yamlFiles, files),
    ruleIds: input.ruleIds,
    judgeWaivers: wanted === undefined && rules === undefined,
    wanted: (finding) =>
      (rules === undefined || rules.includes(finding.code)) &&
      (wanted === undefined ||
        finding.plan === wanted ||
        [planFile, SETTINGS_FILE].includes(finding.at.file)),
  })
  return { ...settled, settingsWrong: findings.some(isWrongSetting) }
}

/** What makes the settings unusable, whatever the settings themselves say of its severity. */
function isWrongSetting(finding: Finding): boolean {
  return (finding.severity === 'error' && isSettingsFinding(finding)) || finding.code === 'unknown-rule'
}

function evidenceFiles(files: FileReader, sha256: CheckOptions['sha256']): EvidenceFiles {
  return {
    exists: evidenceLookup(files),
    sha256(path) {
      const bytes = files.kind(path) === 'file' ? files.read(path) : undefined
      return bytes === undefined ? undefined : sha256(bytes)
    },
  }
}
