import { AIM } from '../quota-phrase.ts'
import { isWithin, spansOf } from '../span.ts'
import { PLACE } from './coverage.ts'
import type { Figure, Sentence } from './figures.ts'
import { isPast, isQuoted, reasonOfBare } from './not-asked.ts'
import { programmesIn } from './programmes.ts'
import type { SetAsideReason, TermsContext } from './terms.ts'

const EACH_EVENT = '每个?[^,;每年季月周日学]{0,4}(?:班次?|期|场次?|次|届|讲座|课程)'
const EACH_OF_THEM = '(?:次|场|场次|期|届|班|批|堂|节|件|篇|部|条|讲|课|站|名|项|个项目|个基地)'
const SIZE_OF_EACH = new RegExp(`(?:(?:每|单|平均每)${EACH_OF_THEM}|${EACH_EVENT})[^每]*$`)
/** 每名特派员年度开展培训不低于3次: what each does again and again is no size. */
const RECURS_WITHIN = /每[^每]*(?:年度|全年|年均)[^每]*$/
const BUILT = /新建|建设|建成|打造|创建|培育|举办|编制|开发|设立|评选|命名/
const PARTS =
  /^(?:大)?(?:重点|主要|重大|具体|专项|关键|基础)?(?:科学素质)?(?:提升|重点)?(?:行动|工程|任务|举措|措施|方面|环节|人群|工种|产业|节点|岗位|行业|学科|门类|类别|品类|时段|节日|语种|阶段|步骤|部分|层次|层面|维度|原则|问题|工作组|专项组|专项小组|方向|板块|领域|坚持|转变|关系)/
const COUNTS_PARTS = /^(?:个|项|大|类|条|点)$/
const PARTS_BEFORE = /(?:下设|分为|共分|分|由|包括|包含|涵盖|以下|下列|上述|围绕|聚焦|落实)$/
const WHOLE_BEFORE =
  /(?:全[省市州盟区县旗]|我[省市州区县]|(?:全|本|我)[校院厂]|集团|公司|辖区|所有|现有|驻[省市州区县镇地]|[省市州区县]内)(?:内|的)?(?:[\d.一二三四五六七八九十百千万余多]+[所家个名支处][^,;。、]{1,10}、)*$/
const AUDIENCE_AFTER =
  /^(?:及|或)?(?:以[上下内]|左右)的?(?:企业|单位|学校|村|社区|居民|老年人|老人|儿童|青少年|学生|党员|机构|人群|工作|园区|场馆|人员)/
const HOLDERS_AFTER =
  /^(?:成员单位|部门|单位|委办局|责任单位)(?:联合|共同|按|分工|参与|组成|为成员|资源|力量|协同|联动|各司其职|齐抓共管|密切|参加)/
/** 常住人口超过3万人的镇街: which of them it is about. */
const AUDIENCE_OF =
  /^的(?:行政村|村|社区|镇街|乡镇|街道|镇|乡|县|区|企业|单位|学校|中小学|机构|景区|园区|小区|场馆|商圈|医院|高校)/
/** 总投资约4800万元, 建筑面积2.3万平方米: how large a thing is that is built. */
const EXTENT =
  /(?:(?:计划|项目|预计)?总?投资额?|概算|总造价|面积|库容|海拔|[坝楼层]高|[高长宽深]度|[全总]长)(?:约|为|共|近)*$/
/** 120个行政村科普员全覆盖: the places are all of them. */
const WHOLE_AFTER = new RegExp(`^(?:以上)?(?:的)?(?:${PLACE})[^,;。]*全覆`)
const GROWTH = /(?:增长|增加|提高|提升|增幅|降低|下降|减少|上升|高出|增速)(?!至|到|为)[^,、]{0,6}$/

/** 县科技馆二期改造: a stage of building. */
const STAGE_AFTER = /^(?:的)?(?:改扩?建?造?|扩建|工程|建设|项目|布展|展陈|提升|新馆|主体)/
const REACHED = /完成|落实|达到?|实现|筹集|募集|争取|撬动|吸[引纳]|带动|新增|累计|人均|每人|到20\d\d年/
const OF_OTHERS = [
  /由[^,;。]{2,24}(?:捐赠|捐助|赠送|援建|拨付|下达|配发|赞助)的?$/,
  /由(?:国家|中央|上级)[^,;。]{0,20}(?:安排|承担|补助|投入)[^,;。]{0,4}$/,
  /其中[^,;。]{0,4}(?:国家|中央|省|自治区|上级)[^,;。]{0,6}(?:补助|拨付|下达|配套)[^,;。]{0,4}$/,
]

/** A number, its counter without 余, and whether 每年 or 不少于 ask for it. */
interface Seen extends Figure {
  readonly word: string
  readonly asks: boolean
}

