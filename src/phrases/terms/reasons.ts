import { yearOf } from '../../model/civil-date.ts'
import type { DayPhrase } from '../day-phrase.ts'
import { isWithin, overlap, type Span, spansOf } from '../span.ts'
import { PLACE } from './coverage.ts'
import type { Figure, Sentence } from './figures.ts'
import type { SetAsideReason, TermsContext } from './terms.ts'

const EACH_EVENT = '每个?[^,;每年季月周日学]{0,4}(?:班次?|期|场次?|次|届|讲座|课程)'
const EACH_OF_THEM = '(?:次|场|场次|期|届|班|批|堂|节|件|篇|部|条|讲|课|站|名|项|个项目|个基地)'
const SIZE_OF_EACH = new RegExp(`(?:(?:每|单|平均每)${EACH_OF_THEM}|${EACH_EVENT})[^每]*$`)
const PARTS =
  /^(?:大)?(?:重点|主要|重大|具体|专项|关键|基础)?(?:科学素质)?(?:提升|重点)?(?:行动|工程|任务|举措|措施|方面|环节|人群|阶段|步骤|部分|层次|层面|维度|原则|问题|工作组|专项组|专项小组|方向|板块|领域|坚持|转变|关系)/
const PARTS_BEFORE = /(?:下设|分为|共分|分|由|包括|包含|涵盖|以下|下列|上述|围绕|聚焦|落实)$/
const WHOLE_BEFORE = /(?:全[省市州盟区县旗]|我[省市州区县]|辖区|所有|现有|[省市州区县]内)(?:内|的)?$/
const AUDIENCE_AFTER =
  /^(?:及|或)?(?:以[上下内]|左右)的?(?:企业|单位|学校|村|社区|居民|老年人|老人|儿童|青少年|学生|党员|机构|人群|工作|园区|场馆|人员)/
const HOLDERS_AFTER =
  /^(?:成员单位|部门|单位|委办局|责任单位)(?:联合|共同|按|分工|参与|组成|为成员|资源|力量)/
