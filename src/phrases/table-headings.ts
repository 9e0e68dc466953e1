/** What a column of a table of tasks holds. */
export type ColumnKind =
  | 'number'
  | 'lead'
  | 'support'
  | 'responsible'
  /** The action that tasks belong to, usually merged over several rows. */
  | 'action'
  | 'task'
  /** How much of it is asked for. */
  | 'target'
  | 'due'
  /** Names of people, remarks: nothing that a plan holds. */
  | 'other'

type RoleColumn = 'lead' | 'support' | 'responsible'

const HEADINGS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:序号|编号|序|项次|项目序号|任务序号|No)$/i],
  ['responsible', /^责任(?:单位|部门)(?:及|和|与)?(?:责任)?(?:领导|人|负责人)/],
  ['other', /人$|领导|备注|备註|说明|进展|完成情况|落实情况|联系|电话|附件|依据|来源|经费|资金|得分|分值/],
  ['due', /时限|时间|节点|期限|进度|日期/],
  ['support', /配合|协办|参与|参加|协作|协同|协助|支持单位|成员单位/],
  ['lead', /牵头|主办|主责|第一责任|承办/],
  [
    'responsible',
    /^(?:责任|负责|落实|实施|承担|执行|完成)?(?:单位|部门|主体|科室|处室|机构)(?:名称)?$|^责任(?:分工|落实)$/,
  ],
  ['target', /目标|指标|标准|数量|成果|成效|要求|场次|频次/],
  [
    'action',
    /^(?:主要工作|重点工作|重点行动|行动|工程|类别|项目|板块|行动名称|行动工程|重点工程|工作类别|任务类别|项目类别|工作项目|工作板块|工作方面|分类|一级任务)$/,
  ],
  ['task', /任务|措施|内容|举措|事项|工作|活动|项目|行动|做法/],
]

/** The name of the table, and the first of its tasks. */
const NO_HEADING = /[表单案]$|^(?:实施|开展|推进|加强|提升|组织|举办|建立|建设|完善|加快|深化|做好)/
const LONGEST_HEADING = 14

/**
 * What the heading of a column says that it holds; undefined for words that head no column. The heading is half-width;
 * blanks and signs in it, and what it says in brackets, do not count.
 */
export function columnKindOf(heading: string): ColumnKind | undefined {
  const words = heading.replace(/\([^()]*\)/g, '').replace(/[^\p{L}\p{N}]/gu, '')
  if (words === '' || words.length > LONGEST_HEADING || NO_HEADING.test(words)) return undefined
  return HEADINGS.find(([, turn]) => turn.test(words))?.[0]
}

export function isRoleColumn(kind: ColumnKind | undefined): kind is RoleColumn {
  return kind === 'lead' || kind === 'support' || kind === 'responsible'
}
