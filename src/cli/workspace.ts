import type { Messages } from '../messages/catalogue.ts'
import type { CivilDate } from '../model/civil-date.ts'
import { nearest } from '../model/nearest.ts'
import type { Plan } from '../model/plan.ts'
import {
  findRoot,
  isSettingsFinding,
  type LoadedPlan,
  loadWorkspace,
  type Workspace,
} from '../source/workspace.ts'
import type { Context } from './command.ts'
import type { Files } from './host.ts'
import { told } from './told.ts'
import { usageError } from './usage-errors.ts'

export interface OpenWorkspace {
  /** Absolute folder. */
  readonly root: string
  /** Everything below the root, and nothing else. */
  readonly files: Files
  readonly workspace: Workspace
}

/** A plan that is sound, and what belongs to it. */
export interface SoundPlan extends LoadedPlan {
  readonly plan: Plan
}

/** Finds and loads the workspace upwards from the folder; wrong settings end the command (interface.md section 4). */
export function openWorkspace({ host, folder, messages }: Context): OpenWorkspace {
  const root = findRoot(host.files, folder)
  if (root === undefined) throw usageError(2, 'no-workspace', { folder })
  const files = host.files.below(root)
  const workspace = loadWorkspace(files)
  const wrong = workspace.findings.find(
    (finding) => finding.severity === 'error' && isSettingsFinding(finding),
  )
  if (wrong !== undefined)
    throw usageError(2, 'wrong-settings', told(wrong, [workspace.settingsFile], messages))
  return { root, files, workspace }
}

/** Today in the time zone of the workspace, unless the command was given a day. */
export function asOfDay({ host }: Context, { settings }: Workspace, given: CivilDate | undefined): CivilDate {
  return given ?? host.today(settings.timezone ?? 'Asia/Shanghai')
}

/** The plan with this id. */
export function planNamed(workspace: Workspace, id: string): LoadedPlan {
  const ids = workspace.plans.map((plan) => plan.id)
  const found = workspace.plans.find((plan) => plan.id === id || plan.file === id)
  if (found === undefined)
    throw usageError(2, 'no-such-plan', { plan: id, nearest: nearest(id, ids), plans: ids })
  return found
}

/** The plan that was named, or the only one; a command that needs one plan asks which where there are several. */
export function onePlan(open: OpenWorkspace, id: string | undefined, messages: Messages): SoundPlan {
  const { plans } = open.workspace
  if (id !== undefined) return soundPlan(open.workspace, planNamed(open.workspace, id), messages)
  if (plans.length > 1) throw usageError(2, 'which-plan', { plans: plans.map((plan) => plan.id) })
  return soundPlan(open.workspace, firstPlan(open), messages)
}

/** All plans, or the one that was named. */
export function plansNamed(open: OpenWorkspace, id: string | undefined): readonly LoadedPlan[] {
  if (id !== undefined) return [planNamed(open.workspace, id)]
  return [firstPlan(open), ...open.workspace.plans.slice(1)]
}

function firstPlan({ root, workspace }: OpenWorkspace): LoadedPlan {
  const [first] = workspace.plans
  if (first === undefined) throw usageError(2, 'no-plans', { folder: root })
  return first
}

/** The plan itself, or the end of the command with what is wrong in its file and how to mend it: 3. */
export function soundPlan(workspace: Workspace, loaded: LoadedPlan, messages: Messages): SoundPlan {
  const { plan } = loaded
  if (plan !== undefined) return { ...loaded, plan }
  const errors = workspace.findings.filter(
    (finding) => finding.severity === 'error' && finding.at.file === loaded.file,
  )
  const [first] = errors
  if (first === undefined) throw new Error(`${loaded.file} is not sound and no finding says why`)
  throw usageError(3, 'broken-file', { ...told(first, [loaded.yaml], messages), more: errors.length - 1 })
}
