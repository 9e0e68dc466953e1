import { readBody } from '../body/read-body.ts'
import { statesGoal } from '../body/section-kind.ts'
import type { Part, Parts } from '../head/parts.ts'
import type { Line } from '../lines.ts'
import type { Outline, Surrounding } from '../outline.ts'
import { roleRulesOf } from '../role-rules.ts'
import { findTables } from '../tables/find-tables.ts'
import type { Material, PlacedTable } from './layout.ts'

export function materialOf(parts: Parts): Material {
  const all = [parts.main, ...parts.attachments]
  const found = all.map((part) => ({ part: part.name, ...findTables(part.lines) }))
  const tables = found.flatMap(({ part, tasks }) => tasks.map((table): PlacedTable => ({ table, part })))
  const targets = found.flatMap(({ part, targets: own }) => own.map((table) => ({ table, part })))
  const levels = found.flatMap((one) => one.levels)
  const figureHeadings = found.flatMap(({ headings }) => headings)
  const inTables = new Set(found.flatMap(({ lines }) => [...lines]))
  const running: Part = {
    name: parts.main.name,
    lines: parts.main.lines.filter((line) => !inTables.has(line) && line.paragraph.kind !== 'cell'),
  }
  // 下同, or a note at the end: wherever a rule stands, it holds for the whole document.
  const rules = roleRulesOf([...parts.cover, ...all.flatMap(({ lines }) => lines)])
  return {
    parts,
    tables,
    targets,
    levels,
    figureHeadings,
    firstLeads: rules.firstLeads,
    body: withAims(readBody(running, rules), parts, inTables),
  }
}

/** 注:到2027年,…比例应达到19% below a table of an attachment: what the plan aims at stands nowhere else. */
function withAims(body: Outline, { attachments }: Parts, inTables: ReadonlySet<Line>): Outline {
  const aims = attachments
    .flatMap(({ lines }) => lines)
    .filter((line) => !inTables.has(line) && line.paragraph.kind !== 'cell' && statesGoal(line.plain))
  return {
    ...body,
    surroundings: [...body.surroundings, ...aims.map((line): Surrounding => ({ line, place: 'goal' }))],
  }
}
