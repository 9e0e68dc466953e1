import type { Locale, Messages } from './catalogue.ts'

/** The words of one language; the other one is never loaded. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    case 'zh-CN':
      return (await import('./zh-CN.ts')).messages
    case 'en':
      return (await import('./en.ts')).messages
  }
}
