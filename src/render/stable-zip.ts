import { unzipSync, type Zippable, zipSync } from 'fflate'

/** The first moment that a zip archive can state; without zone, so that every machine writes the same bytes. */
const MOMENT = '1980-01-01T00:00:00'

/** Parts of an office file as one archive: sorted, without a clock, the same bytes for the same parts. */
export function stableZip(parts: Readonly<Record<string, Uint8Array>>, level: 3 | 6 = 6): Uint8Array {
  const sorted: Zippable = {}
  // "[Content_Types].xml" comes first in this order, where some readers look for it.
  for (const name of Object.keys(parts).sort()) sorted[name] = parts[name]!
  return zipSync(sorted, { level, mtime: MOMENT })
}

/**
 * Whether an archive still has the order of parts that `stableZip` gives it: office programs put them in an order of
 * their own when they save.
 */
export function isAsWritten(bytes: Uint8Array): boolean {
  const names: string[] = []
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 })
  } catch {
    return false
  }
  return names.length > 0 && names.every((name, index) => index === 0 || names[index - 1]! < name)
}
