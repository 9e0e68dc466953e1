import type { Part } from './archive.ts'
import { readXml, type XmlOutcome } from './read-xml.ts'
import { isTrue } from './text-runs.ts'

/** The sheets of a workbook in order, by the ids under which their parts are related to it. */
export interface Book {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly relation: string }[]
  /** Days are counted from 1904, as old programs for the Macintosh did. */
  readonly from1904: boolean
}

export function readBook(
  bytes: Uint8Array,
  part: Part,
): { readonly book: Book; readonly outcome: XmlOutcome } {
  const sheets: { name: string; hidden: boolean; relation: string }[] = []
  let from1904 = false
  const outcome = readXml(bytes, part, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes, 'date1904')
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? ''
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      sheets.push({ name: attributes.name ?? '', hidden, relation })
    },
  })
  return { book: { sheets, from1904 }, outcome }
}

/** Where a part leads: `inside` is the name of another part. */
export interface Relation {
  readonly type: string
  readonly target: string
  readonly inside: boolean
}

export type Relations = ReadonlyMap<string, Relation>

/** What another part relates to; `owner` is the name of that part, from which targets count. */
export function readRelations(
  bytes: Uint8Array,
  part: Part,
  owner: string,
): { readonly relations: Relations; readonly outcome: XmlOutcome } {
  const relations = new Map<string, Relation>()
  const outcome = readXml(bytes, part, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || id === undefined || target === undefined) return
      const inside = mode !== 'External'
      relations.set(id, {
        type: (type ?? '').split('/').at(-1) ?? '',
        target: inside ? resolved(target, owner) : target,
        inside,
      })
    },
  })
  return { relations, outcome }
}

/** `worksheets/sheet1.xml` of `xl/workbook.xml` is `xl/worksheets/sheet1.xml`. */
function resolved(target: string, owner: string): string {
  const steps = target.startsWith('/') ? [] : owner.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The part that holds the relations of another. */
export function relationsPartOf(owner: string): string {
  const slash = owner.lastIndexOf('/')
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`
}
