import { readDocument } from '../../document/read-document.ts'
import { type OpenedFile, openFile } from '../../forms/reading/open-file.ts'
import { cellText } from '../../forms/reading/sheet.ts'
import { LOCALES } from '../../messages/catalogue.ts'
import { loadMessages } from '../../messages/load.ts'
import type { Host } from '../host.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'
import { problemFormat } from './problem-file.ts'

/** Knows workbooks that an earlier run wrote as its list of problems, by the advice on their first sheet. */
export async function ownListTest(): Promise<(opened: OpenedFile) => boolean> {
  const advice = await adviceInAllLanguages()
  return ({ sheets }) => {
    const rows = sheets[0]?.rows ?? []
    return rows.some(({ cells }) => [...cells.values()].some((cell) => advice.has(cellText(cell))))
  }
}

/** Ends the command where the list of problems would take the place of anything but such a list. */
export async function checkOutput({ cwd, files }: Host, output: string): Promise<void> {
  problemFormat(output)
  const path = resolvePath(cwd, output)
  const kind = files.kind(path)
  if (kind === undefined) return
  const bytes = kind === 'file' ? files.read(path) : undefined
  if (bytes === undefined || !(await isOwnList(output, bytes)))
    throw usageError(2, 'file-there', { path: output })
}

async function isOwnList(name: string, bytes: Uint8Array): Promise<boolean> {
  switch (problemFormat(name)) {
    case 'xlsx':
      return (await ownListTest())(openFile(name, bytes))
    case 'json':
      return isImportRecord(new TextDecoder().decode(bytes))
    case 'md':
      return await hasAdvice(new TextDecoder().decode(bytes).split('\n'))
    default: {
      const read = await readDocument(name, bytes)
      return 'document' in read && (await hasAdvice(read.document.paragraphs.map(({ text }) => text)))
    }
  }
}

function isImportRecord(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'import'
  } catch {
    return false
  }
}

async function hasAdvice(lines: readonly string[]): Promise<boolean> {
  const advice = new Set([...(await adviceInAllLanguages())].map(letters))
  return lines.some((line) => advice.has(letters(line)))
}

/** Formats mark and break a text in their own ways; its letters stay. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

async function adviceInAllLanguages(): Promise<ReadonlySet<string>> {
  const advice = new Set<string>()
  for (const locale of LOCALES) advice.add((await loadMessages(locale)).importing.workbook.help)
  return advice
}
