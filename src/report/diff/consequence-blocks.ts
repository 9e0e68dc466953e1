import type { Messages } from '../../messages/catalogue.ts'
import type { DeliverableStanding, QualitativeStanding, Standing } from '../../model/report.ts'
import type { Block, Row } from '../doc.ts'
import { formatNumber } from '../format-number.ts'
import { type Consequence, consequencesOf, type Lack } from './consequences.ts'
import type { PlanDiff } from './diff-view.ts'

/** What a revision does to standings, to what is still owed and to due days; nothing where there is no log. */
export function consequenceBlocks(
  { counted, changes, base, revision }: PlanDiff,
  messages: Messages,
): Block[] {
  if (counted === undefined) return []
  const { standings: words, columns } = messages.diff
  const { standings, owed, deadlines } = consequencesOf(counted, changes)
  const { asOf } = counted.after
  if (standings.length + owed.length + deadlines.length === 0) {
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
            return { cells: [one.id, told(one.before), told(one.after)] }
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
        ...rows(words.deadlines, deadlines, (day) => day),
      ],
    },
  ]
}

function standingWord(standing: string, { report }: Messages): string {
  return (
    report.standings[standing as Standing] ??
    report.handedIn[standing as DeliverableStanding] ??
    report.recorded[standing as QualitativeStanding]
  )
}