/** Reasons that the words beside a number give, tried in this order. */
const REASONS: readonly (readonly [SetAsideReason, (seen: Seen) => boolean])[] = [
  [
    'name',
    ({ before, after }) =>
      /[×+*·/=]$/.test(before) || /^[×+*·/=](?!年|季|月|周|天|日|$|[,。;、)])/.test(after),
  ],
  ['name', isStage],
  ['indefinite', ({ part, after }) => /[有为]$/.test(part) && /^以上的(?:$|[,、由])/.test(after)],
  ['of-others', ({ before }) => OF_OTHERS.some((turn) => turn.test(before))],
  ['of-others', isOfWiderArea],
  [
    'reference',
    ({ part, after }) => /按照?[^,;]*$/.test(part) && /^的[^,;。]{0,10}(?:方案|规定|要求)/.test(after),
  ],
  ['reference', ({ part }) => /按照?[^,;]{0,12}(?:规定|要求|标准)执行/.test(part)],
  ['page-counter', ({ before }) => /(?:浏览|阅读|点击|访问)(?:次数|量|数)?:$/.test(before)],
  // 1:500
  ['ratio', ({ before, after }) => /\d:$/.test(before) || /^:\d/.test(after)],
  ['ratio', ({ part }) => /每(?:(?:百万|十万|千|万|百)(?:人|名|户|人口|居民)[^,;]*)?$/.test(part)],
  [
    'ratio',
    ({ part, percent }) =>
      percent && /(?:不少于|不低于|占|达到?)[^,;]{2,}(?<!总数|人数|总量|总人口)的$/.test(part),
  ],
  ['ratio', ({ part, asks }) => !asks && /平均$/.test(part)],
  ['ratio', ({ part }) => /平均每(?![年月周天]|个?[季月])[^,;]*$/.test(part)],
  ['audience', ({ after }) => WHOLE_AFTER.test(after)],
  [
    'past-result',
    ({ after }) => /^(?:的)?(?:标准)?(?:提高|增加|提升|调整|增长|上升)(?:到|至|为)/.test(after),
  ],
  ['growth', ({ part, percent, after }) => /^百分点/.test(after) || (percent && GROWTH.test(part))],
]

/** Reasons that hold for what nobody has done yet, tried in this order. */
const LATER_REASONS: typeof REASONS = [
  ['contact', isContact],
  ['audience', ({ part }) => /(?:不足|不满|未满|未达到?|少于)(?<!不少于|不[得能应]少于)$/.test(part)],
  ['audience', ({ word, after }) => word === '元' && /^以上的\p{Script=Han}/u.test(after)],
  ['recurring-day', ({ word, after }) => word === '次' && /^(?:报|上报|报送)/.test(after)],
  ['parts', sumsUpList],
  ['audience', (seen) => /^周?岁$/.test(seen.word) || (!seen.percent && isAudience(seen))],
  ['score', ({ part, word }) => /(?:前|排名第?)$/.test(part) && /^[名位个]$/.test(word)],
  ['upper-bound', ({ comparison }) => comparison === 'at-most'],
  ['size-of-each', isSize],
  ['budget', isBudget],
  ['audience', ({ part, percent, asks }) => !asks && !percent && WHOLE_BEFORE.test(part)],
  [
    'parts',
    ({ word, part, after, asks }) =>
      !asks && COUNTS_PARTS.test(word) && (PARTS.test(after) || PARTS_BEFORE.test(part)),
  ],
  ['unclear', ({ word, part }) => /每隔?[三四五六七八九十3-9]年[^,]*$/.test(part) && /^[次届期]$/.test(word)],
]

/** Why a number asks for nothing; undefined where it may ask for something. `sentence` is the one it stands in. */
export function reasonOf(
  figure: Figure,
  sentence: Sentence,
  context: TermsContext,
): SetAsideReason | undefined {
  const { counter = '', after, before } = figure
  if (figure.excuse !== undefined) return figure.excuse
  if (sentence.start === 0 && figure.start === 0 && after === '') return 'page-counter'
  if (isQuoted(figure, sentence)) return 'quoted'
  const word = counter === '个' && after.startsWith('工作日') ? '工作日' : counter.replace(/^[余多来]/, '')
  const asks = figure.comparison !== undefined || sentence.cycles.some(({ start }) => start < figure.end)
  const seen: Seen = { ...figure, word, asks }
  const reason = firstOf(REASONS, seen)
  if (reason !== undefined) return reason
  if (context.place === 'background' || isPast(figure, sentence, context)) return 'past-result'
  if (programmesIn(sentence).some((programme) => isWithin(figure, programme))) return 'name'
  const later = firstOf(LATER_REASONS, seen) ?? reasonOfDuration(seen)
  if (later !== undefined || asks || figure.percent || ONE_EACH_BEFORE.test(before)) return later
  return isNamed(figure, sentence) ? 'name' : reasonOfBare(figure, sentence)
}

function firstOf(reasons: typeof REASONS, seen: Seen): SetAsideReason | undefined {
  return reasons.find(([, holds]) => holds(seen))?.[0]
}

/** 每期不少于50人, 每件作品奖励500元, 不少于500平方米的科普馆: how large one of them is. */
function isSize({ word, before, part, after, asks }: Seen): boolean {
  const isLength = /^(?:个?[学课]时|天|小时|分钟)$/.test(word)
  if (EXTENT.test(part) && !asks) return true
  if ((SIZE_OF_EACH.test(part) && !RECURS_WITHIN.test(part)) || /^计算/.test(after) || isReward(part, after))
    return true
  return isAttribute(word, after) || (isLength && new RegExp(EACH_EVENT).test(before))
}

