import { indexCorrections } from '../../log/correct.ts'
import { openLog } from '../../log/read.ts'
import type { Entry } from '../../model/entry.ts'
import type { Finding } from '../../model/finding.ts'
import { UserError } from '../../model/user-error.ts'
import { type ListedEntry, logListDoc } from '../../report/log-list.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { joinDocs } from '../join-docs.ts'
import { asKnown } from '../log/as-known.ts'
import { entryFilter } from '../log/entry-filter.ts'
import { type OpenWorkspace, openWorkspace, plansNamed, type SoundPlan, soundPlan } from '../workspace.ts'

export const spec = {
  options: {
    plan: { type: 'plan' },
    unit: { type: 'unit' },
    task: { type: 'task' },
    kind: { type: 'choice', choices: ['activity', 'submission', 'observation', 'progress', 'correction'] },
    period: { type: 'period' },
    id: { type: 'entry' },
    text: { type: 'text' },
    all: { type: 'flag' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

type ListInput = Input<typeof spec>

/** Entries as they are known now, by date. Withdrawn ones and corrections are shown with --all or when asked for. */
export async function run(context: Context, input: ListInput): Promise<Outcome> {
  const { messages, reportMessages } = context
  const open = openWorkspace(context)
  const findings: Finding[] = []
  const lists = listsOf(context, open, input, findings)
  const mistakes = findings.filter(({ severity }) => severity === 'error').length
  const told = mistakes === 0 ? {} : { stderr: messages.answers.logMistakes({ mistakes }) }
  if (input.format === 'json') {
    const entries = lists.flatMap(({ plan, entries }) =>
      entries.map((listed) => jsonOf(plan.plan.id, listed)),
    )
    return { exitCode: 0, json: { kind: 'log-list', entries }, ...told }
  }
  const { report, log } = reportMessages
  const docs = lists.map(({ plan, entries }) => logListDoc(plan.plan, entries, { report, log }))
  return { exitCode: 0, doc: joinDocs(docs), ...told }
}

interface PlanList {
  readonly plan: SoundPlan
  readonly entries: readonly ListedEntry[]
}

/** A unit or task that one of several plans does not know may be another's. */
function listsOf(context: Context, open: OpenWorkspace, input: ListInput, findings: Finding[]): PlanList[] {
  const lists: PlanList[] = []
  const failures: UserError[] = []
  const plans = plansNamed(open, input.plan)
  for (const loaded of plans) {
    try {
      const plan = soundPlan(open.workspace, loaded, context.messages)
      lists.push({ plan, entries: entriesOf(open, plan, input, findings) })
    } catch (error) {
      if (!(error instanceof UserError) || plans.length === 1) throw error
      failures.push(error)
    }
  }
  const broken = failures.find(({ exitCode }) => exitCode === 3)
  if (broken !== undefined || lists.length === 0) throw broken ?? failures[0]
  return lists
}

function entriesOf(
  { files }: OpenWorkspace,
  { plan }: SoundPlan,
  input: ListInput,
  findings: Finding[],
): ListedEntry[] {
  const fits = entryFilter(plan, input)
  const log = openLog(files, plan.id, (finding) => findings.push(finding))
  const index = indexCorrections(log.corrections())
  const showCorrections = input.all || input.kind === 'correction' || input.id !== undefined
  const listed: ListedEntry[] = []
  const keep = (
    entry: Entry,
    place: { file: string; line: number },
    marks: { corrected: boolean; withdrawn: boolean },
  ) => {
    if (fits(entry)) listed.push({ entry, ...place, ...marks })
  }
  log.each((entry, file, line) => {
    if (entry.kind === 'correction') {
      if (showCorrections) keep(entry, { file, line }, { corrected: false, withdrawn: false })
      return
    }
    const { current, withdrawn } = asKnown(entry, index)
    if (withdrawn && !input.all && input.id === undefined) return
    const corrected = index.get(entry.id)?.some((one) => one.entry.set !== undefined) ?? false
    keep(current, { file, line }, { corrected, withdrawn })
  })
  return listed.sort(byDateThenPlace)
}

function byDateThenPlace(a: ListedEntry, b: ListedEntry): number {
  if (a.entry.date !== b.entry.date) return a.entry.date < b.entry.date ? -1 : 1
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}

function jsonOf(plan: string, { entry, file, line, corrected, withdrawn }: ListedEntry) {
  return {
    ...entry,
    plan,
    file,
    line,
    ...(corrected ? { corrected } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  }
}
