import { child, childrenNamed, isOn, numberOf, settingOf, type XmlElement } from './xml.ts'

/** The list level that a paragraph takes part in. */
export interface ListPlace {
  /** 0 takes a paragraph out of the list of its style. */
  readonly list: number
  readonly level: number | undefined
}

/** What styles say of numbering and of hidden text; a style passes on what the one it is based on says. */
export interface Styles {
  listOf(style: string | undefined): Partial<ListPlace>
  /** Undefined where neither the style nor those it is based on say anything. */
  isHidden(style: string | undefined): boolean | undefined
  /** The style of paragraphs that name none. */
  readonly standard: string | undefined
}

/** A style that is based on itself in a round does not go further. */
const LONGEST_CHAIN = 50

export function stylesOf(part: XmlElement | undefined): Styles {
  const styles = new Map(childrenNamed(part, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = []
    for (let style = styles.get(id ?? ''); style !== undefined && found.length < LONGEST_CHAIN; ) {
      found.push(style)
      style = styles.get(settingOf(style, 'basedOn') ?? '')
    }
    return found
  }
  const standard = [...styles.values()].find(
    ({ attributes }) => attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(attributes.default ?? ''),
  )
  return {
    standard: standard?.attributes.styleId,
    isHidden: (id) => firstOf(chain(id), (style) => isOn(child(style, 'rPr'), 'vanish')),
    listOf(id) {
      const numbers = chain(id).map((style) => child(child(style, 'pPr'), 'numPr'))
      const list = firstOf(numbers, (numPr) => numberOf(numPr, 'numId'))
      const level = firstOf(numbers, (numPr) => numberOf(numPr, 'ilvl'))
      return { ...(list === undefined ? {} : { list }), level }
    },
  }
}

function firstOf<From, To>(list: readonly From[], read: (one: From) => To | undefined): To | undefined {
  for (const one of list) {
    const found = read(one)
    if (found !== undefined) return found
  }
  return undefined
}
