import { AIM } from '../../quota-phrase.ts'
import type { Seen } from './seen.ts'

const REACHED = /完成|落实|达到?|实现|筹集|募集|争取|撬动|吸[引纳]|带动|新增|累计|人均|每人|到20\d\d年/
const OF_OTHERS = [
  /由[^,;。]{2,24}(?:捐赠|捐助|赠送|援建|拨付|下达|配发|赞助)的?$/,
  /由(?:国家|中央|上级)[^,;。]{0,20}(?:安排|承担|补助|投入)[^,;。]{0,4}$/,
  /(?<!完成[^,;。]{0,4})(?:省定|市定|下达|分配|派来|下拨)(?:的)?(?:任务|指标|名额|计划)*[^,;。]{0,4}$/,
  /其中[^,;。]{0,4}(?:国家|中央|省|自治区|上级)[^,;。]{0,6}(?:补助|拨付|下达|配套)[^,;。]{0,4}$/,
]
const WIDER = /全国|全省|全自治区|全市|全州|全盟|省定|国家要求/
const OWN = /我[省市州盟县区旗镇乡街校]|本[省市州盟县区旗镇乡街校]/

/** 由基金会捐赠的10套展品, 其中省补助20万元: others give it. */
export function isGivenByOthers({ before }: Seen): boolean {
  return OF_OTHERS.some((turn) => turn.test(before))
}

/** 街道财力安排科普经费38.6万元: money that is there, where nothing says that it must be reached. */
export function isBudget({ word, part, before, asks }: Seen): boolean {
  if (word === '元' && /(?:收入|支出|决算)$/.test(part)) return true
  return word === '元' && !asks && !AIM.test(before) && !REACHED.test(part)
}

/** 全国达到15%，我县达到13%; 达到13%（全国15%、全省14%）: only the own level is to be reached here. */
export function isOfWiderArea({ percent, part, before, after }: Seen): boolean {
  if (!percent) return false
  const nearest = part.split(/[、(]/).at(-1) ?? ''
  if (
    /^(?:全国|全省|全自治区|全市|国家|省级?|市级?)(?:平均|目标|水平)*(?:为|是|达到?)?$/.test(nearest) &&
    /[、(]/.test(part)
  )
    return true
  return WIDER.test(part) && !OWN.test(part) && OWN.test(before + after)
}
