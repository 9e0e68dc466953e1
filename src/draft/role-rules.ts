import type { Line } from './lines.ts'
import { saysFirstLeads } from './roles.ts'

/** What a document says once about the units that its lists and brackets name. */
export interface RoleRules {
  /** 排在首位的为牵头单位: of every list. */
  readonly firstLeads: boolean
  /** 标题后括注的为牵头单位: who stands behind a heading leads all of its clauses. */
  readonly headingsLead: boolean
  /** 条文末尾括注的为配合单位: names alone in a bracket behind a clause help. */
  readonly clausesSupport: boolean
}

const BRACKET = '(?:[之的]?(?:后|末|尾|旁|中|内|下)|的?括)'
const BEHIND_HEADING = new RegExp(`(?:标题|名称|题目|章节|行动|工程|部分|板块)${BRACKET}`)
const BEHIND_CLAUSE = new RegExp(`(?:条文|条款|条目|正文|[各每]条|任务|举措|措施|事项|内容)${BRACKET}`)
/** What tells a rule from a clause that speaks of units. */
const SAYS_WHERE = /括(?:注|号|弧)|标[注明示]|注明|所[列附注]|[列附]在|[列附]于|列出/
const LEADS = /(?:牵头|主办)(?:责任)?(?:单位|部门)/
const HELPS = /(?:配合|协办|协同|协作|参与|参加)(?:责任)?(?:单位|部门)/

const FIRST =
  '(?:居首|(?:排|列)(?:名|在|于)*(?:第一|首)|首列|首位|第一位|首个|首家|第一个|第一家|最前)(?:位|列)?的?'
/** 由居首的单位牵头组织, 首个责任单位负责牵头, 牵头单位为责任单位中的第一个单位. */
const FIRST_ACTS = new RegExp(
  `${FIRST}(?:责任)?(?:单位|部门)[^,。;:]{0,6}牵头|牵头(?:单位|部门)(?:为|是|系)[^,。;:]{0,12}${FIRST}(?:责任)?(?:单位|部门)?`,
)

/** Wherever a rule stands, it holds for the whole document. */
export function roleRulesOf(lines: readonly Line[]): RoleRules {
  const rules = lines.flatMap(({ plain }) => (SAYS_WHERE.test(plain) ? plain.split(/[,;。:]/) : []))
  const says = (place: RegExp, role: RegExp): boolean =>
    rules.some((rule) => place.test(rule) && role.test(rule) && SAYS_WHERE.test(rule))
  return {
    firstLeads: saysFirstLeads(lines) || lines.some(({ plain }) => FIRST_ACTS.test(plain)),
    headingsLead: says(BEHIND_HEADING, LEADS),
    clausesSupport: says(BEHIND_CLAUSE, HELPS),
  }
}
