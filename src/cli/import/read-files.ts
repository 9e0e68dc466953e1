import { choosePlan } from '../../forms/merge/choose-plan.ts'
import { withoutSamples } from '../../forms/merge/sample-rows.ts'
import { type MergeTrouble, strangeForm } from '../../forms/merge/trouble.ts'
import type { FormMeta } from '../../forms/meta.ts'
import type { ReadingContext } from '../../forms/reading/context.ts'
import type { OpenedFile } from '../../forms/reading/open-file.ts'
import { readRows } from '../../forms/reading/read-file.ts'
import type { ReadFile } from '../../forms/reading/rows.ts'
import { LOCALES } from '../../messages/catalogue.ts'
import { loadMessages } from '../../messages/load.ts'
import type { ImportedFile } from '../../report/import/material.ts'
import type { Context } from '../command.ts'
import type { Host } from '../host.ts'
import { unitNamed } from '../names.ts'
import { usageError } from '../usage-errors.ts'
import { type OpenWorkspace, onePlan, type SoundPlan } from '../workspace.ts'
import { evidenceAtHand } from './evidence-at-hand.ts'
import type { FoundFile } from './found-files.ts'
import { mappingNamed } from './mapping-file.ts'
import { type FileTaker, openFiles } from './open-files.ts'

/** What the command line says of the files. */
export interface ReadingInput {
  readonly plan: string | undefined
  readonly unit: string | undefined
  readonly year: number | undefined
  readonly mapping: string | undefined
}

/** A file whose rows are known, and what else is to be told of it. */
export interface ReadOrNot extends Pick<ImportedFile, 'troubles' | 'missing'> {
  readonly content: ReadFile
}

/**
 * The plan of the run: the one that was asked for, else the only one, else the one that the forms name. Only for that
 * are the files opened before they are read.
 */
export async function planOf(
  { host, messages }: Context,
  open: OpenWorkspace,
  asked: string | undefined,
  found: readonly FoundFile[],
): Promise<SoundPlan> {
  const plans = open.workspace.plans.map(({ id }) => id)
  const early = choosePlan(asked, plans, [])
  const choice = early.kind === 'several' ? choosePlan(asked, plans, await formsIn(host, found)) : early
  if (choice.kind === 'several') throw usageError(2, 'which-plan', { plans: choice.plans })
  return onePlan(open, choice.kind === 'plan' ? choice.id : undefined, messages)
}

async function formsIn(host: Host, found: readonly FoundFile[]): Promise<readonly (FormMeta | undefined)[]> {
  const taker = { opened: (_: FoundFile, { form }: OpenedFile) => form, unreadable: () => undefined }
  return (await openFiles(host, found, taker)).items
}

/** Reads rows as entries of the plan; of a form that belongs elsewhere none is read. */
export async function rowReader(
  context: Context,
  open: OpenWorkspace,
  { plan, registers }: SoundPlan,
  input: ReadingInput,
): Promise<FileTaker<ReadOrNot>> {
  const reading = await readingContext(context, { plan, registers }, input)
  const withEvidence = evidenceAtHand(context.host, open)
  const samples = await sampleTexts()
  const workspace = input.plan === undefined ? (open.workspace.settings.name ?? '') : ''
  const notRead = ({ name }: FoundFile, trouble: MergeTrouble): ReadOrNot => ({
    content: nothingIn(name),
    troubles: [trouble],
    missing: [],
  })
  return {
    opened(found, opened) {
      const strange = strangeForm(opened.form, plan.id, workspace)
      if (strange !== undefined) return notRead(found, strange)
      const { file, missing } = withEvidence(withoutSamples(readRows(opened, reading), samples), found.folder)
      return { content: file, troubles: [], missing }
    },
    unreadable: (found, reason) =>
      notRead(found, { sheet: '', cell: '', code: 'file-unreadable', args: { reason } }),
  }
}

async function readingContext(
  context: Context,
  { plan, registers }: Pick<SoundPlan, 'plan' | 'registers'>,
  { unit, year, mapping }: ReadingInput,
): Promise<ReadingContext> {
  const known = { plan, registers, ...(year === undefined ? {} : { year }) }
  return {
    ...known,
    sha256: context.host.sha256,
    ownHeadings: await ownHeadings(),
    ...(unit === undefined ? {} : { unit: unitNamed(plan, unit).name }),
    ...(mapping === undefined ? {} : { mapping: mappingNamed(context, known, mapping) }),
  }
}

/** Forms are read in every language, whatever the language of the workspace is by now. */
async function ownHeadings(): Promise<NonNullable<ReadingContext['ownHeadings']>> {
  const own: Record<string, Record<string, string[]>> = {}
  for (const locale of LOCALES) {
    const { form } = await loadMessages(locale)
    for (const [sheet, columns] of Object.entries(form.columns)) {
      own[sheet] ??= {}
      for (const [id, { heading }] of Object.entries(columns))
        own[sheet][id] = [...(own[sheet][id] ?? []), heading]
    }
  }
  return own
}

/** What the help of a form gives as examples, in every language. */
async function sampleTexts(): Promise<ReadonlySet<string>> {
  const samples = new Set<string>()
  for (const locale of LOCALES) {
    const { title, place } = (await loadMessages(locale)).form.samples
    samples.add(title).add(place)
  }
  return samples
}

function nothingIn(file: string): ReadFile {
  return { file, read: 0, rows: [], emptied: [], untouched: [], problems: [], remarks: [] }
}
