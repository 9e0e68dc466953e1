import { plainForm } from './plain-form.ts'

const DONE = '(?:前|内|完成|落实|实施|推进|开展|启动|建成|到位|报送|见效|举办|结束|办结|组织)*'
const DAY = new RegExp(
  `^(?:(?:完成|推进|实施)?(?:时间|时限|期限|节点):)?(?:[于在至到自从]|截至|截止|力争|原则上|确保)*(?=[^完]*[年月日季期底末])(?:\\d+|[一二三四五六七八九十○〇零]+|[每全当今本次年月日底末初中上下旬内起之以前至到-]|—|–|~|～|季度|第|半年|五|“|”|时期|期间)+${DONE}$`,
)
const ALWAYS =
  /^(?:并|且)?(?:长期|持续|常年|全年|常态化?|经常性?|每年|年度|逐年|适时|即时|立即|随时|按时|按期|限时|分期|分年度|按年度|按进度|按节点|按要求|如期|贯穿|全程)(?:全年|始终)?(?:不断|有效|深入|稳步|有序|滚动|常态化|组织)*(?:坚持|推进|实施|开展|落实|完成|执行|推动|抓好|抓实|进行|建设|更新|报送|保持|整改)?$/

/** 2024年6月底前完成, 长期坚持: what stands beside the names of units and says when. */
export function saysWhen(words: string): boolean {
  const plain = plainForm(words).replace(/\s/g, '')
  return ALWAYS.test(plain) || (plain.length <= 24 && DAY.test(plain))
}
