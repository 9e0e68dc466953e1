import type { ReportWords } from '../messages/report-words.ts'
import type {
  ComplianceRow,
  DeliverableRow,
  DeliverableStanding,
  Light,
  MilestoneRow,
  QualitativeRow,
  QualitativeStanding,
  Standing,
} from '../model/report.ts'
import type { Cell } from './doc.ts'

/** The marks of semantics.md section 7: a standing reads without colour, too. */
export const STANDING_MARKS: { readonly [S in Standing]: string } = {
  unknown: '?',
  met: '●',
  short: '△',
  missed: '✕',
  'before-issue': '·',
  upcoming: '·',
  'far-behind': '▲▲',
  behind: '▲',
  'due-soon': '◆',
  'on-track': '○',
}

const RECORDED_MARKS: { readonly [S in QualitativeStanding]: string } = {
  reported: '∞',
  silent: '–',
  unknown: '?',
}

const HANDED_IN_MARKS: { readonly [S in DeliverableStanding]: string } = {
  submitted: '●',
  late: '△',
  missing: '✕',
  'due-soon': '◆',
  upcoming: '·',
  unknown: '?',
}

const MILESTONE_MARKS: { readonly [S in MilestoneRow['state'] | 'overdue']: string } = {
  'not-started': '–',
  'under-way': '○',
  done: '●',
  overdue: '✕',
}

function verify(words: ReportWords, toVerify: true | undefined): { toVerify?: string } {
  return toVerify ? { toVerify: words.toVerify } : {}
}

/** The verdict on an obligation, or on a target of an indicator. */
export function standingCell(
  { standing, light, toVerify }: Pick<ComplianceRow, 'standing' | 'light' | 'toVerify'>,
  words: ReportWords,
): Cell {
  const mark = STANDING_MARKS[standing]
  return { kind: 'standing', mark, word: words.standings[standing], light, ...verify(words, toVerify) }
}

/** Progress of a task without number: never a percentage, never red. */
export function recordedCell({ standing }: QualitativeRow, words: ReportWords): Cell {
  return { kind: 'standing', mark: RECORDED_MARKS[standing], word: words.recorded[standing], light: 'grey' }
}

export function handedInCell({ standing, light, daysLate }: DeliverableRow, words: ReportWords): Cell {
  const word = words.handedIn[standing]
  const late = daysLate === null ? '' : ` ${words.daysLate(daysLate)}`
  return { kind: 'standing', mark: HANDED_IN_MARKS[standing], word: word + late, light }
}

export function milestoneCell({ state, overdue, toVerify }: MilestoneRow, words: ReportWords): Cell {
  const shown = overdue ? 'overdue' : state
  const light: Light = overdue ? 'red' : state === 'done' ? 'green' : 'grey'
  const mark = MILESTONE_MARKS[shown]
  return { kind: 'standing', mark, word: words.milestones[shown], light, ...verify(words, toVerify) }
}
