import { loggedChecksums } from '../../compliance/evidence-register.ts'
import { titleOf } from '../../compliance/explain.ts'
import { unitsOf } from '../../log/names-in-entry.ts'
import { openLog } from '../../log/read.ts'
import { type Evidence, evidencePath } from '../../model/entry.ts'
import type { Plan } from '../../model/plan.ts'
import { plainPath } from '../../source/evidence.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { copyIn, type PlacedFile, plannedCopy, readGiven } from '../evidence/copy-in.ts'
import type { EvidenceSubject } from '../evidence/readable-name.ts'
import { appendCorrection, entryNamed } from '../log/append-correction.ts'
import type { FoundEntry } from '../log/find-entry.ts'
import { taskNamed, unitNamed } from '../names.ts'
import { usageError } from '../usage-errors.ts'
import { type OpenWorkspace, onePlan, openWorkspace } from '../workspace.ts'

export const spec = {
  arguments: { files: { type: 'file', take: 'some' } },
  options: {
    entry: { type: 'entry' },
    unit: { type: 'unit' },
    date: { type: 'day' },
    title: { type: 'text' },
    task: { type: 'task' },
    plan: { type: 'plan' },
    reason: { type: 'text' },
    by: { type: 'text' },
    dryRun: { type: 'flag' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

type AddInput = Input<typeof spec>

/** All files are read before one is written; a correction records those that the entry does not name yet. */
export async function run(context: Context, input: AddInput): Promise<Outcome> {
  const open = openWorkspace(context)
  const found = input.entry === undefined ? undefined : entryFor(context, open, input, input.entry)
  const plan = found?.plan ?? onePlan(open, input.plan, context.messages).plan
  const subject = found === undefined ? subjectGiven(plan, input) : subjectOf(found)
  const given = input.files.map((file) => readGiven(context, open, file))
  const link = given.find(({ bytes }) => bytes === undefined)
  if (link !== undefined && found === undefined) {
    throw usageError(2, 'option-needs-option', { option: link.given, needs: '--entry' })
  }
  const placed: PlacedFile[] = []
  const taken = new Set<string>()
  for (const file of given) {
    placed.push(
      input.dryRun
        ? plannedCopy(context, open, file, subject, taken)
        : await copyIn(context, open, file, subject),
    )
  }
  const notes = likenesses(open, plan, placed, found)
  if (found !== undefined) return await recorded(context, open, found, { input, placed, notes })
  const paths = [...new Set(placed.map(({ path }) => path))]
  if (input.format === 'json') {
    return {
      exitCode: 0,
      json: { kind: 'evidence-add', plan: plan.id, written: !input.dryRun, ...jsonOf(placed) },
    }
  }
  const { evidence } = context.messages
  const hint = input.dryRun ? [] : [evidence.recordHint(paths)]
  return {
    exitCode: 0,
    stdout: [...told(context, input, placed), ...hint].join('\n'),
    ...said(context, notes),
  }
}

/** The entry that the files belong to; what names files by hand is not needed then. */
function entryFor(context: Context, open: OpenWorkspace, input: AddInput, id: string): FoundEntry {
  for (const option of ['unit', 'date', 'title', 'task'] as const) {
    if (input[option] !== undefined)
      throw usageError(2, 'options-exclude', { option: '--entry', other: `--${option}` })
  }
  const found = entryNamed(context, open, id, input.plan)
  if (found.withdrawn) throw usageError(2, 'entry-withdrawn', { entry: found.original.id })
  return found
}

function subjectOf({ plan, current }: FoundEntry): EvidenceSubject {
  const [name] = unitsOf(current)
  const meaning = name === undefined ? undefined : unitRegistry(plan).meaning(name)
  const unit = meaning?.kind === 'unit' ? meaning.name : (name ?? 'indicators')
  const deliverable = current.kind === 'submission' ? current.deliverable : undefined
  const document = plan.deliverables?.find(({ id }) => id === deliverable)?.title
  return { unit, date: current.date, title: document ?? (titleOf(current) || undefined) }
}

function subjectGiven(plan: Plan, { unit, date, title, task, reason }: AddInput): EvidenceSubject {
  if (unit === undefined) throw usageError(2, 'missing-option', { option: '--entry' })
  if (date === undefined) throw usageError(2, 'missing-option', { option: '--date' })
  if (reason !== undefined)
    throw usageError(2, 'option-needs-option', { option: '--reason', needs: '--entry' })
  const named = task === undefined ? undefined : taskNamed(plan, task).title
  return { unit: unitNamed(plan, unit).name, date, title: title ?? named }
}

interface Recording {
  readonly input: AddInput
  readonly placed: readonly PlacedFile[]
  readonly notes: readonly Likeness[]
}

async function recorded(
  context: Context,
  open: OpenWorkspace,
  found: FoundEntry,
  { input, placed, notes }: Recording,
): Promise<Outcome> {
  const before = found.current.evidence ?? []
  const known = new Set(before.map((one) => plainPath(evidencePath(one))))
  const added = new Map<string, Evidence>()
  for (const { path, sha256 } of placed) {
    if (!known.has(plainPath(path))) added.set(path, sha256 === undefined ? path : { path, sha256 })
  }
  if (added.size === 0) {
    throw usageError(2, 'evidence-named-already', { path: placed[0]!.path, entry: found.original.id })
  }
  const { reason = context.reportMessages.evidence.reason, by, dryRun, format } = input
  const outcome = await appendCorrection(
    context,
    open,
    found,
    { set: { evidence: [...before, ...added.values()] } },
    { reason, by, dryRun, format, date: undefined },
    'evidence-add',
  )
  if (outcome.json !== undefined) return { ...outcome, json: { ...outcome.json, ...jsonOf(placed) } }
  const stdout = [...told(context, input, placed), outcome.stdout].join('\n')
  return { ...outcome, stdout, ...said(context, notes) }
}

function told(
  { messages: { evidence } }: Context,
  { dryRun }: AddInput,
  placed: readonly PlacedFile[],
): string[] {
  return placed.flatMap(({ given, path, copied, bytes }) => {
    if (bytes === undefined) return []
    if (!copied) return [evidence.inPlace({ from: given, path })]
    return [
      dryRun ? evidence.wouldCopy({ from: given, to: path }) : evidence.copied({ from: given, to: path }),
    ]
  })
}

function jsonOf(placed: readonly PlacedFile[]) {
  return {
    evidence: placed.map(({ given, path, copied, sha256 }) => ({
      from: given,
      path,
      copied,
      ...(sha256 === undefined ? {} : { sha256 }),
    })),
  }
}

interface Likeness {
  readonly from: string
  readonly path: string
  readonly entry: string
}

/** Files that the log has already for another entry. */
function likenesses(
  { files }: OpenWorkspace,
  plan: Plan,
  placed: readonly PlacedFile[],
  found: FoundEntry | undefined,
): Likeness[] {
  const logged = loggedChecksums(openLog(files, plan.id, () => {}))
  return placed.flatMap(({ given, sha256 }) => {
    const known = sha256 === undefined ? undefined : logged.get(sha256)
    return known === undefined || known.entry === found?.original.id ? [] : [{ from: given, ...known }]
  })
}

function said({ messages: { evidence } }: Context, notes: readonly Likeness[]) {
  return notes.length === 0 ? {} : { stderr: notes.map((note) => evidence.sameAs(note)).join('\n') }
}
