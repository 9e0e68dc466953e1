import { FORMATS } from '../render/index.ts'
import { renderSummary } from '../render/summary-markdown.ts'
import type { SummaryContext } from '../report/summary/context.ts'
import type { SummaryHead, WrittenRegion } from '../report/summary/marks.ts'
import { annexDoc, type Summary, summaryDoc, summaryOf } from '../report/summary/summary.ts'
import { templateData } from '../report/summary/template-data.ts'
import type { Context } from './command.ts'
import { writeFile } from './output.ts'
import { resolvePath } from './paths.ts'
import { keepCopy, stamped, writtenText } from './summary-text.ts'
import { filled } from './template-file.ts'
import { usageError } from './usage-errors.ts'

/** The formats of a summary; as a workbook it has its annexes alone. */
export const SUMMARY_FORMATS = ['md', 'docx', 'xlsx'] as const
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number]

/** Where a summary goes, and where what people wrote comes from. */
export interface SummaryFiles {
  readonly output: string | undefined
  readonly from: string | undefined
  readonly template: string | undefined
}

/** What a summary in one format answers. */
export interface Answer {
  readonly stdout?: string
  readonly remarks: readonly string[]
}

export async function answerIn(
  shown: SummaryFormat,
  context: Context,
  input: SummaryFiles,
  about: SummaryContext,
  head: SummaryHead,
): Promise<Answer> {
  switch (shown) {
    case 'md':
      return markdown(context, input, about, head)
    case 'docx':
      return word(context, input, about, head)
    case 'xlsx':
      return workbook(context, input, about)
  }
}

/** A file that is there already gives back what people wrote in it; what they changed elsewhere is kept in a copy. */
function markdown(
  context: Context,
  { output, from }: SummaryFiles,
  about: SummaryContext,
  head: SummaryHead,
): Answer {
  const { answers } = context.messages.summary
  const before = output === undefined ? undefined : writtenText(context, output, head)
  if (before !== undefined && from !== undefined && output !== undefined && from !== output)
    throw usageError(2, 'summary-there', { path: output, from })
  const source = before ?? (from === undefined ? undefined : demandText(context, from, head))
  const written = source?.regions ?? new Map<string, WrittenRegion>()
  const summary = summaryOf(about)
  const { words } = about
  const text = renderSummary({
    head,
    title: summary.title.join(''),
    parts: summary.parts,
    written,
    toWrite: words.toWrite,
    unplaced: { title: words.unplaced, hint: words.unplacedHint },
  })
  const whole = stamped(context, text)
  const homeless = unplaced(summary, written)
  const remarks = [
    ...(from === undefined || before !== undefined ? [] : [answers.textFrom(from)]),
    ...(homeless.length === 0 ? [] : [answers.unplaced(homeless)]),
  ]
  if (output === undefined) return { stdout: whole, remarks }
  if (before?.changedAround === true)
    remarks.push(answers.backedUp({ file: output, backup: keepCopy(context, output) }))
  writeFile(context, output, whole)
  return { remarks: [answers.written(output), answers.filled(filledIn(summary, written)), ...remarks] }
}

/** What people wrote comes from the Markdown file that was named, else from the one of the same name beside it. */
async function word(
  context: Context,
  { output = '', from, template }: SummaryFiles,
  about: SummaryContext,
  head: SummaryHead,
): Promise<Answer> {
  const { answers } = context.messages.summary
  const beside = output.replace(/\.docx$/i, '.md')
  const source = from ?? beside
  const text = from === undefined ? writtenText(context, beside, head) : demandText(context, from, head)
  const written = text?.regions ?? new Map<string, WrittenRegion>()
  const summary = summaryOf(about)
  const texts = new Map([...written].map(([id, region]) => [id, region.text]))
  const bytes =
    template === undefined
      ? await (await FORMATS.docx.load())(summaryDoc(summary, texts, about))
      : await filled(context, template, templateData(about, texts), about)
  const kept = await keepIfEdited(context, output)
  writeFile(context, output, bytes)
  const homeless = unplaced(summary, written)
  return {
    remarks: [
      answers.written(output),
      ...(text === undefined ? [] : [answers.textFrom(source)]),
      answers.filled(filledIn(summary, written)),
      ...(homeless.length === 0 ? [] : [answers.unplacedInWord(homeless)]),
      ...(kept === undefined ? [] : [answers.wordKept({ file: output, backup: kept })]),
    ],
  }
}

/** Somebody may have gone on writing in the Word file itself. */
async function keepIfEdited(context: Context, path: string): Promise<string | undefined> {
  const { host } = context
  const bytes = host.files.read(resolvePath(host.cwd, path))
  if (bytes === undefined) return undefined
  const { isAsWritten } = await import('../render/stable-zip.ts')
  return isAsWritten(bytes) ? undefined : keepCopy(context, path)
}

async function workbook(
  context: Context,
  { output = '' }: SummaryFiles,
  about: SummaryContext,
): Promise<Answer> {
  const draw = await FORMATS.xlsx.load()
  writeFile(context, output, await draw(annexDoc(about)))
  return { remarks: [context.messages.summary.answers.written(output)] }
}

function demandText(context: Context, path: string, head: SummaryHead) {
  const text = writtenText(context, path, head)
  if (text === undefined) throw usageError(3, 'no-such-file', { path })
  return text
}

function blanksOf({ parts }: Summary): string[] {
  return parts.flatMap((part) => (part.kind === 'blank' ? [part.id] : []))
}

function filledIn(summary: Summary, written: ReadonlyMap<string, WrittenRegion>) {
  const blanks = blanksOf(summary)
  const filled = blanks.filter((id) => (written.get(id)?.text ?? '') !== '').length
  return { filled, blank: blanks.length - filled }
}

/** Titles of the texts whose place the summary no longer has. */
function unplaced(summary: Summary, written: ReadonlyMap<string, WrittenRegion>): string[] {
  const places = new Set(blanksOf(summary))
  return [...written.values()]
    .filter(({ id, text }) => text !== '' && !places.has(id))
    .map(({ id, title }) => title || id)
}
