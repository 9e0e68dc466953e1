import { readUnitList, type UnitMention } from '../phrases/unit-list.ts'
import { looksLikeUnit, namesGroup } from '../phrases/unit-name.ts'
import type { Line } from './lines.ts'
import { type Commitment, type Named, type Outline, ROLES, type RoleDoubt, type Roles } from './outline.ts'
import { joinedRoles } from './roles.ts'

/** Words that follow whoever acts: 县科协要…, 县政府负责…, 各级科协、学会注重…. */
const ACTS =
  /^(?:要|应|须|将|需|可|负责|会同|联合|协同|牵头|做好|履行|统筹|组织(?!部|委)|召开|开展|建立|加强|定期|每|把|结合|根据|按照|按|通过|利用|充分|积极|切实|指导|配合|协助|发挥|依托|落实|完善|制定|安排|推动|推进|共同|分别|分工|按职责|第一时间|具体|注重|报送|上报|打造|专题|深入|认真|对|主要(?:领导|负责)|领导(?:同志)?|及时|进一步|提供|承担|纳入|研究|在|为|以|实施|举办|围绕|座谈|交流)/
/** What begins the name of an office that acts for itself: schools, enterprises and people in general do not. */
const OFFICE =
  /^(?:各(?!方|界|类|地$|中小学|小学|中学|学校|幼儿园|企业)|[省市州盟县区旗镇乡](?!场|民|内外)|团[省市县区州旗盟]委|中国科|全国|国家|有关|相关|地方|企业科协|高校科协|农业农村部门|教育部门|科技部|[\p{Script=Han}]{2,4}(?:省|市|州|盟|县|区|旗)(?=.{2})|[\p{Script=Han}]{2,10}(?:工作办公室|领导小组))/u
const HELPS = /(?:会同|联合|协同|发动|组织)(?=[\p{Script=Han}])/gu
const LONGEST = 40

/** Units that a clause names as those who act, and those they act with. */
export function actorsOf(line: Line, start: number, end: number): Roles {
  const acting: Named[] = []
  const support: Named[] = []
  for (const part of partsOf(line.plain, start, end)) {
    acting.push(...namedIn(line, inNameOf(line.plain, part) ?? unitsAt(line.plain, part.start, part.end)))
    for (const { 0: verb, index } of line.plain.slice(part.start, part.end).matchAll(HELPS)) {
      support.push(...namedIn(line, unitsAt(line.plain, part.start + index + verb.length, part.end, true)))
    }
  }
  const [lead, responsible] = [acting.filter(isNamed), acting.filter((unit) => !isNamed(unit))].map(once)
  const helping = once(support.filter(({ name }) => !/方面|相关部门$/.test(name)))
  return {
    lead: lead ?? [],
    support: helping,
    responsible: responsible ?? [],
    doubts: doubtsOf(lead ?? [], helping),
  }
}

/** 有关部门 and the like have their part, and nobody can tell who they are. */
function isNamed({ name }: Named): boolean {
  return !/有关|相关|方面/.test(name)
}

/** A subject of a sentence says less than a line of responsibility. */
function doubtsOf(lead: readonly Named[], support: readonly Named[]): RoleDoubt[] {
  return (
    [
      ['lead', lead],
      ['support', support],
    ] as const
  ).flatMap(([role, [first, ...others]]) => {
    if (first === undefined) return []
    const taken = [first, ...others].map(({ name }) => name).join('、')
    return [{ role, line: first.line, words: taken, taken }]
  })
}

/**
 * The outline with those who act where no line, bracket or table says who is responsible. Where a table says it, units
 * that the clause names beside are responsible for their part.
 */
export function withActors(outline: Outline): Outline {
  return { ...outline, commitments: outline.commitments.map(withOwnActors) }
}

