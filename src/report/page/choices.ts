import { type QualitativeStanding, STANDINGS, type Standing } from '../../model/report.ts'
import { countOf, LIGHTS } from '../compliance/standing-counts.ts'
import { STANDING_MARKS } from '../standing-cells.ts'
import { lightFilter, OPEN } from './about.ts'
import type { PageContext } from './context.ts'
import type { Choices, PageRow, PageSection } from './page.ts'

/** What the rows of the page can be narrowed to: units and actions in the order of the plan. */
export function choicesOf(sections: readonly PageSection[], context: PageContext): Choices {
  const { plan, report, page, spoken, own } = context
  const rows = sections.flatMap(rowsOf)
  const units = new Set(rows.flatMap(({ about }) => about?.units ?? []))
  const actions = new Set(rows.flatMap(({ about }) => about?.action ?? []))
  const standings = new Set(rows.flatMap(({ about }) => about?.standings ?? []))
  const order = [...plan.units, ...(plan.groups ?? [])].map(({ name }) => name)
  const members = (plan.groups ?? []).flatMap((group) => group.members)
  const known = [...new Set([...order, ...members])].filter((name) => units.has(name))
  const recorded = Object.keys(spoken.words.recorded) as QualitativeStanding[]
  const handedIn = Object.entries(spoken.words.handedIn)
  const words = new Map<string, string>([
    [OPEN, page.open],
    ...LIGHTS.filter(({ standings: of }) => countOf(report.obligations, of) > 0).map(
      ({ light }): [string, string] => [lightFilter(light), own.lights[light]],
    ),
    ...recorded.map((one): [string, string] => [one, spoken.words.recorded[one]]),
    ...handedIn,
    ...STANDINGS.map((one): [Standing, string] => [
      one,
      `${STANDING_MARKS[one]} ${spoken.words.standings[one]}`,
    ]),
  ])
  return {
    units: [...new Set([...known, ...units])],
    actions: (plan.actions ?? []).map(({ title }) => title).filter((title) => actions.has(title)),
    standings: [...words].flatMap(([value, label]) => (standings.has(value) ? [{ value, label }] : [])),
  }
}

function rowsOf({ parts }: PageSection): PageRow[] {
  return parts.flatMap((part) => (part.kind === 'table' ? part.groups.flatMap(({ rows }) => rows) : []))
}