const PAST_BEFORE =
  /^(?:目前|截至目前|截止目前|近年来|多年来|去年|上年|过去)|以来[,、]|(?:近|过去)[一二两三四五六七八九十\d]+年(?:来|间|,)|十[一二三]五["”]?(?:期间|时期|以来)/
const PAST_BESIDE =
  /(?:已(?!有|建)|已(?:有|建[成有])[^,]{0,12}$|先后|曾经?|荣获|获得|累计已|建成了|达到了|完成了|举办了|开展了|拥有|现有|共有)[^,;]*$/
/** 120个行政村科普员全覆盖: the places are all of them. */
const WHOLE_AFTER = new RegExp(`^(?:以上)?(?:的)?(?:${PLACE})[^,;。]*全覆`)
const GROWTH = /(?:增长|增加|提高|提升|增幅|降低|下降|减少|上升|高出|增速)(?!至|到|为)[^,、]{0,6}$/
const PLAIN_BOUND = /不少于|不低于|不少|至少|以上|不得少于/

/**
 * Why a number asks for nothing; undefined where it may ask for something. `sentence` is the one it stands in.
 */
export function reasonOf(
  figure: Figure,
  sentence: Sentence,
  context: TermsContext,
): SetAsideReason | undefined {
  const { before, part, after, counter, percent, comparison, excuse } = figure
  if (excuse !== undefined) return excuse
  if (/[×+*·/=]$/.test(before) || /^[×+*·/=](?!年|季|月|周|天|日)/.test(after)) return 'name'
  if (sentence.start === 0 && figure.start === 0 && after === '') return 'page-counter'
  if (/(?:浏览|阅读|点击|访问)(?:次数|量|数)?:$/.test(before)) return 'page-counter'
  if (isQuoted(figure, sentence)) return 'quoted'
  if (/每(?:百万|十万|千|万|百)(?:人|名|户|人口|居民)[^,;]*$/.test(part)) return 'ratio'
  if (WHOLE_AFTER.test(after)) return 'audience'
  if (/每$/.test(part) || (percent && /(?:不少于|不低于|占|达到?)[^,;]{2,}的$/.test(part))) return 'ratio'
  if (/^(?:的)?(?:标准)?(?:提高|增加|提升|调整|增长|上升)(?:到|至|为)/.test(after)) return 'past-result'
  if (/^百分点/.test(after) || (percent && GROWTH.test(part))) return 'growth'
  if (context.place === 'background' || isPast(figure, sentence, context)) return 'past-result'
  const word = counter === '个' && /^工作日/.test(after) ? '工作日' : counter?.replace(/^[余多来]/, '')
  if (word === '岁' || word === '周岁' || isAudience(word, after)) return 'audience'
  if (/(?:前|排名第?)$/.test(part) && /^[名位个]$/.test(word ?? '')) return 'score'
  if (comparison === 'at-most') return 'upper-bound'
  if (SIZE_OF_EACH.test(part)) return 'size-of-each'
  if (isReward(part, after) || /^计算/.test(after)) return 'size-of-each'
  if (/^(?:个?[学课]时|天|小时|分钟)$/.test(word ?? '') && new RegExp(EACH_EVENT).test(before))
    return 'size-of-each'
  if (isAttribute(word, after)) return 'size-of-each'
  const asks = sentence.cycles.some(({ start }) => start < figure.end) || comparison !== undefined
  if (!asks && WHOLE_BEFORE.test(part)) return 'audience'
  if (
    !asks &&
    /^(?:个|项|大|类|条|点|名)$/.test(word ?? '') &&
    (PARTS.test(after) || PARTS_BEFORE.test(part))
  )
    return 'parts'
  if (/每隔?[三四五六七八九十3-9]年[^,]*$/.test(part) && /^[次届期]$/.test(word ?? '')) return 'unclear'
  if (asks || percent || ONE_EACH_BEFORE.test(before)) return reasonOfDuration(word, part, after, asks)
  if (isNamed(figure, sentence)) return 'name'
  return reasonOfDuration(word, part, after, asks) ?? reasonOfBare(figure, sentence)
}

/** 500人以上的企业, 12个部门联合: whom the clause is about. 10场以上科普讲座 counts. */
function isAudience(word: string | undefined, after: string): boolean {
  if (/^(?:次|场|场次|人次|期|届|项|条|篇)$/.test(word ?? '')) return false
  return AUDIENCE_AFTER.test(after) || HOLDERS_AFTER.test(after)
}

/** 一村一名: each place has one. */
const ONE_EACH_BEFORE = /[一1](?:村|校|镇|乡|街|社区?|县|站|户|企|园)$/

/** 对获奖作品给予1000元奖励: what one of them gets. */
function isReward(part: string, after: string): boolean {
  return (
    (/(?:给予|予以)[^,]*$/.test(part) && /^[^,]{0,6}(?:奖励|补助|补贴|资助|奖金)/.test(after)) ||
    /(?:对|每|给予)[^,;]*(?:奖励|补助|补贴|资助)$/.test(part)
  )
}

/** 不少于500平方米的科普馆: how large one of them is. */
function isAttribute(word: string | undefined, after: string): boolean {
  return /^(?:平方米|亩|公顷|公里|册|万册)$/.test(word ?? '') && /^(?:以上)?的/.test(after)
}

/** “1个中心、3个平台”: part of a name in quotation marks. */
function isNamed(figure: Figure, { text, start }: Sentence): boolean {
  return spansOf(text, /[“"'‘][^“”"'‘’]{2,20}[”"'’]/g).some((span) =>
    isWithin(figure, { start: span.start + start, end: span.end + start }),
  )
}

/** Whom or what somebody works with: 依托12个乡镇农技站, 利用60处电子屏. */
const WITH =
  /(?:依托|利用|通过|由|以|发挥|统筹|整合|针对|面向|围绕|借助|结合|用好|对|在|为|和|将)(?:好|全?[省市州区县](?:级|内|域)?|现有的?|已有的?|辖区|各)*$/
const ASKED =
  /建|办|开展|组织|创|造|培|发|征集|新增|增加|选|招|推|完成|投|安排|落实|评|实施|编|制|写|出版|惠及|服务|受益|参[与加训赛]|受众|覆盖|达|累计|播|签|设|组建|成立|引进|配|购|接待|巡|争|举行|召开|进行|演|宣讲|讲|检查|督|整治|扶持|支持|资助|奖|认定|命名|联合|联系|结对|吸[纳引]|聘|收|取得|获|申报|挂牌|命名|保持|带动|示范|改|扩|提升|实现|确保|人均|每人|至少|年|邀请|走访|慰问|流动|展|派|放|做|开|汇报/

/** A number without 每年, 不少于 or a day asks for something where a verb says so. */
function reasonOfBare({ before, part, after }: Figure, sentence: Sentence): SetAsideReason | undefined {
  if (WITH.test(part) && /^\p{Script=Han}/u.test(after)) return 'audience'
  if (sentence.days.some((day) => day.year !== undefined)) return undefined
  return ASKED.test(before) || ASKED.test(after) ? undefined : 'unclear'
}

/** Years, months, days and hours are amounts only where somebody has to fill them: 每年开放不少于250天. */
function reasonOfDuration(
  word: string | undefined,
  part: string,
  after: string,
  asks: boolean,
): SetAsideReason | undefined {
  if (word === undefined || !/^(?:年|个月|周|日内|天|个工作日|工作日|小时|分钟)$/.test(word)) return undefined
  if (/(?:近|过去|最近)$/.test(part)) return 'past-result'
  if (word === '日内' || /^(?:工作日)?(?:之?内|以内|间|后|前)/.test(after) || /后$|前$/.test(part))
    return 'time-limit'
  if (/^(?:以上|以下)?(?:的)?(?:工作|从业|教龄|工龄|经验|经历)/.test(after)) return 'audience'
  if (/^(?:年|个月|周)$/.test(word)) return 'time-limit'
  return asks ? undefined : 'size-of-each'
}

/** A goal of another document: 明确提出“到2025年…超过15%”. */
function isQuoted(place: Span, sentence: Sentence): boolean {
  return quotedGoals(sentence).some((span) => overlap(span, place))
}

export function quotedGoals({ text, start }: Sentence): Span[] {
  return spansOf(text, /(?:提出|要求|明确|指出|强调|确定|规定)(?:的|了|要|:)*[“"][^”"]{8,}[”"]/g).map(
    (span) => ({
      start: span.start + start,
      end: span.end + start,
    }),
  )
}

function isPast(figure: Figure, sentence: Sentence, { issued, period }: TermsContext): boolean {
  const { before, part, comparison } = figure
  if (PAST_BEFORE.test(before) && !/到20\d\d年|力争|今后|下一步|计划/.test(before)) return true
  if (PAST_BESIDE.test(part) && !PLAIN_BOUND.test(part + figure.after.slice(0, 3))) return true
  const day = sentence.days.findLast(({ end }) => end <= figure.start)
  const isLookBack = day?.year !== undefined && day.from === undefined && isBefore(day, { issued, period })
  return isLookBack && !PLAIN_BOUND.test(part + figure.after.slice(0, 3)) && comparison !== 'at-most'
}

/** A year that was over before the plan was issued or, where that is not known, before it began. */
function isBefore(day: DayPhrase, { issued, period }: TermsContext): boolean {
  const known = issued ?? period?.from
  return known !== undefined && day.year !== undefined && day.year < yearOf(known)
}
