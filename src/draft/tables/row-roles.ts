import { readUnitList } from '../../phrases/unit-list.ts'
import type { Line } from '../lines.ts'
import { isNobody, type Named, NOBODY, type Role, type Roles } from '../outline.ts'
import { joinedRoles, rolesOf } from '../roles.ts'
import type { TaskRow } from './table.ts'

/** Who does what by the columns of a row. Units under 责任单位 lead, and help where another column says who leads. */
export function rowRoles(row: TaskRow, firstLeads: boolean): Roles {
  const [inLead, inSupport, inUnits] = [row.lead, row.support, row.responsible].map(cellRoles) as [
    Roles,
    Roles,
    Roles,
  ]
  const said = joinedRoles([inLead, inSupport, inUnits])
  const lead = [...said.lead, ...inLead.responsible]
  const support = [...said.support, ...inSupport.responsible]
  const alike = inUnits.responsible
  const [first, ...others] = alike
  const settled = (): Partial<Roles> => {
    if (first === undefined) return { lead, support }
    if (lead.length > 0) return { lead, support: [...support, ...alike] }
    if (firstLeads) return { lead: [first], support: [...others, ...support] }
    return { lead: alike, support }
  }
  return joinedRoles([{ ...NOBODY, ...settled(), doubts: said.doubts }])
}

/** The names of a cell; those without a mark are responsible until the column says what they are. */
function cellRoles(lines: readonly Line[]): Roles {
  return joinedRoles(lines.filter(({ plain }) => !isNobodyCell(plain)).map(lineRoles))
}

/** 无, —, /: nobody. */
function isNobodyCell(plain: string): boolean {
  return /^[\s无—–\-/]*$/.test(plain)
}

function lineRoles(line: Line): Roles {
  // 牵头单位:… and 配合单位:… in one cell say more than their column.
  const said = rolesOf(line, false)
  if (/[:：]/.test(line.plain) && !isNobody(said.roles)) return said.roles
  const units = readUnitList(line.reading.replace(/[。;；]\s*$/, ''))
  const of = (role: Role): Named[] =>
    units
      .filter(({ mark }) => (mark ?? 'responsible') === role)
      .map(({ name, kind }) => ({ name, kind, line }))
  return { lead: of('lead'), support: of('support'), responsible: of('responsible'), doubts: [] }
}
