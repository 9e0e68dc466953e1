import type { Seen } from './seen.ts'

/** What a bracket adds to what stands before it: （馆藏标本4600件）; （其中市级10个） and （每年不少于2次） ask for something. */
export function isRemark({ before, comparison, word, after, part }: Seen): boolean {
  const opening = before.lastIndexOf('(')
  if (comparison !== undefined || opening < 0 || before.indexOf(')', opening) >= 0) return false
  const inside = before.slice(opening + 1)
  // 举办培训班（4期）: the bracket holds the amount alone.
  if (inside === '' && after.startsWith(')')) return false
  if (/^(?:其中|含|包括|各|每(?!人|名))|力争|争取|新[增建]/.test(inside)) return false
  // （每年5万元） is what somebody gets; （每年2次） is asked for.
  return word === '元' || !/每(?:年|季度?|月|周|日)[^,;]*$/.test(part)
}

const BUILT = /新建|建设|建成|打造|创建|培育|举办|编制|开发|设立|开展|评选|命名|开设/
const STOCK =
  /(?:在册|持证|馆藏|藏品|标本|入库|在库|容纳|单程|单处|床位|规模|名额|成员|代表|选手|人口|辖区内?有[^,;]*|人口普查|预计[^,;]*|(?<!目标)[现约]?为)(?:约|共|近|达)*$/

/** 距县城50公里, 日均垃圾量76吨, 人均约7.8元: whatever else the sentence asks for. */
const MEASURED = /距[^,;]*$|(?:垃圾|产生|分出|排放)[^,;]*量$|人均约$/
/** 全镇在校生3106人 */
const WHOLE =
  /^(?:全[省市州县区镇乡校]|我[省市州县区])(?:现有|共?有|在校生|在校学生|师生|教师|教职工|职工|党员|居民|农户|家庭|老年人)$/
/** 维护好…终端1340个: what there is and shall be kept. */
const KEPT = /^(?:维护|管护|管理|运行|运营|管好|用好)好?[^,;]*$/

/** 辖区企业1460家, 预计参会1200人, 距县城50公里: how things are, or how large they will be. */
export function isStock({ part, asks, comparison }: Seen): boolean {
  if (comparison !== undefined) return false
  if (MEASURED.test(part)) return true
  return !asks && [STOCK, WHOLE, KEPT].some((turn) => turn.test(part))
}

/** 校史馆陈列的12位院士, 从各单位上报的136个项目, 军垦纪念馆等4处: whom or what the clause speaks of. */
export function isSpokenOf({ part, asks, after }: Seen): boolean {
  if (asks || !/^[“"]?\p{Script=Han}/u.test(after)) return false
  return /的$|所属$|^(?:对照|比照)/.test(part) || (/等$/.test(part) && !BUILT.test(part))
}

/** 特等奖1名、一等奖5名: what can be won. */
export function isPrize({ part, word }: Seen): boolean {
  return /^[名个项件]$/.test(word) && /(?:[特一二三]等|优秀|优胜|[金银铜])奖$/.test(part)
}
