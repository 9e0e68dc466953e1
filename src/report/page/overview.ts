import { countOf, LIGHTS } from '../compliance/standing-counts.ts'
import type { Cell } from '../doc.ts'
import { formatNumber, formatRate } from '../format-number.ts'
import { STANDING_MARKS } from '../standing-cells.ts'
import { lightFilter } from './about.ts'
import { LEDGER, OBLIGATION_TABLE } from './addresses.ts'
import type { PageContext } from './context.ts'
import type { Card, PageSection } from './page.ts'

/** Totals, the rate with both numbers, lights, activities and documents; each leads to the rows behind it. */
export function overviewSection(context: PageContext): PageSection {
  const { report, own, page } = context
  const { totals } = report
  const { cards } = page
  const number = (value: number): Cell => ({ kind: 'number', value })
  const list: Card[] = [
    { label: cards.due, value: number(totals.due), link: { to: OBLIGATION_TABLE, filter: {} } },
    {
      label: cards.met,
      value: number(totals.met),
      link: { to: OBLIGATION_TABLE, filter: { standing: 'met' } },
    },
    {
      label: cards.rate,
      value: formatRate(totals.rate.met, totals.rate.due),
      detail: page.rateDetail(totals.rate),
      link: { to: 'pace' },
    },
    {
      label: cards.activities,
      value: number(totals.activities),
      ...(totals.unplanned > 0 ? { detail: page.unplannedDetail(totals.unplanned) } : {}),
      link: { to: LEDGER },
    },
    {
      label: cards.participants,
      value: number(totals.participants),
      ...(totals.onlineParticipants > 0
        ? { detail: page.onlineDetail(formatNumber(totals.onlineParticipants)) }
        : {}),
      link: { to: 'charts' },
    },
    ...documentCard(context),
  ]
  return {
    id: 'overview',
    title: own.sections.overview.title,
    parts: [
      { kind: 'cards', cards: list },
      ...(report.obligations.length === 0
        ? [{ kind: 'note', text: own.overview.noObligations } as const]
        : [{ kind: 'cards', cards: lightCards(context) } as const]),
    ],
  }
}

/** Lights, the worst first, with the standings that show them. */
function lightCards({ report, own, spoken }: PageContext): Card[] {
  return LIGHTS.map(({ light, standings }) => {
    const present = standings.filter((standing) => countOf(report.obligations, [standing]) > 0)
    const shown = present.length > 0 ? present : standings
    return {
      label: own.lights[light],
      value: { kind: 'number', value: countOf(report.obligations, standings) },
      detail: shown.map((standing) => spoken.words.standings[standing]).join(' · '),
      light: { light, marks: STANDING_MARKS[shown[0]!] },
      link: { to: OBLIGATION_TABLE, filter: { standing: lightFilter(light) } },
    }
  })
}

function documentCard({ report, page }: PageContext): Card[] {
  const asked = report.deliverables.filter(({ standing }) => standing !== 'unknown')
  if (asked.length === 0) return []
  const count = (standing: string) => asked.filter((row) => row.standing === standing).length
  return [
    {
      label: page.cards.documents,
      value: { kind: 'number', value: asked.filter(({ submitted }) => submitted !== null).length },
      detail: page.documentsDetail({ asked: asked.length, missing: count('missing'), late: count('late') }),
      link: { to: 'deliverables' },
    },
  ]
}
