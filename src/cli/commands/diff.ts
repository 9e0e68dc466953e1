import { comply } from '../../compliance/comply.ts'
import { diffPlans } from '../../diff/diff-plans.ts'
import type { Impact } from '../../diff/impact.ts'
import { wholePlanChange } from '../../diff/whole-plan.ts'
import { renderGithub } from '../../render/github.ts'
import { FORMATS } from '../../render/index.ts'
import { diffAnswer } from '../../report/diff/diff-answer.ts'
import { diffDoc } from '../../report/diff/diff-doc.ts'
import { diffFindings } from '../../report/diff/diff-findings.ts'
import type { DiffView, PlanDiff } from '../../report/diff/diff-view.ts'
import { selectChanges } from '../../report/diff/select-changes.ts'
import { findRoot } from '../../source/workspace.ts'
import type { CommandSpec, Context, ExitCode, Input, Outcome } from '../command.ts'
import { countPlan, periodOf } from '../count-plan.ts'
import { writeFile } from '../output.ts'
import { shownFormat } from '../report-format.ts'
import { repositoryPath } from '../repository-path.ts'
import { usageError } from '../usage-errors.ts'
import { findVersions } from '../versions/find-versions.ts'
import { type PlanPair, pairPlans } from '../versions/pair-plans.ts'
import { plansOf, soundVersion, type Version, type VersionPlan } from '../versions/version.ts'
import { asOfDay, type OpenWorkspace, openWorkspace, type SoundPlan } from '../workspace.ts'

const WRITTEN = ['md', 'html', 'docx'] as const
const SHOWN = ['pretty', ...WRITTEN, 'json', 'github'] as const
type ShownHere = (typeof SHOWN)[number]

export const spec = {
  arguments: {
    versions: { type: 'file', take: 'many' },
  },
  options: {
    cached: { type: 'flag' },
    unit: { type: 'unit' },
    stat: { type: 'flag' },
    period: { type: 'period' },
    asOf: { type: 'day' },
    failOn: {
      type: 'choice',
      choices: ['weakened', 'reassigned', 'strengthened', 'editorial', 'never'],
      default: 'never',
    },
    exitCode: { type: 'flag' },
    format: { type: 'choice', choices: SHOWN },
    output: { type: 'file', short: 'o' },
  },
} as const satisfies CommandSpec

type DiffInput = Input<typeof spec>

export async function run(context: Context, input: DiffInput): Promise<Outcome> {
  if (input.versions.length > 3) {
    throw usageError(2, 'too-many-arguments', { argument: input.versions[3]! })
  }
  const format = formatOf(input)
  const { base, revision } = findVersions(context, input.versions, input.cached)
  const [before, after] = bothPlans(base, revision)
  if (before.length + after.length === 0) throw usageError(2, 'no-plans', { folder: context.folder })
  const pairs = pairPlans(before, after)
  const open = findRoot(context.host.files, context.folder) === undefined ? undefined : openWorkspace(context)
  const remarks = new Set<string>()
  const plans = pairs.map((pair) => planDiff(context, open, pair, { base, revision }, input, remarks))
  const view = { base: labelOf(base), revision: labelOf(revision), plans }
  const shown = input.unit === undefined ? view : selectChanges(view, input.unit)
  if (shown === undefined) {
    throw usageError(2, 'no-such-unit', {
      unit: input.unit ?? '',
      plan: plans[0]?.revision?.plan.id ?? '',
      nearest: [],
    })
  }
  const stderr = remarks.size === 0 ? {} : { stderr: [...remarks].join('\n') }
  const outcome = { exitCode: exitCodeOf(shown, input), ...stderr }
  return { ...outcome, ...(await answer(context, shown, input, format)) }
}

/** The format that was asked for, else the one that the name of the file says. */
function formatOf({ format, output }: DiffInput): ShownHere {
  if (format === 'github') return format
  const shown = shownFormat(format, output)
  const known = SHOWN.find((one) => one === shown)
  if (known !== undefined) return known
  const endings = WRITTEN.flatMap((one): readonly string[] => FORMATS[one].endings)
  throw usageError(2, 'wrong-ending', { file: output ?? '', format: undefined, endings })
}

