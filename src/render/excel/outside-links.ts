import type { OutsideLink } from '../../report/doc.ts'
import { xmlText } from '../xml-text.ts'

/** Marks a link of ours among the relationships that exceljs writes. */
const MARK = 'outside:'
const RELATIONSHIP = /<Relationship [^>]*?\/>/g

/** What exceljs is given for a link into another workbook: it knows no such links, and must not take it for one within. */
export function outsideTarget({ file, at = '' }: OutsideLink): string {
  return `${MARK}${[file, at].map(plain).join(':')}`
}

/** Nothing is left that exceljs or XML would change. */
function plain(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

/** The relationships of a sheet that lead out of the workbook, and where in the other one each of them leads. */
export interface OutsideLinks {
  /** The part without relationships for links within; undefined where none is left. */
  readonly part: string | undefined
  /** Id of a relationship → cell of the other workbook, as an attribute holds it. */
  readonly places: ReadonlyMap<string, string>
}

/** The name of a file as an address: `#` and `?` in it begin nothing. */
function address(file: string): string {
  return encodeURI(file).replace(/[#?]/g, encodeURIComponent)
}

export function outsideLinks(part: string): OutsideLinks {
  const places = new Map<string, string>()
  const kept = part.replace(RELATIONSHIP, (relationship) => {
    const [, target = ''] = / Target="outside:([^"]*)"/.exec(relationship) ?? []
    const id = / Id="([^"]*)"/.exec(relationship)?.[1]
    if (target === '' || id === undefined) return ''
    const [file = '', at = ''] = target.split(':').map((part) => decodeURIComponent(part))
    places.set(id, xmlText(at))
    return relationship.replace(/ Target="[^"]*"/, () => ` Target="${xmlText(address(file))}"`)
  })
  return { part: places.size === 0 ? undefined : kept, places }
}
