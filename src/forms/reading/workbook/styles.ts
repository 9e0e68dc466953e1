import type { Part } from './archive.ts'
import { builtinFormat, formatOf, type NumberFormat, PLAIN } from './number-format.ts'
import { readXml, type XmlOutcome } from './read-xml.ts'

export interface Styles {
  /** The format of a cell by the number of its style. */
  formatOf(style: number): NumberFormat
}

export const NO_STYLES: Styles = { formatOf: () => PLAIN }

export function readStyles(
  bytes: Uint8Array,
  part: Part,
): { readonly styles: Styles; readonly outcome: XmlOutcome } {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  const outcome = readXml(bytes, part, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) formats.push(Number(attributes.numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  const read = formats.map((id) => {
    const code = codes.get(id)
    return code === undefined ? builtinFormat(id) : formatOf(code)
  })
  return { styles: { formatOf: (style) => read[style] ?? PLAIN }, outcome }
}
