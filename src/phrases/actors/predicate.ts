/** What a subject is to the task, by the words behind it. */
export type Part = 'lead' | 'support' | 'responsible'

/** Words that stand between whoever acts and what they do: 要, 应当, 积极. */
const MANNER =
  /^(?::|\s|要|应当|应该|应(?!急)|须|必须|务必|需要|需|将(?=[^\p{Script=Han}]|积极|配合|协助|按)|均|都|也|还|分别|各自|积极|主动|认真|切实|密切|全力|大力|充分|进一步|及时|具体|统一)*/u
const HELPS =
  /^(?:支持配合|协同配合|做好(?:配合|协助)|配合|协助|协办(?!公)|参与|参加|(?:给予|予以)(?:支持|配合|协助|指导|帮助)|派(?:员|人|出?专家|出?技术人员)(?:参加|参与|指导|协助|配合|支持))/
const BY_SHARES =
  /^分工(?:负责|落实|推进|协作)|^(?:按照?|依照?)(?:各自|自身)?的?(?:工作|部门|任务|责任|职责|职能)*(?:分工|职责|职能)/
const NAMED_PART =
  /^(?:作为|为|是|系)(?:(?<lead>(?:总)?牵头|主办|承办|主责|责任|第一责任|实施)|(?<support>配合|协办|协同|参与|支持))(?:单位|部门|主体)/

/** What follows whoever acts. Endings of names that begin alike are kept out: 组织部, 应急局, 监督管理局. */
const ACTS = new RegExp(
  `^(?:${[
    ':(?=\\s*(?:具体)?(?:负责|牵头|承担|统筹|组织|做好|制定|指导))|要|应(?!急)|须|必须|务必|不得|将|需|可|均|都',
    '负责|负总责|抓(?!手)|会同|联合(?!会|体|国|社|大学|办)|协同|牵头|承担|承办|主办|协办(?!公)|统筹|配合|协助|参与|参加|支持',
    '组织(?!部|委|人事|宣传|党|建设|领导|保障|机构|体系|[要应须将需、和及与在把,]|$)',
    '做好|履行|召开|开展|建立|成立|组建|完成|建成|出台|印发|编制|制定|选派|完善|落实|实施(?!办|工作|方案)|举办|举行|开设|开放(?!大学)',
    '加强|加快|加大|强化|突出|坚持|严格|广泛|大力|着力|扎实|持续|高度重视|重视|结合|根据|按照|按|依照|通过|利用|充分|积极|主动|密切|切实|认真|带头|统一|全面',
    '指导(?!中心|站|组|办)|督促|督导(?!组|室|办)|监督(?!管理)|检查|考核(?!办)|评估(?!中心)|审核|汇总|协调(?!小组|机构|办|委)|引导|鼓励|动员|发动|邀请|聘请|接受|出席|带队|面向|经|受(?![众益])|报(?![社告业刊纸])',
    '深化(?!改革)|优化|丰富(?!多)|拓展(?!中心)|巩固|搭建|探索(?!馆|中心)|组建|遴选|评选|选树|增设|新建|设置|设立|办好|用好|建好|管好|派员|派出|发挥|依托|安排|推动|推进(?!办|组|中心)|共同|分别|分工|第一时间|具体|注重|报送|上报|打造|专题|集中|深入|及时|进一步|提供|纳入|研究(?!室|院|所|中心|会)|围绕|座谈|交流(?!中心)|学习|管理(?!局|委|办|处|中心|部|站|所|科|服务)',
    '把|对(?!外)|在|为|以(?!上|下|内|及)|向|于|作为|是|予以|给予|每(?![万千百])|定期|全年|年内|\\d{1,2}月|各司其职|各负其责|上下联动',
  ].join('|')})`,
)
/** 县科协开展的活动: the office is only told of. */
const TOLD_OF = /^\p{Script=Han}{2}(?:\p{Script=Han}{2})?的/u
/** 统一领导: what stands above the work, and not whoever does it. */
const LEADERSHIP = /^(?:统一|集中|坚强|全面|加强)?领导(?!小组)/
/** 为成员, 任组长: who belongs to a group is not yet who acts. */
const MEMBERSHIP =
  /^(?:为|是|任|担任|兼任)(?:主要|常务)?(?:成员(?!单位)|副?组长|副?主任|副?会长|召集人|负责人|总?指挥)/
/** 由 says already that what follows acts. */
const ACTS_AFTER_BY = new RegExp(
  `${ACTS.source}|^(?:报|参赛|参观|填报|申报|审定|审批|保障|承接|派|选|提出|解决|使用|召集|组成|编|主持|确定)`,
)

/** The part of a subject, and how many characters say so; undefined where nobody acts. */
export function partBefore(rest: string, afterBy = false): { part: Part; length: number } | undefined {
  if (
    !(afterBy ? ACTS_AFTER_BY : ACTS).test(rest) ||
    [TOLD_OF, LEADERSHIP, MEMBERSHIP].some((turn) => turn.test(rest))
  )
    return undefined
  const manner = MANNER.exec(rest)?.[0] ?? ''
  const behind = rest.slice(manner.length)
  const help = HELPS.exec(behind)?.[0]
  if (help !== undefined) return { part: 'support', length: manner.length + help.length }
  if (BY_SHARES.test(behind)) return { part: 'responsible', length: manner.length }
  const named = NAMED_PART.exec(behind)
  return { part: named?.groups?.support === undefined ? 'lead' : 'support', length: manner.length }
}

/** 县科协与县教育局联合…: both act together. */
export function isTogether(rest: string): boolean {
  return /^(?:要|应当|应|须|共同|联合|携手|合作|协同|一起|密切)/.test(rest)
}

/** 负责, 牵头: who stands before is known to act, whatever its name. */
export function isTask(rest: string): boolean {
  return /^:?\s*(?:具体)?(?:负责|牵头|承办|主办)/.test(rest)
}

/** 青年工作委员会协助: whoever stands before it helps, and the stretch says no more. */
export function isHelpAlone(rest: string): boolean {
  const manner = MANNER.exec(rest)?.[0] ?? ''
  const behind = rest.slice(manner.length)
  const help = HELPS.exec(behind)?.[0]
  return help !== undefined && help.length === behind.trimEnd().length
}

/** ,要认真组织实施: words of duty whose subject stands before the comma. */
export function isToldAlone(words: string): boolean {
  return /^\s*(?:要|应当|应(?!急)|须|必须|务必)/.test(words)
}
