import type { MergeTrouble, PassedOver } from '../../forms/merge/trouble.ts'
import { type OpenedFile, openFile } from '../../forms/reading/open-file.ts'
import { cellText } from '../../forms/reading/sheet.ts'
import { LOCALES } from '../../messages/catalogue.ts'
import { loadMessages } from '../../messages/load.ts'
import { UserError } from '../../model/user-error.ts'
import type { Host } from '../host.ts'
import type { FoundFile } from './found-files.ts'
import { progressBar } from './progress-bar.ts'

/** A file whose cells are known, or why nobody could open it. */
export interface OpenedOrNot {
  readonly found: FoundFile
  readonly opened: OpenedFile
  readonly trouble?: MergeTrouble
}

export interface OpenedFiles {
  readonly files: readonly OpenedOrNot[]
  readonly passedOver: readonly PassedOver[]
}

/** Opens one file after the other; a copy of another one is read once. */
export async function openFiles(host: Host, found: readonly FoundFile[]): Promise<OpenedFiles> {
  const bar = progressBar(host.stderr, found.length)
  const files: OpenedOrNot[] = []
  const passedOver: PassedOver[] = []
  const known = new Map<string, string>()
  try {
    const isOwnList = await problemLists()
    for (const [index, one] of found.entries()) {
      bar.show(index, one.name)
      const bytes = read(host, one)
      if (typeof bytes === 'string') {
        files.push(unreadable(one, bytes))
        continue
      }
      const hash = host.sha256(bytes)
      const other = known.get(hash)
      if (other !== undefined) {
        passedOver.push({ file: one.name, why: 'same-content', other })
        continue
      }
      known.set(hash, one.name)
      const opened = openFile(one.name, bytes)
      if (isOwnList(opened)) passedOver.push({ file: one.name, why: 'own-list' })
      else files.push({ found: one, opened })
    }
  } finally {
    bar.clear()
  }
  return { files, passedOver }
}

/** Lists of problems lie in the folder of the forms, and are known by the advice on their first sheet. */
async function problemLists(): Promise<(opened: OpenedFile) => boolean> {
  const advice = new Set<string>()
  for (const locale of LOCALES) advice.add((await loadMessages(locale)).importing.workbook.help)
  return ({ sheets }) => {
    const rows = sheets[0]?.rows ?? []
    return rows.some(({ cells }) => [...cells.values()].some((cell) => advice.has(cellText(cell))))
  }
}

/** The bytes of a file, or the word of the system for why it gives none. */
function read({ files }: Host, { path, name }: FoundFile): Uint8Array | string {
  try {
    return files.read(path) ?? 'ENOENT'
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { reason } = error.args as { reason?: string }
    return reason ?? name
  }
}

function unreadable(found: FoundFile, reason: string): OpenedOrNot {
  const opened = { file: found.name, sheets: [], problems: [] }
  return { found, opened, trouble: { sheet: '', cell: '', code: 'file-unreadable', args: { reason } } }
}
