import type { Path } from '../../model/finding.ts'
import { placed, quotas } from '../plan-places.ts'
import type { Report, Rule } from '../rule.ts'

type NumberProblem = 'none' | 'both' | 'nothing-asked' | 'over-hundred'

interface Args {
  readonly problem: NumberProblem
  readonly number: number | undefined
}

/** A quota and a target state one number, by at_least or by more_than, and one that can be missed and reached. */
export const quotaNumber: Rule<'quota-number', Args> = {
  id: 'quota-number',
  severity: 'error',
  group: 'plan',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      const inPercent = quota.measure === 'coverage'
      look(quota, [...path, 'id'], path, inPercent, (at, args) =>
        report({ file, ...at }, args, { task: task.id }),
      )
    }
    for (const { value: indicator, path } of placed(plan.indicators, ['indicators'])) {
      for (const target of placed(indicator.targets, [...path, 'targets'])) {
        const inPercent = indicator.unit === '%'
        look(target.value, [...target.path, 'by'], target.path, inPercent, (at, args) =>
          report({ file, ...at }, args),
        )
      }
    }
  },
}

function look(
  {
    at_least,
    more_than,
  }: { readonly at_least?: number | undefined; readonly more_than?: number | undefined },
  missingAt: Path,
  path: Path,
  inPercent: boolean,
  report: (at: { path: Path }, args: Args) => ReturnType<Report<Args>>,
): void {
  const number = at_least ?? more_than
  if (at_least !== undefined && more_than !== undefined) {
    report({ path: [...path, 'more_than'] }, { problem: 'both', number })
  } else if (number === undefined) {
    report({ path: missingAt }, { problem: 'none', number })
  } else if (number < 0 || at_least === 0) {
    report(
      { path: [...path, at_least === undefined ? 'more_than' : 'at_least'] },
      { problem: 'nothing-asked', number },
    )
  } else if (inPercent && (number > 100 || more_than === 100)) {
    report(
      { path: [...path, at_least === undefined ? 'more_than' : 'at_least'] },
      { problem: 'over-hundred', number },
    )
  }
}
