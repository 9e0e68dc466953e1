import { LOCALES, type Locale } from '../messages/catalogue.ts'
import type { Host } from './host.ts'
import { readChoice } from './read-value.ts'

/** The language of messages and that of reports: they differ only where nobody chose one (interface.md section 4). */
export interface Languages {
  readonly messages: Locale
  readonly reports: Locale
}

/** The language of the system: `zh_CN.UTF-8` is Chinese, `C` and the like say nothing. */
function systemLanguage(env: Host['env']): Locale | undefined {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  if (/^zh/i.test(name)) return 'zh-CN'
  return /^en/i.test(name) ? 'en' : undefined
}

/** `--lang`, else the workspace, else the system, else Chinese for reports and English for messages. */
export function chooseLanguages(
  host: Host,
  asked: string | undefined,
  workspace: Locale | undefined,
): Languages {
  const chosen = asked === undefined ? undefined : (readChoice(LOCALES, '--lang', asked) as Locale)
  const only = chosen ?? workspace ?? systemLanguage(host.env)
  return only === undefined ? { messages: 'en', reports: 'zh-CN' } : { messages: only, reports: only }
}
