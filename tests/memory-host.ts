import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { Files, Host, Prompt, Terminal } from '../src/cli/host.ts'
import { resolvePath } from '../src/cli/paths.ts'
import type { FileReader } from '../src/source/file-reader.ts'

const PACKAGE_ROOT = new URL('..', import.meta.url)

/** A terminal that remembers what was written. */
interface MemoryTerminal extends Terminal {
  readonly text: string
}

export interface MemoryHost extends Host {
  readonly stdout: MemoryTerminal
  readonly stderr: MemoryTerminal
  /** Absolute path → bytes; tests may look at it and change it. */
  readonly disk: Map<string, Uint8Array>
}

export interface MemoryOptions {
  /** Path below the current folder (or absolute) → text or bytes. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly today?: string
  readonly terminal?: { readonly columns: number; readonly colorLevel?: 0 | 1 | 2 | 3 }
  readonly prompt?: Prompt
  readonly user?: string
  readonly git?: Host['git']
}

function memoryTerminal(options: MemoryOptions['terminal']): MemoryTerminal {
  let text = ''
  return {
    write: (more) => {
      text += more
    },
    settled: async () => undefined,
    get text() {
      return text
    },
    isTerminal: options !== undefined,
    columns: options?.columns ?? 80,
    colorLevel: options?.colorLevel ?? 0,
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** A system error as Node throws it. */
function refuse(code: string, path: string): never {
  throw Object.assign(new Error(`${code}: ${path}`), { code })
}

function filesAt(disk: Map<string, Uint8Array>, folder: string): Files {
  const at = (path: string) => resolvePath(folder, path)
  const below = (path: string) => (path === '/' ? '/' : `${path}/`)
  const isFolder = (path: string) => [...disk.keys()].some((name) => name.startsWith(below(path)))
  const write = (path: string, bytes: Uint8Array) => {
    if (isFolder(path)) refuse('EISDIR', path)
    disk.set(path, bytes)
  }
  const kind = (path: string) => (disk.has(at(path)) ? 'file' : isFolder(at(path)) ? 'folder' : undefined)
  return {
    kind,
    read: (path) => disk.get(at(path)),
    *readChunks(path) {
      const bytes = disk.get(at(path)) ?? new Uint8Array()
      // Small pieces, so that no reader relies on whole lines or whole characters.
      for (let start = 0; start < bytes.length; start += 61) yield bytes.subarray(start, start + 61)
    },
    list(path) {
      const prefix = below(at(path))
      const found = new Map<string, 'file' | 'folder'>()
      for (const name of disk.keys()) {
        if (!name.startsWith(prefix)) continue
        const [first = '', ...more] = name.slice(prefix.length).split('/')
        found.set(first, more.length === 0 ? 'file' : 'folder')
      }
      return [...found].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    exists: (path) => kind(path) !== undefined,
    below: (path) => filesAt(disk, at(path)),
    create(path, content) {
      if (disk.has(at(path))) return false
      write(at(path), bytesOf(content))
      return true
    },
    replace: (path, content) => write(at(path), bytesOf(content)),
    remove: (path) => void disk.delete(at(path)),
    async append(path, text) {
      const before = disk.get(at(path)) ?? new Uint8Array()
      const gap = before.length > 0 && before.at(-1) !== 10 ? '\n' : ''
      const more = bytesOf(gap + text)
      const whole = new Uint8Array(before.length + more.length)
      whole.set(before)
      whole.set(more, before.length)
      write(at(path), whole)
    },
    exclusively: async (_, work) => work(filesAt(disk, folder)),
  }
}

/** The package's own files are the real ones. */
const packageFiles: FileReader = {
  kind(path) {
    const stat = statSync(new URL(path, PACKAGE_ROOT), { throwIfNoEntry: false })
    return stat === undefined ? undefined : stat.isDirectory() ? 'folder' : 'file'
  },
  read: (path) =>
    packageFiles.kind(path) === 'file' ? readFileSync(new URL(path, PACKAGE_ROOT)) : undefined,
  *readChunks(path) {
    yield readFileSync(new URL(path, PACKAGE_ROOT))
  },
  list: (folder) =>
    packageFiles.kind(folder) !== 'folder'
      ? []
      : readdirSync(new URL(folder, PACKAGE_ROOT), { withFileTypes: true })
          .map((entry) => ({
            name: entry.name,
            kind: entry.isDirectory() ? ('folder' as const) : ('file' as const),
          }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
}

/** A machine in memory: fixed day, fixed ids, no clock. The current folder is `/workspace`. */
export function memoryHost(options: MemoryOptions = {}): MemoryHost {
  const cwd = options.cwd ?? '/workspace'
  const disk = new Map<string, Uint8Array>()
  for (const [path, content] of Object.entries(options.files ?? {})) {
    disk.set(resolvePath(cwd, path), bytesOf(content))
  }
  const files = filesAt(disk, cwd)
  let ids = 0
  return {
    cwd,
    env: options.env ?? {},
    stdout: memoryTerminal(options.terminal),
    stderr: memoryTerminal(options.terminal),
    today: () => options.today ?? '2024-11-30',
    files: { ...files, kind: (path) => (resolvePath(cwd, path) === cwd ? 'folder' : files.kind(path)) },
    packageFiles,
    prompt: options.prompt,
    newId: () => `01J${String(++ids).padStart(23, '0')}`,
    userName: () => options.user,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    git: options.git ?? (() => undefined),
    disk,
  }
}
