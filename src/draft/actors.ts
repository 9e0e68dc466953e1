import { isKindOrPlace } from '../phrases/actors/actor-names.ts'
import { type Actors, readActors } from '../phrases/actors/read-actors.ts'
import { readHeadingActors } from '../phrases/actors/read-heading.ts'
import { plainForm } from '../phrases/plain-form.ts'
import type { UnitMention } from '../phrases/unit-list.ts'
import { fullName } from './full-name.ts'
import type { Line } from './lines.ts'
import { type Commitment, type Named, type Outline, ROLES, type RoleDoubt, type Roles } from './outline.ts'
import { joinedRoles } from './roles.ts'

/**
 * The outline with those who act where no line, bracket or table says who is responsible. Where a table says it, units
 * that the clause names beside are responsible for their part, or help below a heading where it says so.
 */
export function withActors(outline: Outline): Outline {
  const text = [...outline.surroundings, ...outline.commitments].map(({ line }) => line.plain).join('\n')
  return { ...outline, commitments: outline.commitments.map((one) => withOwnActors(one, text)) }
}

/** `text` of the whole document, where short names have their full ones. */
function withOwnActors(commitment: Commitment, text: string): Commitment {
  const { line, start, end, roles } = commitment
  const told = ROLES.flatMap((role) => roles[role])
  const onlyHelp = told.length > 0 && roles.support.length === told.length
  const isOwn = told.some((unit) => unit.line === line)
  if ((isOwn && !onlyHelp) || (!isOwn && told.length > 0 && !isFromCell(told))) return commitment
  const own = rolesOf(readActors(line.reading.slice(start, end)), commitment, line, text)
  // 由县教育局牵头举办…(县科协配合): the sentence says who leads.
  if (isOwn) return { ...commitment, roles: joinedRoles([{ ...own, support: [] }, roles]) }
  if (told.length === 0) return { ...commitment, roles: withHeading(own, commitment, text) }
  const known = new Set(told.map(({ name }) => coreOf(name)))
  const others = (units: readonly Named[]): Named[] =>
    units.filter(({ name }) => !known.has(coreOf(name)) && !isKindOrPlace(name))
  // A row has a column for those who help, a heading names one unit only.
  const inRow = told.some(({ line: { paragraph } }) => paragraph.kind === 'cell')
  const support = inRow ? [] : others(own.support)
  const responsible = others([...own.lead, ...(inRow ? own.support : []), ...own.responsible])
  return {
    ...commitment,
    roles: {
      ...roles,
      support: [...roles.support, ...support],
      responsible: [...roles.responsible, ...responsible],
    },
  }
}

/** 各乡镇 of a clause are 各乡镇人民政府 of its row, and 各行业主管部门 are 市直各行业主管部门. */
function coreOf(name: string): string {
  const core = plainForm(name)
    .replace(/^(?:全?[省市州盟县区旗乡镇]|各)?(?:[级直属])(?=各)|^[省市州盟县区旗](?=各)/, '')
    .replace(/(?:党委)?(?:人民)?政府$/, '')
  return core.startsWith('各') ? core : name
}

/** A clause without a subject has that of its heading: 全国学会和地方科协深入学习. */
function withHeading(own: Roles, commitment: Commitment, text: string): Roles {
  const { headingLine } = commitment
  if (headingLine === undefined) return own
  const { numbering, reading } = headingLine
  const above = rolesOf(readHeadingActors(reading.slice(numbering?.end ?? 0)), commitment, headingLine, text)
  return own.lead.length > 0
    ? joinedRoles([own, { ...above, lead: [], doubts: [] }])
    : joinedRoles([own, above])
}

function isFromCell(units: readonly Named[]): boolean {
  return units.every(({ line }) => line.paragraph.kind === 'cell' || !/[:：]/.test(line.plain))
}

function rolesOf(
  { lead, support, responsible, damaged }: Actors,
  commitment: Commitment,
  line: Line,
  text: string,
): Roles {
  const { plain } = commitment.line
  const named = (units: readonly UnitMention[]): Named[] =>
    units.map(({ name, kind }) => ({ name: fullName(name, plain, text), kind, line }))
  const roles = { lead: named(lead), support: named(support), responsible: named(responsible) }
  const lost = damaged.map(
    ({ name, part }): RoleDoubt => ({ role: part, line, words: name, taken: '', damaged: true }),
  )
  return { ...roles, doubts: [...doubtsOf(roles), ...lost] }
}

/** A subject of a sentence says less than a line of responsibility. */
function doubtsOf(roles: Omit<Roles, 'doubts'>): RoleDoubt[] {
  return ROLES.flatMap((role) => {
    const [first, ...others] = roles[role]
    if (first === undefined) return []
    const taken = [first, ...others].map(({ name }) => name).join('、')
    return [{ role, line: first.line, words: taken, taken }]
  })
}
