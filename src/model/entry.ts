import * as z from 'zod'
import { isCivilDate } from './civil-date.ts'
import { described } from './described.ts'

/** The shapes of a log entry (interface.md section 3). Entries are only ever appended. */
const date = z.string().refine(isCivilDate, { error: 'civil-date' }).meta({ format: 'date' })
const text = z.string().min(1)
const names = z.array(text).min(1)
const figure = z.number().nonnegative()
/** Nobody comes by halves: a fraction is a slip of the pen, or a figure in 万. */
const people = z.int().nonnegative()

const evidence = described(
  z
    .array(
      z.union([
        text,
        z.strictObject({
          path: described(text, '佐证材料的文件路径或网址', 'Path or address of the evidence'),
          sha256: described(
            z.string().optional(),
            '文件的 SHA-256,用来发现改动',
            'SHA-256 of the file, to notice changes',
          ),
        }),
      ]),
    )
    .optional(),
  '佐证材料:文件路径或网址',
  'Evidence: paths of files or addresses',
)

const common = {
  id: described(text, '条目编号,全台账不重复', 'Id of the entry, unique in the log'),
  date: described(date, '日期;多日活动为第一天', 'Day; of an activity of several days the first'),
  by: described(text.optional(), '填报人', 'Who wrote the entry'),
  note: described(z.string().optional(), '备注', 'Note'),
  evidence,
}

/** Declared measures add fields of their own, so an activity takes further numbers; other unknown keys are findings. */
export const activitySchema = described(
  z
    .object({
      ...common,
      kind: described(z.literal('activity'), '活动', 'An activity'),
      units: described(names, '责任单位', 'Units that it counts for'),
      tasks: described(z.array(text).optional(), '任务编号', 'Ids of the tasks that it serves'),
      title: described(text, '活动名称', 'Title of the activity'),
      until: described(date.optional(), '最后一天', 'Last day'),
      each_day: described(
        figure.optional(),
        '从 date 到 until 每天的数量(批量记录)',
        'How much on each day from date to until, in a bulk entry',
      ),
      times: described(figure.optional(), '场次,默认 1', 'Number of sessions, by default 1'),
      participants: described(people.optional(), '参加人次(线下)', 'Attendances on site'),
      online_participants: described(people.optional(), '线上人次', 'Attendances online'),
      items: described(figure.optional(), '作品数(条、篇)', 'Items published'),
      amount: described(figure.optional(), '经费(元)', 'Money in yuan'),
      entities: described(figure.optional(), '家数', 'Number of entities'),
      type: described(text.optional(), '活动类型,如讲座、展览', 'Type, such as talk or exhibition'),
      audience: described(z.union([text, names]).optional(), '重点人群', 'Key groups'),
      brand: described(text.optional(), '所属品牌,如科技活动周', 'Brand that it belongs to'),
      place: described(text.optional(), '地点', 'Place'),
      places: described(
        names.optional(),
        '覆盖的地方(名册中的名称)',
        'Places covered, as the register names them',
      ),
      host: described(text.optional(), '主办单位', 'Host'),
      cohosts: described(names.optional(), '协办单位', 'Co-hosts'),
      status: described(
        z.enum(['planned', 'done']).optional(),
        'planned 计划中(不计入);done 已开展,默认',
        'planned activities do not count; done is the default',
      ),
      extra: described(
        z.record(z.string(), z.unknown()).optional(),
        '其他信息,不参与统计',
        'Anything else, never counted',
      ),
    })
    .catchall(figure),
  '活动;自定义计量写成同名字段',
  'An activity; declared measures are fields of their name',
)

export const submissionSchema = described(
  z.strictObject({
    ...common,
    kind: described(z.literal('submission'), '报送', 'A document handed in'),
    unit: described(text, '报送单位', 'Unit that handed it in'),
    deliverable: described(text, '报送事项编号', 'Id of the deliverable'),
    for: described(z.int().optional(), '截止日期所在年份', 'Year of the due day'),
  }),
  '报送',
  'A document handed in',
)

export const observationSchema = described(
  z.strictObject({
    ...common,
    kind: described(z.literal('observation'), '数据', 'A figure observed'),
    indicator: described(text.optional(), '目标值编号', 'Id of the indicator'),
    unit: described(text.optional(), '单位', 'Unit'),
    task: described(text.optional(), '任务编号', 'Id of the task'),
    quota: described(
      text.optional(),
      '量化指标编号(任务有多个时)',
      'Id of the quota, where the task has several',
    ),
    value: described(z.number().optional(), '数值', 'The figure'),
    covered: described(figure.optional(), '已覆盖数', 'Places that have it'),
    total: described(figure.optional(), '总数', 'All places'),
    lacking: described(
      z.union([names, z.array(z.never()), figure]).optional(),
      '尚缺的地方(名称或数量)',
      'Places that lack it: names or how many',
    ),
  }),
  '数据:目标值、累计数或覆盖情况',
  'A figure: an indicator, a running total or coverage',
)

export const progressSchema = described(
  z.strictObject({
    ...common,
    kind: described(z.literal('progress'), '进展', 'Progress'),
    unit: described(text, '单位', 'Unit'),
    task: described(text, '任务编号', 'Id of the task'),
    state: described(
      z.enum(['not-started', 'under-way', 'done']).optional(),
      '状态:not-started 未启动、under-way 进行中、done 已完成',
      'State',
    ),
    milestone: described(text.optional(), '阶段性目标编号', 'Id of the milestone'),
    places: described(
      names.optional(),
      '覆盖的地方(名册中的名称)',
      'Places covered, as the register names them',
    ),
    text: described(z.string().optional(), '进展情况', 'What was done'),
  }),
  '进展',
  'Progress of a task',
)

export const correctionSchema = described(
  z.strictObject({
    ...common,
    kind: described(z.literal('correction'), '更正', 'A correction'),
    of: described(text, '被更正的条目编号', 'Id of the entry that it corrects'),
    set: described(
      z.record(z.string(), z.unknown()).optional(),
      '改正的字段和新值',
      'Fields and their new values',
    ),
    withdraw: described(z.boolean().optional(), 'true 撤销该条目', 'true withdraws the entry'),
    reason: described(text.optional(), '更正原因', 'Why'),
  }),
  '更正或撤销',
  'A correction or withdrawal',
)

export const entrySchema = z.discriminatedUnion('kind', [
  activitySchema,
  submissionSchema,
  observationSchema,
  progressSchema,
  correctionSchema,
])

export type Activity = z.infer<typeof activitySchema>
export type Submission = z.infer<typeof submissionSchema>
export type Observation = z.infer<typeof observationSchema>
export type Progress = z.infer<typeof progressSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Entry = Activity | Submission | Observation | Progress | Correction
/** What remains once corrections are applied. */
export type Fact = Exclude<Entry, Correction>
export type EntryKind = Entry['kind']
export type Evidence = NonNullable<Activity['evidence']>[number]

/** An entry and where it stands: `file` relative to the workspace, `line` from 1. */
export interface LocatedEntry<E extends Entry = Entry> {
  readonly entry: E
  readonly file: string
  readonly line: number
}

export function evidencePath(evidence: Evidence): string {
  return typeof evidence === 'string' ? evidence : evidence.path
}
