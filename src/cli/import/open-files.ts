import type { PassedOver } from '../../forms/merge/trouble.ts'
import { type OpenedFile, openFile } from '../../forms/reading/open-file.ts'
import { UserError } from '../../model/user-error.ts'
import type { Host } from '../host.ts'
import type { FoundFile } from './found-files.ts'
import { ownListTest } from './own-lists.ts'
import { progressBar } from './progress-bar.ts'

/** What is made of a file: of its cells, or of the system's word for why nobody can read it. */
export interface FileTaker<Item> {
  opened(found: FoundFile, opened: OpenedFile): Item
  unreadable(found: FoundFile, reason: string): Item
}

export interface TakenFiles<Item> {
  readonly items: readonly Item[]
  readonly passedOver: readonly PassedOver[]
}

/** Opens one file after the other, and keeps no cells of them; a copy of another one is passed over. */
export async function openFiles<Item>(
  host: Host,
  found: readonly FoundFile[],
  taker: FileTaker<Item>,
): Promise<TakenFiles<Item>> {
  const bar = progressBar(host.stderr, found.length)
  const items: Item[] = []
  const passedOver: PassedOver[] = []
  const known = new Map<string, string>()
  const isOwnList = await ownListTest()
  try {
    for (const [index, one] of found.entries()) {
      bar.show(index, one.name)
      const bytes = read(host, one)
      if (typeof bytes === 'string') {
        items.push(taker.unreadable(one, bytes))
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
      else items.push(taker.opened(one, opened))
    }
  } finally {
    bar.clear()
  }
  return { items, passedOver }
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
