import { count, reportFor } from '../compliance/comply.ts'
import { type Book, openBook } from '../compliance/obligations.ts'
import type { LogSource } from '../log/log-source.ts'
import { exactIds, fingerprints, type SeenIds } from '../log/seen-ids.ts'
import { addDays, type CivilDate, earlier, yearOf } from '../model/civil-date.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { assessedFrom, type Plan } from '../model/plan.ts'
import type { ComplianceReport, DeliverableRow } from '../model/report.ts'
import type { Settings, Thresholds } from '../model/settings.ts'
import { yearWindow } from '../model/window.ts'
import type { FolderItem } from '../source/file-reader.ts'
import type { EvidenceFiles, JudgedRow, Judgement, PlanContext } from './context.ts'
import { RULES } from './index.ts'
import { factReader, passOver } from './pass.ts'
import type { About, Report, Rule } from './rule.ts'

/** A sound plan and its log. */
export interface PlanToCheck {
  readonly plan: Plan
  readonly file: string
  readonly registers: ReadonlyMap<string, readonly string[]>
  readonly log: LogSource
  /** Without it nothing is judged as done or missed. */
  readonly judge: boolean
}

export interface CheckInput {
  readonly plans: readonly PlanToCheck[]
  /** What lies directly in log/. */
  readonly logItems: readonly FolderItem[]
  /** Ids of all plans, those included that are not sound or not asked for. */
  readonly planIds: ReadonlySet<string>
  readonly settings: Settings
  readonly settingsFile: string
  readonly thresholds: Thresholds
  readonly asOf: CivilDate
  readonly dueWithin: number | undefined
  readonly evidence: EvidenceFiles
  /** Ids of all rules, those of the source and log rooms included. */
  readonly ruleIds: ReadonlySet<string>
  /** Rules to run; a long log makes many findings of a rule that nobody wants to hear. */
  readonly runs: (rule: string) => boolean
}

type Tell = (finding: Finding) => void

/** Runs every rule on every plan and on the workspace; one finding never hides another. */
export function runRules(input: CheckInput, tell: Tell): void {
  const books = input.plans.map((plan) => {
    const { judgement, book } = judge(plan, input)
    runOnPlan(plan, book, judgement, input, tell)
    return { plan: plan.plan, file: plan.file, book }
  })
  for (const rule of RULES) {
    if (!input.runs(rule.id)) continue
    const context = { ...input, plans: books }
    ;(rule as Rule).workspace?.(context, reporter(rule, tell, undefined))
  }
}

function runOnPlan(
  { plan, file, registers, log }: PlanToCheck,
  book: Book,
  judgement: Judgement | undefined,
  { asOf, dueWithin, evidence, runs }: CheckInput,
  tell: Tell,
): void {
  let ids: () => SeenIds = noIdTwice
  const eachFact = factReader(log, () => ids())
  const context: PlanContext = {
    plan,
    file,
    book,
    log,
    eachFact,
    asOf,
    evidence,
    registers,
    judgement,
    dueWithin,
  }
  const rules = (RULES as readonly Rule[]).filter(({ id }) => runs(id))
  for (const rule of rules) rule.plan?.(context, reporter(rule, tell, plan.id))

  const pass = (seen: SeenIds): boolean => {
    const found: Finding[] = []
    let entry: string | undefined
    const setEntry = (id: string | undefined) => {
      entry = id
    }
    const visitors = rules.flatMap(
      (rule) =>
        rule.entries?.(
          context,
          reporter(
            rule,
            (finding) => found.push(finding),
            plan.id,
            () => entry,
          ),
        ) ?? [],
    )
    if (!passOver(log, book, visitors, seen, setEntry)) return false
    for (const finding of found) tell(finding)
    return true
  }
  // Almost no log has an id twice: only one that may have is read again with a register that can tell.
  if (pass(fingerprints())) return
  ids = exactIds
  pass(exactIds())
}

const noIdTwice = (): SeenIds => ({ add: () => 'new' })

/** Findings carry the rule's code and severity, the plan, and the entry at hand. */
function reporter(
  { id: code, severity }: { readonly id: string; readonly severity: Severity },
  tell: Tell,
  plan: string | undefined,
  entryAtHand: () => string | undefined = () => undefined,
): Report<unknown> {
  return (at, args, about: About = {}) => {
    const { task, unit, entry = entryAtHand() } = about
    tell({
      code,
      severity,
      at,
      args,
      ...(plan === undefined ? {} : { plan }),
      ...(task === undefined ? {} : { task }),
      ...(unit === undefined ? {} : { unit }),
      ...(entry === undefined ? {} : { entry }),
    })
  }
}

const NOTHING_OWED: Judgement = { obligations: [], indicators: [], deliverables: [], milestones: [] }

/** Every year from the first assessed one to the as-of day; a row that several years show is kept once. */
function judge(
  { plan, registers, log, judge: wanted }: PlanToCheck,
  { asOf, dueWithin = 0, thresholds, evidence }: CheckInput,
): { book: Book; judgement: Judgement | undefined } {
  if (!wanted) return { book: openBook(plan), judgement: undefined }
  // A period that ends before it begins has no windows; a rule says so.
  if (plan.period.to < plan.period.from) return { book: openBook(plan), judgement: NOTHING_OWED }
  const counted = count({ plan, registers, log, asOf, thresholds, evidenceExists: evidence.exists })
  const [first, last] = [
    yearOf(assessedFrom(plan)),
    yearOf(earlier(addDays(asOf, dueWithin), plan.period.to)),
  ]
  const obligations = new Map<string, JudgedRow>()
  const deliverables: DeliverableRow[] = []
  let report: ComplianceReport | undefined
  for (let year = first; year <= Math.max(first, last); year += 1) {
    report = reportFor(counted, yearWindow(year))
    for (const { entries, support, ...row } of report.obligations) obligations.set(row.id, row)
    deliverables.push(...report.deliverables)
  }
  return {
    book: counted.book,
    judgement: {
      obligations: [...obligations.values()],
      deliverables,
      indicators: report?.indicators ?? [],
      milestones: report?.milestones ?? [],
    },
  }
}
