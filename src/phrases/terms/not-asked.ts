import { yearOf } from '../../model/civil-date.ts'
import type { DayPhrase } from '../day-phrase.ts'
import { overlap, type Span, spansOf } from '../span.ts'
import type { Figure, Sentence } from './figures.ts'
import type { SetAsideReason, TermsContext } from './terms.ts'

/** Whether a number or day belongs to the goal of another document: 明确提出“到2025年…超过15%”. */
export function isQuoted(place: Span, sentence: Sentence): boolean {
  return quotedGoals(sentence).some((span) => overlap(span, place))
}

/** Every such goal of a sentence. */
export function quotedGoals({ text, start }: Sentence): Span[] {
  return spansOf(text, /(?:提出|要求|明确|指出|强调|确定|规定)(?:的|了|要|:)*[“"][^”"]{8,}[”"]/g).map(
    (span) => ({
      start: span.start + start,
      end: span.end + start,
    }),
  )
}

const PAST_BEFORE =
  /^(?:目前|截至目前|截止目前|近年来|多年来|去年|上年|上届|过去)|以来[,、]|(?:近|过去)[一二两三四五六七八九十\d]+年(?!内)|十[一二三]五["”]?(?:期间|时期|以来)/
const PAST_BESIDE =
  /(?:已(?!有|建)|已(?:有|建[成有])[^,]{0,12}$|先后|曾经?|荣获|获得|累计已|建成了|达到了|完成了|举办了|开展了|拥有|现有|共有|[仍还尚]有|(?<![比较])去年|(?<![比较])上年度?|上届|获[^,;]{0,6}奖|(?:比|较)(?:去年|上年|上届)的?|数量\()[^,;]*$/
/** 4家国有企业已先行试点 */
const PAST_AFTER = /^[^,;。、]{0,10}(?:已经?|早已)(?!达)/
const PLAIN_BOUND = /不少于|不低于|不少|至少|以上|不得少于/

/** Whether a number tells what was or what there is already. */
export function isPast(figure: Figure, sentence: Sentence, { issued, period }: TermsContext): boolean {
  const { before, part, comparison } = figure
  if (PAST_BEFORE.test(before) && !/到20\d\d年|力争|今后|下一步|计划/.test(before)) return true
  if (PAST_BESIDE.test(part) && !PLAIN_BOUND.test(part + figure.after.slice(0, 3))) return true
  if (PAST_AFTER.test(figure.after) && !PLAIN_BOUND.test(part)) return true
  const day = sentence.days.findLast(
    ({ start, end }) => end <= figure.start && !/[较比]$/.test(before.slice(0, start - sentence.start)),
  )
  const isLookBack = day?.year !== undefined && day.from === undefined && isBefore(day, { issued, period })
  return isLookBack && !PLAIN_BOUND.test(part + figure.after.slice(0, 3)) && comparison !== 'at-most'
}

/** A year that was over before the plan was issued or, where that is not known, before it began. */
function isBefore(day: DayPhrase, { issued, period }: TermsContext): boolean {
  const known = issued ?? period?.from
  return known !== undefined && day.year !== undefined && day.year < yearOf(known)
}

/** Whom or what somebody works with: 依托12个乡镇农技站, 利用60处电子屏. */
const WITH =
  /(?:依托|利用|会同|协同|联合|深入|前往|赴|通过|由|以|发挥|统筹|整合|针对|面向|围绕|借助|结合|用好|对|向|(?<!稳定|保持|维持)在|为|和|将)(?:好|全?[省市州区县](?:级|内|域)?|现有的?|已有的?|辖区|城区|各)*$/
/** 引进30名管理人才和50名专业人才 goes on with what was asked for; 会同5个部门和3家企业 with whom it is done. */
function goesOn(part: string): boolean {
  const [lead, ...rest] = part.split(
    /(?<![\d一二两三四五六七八九十百千万])(?=[\d一二两三四五六七八九十百千万]+\p{Script=Han})/u,
  )
  return part.endsWith('和') && rest.length > 0 && !WITH.test(lead ?? '')
}

const ASKED =
  /建|办|开展|组织|形成|创|造|培|发|征集|新增|净增|增至|稳定|增加|立项|升级|指导|选|招|推|完成|投|安排|落实|评|实施|编|制|写|出版|惠及|服务|受益|参[与加训赛]|受众|覆盖|达|累计|播|签|设|组建|成立|引进|配|购|接待|巡|争|举行|召开|进行|演|宣讲|讲|检查|督|整治|扶持|支持|资助|奖|认定|命名|联合|联系|结对|吸[纳引]|聘|收|取得|获|申报|挂牌|命名|保持|带动|示范|改|扩|提升|实现|确保|人均|每人|至少|年|邀请|走访|慰问|流动|展|派|放|做|开|汇报/

/** A number without 每年, 不少于 or a day asks for something where a verb says so. */
export function reasonOfBare(figure: Figure, sentence: Sentence): SetAsideReason | undefined {
  const { part, after } = figure
  if (WITH.test(part) && !goesOn(part) && /^[“"]?\p{Script=Han}/u.test(after)) return 'audience'
  if (sentence.days.some((day) => day.year !== undefined)) return undefined
  return isGoverned(figure) ? undefined : 'unclear'
}

/** 暑期科学营2期: what takes place stands for itself. */
const HELD = /(?:营|讲座|论坛|沙龙|培训班?|[竞大比]赛|展览?|活动|宣讲|公开课|报告会)$/

/** Whether a verb of doing stands with the number, or it goes on with one that has such a verb: 举办讲座10场，展览5次. */
export function isGoverned({ before, part, after, counter }: Figure): boolean {
  const behind = /^[^,;:。、]*/.exec(after)?.[0] ?? ''
  if (ASKED.test(part) || ASKED.test(behind) || /^(?:其中|含)/.test(part)) return true
  if (HELD.test(part) && /^(?:场次?|期|次|届|讲|堂|课|批)$/.test(counter ?? '')) return true
  if (part.length > 10) return false
  const earlier =
    before
      .slice(0, before.length - part.length)
      .split(/[;:。]/)
      .at(-1) ?? ''
  for (const one of earlier.replace(/,$/, '').split(',').toReversed()) {
    if (!/[\d一二两三四五六七八九十百千万]/.test(one)) return false
    if (ASKED.test(one)) return true
  }
  return false
}