/** The plans of both versions; a file that has another name in one of them is found by the id of its plan. */
function bothPlans(base: Version, revision: Version): [VersionPlan[], VersionPlan[]] {
  const [before, after] = [plansOf(base), plansOf(revision)]
  return [counterparts(base, before, after), counterparts(revision, after, before)]
}

function counterparts(version: Version, plans: VersionPlan[], others: readonly VersionPlan[]): VersionPlan[] {
  if (plans.length > 0 || version.path === undefined) return plans
  const ids = new Set(others.map(({ loaded }) => loaded.id))
  const found = plansOf({ ...version, path: undefined }).filter(({ loaded }) => ids.has(loaded.id))
  if (found.length === 0) {
    throw usageError(2, 'no-such-version', { version: version.label === '' ? version.path : version.label })
  }
  return found
}

function labelOf({ label, path }: Version): string {
  return label === '' ? (path ?? 'plans') : label
}

function planDiff(
  context: Context,
  open: OpenWorkspace | undefined,
  pair: PlanPair,
  versions: { base: Version; revision: Version },
  input: DiffInput,
  remarks: Set<string>,
): PlanDiff {
  const base = pair.base && soundVersion(pair.base, labelOf(versions.base), context)
  const revision = pair.revision && soundVersion(pair.revision, labelOf(versions.revision), context)
  const ends = { base: base && versionOf(base), revision: revision && versionOf(revision) }
  if (base === undefined || revision === undefined) {
    return { ...ends, changes: [wholePlanChange(base?.plan, revision?.plan)] }
  }
  const changes = diffPlans(base.plan, revision.plan)
  const logged = open !== undefined && open.files.kind(`log/${revision.plan.id}`) === 'folder'
  if (!logged || changes.length === 0) return { ...ends, changes }
  const asOf = asOfDay(context, open.workspace, input.asOf)
  const period = periodOf(input.period, asOf)
  // The log is that of the revision's id in both countings: it is the plan that changes, not what was done.
  const count = (version: SoundPlan) => {
    const plan = { ...version, plan: { ...version.plan, id: revision.plan.id } }
    const { result, remark } = countPlan(context, open, plan, asOf, (counted) =>
      comply({ ...counted, period }),
    )
    if (remark !== undefined) remarks.add(remark)
    return result
  }
  return { ...ends, changes, counted: { before: count(base), after: count(revision) } }
}

function versionOf({ plan, file, yaml }: SoundPlan) {
  return { plan, file, lineOf: (path: readonly (string | number)[]) => yaml.locate(path).line }
}

async function answer(
  context: Context,
  view: DiffView,
  { stat, output }: DiffInput,
  format: ShownHere,
): Promise<Pick<Outcome, 'doc' | 'json' | 'stdout' | 'to'>> {
  const { reportMessages, messages } = context
  const to = output === undefined ? {} : { to: output }
  switch (format) {
    case 'pretty':
      return { ...to, doc: diffDoc(view, reportMessages, { stat, titles: false }) }
    case 'json':
      return { ...to, json: { kind: 'diff', ...diffAnswer(view) } }
    case 'github': {
      const { findings, total } = diffFindings(view, messages)
      const root = findRoot(context.host.files, context.folder)
      const prefix = root === undefined ? '' : repositoryPath(context.host, root)
      return { ...to, stdout: renderGithub(findings, total, prefix) }
    }
    default: {
      const content = await (await FORMATS[format].load())(
        diffDoc(view, reportMessages, { stat, titles: true }),
      )
      if (output === undefined) return { stdout: String(content) }
      writeFile(context, output, content)
      return {}
    }
  }
}

/** Weakest first: what the office must not miss. */
const RANK: Readonly<Record<Impact | 'never', number>> = {
  weakened: 4,
  reassigned: 3,
  strengthened: 2,
  editorial: 1,
  never: 5,
}

function exitCodeOf({ plans }: DiffView, { failOn, exitCode }: DiffInput): ExitCode {
  const changes = plans.flatMap((plan) => plan.changes)
  const level = exitCode ? 'editorial' : failOn
  return changes.some(({ impact }) => RANK[impact] >= RANK[level]) ? 1 : 0
}
