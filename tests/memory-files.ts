import type { FileReader } from '../src/source/file-reader.ts'

/** Files that live in a test: path → text or bytes. Folders are there where a file is in them. */
export function memoryFiles(content: Readonly<Record<string, string | Uint8Array>>): FileReader {
  const files = new Map(Object.entries(content).map(([path, file]) => [path, toBytes(file)]))
  const kind: FileReader['kind'] = (path) => {
    if (files.has(path)) return 'file'
    return [...files.keys()].some((file) => file.startsWith(`${path}/`)) ? 'folder' : undefined
  }
  return {
    kind,
    read: (path) => files.get(path),
    *readChunks(path) {
      const bytes = files.get(path) ?? new Uint8Array()
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
    },
    list(folder) {
      const inside = [...files.keys()].filter((file) => file.startsWith(`${folder}/`))
      const names = new Set(inside.map((file) => file.slice(folder.length + 1).split('/')[0]!))
      return [...names].sort().map((name) => ({ name, kind: kind(`${folder}/${name}`)! }))
    },
  }
}

/** Small enough that a log of a few entries comes in several pieces. */
const CHUNK = 100

export function toBytes(file: string | Uint8Array): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file
}
