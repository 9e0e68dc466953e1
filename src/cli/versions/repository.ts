import type { CivilDate } from '../../model/civil-date.ts'
import type { FileReader } from '../../source/file-reader.ts'
import type { GitAnswer, Host } from '../host.ts'
import { usageError } from '../usage-errors.ts'

/** The repository that holds a folder, read through git's own commands; nothing is ever written. */
export interface Repository {
  /** From the root of the repository to the folder, with a slash at the end; empty at the root and in a bare one. */
  readonly prefix: string
  /** The commit that a revision names; undefined where it names none. */
  commit(revision: string): string | undefined
  /** The files of a commit, or with undefined those of the index, below a folder of the repository. */
  files(commit: string | undefined, folder: string): FileReader
  /** Folders of a commit that have plans as a workspace has them, with a slash at the end; empty for the top. */
  workspaces(commit: string | undefined): string[]
  /** The commits that touched a file, the newest first, through changes of its name; merges are left out. */
  log(path: string): FileCommit[]
}

/** A commit that touched a file, and what the file was called before and after it. */
export interface FileCommit {
  readonly commit: string
  /** Undefined where the commit made the file. */
  readonly before: { readonly commit: string; readonly path: string } | undefined
  /** Undefined where the commit removed it. */
  readonly path: string | undefined
  readonly date: CivilDate
  readonly author: string
  readonly subject: string
}

export function openRepository(host: Host, folder: string): Repository {
  const git = (...words: string[]): GitAnswer => {
    const answer = host.git(folder, words)
    if (answer === undefined) throw usageError(3, 'no-git', {})
    return answer
  }
  const shown = git('rev-parse', '--show-prefix')
  if (shown.exitCode !== 0) throw usageError(2, 'no-repository', { folder })
  return {
    prefix: lineOf(shown),
    commit(revision) {
      const found = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
      return found.exitCode === 0 ? lineOf(found) : undefined
    },
    files: (commit, below) => gitFiles(git, commit ?? '', below),
    workspaces(commit) {
      const all =
        commit === undefined
          ? ['ls-files', '--cached', '--full-name']
          : ['ls-tree', '-r', '--name-only', '--full-tree']
      const where = commit === undefined ? ':/' : commit
      const { stdout } = git(...all, '-z', where)
      const folders = decoder
        .decode(stdout)
        .split('\0')
        .flatMap((path) => /^((?:.*\/)?)plans\/[^./][^/]*\.ya?ml$/i.exec(path)?.[1] ?? [])
      return [...new Set(folders)]
    },
    log(path) {
      const fields = ['%H', '%P', '%as', '%an', '%s', ''].join('%x1f')
      const format = `--format=%x1e${fields}`
      const asked = git('--literal-pathspecs', 'log', '--follow', '--name-status', '-z', format, '--', path)
      return asked.exitCode === 0 ? decoder.decode(asked.stdout).split('\x1e').flatMap(commitOf) : []
    },
  }
}

const decoder = new TextDecoder()

function lineOf({ stdout }: GitAnswer): string {
  return decoder.decode(stdout).replace(/\r?\n$/, '')
}

/** Five fields, then what became of the file: a letter, its path, and after `R` or `C` its new path. */
function commitOf(record: string): FileCommit[] {
  const [commit = '', parents = '', date = '', author = '', subject = '', files = ''] = record.split('\x1f')
  const [status = '', first, second] = files
    .split('\0')
    .map((part) => part.replace(/^\n/, ''))
    .filter((part) => part !== '')
  if (first === undefined) return []
  const [parent] = parents.split(' ')
  const isNew = status === 'A' || parent === undefined || parent === ''
  const before = isNew ? undefined : { commit: parent, path: first }
  return [{ commit, before, path: status === 'D' ? undefined : (second ?? first), date, author, subject }]
}

/** `tree` is a commit, or empty for the index. A blob is read as it was committed, without filters. */
function gitFiles(git: (...words: string[]) => GitAnswer, tree: string, folder: string): FileReader {
  const at = (path: string) => `${tree}:${folder}${path}`
  const read = (path: string) => {
    const { exitCode, stdout } = git('cat-file', 'blob', at(path))
    return exitCode === 0 ? stdout : undefined
  }
  const list = (path: string) =>
    tree === ''
      ? indexed(git, `${folder}${path}`)
      : committed(git, path === '' ? at('').replace(/\/$/, '') : at(path))
  return {
    read,
    list,
    *readChunks(path) {
      yield read(path) ?? new Uint8Array()
    },
    kind(path) {
      if (git('cat-file', '-e', at(path)).exitCode === 0 && read(path) !== undefined) return 'file'
      return list(path).length > 0 ? 'folder' : undefined
    },
  }
}

interface Listed {
  name: string
  kind: 'file' | 'folder'
}

/** `mode type id<TAB>name`, ended by NUL. Links and other repositories are neither files nor folders. */
function committed(git: (...words: string[]) => GitAnswer, tree: string): Listed[] {
  const { exitCode, stdout } = git('ls-tree', '-z', '--full-tree', tree)
  if (exitCode !== 0) return []
  const entries = decoder.decode(stdout).split('\0')
  return entries.flatMap((entry): Listed[] => {
    const [, mode, name = ''] = /^(\d+) \w+ [0-9a-f]+\t(.*)$/s.exec(entry) ?? []
    if (mode === '040000') return [{ name, kind: 'folder' }]
    return mode?.startsWith('100') ? [{ name, kind: 'file' }] : []
  })
}

/** Names of the index are those of the whole repository. */
function indexed(git: (...words: string[]) => GitAnswer, folder: string): Listed[] {
  const inside = folder === '' ? '' : `${folder.replace(/\/$/, '')}/`
  const { stdout } = git('ls-files', '-z', '--cached', '--full-name', ':/')
  const below = decoder
    .decode(stdout)
    .split('\0')
    .filter((name) => name !== '' && name.startsWith(inside))
  const found = new Map<string, Listed['kind']>()
  for (const path of below) {
    const [first = '', ...more] = path.slice(inside.length).split('/')
    found.set(first, more.length === 0 ? 'file' : 'folder')
  }
  return [...found].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1))
}
