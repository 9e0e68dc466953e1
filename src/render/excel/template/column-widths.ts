import { attribute, without } from './sheet-rows.ts'

interface Span {
  readonly from: number
  readonly to: number
  readonly attributes: string
}

/** Columns of a sheet with some of them hidden besides; what they looked like stays. */
export function hideColumns(columns: string, first: number, last: number): string {
  const spans: Span[] = [...columns.matchAll(/<col\b([^>]*?)\/?>/g)].flatMap(([, attributes = '']) => {
    const [from, to] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))]
    const own = without(without(attributes, 'min'), 'max')
    const around = [
      { from, to: Math.min(to, first - 1), attributes: own },
      { from: Math.max(from, last + 1), to, attributes: own },
    ]
    return around.filter((span) => span.from <= span.to)
  })
  const hidden = { from: first, to: last, attributes: ' width="9" hidden="1" customWidth="1"' }
  const all = [...spans, hidden].sort((a, b) => a.from - b.from)
  return all.map(({ from, to, attributes }) => `<col min="${from}" max="${to}"${attributes}/>`).join('')
}

/** The style that a column gives to cells that a sheet does not hold; undefined where it has none. */
export function columnStyle(columns: string, column: number): string | undefined {
  const found = [...columns.matchAll(/<col\b([^>]*?)\/?>/g)].find(([, attributes = '']) => {
    return Number(attribute(attributes, 'min')) <= column && column <= Number(attribute(attributes, 'max'))
  })
  return found === undefined ? undefined : attribute(found[1] ?? '', 'style')
}
