import { readActors } from '../../phrases/actors/read-actors.ts'
import { plainForm } from '../../phrases/plain-form.ts'
import { readUnitList } from '../../phrases/unit-list.ts'
import { looksLikeUnit } from '../../phrases/unit-name.ts'
import { isNobody, type Named, NOBODY, type Roles } from '../outline.ts'
import type { RoleRules } from '../role-rules.ts'
import type { LineRoles } from '../roles.ts'

const LAST_BRACKET = /[([【〔]((?:[^()[\]【】〔〕]|\([^()]*\))+)[)\]】〕]?[\s。:]*$/
/** Without a rule of the document a bracket has to name offices: 科普示范(社区) says what it is about. */
const OFFICE = /.{2}(?:局|委|委员会|部|厅|办|办公室|政府|科协|协会|联合会|工会|妇联|中心|院)$/

/** A heading that ends with a bracket of units and no word about them: (一)青少年启智行动(县教育局). */
export function withBracketOfUnits(said: LineRoles, { headingsLead }: RoleRules): LineRoles {
  const { line } = said
  const { lead, support, responsible } = said.roles
  if (headingsLead && responsible.length > 0 && lead.length + support.length === 0) {
    return { ...said, roles: { ...NOBODY, lead: responsible } }
  }
  const bracket = isNobody(said.roles) ? LAST_BRACKET.exec(line.plain) : null
  const [whole, content = ''] = bracket ?? []
  if (bracket === null || whole === undefined || bracket.index <= (line.numbering?.end ?? 0)) return said
  const start = bracket.index + 1
  const units = readUnitList(line.reading.slice(start, start + content.length))
  const areUnits = units.every(({ name, kind }) => {
    const plain = plainForm(name)
    const isUnit = kind === 'group' || looksLikeUnit(plain)
    return isUnit && (headingsLead || plain.startsWith('各') || OFFICE.test(plain))
  })
  if (units.length === 0 || !areUnits) return said
  const named = units.map(({ name, kind }): Named => ({ name, kind, line }))
  const leads = headingsLead || named.length === 1
  const roles: Roles = { ...NOBODY, [leads ? 'lead' : 'responsible']: named }
  return { ...said, roles, end: line.plain.slice(0, bracket.index).trimEnd().length }
}

/** 六、县科协要当好主力军: the office that a heading is about leads what stands below. */
export function withSubject(said: LineRoles): LineRoles {
  const { line } = said
  if (!isNobody(said.roles)) return said
  const { lead } = readActors(line.reading.slice(line.numbering?.end ?? 0, said.end))
  const named = lead.filter(({ name, kind }) => kind === 'unit' && !/(?:部门|单位)$/.test(name))
  return named.length === 0
    ? said
    : { ...said, roles: { ...NOBODY, lead: named.map(({ name, kind }) => ({ name, kind, line })) } }
}

/** Names alone behind a clause, where the document says that these help. */
export function asSupport(roles: Roles, { clausesSupport }: RoleRules): Roles {
  const { lead, support, responsible } = roles
  return clausesSupport && lead.length + support.length === 0
    ? { ...roles, support: responsible, responsible: [], doubts: [] }
    : roles
}

/**
 * The roles of a clause under a section that says who leads. The lead of the section is that of a clause where the
 * document says so, or where the clause names only those who help. `isSilent`: no clause of the section names anybody, so
 * that the section's line must mean them; that is doubted.
 */
export function underSection(own: Roles, section: Roles, rules: RoleRules, isSilent: boolean): Roles {
  const { lead, support } = section
  if (own.lead.length + own.responsible.length > 0) return own
  if (lead.length > 0 && (own.support.length > 0 || rules.headingsLead))
    return { ...own, lead, support: own.support.length > 0 ? own.support : support }
  if (!isSilent || own.support.length > 0) return own
  const role = lead.length > 0 ? 'lead' : 'responsible'
  const [first] = section[role]
  if (first === undefined) return own
  const words = section[role].map(({ name }) => name).join('、')
  return { ...section, doubts: [...section.doubts, { role, line: first.line, words, taken: words }] }
}
