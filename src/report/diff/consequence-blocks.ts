import type { Messages } from '../../messages/catalogue.ts'
import type { Plan } from '../../model/plan.ts'
import type { DeliverableStanding, QualitativeStanding, Standing } from '../../model/report.ts'
import type { Block, Row } from '../doc.ts'
import { formatNumber } from '../format-number.ts'
import { type Consequence, consequencesOf, type Lack } from './consequences.ts'
import type { PlanDiff } from './diff-view.ts'
import { titleIn } from './title-of-change.ts'

/** What a revision does to standings, to what is still owed and to due days; nothing where there is no log. */
export function consequenceBlocks(
  { counted, changes, base, revision }: PlanDiff,
  messages: Messages,
  titles: boolean,
): Block[] {
  if (counted === undefined) return []
  const { standings: words, columns } = messages.diff
  const { standings, owed, deadlines } = consequencesOf(counted, changes)
  const { asOf } = counted.after
  const about = (one: Consequence<unknown>) => {
    const title = titles ? titleOf(one, [revision?.plan, base?.plan]) : undefined
    return title === undefined ? one.id : `${one.id}\n${title}`
  }
  const comeOrGone = deadlines.filter(({ before, after }) => before === null || after === null)
  if (standings.length + owed.length + comeOrGone.length === 0) {
    return [{ kind: 'text', cells: [words.none(asOf)] }]
  }
  const measures = { ...base?.plan.measures, ...revision?.plan.measures }
  const unitOf = (lack: Lack) =>
    'windows' in lack
      ? messages.report.windowUnit(lack.windows, lack.amount)
      : messages.report.measureUnit(lack.measure, lack.amount, measures[lack.measure]?.unit)
  const rows = <V>(title: string, list: readonly Consequence<V>[], say: (value: V) => string) =>
    list.length === 0
      ? []
      : [
          { role: 'group' as const, cells: [title] },
          ...list.map((one): Row => {
            const told = (value: V | null) => (value === null ? words.notOwed : say(value))
            return { cells: [about(one), told(one.before), told(one.after)] }
          }),
        ]
  return [
    { kind: 'heading', level: 2, text: words.title(asOf) },
    {
      kind: 'table',
      columns: [
        { title: columns.id, grow: 1 },
        { title: columns.before, grow: 1 },
        { title: columns.after, grow: 1 },
      ],
      rows: [
        ...rows(words.standing, standings, (standing) => standingWord(standing, messages)),
        ...rows(words.owed, owed, (lack) => formatNumber(lack.amount) + unitOf(lack)),
        // A day that only moved is told once for all units, with the other due days.
        ...rows(words.deadlines, comeOrGone, (day) => day),
      ],
    },
  ]
}

function titleOf(
  { task, indicator, deliverable }: Consequence<unknown>,
  plans: readonly (Plan | undefined)[],
): string | undefined {
  const kind = task !== undefined ? 'task' : indicator !== undefined ? 'indicator' : 'deliverable'
  const id = task ?? indicator ?? deliverable
  return plans.map((plan) => titleIn(plan, kind, id)).find((title) => title !== undefined)
}

function standingWord(standing: string, { report }: Messages): string {
  return (
    report.standings[standing as Standing] ??
    report.handedIn[standing as DeliverableStanding] ??
    report.recorded[standing as QualitativeStanding]
  )
}
