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

/** The language of the workspace that holds a folder, also where its settings have faults. */
async function workspaceLanguage(host: Host, folder: string): Promise<Locale | undefined> {
  const [{ findRoot }, { loadSettings }] = await Promise.all([
    import('../source/workspace.ts'),
    import('../source/load-settings.ts'),
  ])
  const root = findRoot(host.files, folder)
  return root === undefined ? undefined : loadSettings(host.files.below(root)).settings.language
}

/** `--lang`, else the workspace, else the system, else Chinese for reports and English for messages. */
export async function chooseLanguages(
  host: Host,
  { asked, folder }: { readonly asked?: string | undefined; readonly folder?: string | undefined },
): Promise<Languages> {
  const chosen = asked === undefined ? undefined : (readChoice(LOCALES, '--lang', asked) as Locale)
  const only =
    chosen ??
    (folder === undefined ? undefined : await workspaceLanguage(host, folder)) ??
    systemLanguage(host.env)
  return only === undefined ? { messages: 'en', reports: 'zh-CN' } : { messages: only, reports: only }
}
