import type { SetAsideReason } from '../terms.ts'
import type { Seen } from './seen.ts'

const EACH_EVENT = '每个?[^,;每年季月周日学]{0,4}(?:班次?|期|场次?|次|届|讲座|课程)'
const EACH_OF_THEM =
  '(?:次|场|场次|期|届|班|批|堂|节|件|篇|部|条|讲|课|站|名|项|集|套|册|馆|院|处|个项目|个基地)'
const SIZE_OF_EACH = new RegExp(`(?:(?:每|单|平均每)${EACH_OF_THEM}|${EACH_EVENT})[^每]*$`)
/** 每名特派员年度开展培训不低于3次: what each does again and again is no size. */
const RECURS_WITHIN = /每[^每]*(?:年度|全年|年均)[^每]*$/
/** 讲座费按每学时500元, 给予200元至800元: what one piece of work is paid. */
const PAID =
  /(?:(?<!经)费|补贴|酬|奖金)(?:标准)?按照?[^,;]*$|(?:给予|予以|奖励|资助|补助)$|(?:副?高级?|院士|级|每人|每户)$/
/** 每年安排经费50万元; 会费每年50元 is none of it. */
const GRANTED = /安排|投入|列支?|经费|预算|筹|拨|落实|资金|人均|每人/
/** 培训时间不少于15天, 时长90分钟 */
const LASTS = /(?:培训|轮训|学习|活动|讲座|课程)时间[^,;]*$|(?:时长|学制)(?:以|为|约)[^,;]*$/
/** 人均补助3000元, 会务费每人1500元: what one of them gets or pays. */
const PER_HEAD =
  /(?:人均|每人|户均)(?:补助|补贴|成本|费用)(?:约|为)*$|(?:补助|补贴|成本|(?<!经)费|金)(?:标准)?(?:约|为|按)*(?:人均|每人|户均)(?:约|为)*$/
/** 总投资约4800万元, 建筑面积2.3万平方米: how large a thing is that is built. */
const EXTENT =
  /(?:(?:计划|项目|预计)?总?投资额?|概算|总造价|[占用]地|面积|库容|海拔|[坝楼层]高|[高长宽深]度|[全总]长)(?:约|为|共|近)*$/

/** 每期不少于50人, 每件作品奖励500元, 不少于500平方米的科普馆: how large one of them is. */
export function isSize({ word, before, part, after, asks, comparison }: Seen): boolean {
  const isLength = /^(?:个?[学课]时|天|小时|分钟)$/.test(word)
  if (!asks && PER_HEAD.test(part)) return true
  if (EXTENT.test(part) && comparison === undefined) return true
  if (
    word === '元' &&
    comparison === undefined &&
    (PAID.test(part) || (asks && !GRANTED.test(part)) || part === '每年')
  )
    return true
  if (isLength && LASTS.test(part) && !/每[年周]|年均|全年|年度/.test(part)) return true
  if (/^的?标准[^,。]{0,4}(?:补助|补贴|奖励|发放|资助)/.test(after)) return true
  if ((SIZE_OF_EACH.test(part) && !RECURS_WITHIN.test(part)) || /^计算/.test(after) || isReward(part, after))
    return true
  return isAttribute(word, after) || (isLength && new RegExp(EACH_EVENT).test(before))
}

/** 对获奖作品给予1000元奖励: what one of them gets. */
function isReward(part: string, after: string): boolean {
  return (
    (/(?:给予|予以)[^,]*$/.test(part) && /^[^,]{0,6}(?:奖励|补助|补贴|资助|奖金)/.test(after)) ||
    /奖补[^,;]{0,8}$|(?:^|[再并各])奖$/.test(part) ||
    /(?:对|每|给予)[^,;]*(?:奖励|补助|补贴|资助)(?:经费|资金|标准)?(?:为|约)?$/.test(part)
  )
}

/** 不少于500平方米的科普馆: how large one of them is. */
function isAttribute(word: string, after: string): boolean {
  return /^(?:平方米|亩|公顷|公里|册|万册)$/.test(word) && /^(?:以上)?的/.test(after)
}

/** Years, months, days and hours are amounts only where somebody has to fill them: 每年开放不少于250天. */
export function reasonOfDuration({ word, part, after, asks }: Seen): SetAsideReason | undefined {
  if (!/^(?:年|个月|周|日内|天|个工作日|工作日|小时|分钟)$/.test(word)) return undefined
  if (/(?:近|过去|最近)$/.test(part)) return 'past-result'
  if (word === '日内' || /^(?:工作日)?(?:之?内|以内|间|后|前)/.test(after) || /后$|前$/.test(part))
    return 'time-limit'
  if (/^(?:以上|以下)?(?:的)?(?:工作|从业|教龄|工龄|经验|经历)/.test(after)) return 'audience'
  if (/^(?:年|个月|周)$/.test(word)) return 'time-limit'
  return asks ? undefined : 'size-of-each'
}
