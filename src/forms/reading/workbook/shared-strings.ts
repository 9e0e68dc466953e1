import type { Part } from './archive.ts'
import { readXml, type XmlOutcome } from './read-xml.ts'
import { textRuns } from './text-runs.ts'

/** Texts of cells are stored once each, and named by their place in this list. */
export function readSharedStrings(
  bytes: Uint8Array,
  part: Part,
): { readonly strings: readonly string[]; readonly outcome: XmlOutcome } {
  const strings: string[] = []
  const runs = textRuns()
  const outcome = readXml(bytes, part, {
    open: (name) => runs.open(name),
    text: (text) => runs.text(text),
    close(name) {
      runs.close(name)
      if (name === 'si') strings.push(runs.take())
    },
  })
  return { strings, outcome }
}
