import {
  type EvidenceItem,
  type EvidenceRegister,
  evidenceRegister,
  namedEvidence,
  unusedEvidence,
} from '../../compliance/evidence-register.ts'
import { openLog } from '../../log/read.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import type { Fact } from '../../model/entry.ts'
import type { Finding } from '../../model/finding.ts'
import { FORMAT_NAMES, FORMATS } from '../../render/index.ts'
import { evidenceDoc } from '../../report/evidence/evidence-doc.ts'
import { planWords } from '../../report/plan-words.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { entryFilter } from '../log/entry-filter.ts'
import { unitNamed } from '../names.ts'
import { writeFile } from '../output.ts'
import { type Shown, shownFormat } from '../report-format.ts'
import { asOfDay, type OpenWorkspace, onePlan, openWorkspace, type SoundPlan } from '../workspace.ts'

const SHOWN: readonly Shown[] = ['pretty', ...FORMAT_NAMES, 'json']

export const spec = {
  options: {
    plan: { type: 'plan' },
    unit: { type: 'unit' },
    task: { type: 'task' },
    period: { type: 'period' },
    asOf: { type: 'day' },
    faulty: { type: 'flag' },
    output: { type: 'file', short: 'o' },
    format: { type: 'choice', choices: SHOWN },
  },
} as const satisfies CommandSpec

type ListInput = Input<typeof spec>

/** Links are not looked up; everything else is read and compared with what was logged. */
export async function run(context: Context, input: ListInput): Promise<Outcome> {
  const { messages, reportMessages } = context
  const shown = shownFormat(input.format, input.output)
  const open = openWorkspace(context)
  const loaded = onePlan(open, input.plan, messages)
  const { plan } = loaded
  const findings: Finding[] = []
  const day = asOfDay(context, open.workspace, input.asOf)
  const register = registerOf(context, open, loaded, { ...input, asOf: day }, findings)
  const isPart = [input.unit, input.task, input.period].some((one) => one !== undefined) || input.faulty
  const unused = isPart ? undefined : unusedEvidence(open.files, usedPaths(open))
  const mistakes = findings.filter(({ severity }) => severity === 'error').length
  const remarks = mistakes === 0 ? [] : [messages.answers.logMistakes({ mistakes })]
  const told = remarks.length === 0 ? {} : { stderr: remarks.join('\n') }
  if (shown === 'json') {
    const json = {
      kind: 'evidence-list',
      plan: plan.id,
      evidence: register.items.map(({ uses, ...item }) => ({ ...item, entries: uses })),
      withoutEvidence: register.without,
      ...(unused === undefined ? {} : { unused }),
    }
    return { exitCode: 0, json, ...(input.output === undefined ? {} : { to: input.output }), ...told }
  }
  const { complianceReport, report, evidence } = reportMessages
  const period = input.period === undefined ? undefined : complianceReport.window(input.period)
  const doc = evidenceDoc(
    {
      register,
      unused,
      unit: input.unit === undefined ? undefined : unitNamed(plan, input.unit).name,
      period,
      file: {
        language: reportMessages.locale,
        author: open.workspace.settings.office ?? plan.issuer,
        subject: complianceReport.subject({
          asOf: day,
          period: period ?? complianceReport.window(plan.period),
        }),
        date: day,
        pageNumber: complianceReport.pageNumber,
        fonts: open.workspace.settings.fonts,
      },
    },
    { words: evidence, spoken: planWords(plan, report), whole: shown === 'xlsx' || shown === 'html' },
  )
  if (shown === 'pretty') {
    return { exitCode: 0, doc, ...(input.output === undefined ? {} : { to: input.output }), ...told }
  }
  const content = await (await FORMATS[shown].load())(doc)
  if (input.output === undefined) return { exitCode: 0, stdout: String(content), ...told }
  writeFile(context, input.output, content)
  const written = messages.complianceReport.written({ file: input.output })
  return { exitCode: 0, stderr: [written, ...remarks].join('\n') }
}

function registerOf(
  { host }: Context,
  { files }: OpenWorkspace,
  { plan }: SoundPlan,
  { unit, task, period, faulty, asOf }: ListInput & { readonly asOf: CivilDate },
  findings: Finding[],
): EvidenceRegister {
  const fits = entryFilter(plan, { unit, task, period, kind: undefined, id: undefined, text: undefined })
  const isMeant = (fact: Fact) => fact.date <= asOf && fits(fact)
  const log = openLog(files, plan.id, (finding) => findings.push(finding))
  const register = evidenceRegister(log, isMeant, { files, sha256: (bytes) => host.sha256(bytes) })
  return faulty ? { ...register, items: register.items.filter(isFaulty) } : register
}

function isFaulty({ state, shared }: EvidenceItem): boolean {
  return shared || state === 'missing' || state === 'altered' || state === 'outside'
}

/** What the entries of all plans name. */
function usedPaths({ files, workspace }: OpenWorkspace): ReadonlySet<string> {
  return new Set(workspace.plans.flatMap(({ id }) => [...namedEvidence(openLog(files, id, () => {}))]))
}
