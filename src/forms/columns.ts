import type { Fact } from '../model/entry.ts'
import type { Plan } from '../model/plan.ts'

/** The sheets of a form that are read back, and the kind of entry that a row of each becomes. */
export const SHEET_KINDS = ['ledger', 'progress', 'submissions', 'observations'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

export const ENTRY_OF_SHEET = {
  ledger: 'activity',
  progress: 'progress',
  submissions: 'submission',
  observations: 'observation',
} as const satisfies Record<SheetKind, Fact['kind']>

/**
 * What stands in the cells of a column.
 * `count` is a whole number, `amount` a number of at least 0, `value` any number; `lacking` holds names or a count.
 * `choice` and `choices` are texts that a list suggests; `status` and `state` are words for the values of the log.
 * `subject` names what is observed: an indicator, or task/quota. `shown` is there to be read by people alone.
 */
export type ColumnKind =
  | 'serial'
  | 'shown'
  | 'day'
  | 'year'
  | 'text'
  | 'unit'
  | 'units'
  | 'names'
  | 'task'
  | 'tasks'
  | 'milestone'
  | 'deliverable'
  | 'subject'
  | 'choice'
  | 'choices'
  | 'status'
  | 'state'
  | 'count'
  | 'amount'
  | 'value'
  | 'lacking'
  | 'files'
  | 'links'

export interface Column<Id extends string = string> {
  readonly id: Id
  readonly kind: ColumnKind
  /** Without it a row is no entry; the unit may come from the form instead. */
  readonly required: boolean
  /** The office wants it filled in: starred in a form, though an entry without it stands. */
  readonly asked: boolean
  /** The form fills it in: it alone makes no row. */
  readonly given: boolean
  /** The field of the entry, or a key of its `extra`; undefined where nothing is read. */
  readonly field?: string
  readonly extra?: string
  /** How people head it, in Chinese, without stars, blanks and units of measure. Our own headings are messages. */
  readonly headings: readonly string[]
}

interface Options {
  readonly required?: true
  readonly asked?: true
  readonly given?: true
  /** The entry's field, where it has another name than the column; a key of `extra`; or none. */
  readonly field?: string
  readonly extra?: string
}

function column<const Id extends string>(
  id: Id,
  kind: ColumnKind,
  headings: readonly string[],
  options: Options = {},
): Column<Id> {
  const read = kind !== 'serial' && kind !== 'shown'
  const { required = false, asked = required, given = false, field = id, extra } = options
  const place = extra === undefined ? { field } : { extra }
  return { id, kind, required, asked, given, headings, ...(read ? place : {}) }
}

const SERIAL = column('serial', 'serial', ['序号', '编号', '行号', '顺序'], { given: true })
const EVIDENCE_HEADINGS = [
  ...['佐证材料', '佐证', '证明材料', '支撑材料', '印证材料', '佐证资料', '附件', '附件材料', '材料清单'],
  ...['签到', '签到情况', '照片', '图片', '现场照片', '活动照片', '影像资料', '佐证材料文件名', '签到表'],
]
const EVIDENCE = column('evidence', 'files', EVIDENCE_HEADINGS)
const BY = column('by', 'text', ['填报人', '填表人', '填写人', '联络员', '经办人', '上报人', '报送人'])
const NOTE = column('note', 'text', ['备注', '说明', '其他说明', '补充说明'])
const UNIT_HEADINGS = [
  ...['责任单位', '单位', '填报单位', '活动单位', '承办单位', '组织单位', '举办单位', '实施单位', '开展单位'],
  ...[
    '成员单位',
    '部门',
    '牵头单位',
    '单位名称',
    '报送单位',
    '镇街',
    '乡镇',
    '责任部门',
    '承办部门',
    '实施部门',
    '填报部门',
  ],
]
const TASK_HEADINGS = [
  ...[
    '任务编号',
    '任务',
    '对应任务',
    '任务序号',
    '所属任务',
    '对应任务编号',
    '工作任务',
    '重点任务',
    '具体任务',
  ],
  ...['任务名称', '关联任务', '清单序号'],
]

/** The activity ledger, in the order in which offices keep it. */
export const LEDGER_COLUMNS = [
  SERIAL,
  column(
    'date',
    'day',
    [
      ...['活动日期', '日期', '活动时间', '时间', '开始日期', '开始时间', '起始日期', '起始时间', '起'],
      ...[
        '举办时间',
        '举办日期',
        '开展时间',
        '开展日期',
        '活动开始时间',
        '活动开始日期',
        '起止时间',
        '起止日期',
      ],
    ],
    { required: true },
  ),
  column('until', 'day', [
    ...[
      '结束日期',
      '结束时间',
      '截止日期',
      '截止时间',
      '终止日期',
      '止',
      '活动结束时间',
      '活动结束日期',
      '至',
    ],
  ]),
  column('units', 'units', UNIT_HEADINGS, { required: true }),
  column(
    'title',
    'text',
    [
      ...[
        '活动名称',
        '名称',
        '活动',
        '活动主题',
        '主题',
        '活动内容',
        '内容',
        '活动项目',
        '项目名称',
        '活动题目',
      ],
      ...['题目', '标题', '工作内容', '活动名称及内容', '培训名称', '讲座名称'],
    ],
    { required: true },
  ),
  column('tasks', 'tasks', TASK_HEADINGS, { asked: true }),
  column('type', 'choice', ['活动类型', '类型', '活动形式', '形式', '类别', '活动类别', '活动方式', '方式'], {
    asked: true,
  }),
  column(
    'times',
    'count',
    ['场次', '场次数', '次数', '期数', '活动场次', '举办场次', '场数', '活动次数', '举办次数'],
    { asked: true },
  ),
  column(
    'participants',
    'count',
    [
      ...['参加人次', '参加人数', '参与人次', '参与人数', '人次', '人数', '线下人次', '受众人数', '受众人次'],
      ...[
        '受益人数',
        '受益人次',
        '覆盖人数',
        '覆盖人次',
        '参加人次线下',
        '现场人数',
        '现场人次',
        '线下参加人次',
      ],
      ...[
        '培训人次',
        '培训人数',
        '参观人次',
        '惠及人数',
        '惠及人次',
        '服务人次',
        '服务人数',
        '线下人数',
        '实际人数',
        '实际人次',
        '实到人数',
      ],
    ],
    { asked: true },
  ),
  column('online_participants', 'count', [
    ...[
      '线上人次',
      '线上人数',
      '线上参加人次',
      '线上参与人次',
      '网上人次',
      '在线人次',
      '观看人次',
      '线上观看人次',
    ],
    ...['线上受众', '直播观看人次', '参加人次线上', '点击量', '浏览量', '阅读量'],
  ]),
  column('place', 'text', [
    '地点',
    '活动地点',
    '举办地点',
    '活动地址',
    '地址',
    '场所',
    '活动场所',
    '开展地点',
  ]),
  column('places', 'names', [
    '覆盖的地方',
    '覆盖地方',
    '覆盖村社',
    '覆盖村',
    '覆盖学校',
    '覆盖对象',
    '覆盖范围',
  ]),
  column('audience', 'choices', [
    ...[
      '重点人群',
      '活动对象',
      '对象',
      '受众',
      '参加对象',
      '人群',
      '服务对象',
      '面向人群',
      '参与对象',
      '受众对象',
    ],
    ...['目标人群', '受众群体', '培训对象'],
  ]),
  column('host', 'text', ['主办单位', '主办', '主办方', '主办单位名称']),
  column('cohosts', 'names', ['协办单位', '协办', '协办方', '参与单位', '配合单位', '联办单位', '联合单位']),
  column(
    'speaker',
    'text',
    ['主讲人', '主讲', '授课人', '主讲专家', '专家', '授课老师', '讲师', '主讲教师'],
    {
      extra: '主讲人',
    },
  ),
  column('brand', 'choice', ['所属品牌', '品牌', '品牌活动', '主题活动', '专项活动', '活动品牌', '重大活动']),
  column(
    'handouts',
    'count',
    [
      ...['发放资料', '发放资料数', '发放资料份数', '资料份数', '发放宣传资料', '宣传资料', '发放材料'],
      ...['发放资料数量', '资料发放', '发放宣传品', '印发资料'],
    ],
    { extra: '发放资料(份)' },
  ),
  column('items', 'count', [
    ...[
      '作品数',
      '作品',
      '作品数量',
      '篇数',
      '条数',
      '发布条数',
      '推送条数',
      '发稿数',
      '信息条数',
      '发布篇数',
    ],
  ]),
  column('entities', 'count', ['家数', '单位数', '户数', '企业数', '个数', '数量(家)']),
  column('amount', 'amount', [
    '经费',
    '金额',
    '投入经费',
    '活动经费',
    '资金',
    '经费投入',
    '使用经费',
    '投入资金',
    '资金投入',
    '活动资金',
    '费用',
    '活动费用',
    '支出',
  ]),
  EVIDENCE,
  column(
    'press',
    'links',
    [
      ...[
        '宣传报道链接',
        '宣传报道',
        '报道链接',
        '新闻链接',
        '链接',
        '网址',
        '媒体报道',
        '宣传链接',
        '新闻报道',
      ],
      ...['报道', '媒体链接'],
    ],
    { field: 'evidence' },
  ),
  column('status', 'status', ['状态', '活动状态', '开展情况', '是否开展', '进展状态']),
  BY,
  column('phone', 'text', ['联系电话', '电话', '手机', '联系方式', '手机号', '手机号码'], {
    extra: '联系电话',
  }),
  column('filled_in', 'day', ['填报日期', '填表日期', '填报时间', '上报日期', '填表时间', '上报时间'], {
    extra: '填报日期',
  }),
  column('review', 'text', ['审核状态', '审核', '审核意见', '审核人', '审核情况'], { extra: '审核状态' }),
  NOTE,
] as const

/** Progress on tasks without number. */
export const PROGRESS_COLUMNS = [
  SERIAL,
  column('task', 'task', TASK_HEADINGS, { required: true, given: true }),
  column('task_title', 'shown', ['任务内容', '任务简述'], { given: true }),
  column('unit', 'unit', UNIT_HEADINGS, { required: true, given: true }),
  column('date', 'day', ['日期', '填报日期', '截至日期', '进展日期', '时间', '截至时间'], { required: true }),
  column('state', 'state', ['状态', '进展状态', '完成情况', '任务状态', '进度'], { asked: true }),
  column(
    'text',
    'text',
    ['进展情况', '进展', '工作进展', '工作情况', '落实情况', '推进情况', '完成情况说明'],
    {
      asked: true,
    },
  ),
  column('milestone', 'milestone', ['阶段性目标', '阶段性目标编号', '节点', '阶段目标']),
  EVIDENCE,
  column('press', 'links', ['宣传报道链接', '宣传报道', '链接', '网址'], { field: 'evidence' }),
  BY,
  NOTE,
] as const

/** What is due: documents to hand in. */
export const SUBMISSION_COLUMNS = [
  SERIAL,
  column('deliverable', 'deliverable', ['报送事项编号', '事项编号', '报送编号'], {
    required: true,
    given: true,
  }),
  column('deliverable_title', 'shown', ['报送事项', '报送材料', '事项'], { given: true }),
  column('unit', 'unit', UNIT_HEADINGS, { required: true, given: true }),
  column('for', 'year', ['年度', '年份', '所属年度'], { given: true }),
  column('due', 'shown', ['截止日期', '报送时限', '应报日期', '时限'], { given: true }),
  column('standing', 'shown', ['目前状态'], { given: true }),
  column('date', 'day', ['报送日期', '日期', '报送时间', '实报日期', '提交日期'], { required: true }),
  EVIDENCE,
  column('press', 'links', ['网址', '链接'], { field: 'evidence' }),
  BY,
  NOTE,
] as const

/** What is due: figures that cannot be added up from activities. */
export const OBSERVATION_COLUMNS = [
  SERIAL,
  column('subject', 'subject', ['指标编号', '编号', '数据编号', '指标代码'], { required: true, given: true }),
  column('subject_title', 'shown', ['指标', '指标名称', '数据名称', '内容'], { given: true }),
  column('unit', 'unit', UNIT_HEADINGS, { given: true }),
  column('target', 'shown', ['目标值', '目标', '要求'], { given: true }),
  column('date', 'day', ['数据日期', '日期', '统计日期', '截至日期', '时点'], { required: true }),
  column('value', 'value', ['数值', '完成值', '数据', '现值', '累计数', '累计值', '指标值']),
  column('covered', 'count', ['已覆盖数', '已覆盖', '覆盖数']),
  column('total', 'count', ['总数', '应覆盖数', '全部数']),
  column('lacking', 'lacking', ['尚缺', '未覆盖', '尚未覆盖', '缺少', '尚缺的地方']),
  EVIDENCE,
  column('press', 'links', ['数据出处链接', '链接', '网址'], { field: 'evidence' }),
  BY,
  NOTE,
] as const

/** All columns of each sheet that are known, whatever the plan. */
export const COLUMNS = {
  ledger: LEDGER_COLUMNS,
  progress: PROGRESS_COLUMNS,
  submissions: SUBMISSION_COLUMNS,
  observations: OBSERVATION_COLUMNS,
} as const satisfies Record<SheetKind, readonly Column[]>

/** The columns of a sheet in the form of a plan: those that only some plans need are left out of the others. */
export function columnsOf(sheet: SheetKind, plan: Plan): readonly Column[] {
  const all: readonly Column[] = COLUMNS[sheet]
  if (sheet !== 'ledger') return all
  const quotas = [...plan.tasks, ...(plan.safeguards ?? [])].flatMap((task) => task.quotas ?? [])
  const needed = all.filter(({ id }) => {
    if (id === 'entities') return quotas.some(({ measure }) => measure === 'entities')
    if (id === 'places') return quotas.some(({ of }) => of !== undefined)
    return true
  })
  const behind = needed.findIndex(({ id }) => id === 'amount')
  return [...needed.slice(0, behind), ...measureColumns(plan), ...needed.slice(behind)]
}

/** A column for each measure that the plan declares, `books(册)`: activities carry it under its own name. */
export function measureColumns(plan: Plan): readonly Column[] {
  return Object.entries(plan.measures ?? {}).map(([name, { unit }]) => ({
    id: `measure:${name}`,
    kind: 'amount',
    required: false,
    asked: false,
    given: false,
    field: name,
    headings: [`${name}(${unit})`, name],
  }))
}
