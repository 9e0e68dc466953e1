import { PLANS_FOLDER } from '../../source/load-plan.ts'
import { findRoot } from '../../source/workspace.ts'
import type { Context } from '../command.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'
import { openRepository, type Repository } from './repository.ts'
import type { Version } from './version.ts'

/** What a word of the command line names: files of the disk, or a revision with or without a path. */
type Named =
  | { readonly kind: 'disk'; readonly typed: string; readonly path: string }
  | {
      readonly kind: 'revision'
      readonly typed: string
      readonly commit: string | undefined
      readonly path?: string
    }

/** Both sides of a comparison. `cached` puts the index where the working tree would stand. */
export function findVersions(
  context: Context,
  typed: readonly string[],
  cached: boolean,
): { readonly base: Version; readonly revision: Version } {
  const { host, folder } = context
  let repository: Repository | undefined
  const open = () => {
    repository ??= openRepository(host, folder)
    return repository
  }
  const words = typed.flatMap((word) => named(context, word, open))
  const paths = words.flatMap((word) => (word.kind === 'disk' ? [word] : []))
  const revisions = words.flatMap((word) => (word.kind === 'revision' ? [word] : []))
  const now = (path: string | undefined): Version =>
    cached ? committedVersion(context, open(), '--cached', undefined, path) : onDisk(context, path)
  const at = (word: (typeof revisions)[number], path: string | undefined) =>
    committedVersion(
      context,
      open(),
      word.typed,
      word.commit,
      word.path === undefined ? path : undefined,
      word.path,
    )

  const [first, second] = revisions
  const [path, other] = paths
  if (first === undefined) {
    if (path !== undefined && other !== undefined) {
      return {
        base: onDisk(context, path.path, path.typed),
        revision: onDisk(context, other.path, other.typed),
      }
    }
    const head = { kind: 'revision' as const, typed: 'HEAD', commit: open().commit('HEAD') }
    if (head.commit === undefined) throw usageError(2, 'no-such-version', { version: 'HEAD' })
    return { base: at(head, path?.path), revision: now(path?.path) }
  }
  if (second !== undefined) return { base: at(first, path?.path), revision: at(second, path?.path) }
  // One revision and one path: in the order in which they were typed.
  if (first.path !== undefined && path === undefined) {
    return { base: at(first, undefined), revision: now(workPath(context, open(), first.path)) }
  }
  const ends = [
    at(first, path?.path),
    path === undefined || cached ? now(path?.path) : onDisk(context, path.path, path.typed),
  ]
  const [base, revision] = words[0]?.kind === 'disk' ? ends.toReversed() : ends
  return { base: base!, revision: revision! }
}

/** A word is what is there under that name; then a range, a revision with a path, a revision, or the id of a plan. */
function named(context: Context, word: string, open: () => Repository): Named[] {
  const { host } = context
  const path = resolvePath(host.cwd, word)
  if (host.files.kind(path) !== undefined) return [{ kind: 'disk', typed: word, path }]
  // What ends like the name of a plan file was meant as one.
  if (/^[^:]+\.ya?ml$/i.test(word)) throw usageError(2, 'no-such-version', { version: word })
  const revision = (typed: string, text: string): Named[] => {
    const commit = open().commit(text === '' ? 'HEAD' : text)
    return commit === undefined ? [] : [{ kind: 'revision', typed, commit }]
  }
  const range = /^(.*?)\.\.(?!\.)(.*)$/.exec(word)
  if (range !== null && !word.includes(':')) {
    const ends = [revision(range[1] || 'HEAD', range[1] ?? ''), revision(range[2] || 'HEAD', range[2] ?? '')]
    if (ends.every((end) => end.length === 1)) return ends.flat()
  }
  const cut = word.indexOf(':')
  if (cut >= 0) {
    const inside = repositoryPath(word.slice(cut + 1), open())
    if (cut === 0) return [{ kind: 'revision', typed: word, commit: undefined, path: inside }]
    const found = revision(word, word.slice(0, cut))
    if (found.length === 1) return [{ ...found[0]!, path: inside } as Named]
  }
  const root = findRoot(host.files, context.folder)
  const plan = root === undefined ? undefined : resolvePath(root, `${PLANS_FOLDER}/${word}.yaml`)
  if (plan !== undefined && host.files.kind(plan) === 'file')
    return [{ kind: 'disk', typed: word, path: plan }]
  const found = cut >= 0 ? [] : revision(word, word)
  if (found.length === 0) throw usageError(2, 'no-such-version', { version: word })
  return found
}

/** As git reads it: from the root of the repository, or with `./` from the current folder. */
function repositoryPath(path: string, { prefix }: Repository): string {
  const whole = /^\.\.?\//.test(path) ? `/${prefix}${path}` : `/${path}`
  return resolvePath('/', whole).slice(1)
}

/** A path of the repository as a path of the disk. */
function workPath(context: Context, { prefix }: Repository, path: string): string {
  const up = prefix
    .split('/')
    .filter((step) => step !== '')
    .map(() => '..')
  return resolvePath(context.folder, [...up, path].join('/'))
}

/** Files of the disk, read from the root of their workspace, so that registers beside a plan are found. */
function onDisk({ host, folder }: Context, path: string | undefined, label = ''): Version {
  const isFile = path !== undefined && host.files.kind(path) === 'file'
  const start =
    path === undefined ? folder : isFile ? path.slice(0, Math.max(path.lastIndexOf('/'), 1)) : path
  const root = findRoot(host.files, start)
  if (path === undefined && root === undefined) throw usageError(2, 'no-workspace', { folder })
  const top = root ?? start
  const inside =
    path === undefined || path === top ? undefined : path.slice(top.replace(/\/$/, '').length + 1)
  const own = path === top && root === undefined ? '' : inside
  return { label, files: host.files.below(top), path: own }
}

/** Files of a commit or of the index, read from the same root as those of the disk. */
function committedVersion(
  context: Context,
  repository: Repository,
  label: string,
  commit: string | undefined,
  diskPath: string | undefined,
  path?: string,
): Version {
  const { host, folder } = context
  const top = resolvePath(folder, repository.prefix.replace(/[^/]+\//g, '../'))
  const toRepository = (one: string) => one.slice(top.replace(/\/$/, '').length + 1)
  const whole = path ?? (diskPath === undefined ? undefined : toRepository(diskPath))
  const root = findRoot(host.files, diskPath === undefined ? folder : folderOf(diskPath))
  const isWithin = root !== undefined && `${root}/`.startsWith(`${top.replace(/\/$/, '')}/`)
  const workspace = isWithin && root !== top ? `${toRepository(root)}/` : ''
  if (whole === undefined) {
    const folder = root === undefined ? onlyWorkspace(repository, commit) : workspace
    return { label, files: repository.files(commit, folder), path: undefined }
  }
  if (whole.startsWith(workspace)) {
    return { label, files: repository.files(commit, workspace), path: whole.slice(workspace.length) }
  }
  return { label, files: repository.files(commit, ''), path: whole }
}

/** A bare repository, or one that is looked at from above its workspace, says itself where its plans are. */
function onlyWorkspace(repository: Repository, commit: string | undefined): string {
  const [first = '', ...more] = repository.workspaces(commit)
  if (more.length > 0) throw usageError(2, 'which-workspace', { folders: [first, ...more] })
  return first
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 1))
}
