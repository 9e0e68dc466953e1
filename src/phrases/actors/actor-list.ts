import { readUnitList, type UnitMention } from '../unit-list.ts'
import { endsLikeUnit, looksLikeUnit, namesGroup } from '../unit-name.ts'
import {
  beginsLikeVerb,
  endsLikeActor,
  isKindOnly,
  isOffice,
  isPeople,
  standsForSeveral,
} from './actor-names.ts'

/** Names at one place, and where their list ends. */
export interface ActorList {
  readonly units: readonly UnitMention[]
  /** Names that lost characters: 高??茀. */
  readonly damaged: readonly UnitMention[]
}

/** Persons who stand for their office: 县科协主要负责人, 有关单位负责同志. */
const PERSONS =
  /(?:党组|党委)?(?:书记(?!处)|(?<!党组|党委)主席(?!团)|局长|主任(?!委员会)|部长|会长|秘书长|理事长)|(?:主要|分管|相关|班子)?(?:领导同志|负责同志|负责人|领导班子(?:成员)?|领导(?!小组|机构|干部|班子))|(?<=党组|党委)成员(?!单位)|联络员|“?一把手”?/g
const DAMAGED = /[?\ufffd□■]/
/** 宣传、教育、科技等部门 and 工会、妇联等群团组织 are one name. */
const DEPARTMENTS = /^(?:\p{Script=Han}{2,6}、)+\p{Script=Han}{2,6}(?:等(?:有关|相关|多个?)?)?部门$/u
const MASS_BODIES =
  /^(?![省市州盟县区旗团])(?:\p{Script=Han}{2,6}、)+\p{Script=Han}{2,6}等(?:群团组织|人民团体)$/u
const PEOPLE = '(?:媒体|平台|工作者|志愿者|专家|干部|群众|教师|人员|职工|家庭|社会力量)'
/** 各级科协和科技工作者, 网络平台和专业机构: people and circles beside a unit are left out. */
const PEOPLE_BESIDE = new RegExp(
  `(?:以及|[和及与、])(?:广大)?\\p{Script=Han}{0,6}${PEOPLE}$|(?<=^|、)\\p{Script=Han}{0,6}(?<!融)${PEOPLE}(?=[和及与])`,
  'gu',
)
const CIRCLES = /(?:有关|相关|社会)?各?方面(?:[和及、]|$)/g
const VILLAGE_COMMITTEES = /^各?(?:村|社区|村\(社区\)|村、社区)“两委”$/

/**
 * The names of a text that is a list of those who act and nothing else. `known`: words around it say that they act, so
 * that a name need not begin like one of an office.
 */
export function readActorList(text: string, known: boolean): ActorList | undefined {
  if (/(?<!自)由/.test(text)) return undefined
  if (isDepartments(text) || VILLAGE_COMMITTEES.test(text)) return whole(text)
  if (beginsLikeVerb(text)) return undefined
  const bare = [PERSONS, PEOPLE_BESIDE, CIRCLES].reduce(
    (rest, turn) => rest.replace(turn, (words) => ' '.repeat(words.length)),
    text,
  )
  const all = withVague(readUnitList(bare), bare)
  const damaged = all.filter(({ name }) => DAMAGED.test(name))
  const units = all.filter(({ name }) => !DAMAGED.test(name) && !isPeople(name))
  const [first] = units
  if (first === undefined || !units.every((unit) => canAct(unit.name) && isWhole(unit, text)))
    return undefined
  if (!isOffice(first.name) && (!known || isKindOnly(first.name))) return undefined
  return {
    units: units.map((unit, index) => ({
      ...unit,
      name: fullName(unit.name, units[index - 1]?.name),
      kind: standsForSeveral(unit.name) ? 'group' : unit.kind,
    })),
    damaged,
  }
}

/** Nothing was left out inside the name. */
function isWhole({ name, start, end }: UnitMention, text: string): boolean {
  return text.slice(start, end).replace(/\s/g, '') === name
}

function isDepartments(text: string): boolean {
  if (MASS_BODIES.test(text)) return true
  const kinds = text.replace(/等?[^等、]*部门$/, '').split('、')
  return (
    DEPARTMENTS.test(text) &&
    !kinds.some((kind) => (endsLikeUnit(kind) && kind !== '组织') || namesGroup(kind))
  )
}

function whole(text: string): ActorList {
  return { units: [{ name: text, kind: 'group', start: 0, end: text.length }], damaged: [] }
}

const NO_ACTOR = new RegExp(
  [
    '的|作为|关于|期间',
    // 14个乡镇 is a number of them.
    '\\d[个家所名]|\\([^()]*\\d',
    // 新格局 is no office, nor does 联合主办 end like one.
    '[格布全大结]局$|[主承协举合兴开筹交催]办$',
    // Half a bracket, and the area that a document is about.
    '^[^(]*\\)|\\([^)]*$|^[全本我][省市州盟县区旗镇乡村]$',
  ].join('|'),
)
/** 县(市、区): a level with its other names. */
const LEVELS = /^[省市州盟县区旗乡镇]\([^()]*\)$/

/** 各项任务 begins like a group and is none: names end like units. */
function canAct(name: string): boolean {
  if (NO_ACTOR.test(name)) return false
  if (LEVELS.test(name) || (namesGroup(name) && endsLikeUnit(name))) return true
  const bare = name.replace(/(?<=.{2})组织$/, '')
  return looksLikeUnit(bare) || ((endsLikeActor(name) || endsLikeActor(bare)) && name.length <= 24)
}

/** 县级有关部门、有关单位 are one group: the second name only widens the first. */
function withVague(units: readonly UnitMention[], text: string): UnitMention[] {
  const joined: UnitMention[] = []
  for (const unit of units) {
    const before = joined.at(-1)
    if (before?.kind === 'group' && /^(?:有关|相关|各)?单位$/.test(unit.name)) {
      joined.splice(-1, 1, {
        ...before,
        end: unit.end,
        name: text.slice(before.start, unit.end).replace(/\s/g, ''),
      })
    } else joined.push(unit)
  }
  return joined
}

/** 中国科协党组、书记处: the second organ is that of the same office. */
function fullName(name: string, before: string | undefined): string {
  const office = /^(.{3,})(?:党组|党委|常委会)$/.exec(before ?? '')?.[1]
  return office !== undefined && /^(?:书记处|常委会|主席团)$/.test(name) ? office + name : name
}