/** 街道财力安排科普经费38.6万元: money that is there, where nothing says that it must be reached. */
function isBudget({ word, part, before, asks }: Seen): boolean {
  return word === '元' && !asks && !AIM.test(before) && !REACHED.test(part)
}

/** 围绕大蒜、芦笋两个主导产业: the number sums up what was listed before it. */
function sumsUpList({ word, part, value, asks, after }: Seen): boolean {
  if (asks || !/^[个项大类种]$/.test(word) || BUILT.test(part) || !/^\p{Script=Han}/u.test(after))
    return false
  return value > 1 && part.split('、').length === value
}

const WIDER = /全国|全省|全自治区|全市|全州|全盟|省定|国家要求/
const OWN = /我[省市州盟县区旗镇乡街校]|本[省市州盟县区旗镇乡街校]/

/** 全国达到15%，我县达到13%; 达到13%（全国15%、全省14%）: only the own level is to be reached here. */
function isOfWiderArea({ percent, part, before, after }: Seen): boolean {
  if (!percent) return false
  const nearest = part.split(/[、(]/).at(-1) ?? ''
  if (
    /^(?:全国|全省|全自治区|全市|国家|省级?|市级?)(?:平均|目标|水平)*(?:为|是|达到?)?$/.test(nearest) &&
    /[、(]/.test(part)
  )
    return true
  return WIDER.test(part) && !OWN.test(part) && OWN.test(before + after)
}

/** 明确1名联络员, 确定一名分管领导: whom to call. */
function isContact({ word, part, after }: Seen): boolean {
  if (!/^[名位人]$/.test(word)) return false
  return (
    /(?:明确|确定|指定|落实|指派)[^,;]{0,6}$/.test(part) &&
    /^[^,。;、]{0,8}(?:联络员|联系人|负责人|责任人|负责同志|分管领导|领导|经办人|填报人|专人)/.test(after)
  )
}

/** 县科技馆二期改造, 卓越行动计划二期: a stage of one thing. */
function isStage({ word, text, part, after, asks }: Seen): boolean {
  if (asks || word !== '期' || !/^[一二三四]期/.test(text)) return false
  return (
    STAGE_AFTER.test(after) ||
    (/(?:计划|项目|工程|行动|馆|中心|基地|平台)$/.test(part) && !/^\p{Script=Han}/u.test(after))
  )
}

/** 500人以上的企业, 12个部门联合: whom the clause is about. 10场以上科普讲座 counts. */
function isAudience({ word, after, comparison }: Seen): boolean {
  if (/^(?:次|场|场次|人次|期|届|项|条|篇)$/.test(word)) return false
  if (comparison !== undefined && AUDIENCE_OF.test(after)) return true
  return AUDIENCE_AFTER.test(after) || HOLDERS_AFTER.test(after)
}

/** 一村一名: each place has one. */
const ONE_EACH_BEFORE = /[一1](?:村|校|镇|乡|街|社区?|县|站|户|企|园)$/

/** 对获奖作品给予1000元奖励: what one of them gets. */
function isReward(part: string, after: string): boolean {
  return (
    (/(?:给予|予以)[^,]*$/.test(part) && /^[^,]{0,6}(?:奖励|补助|补贴|资助|奖金)/.test(after)) ||
    /(?:对|每|给予)[^,;]*(?:奖励|补助|补贴|资助)(?:经费|资金|标准)?(?:为|约)?$/.test(part)
  )
}

/** 不少于500平方米的科普馆: how large one of them is. */
function isAttribute(word: string, after: string): boolean {
  return /^(?:平方米|亩|公顷|公里|册|万册)$/.test(word) && /^(?:以上)?的/.test(after)
}

/** “1个中心、3个平台”: part of a name in quotation marks. */
function isNamed(figure: Figure, { text, start }: Sentence): boolean {
  return spansOf(text, /[“"'‘][^“”"'‘’]{2,20}[”"'’]/g).some((span) =>
    isWithin(figure, { start: span.start + start, end: span.end + start }),
  )
}

/** Years, months, days and hours are amounts only where somebody has to fill them: 每年开放不少于250天. */
function reasonOfDuration({ word, part, after, asks }: Seen): SetAsideReason | undefined {
  if (!/^(?:年|个月|周|日内|天|个工作日|工作日|小时|分钟)$/.test(word)) return undefined
  if (/(?:近|过去|最近)$/.test(part)) return 'past-result'
  if (word === '日内' || /^(?:工作日)?(?:之?内|以内|间|后|前)/.test(after) || /后$|前$/.test(part))
    return 'time-limit'
  if (/^(?:以上|以下)?(?:的)?(?:工作|从业|教龄|工龄|经验|经历)/.test(after)) return 'audience'
  if (/^(?:年|个月|周)$/.test(word)) return 'time-limit'
  return asks ? undefined : 'size-of-each'
}
