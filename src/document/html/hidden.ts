import { attribute, type Element, elements, type Node } from './tree.ts'

/** Tells the elements that nobody sees: by their attributes, their style, or a plain rule of a style sheet of the page. */
export function hiddenTest(page: readonly Node[]): (element: Element) => boolean {
  const sheets = [...elements(page)].filter(({ tagName }) => tagName === 'style')
  const rules = sheets.flatMap(({ childNodes }) =>
    childNodes.flatMap((node) => ('value' in node ? hidingSelectors(node.value) : [])),
  )
  return (element) =>
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden')?.toLowerCase() === 'true' ||
    isHiding(attribute(element, 'style') ?? '') ||
    // What a style sheet hides an own style may show again.
    (rules.some((rule) => rule(element)) && !/display\s*:/i.test(attribute(element, 'style') ?? ''))
}

function isHiding(declarations: string): boolean {
  return /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)\b/i.test(
    declarations,
  )
}

/** Selectors of one name, such as .tip and #mask: others may mean anything, and then nothing is hidden. */
function hidingSelectors(sheet: string): ((element: Element) => boolean)[] {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return [...plain.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
    .filter(([, , declarations]) => /display\s*:\s*none/i.test(declarations ?? ''))
    .flatMap(([, selectors]) => (selectors ?? '').split(','))
    .flatMap((selector) => {
      const [, tag = '', sign, name] = /^\s*([a-z][\w-]*)?([.#])([\w-]+)\s*$/i.exec(selector) ?? []
      if (name === undefined) return []
      const key = sign === '#' ? 'id' : 'class'
      return [
        (element: Element) =>
          (tag === '' || element.tagName === tag.toLowerCase()) &&
          (attribute(element, key) ?? '').split(/\s+/).includes(name),
      ]
    })
}
