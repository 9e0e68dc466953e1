import { type MergeChoices, ON_CONFLICT, ON_DUPLICATE } from '../../forms/merge/choices.ts'
import { comparing } from '../../forms/merge/comparing.ts'
import { hasConflict, hasTrouble, type Merged } from '../../forms/merge/merged.ts'
import type { RowPlace } from '../../forms/merge/outcome.ts'
import type { ImportEnd, ImportWords } from '../../messages/import-words.ts'
import { importDoc } from '../../report/import/import-doc.ts'
import type { ImportMaterial } from '../../report/import/material.ts'
import { importRecord } from '../../report/import/records.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { remarkOnLog } from '../count-plan.ts'
import { findFiles } from '../import/found-files.ts'
import { openFiles } from '../import/open-files.ts'
import { checkOutput } from '../import/own-lists.ts'
import { writeProblems } from '../import/problem-file.ts'
import { planOf, type ReadOrNot, rowReader } from '../import/read-files.ts'
import { type ImportJob, type ImportOutcome, previewImport, writeImport } from '../import/write-import.ts'
import { usageError } from '../usage-errors.ts'
import { asOfDay, openWorkspace, type SoundPlan } from '../workspace.ts'

export const spec = {
  arguments: {
    files: { type: 'file', take: 'some' },
  },
  options: {
    plan: { type: 'plan' },
    unit: { type: 'unit' },
    year: { type: 'count' },
    mapping: { type: 'file' },
    dryRun: { type: 'flag' },
    onConflict: { type: 'choice', choices: ON_CONFLICT, default: 'stop' },
    onDuplicate: { type: 'choice', choices: ON_DUPLICATE, default: 'add' },
    join: { type: 'text', many: true },
    withdrawEmptied: { type: 'flag' },
    skipProblems: { type: 'flag' },
    output: { type: 'file', short: 'o' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

type ImportInput = Input<typeof spec>

/** Workbooks are opened and read before the log is touched; then everything happens at once, or nothing. */
export async function run(context: Context, input: ImportInput): Promise<Outcome> {
  const { host, messages, reportMessages } = context
  if (input.output !== undefined) await checkOutput(host, input.output)
  if (input.year !== undefined && String(input.year).length !== 4)
    throw usageError(2, 'bad-year', { name: '--year', value: String(input.year) })
  const open = openWorkspace(context)
  const found = findFiles(host, open.root, input.files, input.output)
  const loaded = await planOf(context, open, input.plan, found.files)
  const reader = await rowReader(context, open, loaded, input)
  const { items: files, passedOver } = await openFiles(host, found.files, reader)
  const job = jobOf(context, loaded, files, input, asOfDay(context, open.workspace, undefined))
  const onWait = () => host.stderr.write(`${messages.importing.waiting}\n`)
  // What cannot be written anyhow needs no lock, so that problems are told on a read-only disk, too.
  const isPreview = input.dryRun || (hasProblem(files) && !input.skipProblems)
  const outcome = isPreview ? previewImport(open.files, job) : await writeImport(open, job, onWait)
  const remark = remarkOnLog(outcome.findings, messages)

  const material: ImportMaterial = {
    plan: loaded.plan,
    end: endOf(outcome, input, job),
    date: job.signature.date,
    log: outcome.log,
    entries: outcome.entries.length,
    files: outcome.merged.files.map((file, index) => {
      const { troubles, missing } = files[index]!
      return { ...file, troubles, missing }
    }),
    offers: outcome.merged.offers,
    passedOver: [...found.passedOver, ...passedOver],
  }
  const record = importRecord(material, reportMessages)
  const written =
    input.output === undefined
      ? undefined
      : await writeProblems(context, open, input.output, record, material)
  const exitCode = record.totals.problems > 0 ? 1 : 0
  const said = [written, remark].filter((line) => line !== undefined).join('\n')
  const told = { exitCode, ...(said === '' ? {} : { stderr: said }) } as const
  if (input.format === 'json') return { ...told, json: { kind: 'import', ...record } }
  return { ...told, doc: importDoc(record, material, reportMessages) }
}

function jobOf(
  { host, messages, reportMessages }: Context,
  { plan }: SoundPlan,
  files: readonly ReadOrNot[],
  input: ImportInput,
  date: string,
): ImportJob {
  const choices: MergeChoices = {
    onConflict: input.onConflict,
    onDuplicate: input.onDuplicate,
    withdrawEmptied: input.withdrawEmptied,
    join: input.join.includes('all') ? 'all' : new Set(input.join),
  }
  const { newId } = host
  const signature = { newId, date, by: host.userName(), reasons: reasonsIn(reportMessages.importing) }
  // Rows with problems may be left out knowingly; a conflict is decided by an option of its own.
  const isSound = (merged: Merged) =>
    !hasConflict(merged) && (input.skipProblems || !(hasProblem(files) || hasTrouble(merged)))
  return {
    files: files.map(({ content }) => content),
    choices,
    signature,
    how: comparing(plan, host.sha256),
    isSound,
    checkOffers: (merged) => {
      for (const name of input.join) checkOffer(name, merged)
    },
    checkLog: (findings) => remarkOnLog(findings, messages),
  }
}

function hasProblem(files: readonly ReadOrNot[]): boolean {
  return files.some(({ troubles, content }) => troubles.length + content.problems.length > 0)
}

/** What cannot be joined would be logged twice: better nothing is written. */
function checkOffer(name: string, { offers }: Merged): void {
  const known = offers.map((offer) => offer.name)
  if (name !== 'all' && !known.includes(name))
    throw usageError(2, 'no-such-offer', { offer: name, offers: known })
}

function reasonsIn({ reasons, place, row }: ImportWords): ImportJob['signature']['reasons'] {
  const placed = ({ file, sheet, row: number }: RowPlace) =>
    place({ file, sheet, at: number === 0 ? '' : row(number) })
  return {
    updated: (at) => reasons.updated(placed(at)),
    emptied: (at) => reasons.emptied(placed(at)),
    joint: reasons.joint,
  }
}

function endOf({ merged, entries, log }: ImportOutcome, { dryRun }: ImportInput, job: ImportJob): ImportEnd {
  if (dryRun) return 'preview'
  if (log !== undefined) return 'written'
  return entries.length === 0 && job.isSound(merged) ? 'nothing-new' : 'refused'
}
