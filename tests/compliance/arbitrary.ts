import fc from 'fast-check'
import type { ComplianceInput } from '../../src/compliance/comply.ts'
import { isCorrection } from '../../src/log/correct.ts'
import type { LogSource } from '../../src/log/log-source.ts'
import type { CivilDate } from '../../src/model/civil-date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Plan } from '../../src/model/plan.ts'
import { DEFAULT_THRESHOLDS } from '../../src/model/settings.ts'
import { parsePeriod, type Window } from '../../src/model/window.ts'
import { logs } from './arbitrary-log.ts'
import { days, VILLAGES } from './arbitrary-names.ts'
import { plans } from './arbitrary-plan.ts'

/** A plan, its log in files, and a question. */
export interface Case {
  readonly plan: Plan
  readonly files: readonly (readonly Entry[])[]
  readonly asOf: CivilDate
  readonly period: Window
}

const asOf = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('2025-01-05', '2024-12-31', '2024-11-30', '2024-06-20', '2023-12-31'),
  },
  { weight: 1, arbitrary: days },
)
const period = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom('2023', '2024', '2023..2024', '2022..2025') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('2022', '2024-Q2', '2023-02', '2023-07..2024-06', '2024-03-10..2024-04-20'),
    },
  )
  .map((text) => parsePeriod(text)!)

export const cases: fc.Arbitrary<Case> = fc.record({ plan: plans, files: logs, asOf, period })

/** A log of several files, in the order of their names. */
function logOfFiles(files: readonly (readonly Entry[])[]): LogSource {
  const located = files.flatMap((lines, file) =>
    lines.map((entry, line) => ({ entry, file: `log/p/2024/${file}.yaml`, line: line + 1 })),
  )
  return {
    each: (visit) => {
      for (const { entry, file, line } of located) visit(entry, file, line)
    },
    corrections: () => located.flatMap(({ entry, ...at }) => (isCorrection(entry) ? [{ entry, ...at }] : [])),
  }
}

export function inputOfCase({
  plan,
  files,
  asOf,
  period,
}: Case): ComplianceInput & { readonly period: Window } {
  return {
    plan,
    period,
    asOf,
    log: logOfFiles(files),
    registers: new Map([['villages', VILLAGES]]),
    thresholds: DEFAULT_THRESHOLDS,
    evidenceExists: (path) => path === 'evidence/a.jpg',
  }
}
