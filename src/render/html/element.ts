import { printable } from '../cell-text.ts'

/** A piece of HTML that is safe to put anywhere in a body: every text in it has been escaped. */
export interface Markup {
  readonly markup: string
}

export type Content = string | Markup | readonly Content[] | undefined

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it, in content and in quoted attributes; control characters are shown, never obeyed. */
export function escapeText(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ESCAPES[character]!)
}

/** Only for texts that the program wrote itself: style and script. */
export function trusted(markup: string): Markup {
  return { markup }
}

const VOID = new Set(['meta', 'link', 'input', 'br', 'rect', 'line', 'path', 'circle'])

/** Attributes that are false or undefined are left out; strings in the content are escaped. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  let markup = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    markup += value === true ? ` ${key}` : ` ${key}="${escapeText(String(value))}"`
  }
  if (VOID.has(name)) return { markup: `${markup}/>` }
  return { markup: `${markup}>${textOf(content)}</${name}>` }
}

export function textOf(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escapeText(content)
  if ('markup' in content) return content.markup
  let markup = ''
  for (const one of content) markup += textOf(one)
  return markup
}