function withOwnActors(commitment: Commitment): Commitment {
  const { line, start, end, roles } = commitment
  const told = ROLES.flatMap((role) => roles[role])
  if (told.some((unit) => unit.line === line) || (told.length > 0 && !isFromCell(told))) return commitment
  const own = actorsOf(line, start, end)
  if (told.length === 0) return { ...commitment, roles: withHeading(own, commitment) }
  const known = new Set(told.map(({ name }) => name))
  const others = [...own.lead, ...own.support].filter(({ name }) => !known.has(name))
  return { ...commitment, roles: { ...roles, responsible: [...roles.responsible, ...others] } }
}

/** A clause without a subject has that of its heading: 全国学会和地方科协深入学习. */
function withHeading(own: Roles, { headingLine }: Commitment): Roles {
  if (headingLine === undefined) return own
  const { numbering, plain } = headingLine
  const above = actorsOf(headingLine, numbering?.end ?? 0, plain.length)
  return own.lead.length > 0
    ? joinedRoles([own, { ...above, lead: [], doubts: [] }])
    : joinedRoles([own, above])
}

function isFromCell(units: readonly Named[]): boolean {
  return units.every(({ line }) => line.paragraph.kind === 'cell' || !/[:：]/.test(line.plain))
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What stands between commas and full stops. */
function partsOf(plain: string, start: number, end: number): Stretch[] {
  return [...plain.slice(start, end).matchAll(/[^,。;:!?]+/g)].map(({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
  }))
}

/** 以全民科学素质工作领导小组办公室名义 */
function inNameOf(plain: string, { start, end }: Stretch): Stretch | undefined {
  const match = /^以(\p{Script=Han}{4,30}?(?:办公室|委员会|领导小组|政府))(?:的)?名义/u.exec(
    plain.slice(start, end),
  )
  return match?.[1] === undefined ? undefined : { start: start + 1, end: start + 1 + match[1].length }
}

/** The shortest list of offices that a stretch begins with and that somebody acts behind. */
function unitsAt(plain: string, start: number, end: number, mayEnd = false): Stretch | undefined {
  const words = plain.slice(start, Math.min(end, start + LONGEST))
  for (let length = 2; length <= words.length; length += 1) {
    const isEnd = length === words.length && mayEnd
    if (!isEnd && !ACTS.test(words.slice(length))) continue
    const names = words.slice(0, length)
    if (OFFICE.test(names) && !/会同|联合|协同/.test(names) && isList(names))
      return { start, end: start + length }
  }
  return undefined
}

function isList(words: string): boolean {
  const units = readUnitList(words)
  return units.length > 0 && units.every(({ name }) => namesGroup(name) || looksLikeUnit(name))
}

function namedIn(line: Line, stretch: Stretch | undefined): Named[] {
  if (stretch === undefined) return []
  const text = line.reading.slice(stretch.start, stretch.end)
  const units = withVague(readUnitList(text), text)
  return units.map(({ name, kind }, index) => ({
    name: fullName(name, units[index - 1]?.name),
    kind,
    line,
  }))
}

/** 县级有关部门、有关单位 are one group: the second name only widens the first. */
function withVague(units: readonly UnitMention[], text: string): UnitMention[] {
  const joined: UnitMention[] = []
  for (const unit of units) {
    const before = joined.at(-1)
    if (before?.kind === 'group' && /^(?:有关|相关|各)?单位$/.test(unit.name)) {
      joined.splice(-1, 1, { ...before, end: unit.end, name: text.slice(before.start, unit.end) })
    } else joined.push(unit)
  }
  return joined
}

/** 中国科协党组、书记处: the second organ is that of the same office. */
function fullName(name: string, before: string | undefined): string {
  const office = /^(.{3,})(?:党组|党委|常委会)$/.exec(before ?? '')?.[1]
  return office !== undefined && /^(?:书记处|常委会|主席团)$/.test(name) ? office + name : name
}

function once(units: readonly Named[]): Named[] {
  return [...new Map(units.map((unit) => [unit.name, unit])).values()]
}
