import type { Seen } from './seen.ts'

const BUILT = /新建|建设|建成|打造|创建|培育|举办|编制|开发|设立|评选|命名/
const PARTS =
  /^(?:大)?(?:重点|主要|重大|具体|专项|关键|基础)?(?:科学素质)?(?:提升|重点)?(?:行动|工程|任务|举措|措施|方面|环节|人群|工种|产业|节点|岗位|行业|学科|门类|类别|品类|时段|节日|语种|阶段|步骤|部分|层次|层面|维度|原则|问题|工作组|专项组|专项小组|方向|板块|领域|坚持|转变|关系|要求|内容|规定|指标|职责)/
/** 3名副县长任副组长 */
const OFFICERS = /^[^,。;、]{0,10}(?:任|为|担任)(?:副?组长|成员|委员|副?主任|副?主席)/
const COUNTS_PARTS = /^(?:个|项|大|类|条|点)$/
const PARTS_BEFORE = /(?:下设|分为|共分|分|由|包括|包含|涵盖|以下|下列|上述|围绕|聚焦|落实)$/

/** 重点实施5项行动, 分为三个阶段: of what something is made up. */
export function countsParts({ word, part, after, asks }: Seen): boolean {
  if (OFFICERS.test(after) || /成员单位(?:由[^,;]*)?(?:增[至加]到?|扩大[到至]|达到?|为|共)?$/.test(part))
    return true
  if (!asks && word === '个' && /(?<![建开增])(?:拟|共)?设$/.test(part)) return true
  return !asks && COUNTS_PARTS.test(word) && (PARTS.test(after) || PARTS_BEFORE.test(part))
}

/** 围绕大蒜、芦笋两个主导产业: the number sums up what was listed before it. */
export function sumsUpList({ word, part, value, asks, after }: Seen): boolean {
  if (asks || !/^[个项大类种]$/.test(word) || BUILT.test(part) || !/^\p{Script=Han}/u.test(after))
    return false
  return value > 1 && part.split('、').length === value
}
