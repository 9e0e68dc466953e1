import { safeName } from '../../log/safe-name.ts'
import { yearOf } from '../../model/civil-date.ts'
import { parsePeriod, type Window } from '../../model/window.ts'
import type { Context } from '../command.ts'
import { writeFile } from '../output.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'

export interface NamedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The shortest name of a period that --period takes, or its first and last day. */
export function spanName(period: Window): string {
  const [year, month] = [yearOf(period.from), period.from.slice(0, 7)]
  const quarters = [1, 2, 3, 4].map((number) => `${year}-Q${number}`)
  const names = [String(year), ...quarters, month]
  const same = names.find((name) => {
    const window = parsePeriod(name)
    return window?.from === period.from && window.to === period.to
  })
  return same ?? `${period.from}_${period.to}`
}

/** A file for each name in a folder, each of them once, also where small and capital letters are alike. */
export function pathsIn(folder: string, names: readonly string[], ending: string): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const stem = safeName(name)
    for (let number = 1; ; number += 1) {
      const own = `${stem}${number === 1 ? '' : `-${number}`}${ending}`
      if (taken.has(own.toLowerCase())) continue
      taken.add(own.toLowerCase())
      return `${folder.replace(/[\\/]+$/, '')}/${own}`
    }
  })
}

/**
 * Writes all files, or none: where somebody has written into one of them since, that work would be lost. Files that
 * are as we left them are replaced.
 */
export async function writeForms(context: Context, files: readonly NamedFile[]): Promise<void> {
  const { cwd, files: disk } = context.host
  const { isAsWritten } = await import('../../render/stable-zip.ts')
  const worked = files.filter(({ path }) => {
    const there = disk.read(resolvePath(cwd, path))
    return there !== undefined && !isAsWritten(there)
  })
  if (worked.length > 0) throw usageError(2, 'form-filled-in', { paths: worked.map(({ path }) => path) })
  for (const { path, bytes } of files) writeFile(context, path, bytes)
}
