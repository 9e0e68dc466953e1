import { diffPlans } from '../../diff/diff-plans.ts'
import { commitmentsOf, type Plan } from '../../model/plan.ts'
import type { PlanVersion } from '../../report/diff/diff-view.ts'
import { changesOfTask, historyAnswer, historyDoc, type TaskVersion } from '../../report/diff/history.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { taskNamed } from '../names.ts'
import { resolvePath } from '../paths.ts'
import { openRepository, type Repository } from '../versions/repository.ts'
import { plansOf } from '../versions/version.ts'
import { onePlan, openWorkspace } from '../workspace.ts'

export const spec = {
  arguments: {
    task: { type: 'task', take: 'required' },
  },
  options: {
    plan: { type: 'plan' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

/** A version to compare: undefined where the file is not there, null where it is no plan. */
type Read = PlanVersion | null | undefined

export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  const open = openWorkspace(context)
  const { plan, file, yaml } = onePlan(open, input.plan, context.messages)
  const repository = openRepository(context.host, open.root)
  const versions: TaskVersion[] = []
  let task = input.task
  let unreadable = 0

  /** The version after one that cannot be read: it is compared with the one before that. */
  let waiting: { readonly revision: Read; readonly commit: TaskVersion['commit'] } | undefined

  const compare = (base: Read, read: Read, of: TaskVersion['commit']) => {
    if (read === null) unreadable += 1
    const later = read === null ? waiting : { revision: read, commit: of }
    waiting = base === null ? later : undefined
    if (base === null || later === undefined) return
    const { commit, revision } = later
    if (revision === null || (base === undefined && revision === undefined)) return
    const found = changesOfTask(changesBetween(base?.plan, revision?.plan, task), task)
    task = found.before
    if (found.changes.length === 0) return
    const diff = { base, revision, changes: found.changes }
    versions.push(commit === undefined ? { diff } : { commit, diff })
  }

  const path = `${repository.prefix}${file}`
  const head = repository.commit('HEAD')
  const committed = head === undefined ? undefined : read(repository, head, path)
  const now = { plan, file, lineOf: (steps: readonly (string | number)[]) => yaml.locate(steps).line }
  const log = repository.log(resolvePath(open.root, file))
  compare(committed ?? newest(repository, log), now, undefined)
  for (const { commit: id, before, path: at, date, author, subject } of log) {
    const base = before && read(repository, before.commit, before.path)
    compare(base, at === undefined ? undefined : read(repository, id, at), { id, date, author, subject })
  }
  const title = [plan, ...versions.flatMap(({ diff }) => [diff.revision?.plan, diff.base?.plan])]
    .flatMap((one) => (one === undefined ? [] : commitmentsOf(one)))
    .find(({ id }) => id === input.task)?.title
  // A task that no version ever had is a mistake; one that never changed has a history of none.
  if (versions.length === 0) taskNamed(plan, input.task)
  const view = { plan: plan.id, task: input.task, title: title ?? '', versions, unreadable }
  if (input.format === 'json') return { exitCode: 0, json: { kind: 'history', ...historyAnswer(view) } }
  return { exitCode: 0, doc: historyDoc(view, context.reportMessages) }
}

/** The file under its last name in git, where HEAD has none under its present one. */
function newest(repository: Repository, log: ReturnType<Repository['log']>): Read {
  const [last] = log
  return last?.path === undefined ? undefined : read(repository, last.commit, last.path)
}

function read(repository: Repository, commit: string, path: string): Read {
  const { prefix } = repository
  const folder = path.startsWith(prefix) ? prefix : ''
  const files = repository.files(commit, folder)
  const [found] = plansOf({ label: commit, files, path: path.slice(folder.length) })
  if (found === undefined) return undefined
  const { plan, yaml, file } = found.loaded
  return plan === undefined ? null : { plan, file, lineOf: (steps) => yaml.locate(steps).line }
}

/** Where there was no plan before, or is none after, the task alone comes or goes. */
function changesBetween(base: Plan | undefined, revision: Plan | undefined, task: string) {
  if (base !== undefined && revision !== undefined) return diffPlans(base, revision)
  const only = base ?? revision
  if (only === undefined) return []
  const without = (tasks: Plan['tasks'] = []) => tasks.filter(({ id }) => id !== task)
  const rest = { ...only, tasks: without(only.tasks), safeguards: without(only.safeguards) }
  return base === undefined ? diffPlans(rest, only) : diffPlans(only, rest)
}
