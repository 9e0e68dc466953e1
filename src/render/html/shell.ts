import type { FileFacts } from '../../report/doc.ts'
import { type Content, element, textOf, trusted } from './element.ts'
import { pageScript } from './script/script.ts'
import { sha256Base64 } from './sha256.ts'
import { STYLE } from './style.ts'

/** A whole file around a body. It may load nothing, and run nothing but the one script that it was made with. */
export function htmlFile(
  title: string,
  file: FileFacts | undefined,
  body: readonly Content[],
  options: { readonly script: boolean },
): string {
  const script = options.script ? pageScript() : undefined
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(STYLE)}'`,
    ...(script === undefined ? [] : [`script-src 'sha256-${sha256Base64(script)}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    file === undefined ? undefined : element('meta', { name: 'author', content: file.author }),
    file === undefined ? undefined : element('meta', { name: 'description', content: file.subject }),
    file === undefined ? undefined : element('meta', { name: 'date', content: file.date }),
    element('meta', { name: 'generator', content: 'sciplan' }),
    element('title', {}, title),
    // Without it a browser asks the server for a picture.
    element('link', { rel: 'icon', href: 'data:,' }),
    element('style', {}, trusted(STYLE)),
  )
  const end = script === undefined ? undefined : element('script', {}, trusted(script))
  const html = element('html', { lang: file?.language ?? 'zh-CN' }, head, element('body', {}, body, end))
  return `<!DOCTYPE html>\n${textOf(html)}\n`
}
