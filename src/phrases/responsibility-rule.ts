import { spansOf } from './span.ts'

const UNITS = '(?:责任|落实|实施)?(?:单位|部门)'
const FIRST =
  '(?:(?:排名|排序|排列|名列|排|列|位|居)(?:在|于|位)?(?:第一|首|最?前)(?:位|名|个|家|列|面)?|首[位个家名]|第一(?:位|名|个|家)?(?=的?(?:责任)?(?:单位|部门)))'
const LEADS = '(?:总)?(?:牵头|主办)(?:责任)?(?:单位|部门|组织|抓总|负责|落实)*'
const HELPS = '(?:协同|共同|协作|积极)*(?:配合|协办|协作|参与|协助)(?:责任)?(?:单位|部门|落实)*'
/** What leads up to the rule, and what it says of the others: names none of them. */
const BEFORE = `(?:第?\\d{1,3}(?:[至到、,-]第?\\d{1,3}){0,8}[项条](?:任务|工作)?(?:中|的)?)?(?:责任单位中?)?(?:[“"]?责任单位[”"]?(?:有|为|在)?(?:两|二|多|2)[个家]?及?以上的?[,、]?)?(?:(?:由|其中|以)[,:]?)?`
const OTHERS = `(?:[,;。]?\\s*其[余他它]的?(?:${UNITS})?(?:均|皆|都)?(?:为|是|系|作为|负责)?${HELPS})?`

/** 排在第一位的为牵头单位, 由居首的单位牵头组织,其余单位协同配合: the first of the list leads. */
export const FIRST_LEADS = new RegExp(
  `${BEFORE}${FIRST}的?(?:${UNITS})?(?:均|皆|即|都)?(?:为|是|系|作为|负责)?${LEADS}${OTHERS}`,
)
const LIKEWISE =
  /(?:(?:以下|下列|后面)(?:[各每]条|[各每]项|任务|条目)?(?:均|皆|都|亦)?(?:相?同|同此)|下同)(?![志学])/g
/** 人民政府(,): all that is left of a bracket when its words are no names. */
const EMPTY_BRACKET = /[([][\s,;、。]*[)\]]/g

/** The rule itself and 下同 name nobody; blanks keep every position. `plain` is the half-width form of `text`. */
export function withoutRule(text: string, plain: string): string {
  const says = [...spansOf(plain, new RegExp(FIRST_LEADS, 'g')), ...spansOf(plain, LIKEWISE)]
  if (says.length === 0) return text
  const bare = says.reduce((rest, { start, end }) => blanked(rest, start, end), plain)
  const brackets = spansOf(bare, EMPTY_BRACKET)
  return [...says, ...brackets].reduce((rest, { start, end }) => blanked(rest, start, end), text)
}

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
