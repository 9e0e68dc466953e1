import * as z from 'zod'
import { isCivilDate } from './civil-date.ts'
import { described } from './described.ts'
import { PERIODS } from './window.ts'

/** The shape of a plan file (interface.md section 2): one source for types, validation and JSON Schema. */
const civilDate = z.string().refine(isCivilDate, { error: 'civil-date' }).meta({ format: 'date' })
const text = z.string().min(1)
/** An id must not read as a number in YAML, where 05 would become 5. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
const names = z.array(text)
const notes = described(
  z.array(text).optional(),
  '说明:原文含糊、缺漏或错误之处',
  'Notes: what the document leaves open or gets wrong',
)

export const THEMES = [
  'youth',
  'farmers',
  'workers',
  'elderly',
  'officials',
  'resources',
  'media',
  'facilities',
  'grassroots',
  'exchange',
  'organisation',
  'other',
] as const

/** What a quota may add up without being declared (semantics.md section 4). */
export const BUILTIN_MEASURES = [
  'activities',
  'participants',
  'items',
  'amount',
  'entities',
  'coverage',
] as const

const source = described(
  z.strictObject({
    at: described(text.optional(), '在原文中的位置', 'Where it stands in the document'),
    anchor: described(
      z.string().min(1).max(24).optional(),
      '原文短语(至多24字),用来找到该条',
      'Verbatim phrase of at most 24 characters that finds the clause',
    ),
    stamp: described(
      z
        .string()
        .regex(/^[0-9a-f]{12}$/)
        .optional(),
      '该条原文的校验值(SHA-256 前12位)',
      'First 12 hex digits of the SHA-256 of the clause',
    ),
  }),
  '原文出处',
  'Place in the source document',
)

const unit = described(
  z.strictObject({
    name: described(text, '单位名称', 'Name of the unit'),
    aliases: described(names.optional(), '别名', 'Other names in use'),
    from: described(civilDate.optional(), '成立日期(当日存在)', 'First day of existence'),
    until: described(civilDate.optional(), '撤并日期(当日仍存在)', 'Last day of existence'),
    successor: described(text.optional(), '承接单位', 'The unit that takes over'),
    notes,
  }),
  '责任单位',
  'A unit named in the plan',
)

const group = described(
  z.strictObject({
    name: described(text, '单位组名称,如“各镇街”', 'Name of the group'),
    aliases: described(names.optional(), '别名', 'Other names in use'),
    members: described(
      names,
      '成员单位;原文未列出时留空',
      'Member units; empty where the document lists none',
    ),
    notes,
  }),
  '单位组',
  'A name that stands for several units',
)

const action = described(
  z.strictObject({
    id: described(id, '行动编号,任务的 action 引用它', 'Id of the action, named by tasks'),
    title: described(text, '行动或工程名称', 'Title of the action'),
    theme: described(z.enum(THEMES), '领域', 'Theme of the field'),
    lead: described(names.optional(), '牵头单位(属于整个行动,不自动下传)', 'Lead units of the whole action'),
    support: described(names.optional(), '配合单位', 'Supporting units of the whole action'),
    responsible: described(names.optional(), '责任单位', 'Units responsible alike'),
    source: source.optional(),
    notes,
  }),
  '行动或重点工程',
  'An action or project line',
)

/** The number of a quota or a target. */
const threshold = {
  at_least: described(z.number().optional(), '不少于、至少、以上、达到', 'At least'),
  more_than: described(z.number().optional(), '超过', 'More than'),
}
/** One of the two: editors are told by the schema; `check` says it in words, and reads on. */
const ONE_THRESHOLD = { oneOf: Object.keys(threshold).map((key) => ({ required: [key] })) }

const quota = described(
  z
    .strictObject({
      id: described(id, '指标编号,在任务内不重复', 'Id of the quota, unique in its task'),
      measure: described(
        text,
        '计量:activities 次、participants 人次、items 条、amount 元、entities 家、coverage 覆盖(百分比),或自定义',
        'What is counted: a builtin measure or one declared under measures',
      ),
      ...threshold,
      per: described(z.enum(PERIODS), '周期', 'How often it falls due'),
      by: described(civilDate.optional(), '截止日期(仅用于 per: total)', 'Due day, with per: total only'),
      scope: described(
        z.enum(['each', 'joint']).optional(),
        'each 每个单位各自完成;joint 共同完成',
        'each: every unit by itself; joint: together',
      ),
      strength: described(
        z.enum(['binding', 'aspirational']).optional(),
        'aspirational 用于“力争”“争取”',
        'aspirational where the plan only says 力争',
      ),
      feed: described(
        z.enum(['sum', 'latest']).optional(),
        'sum 累加活动;latest 取最近一次累计数',
        'sum of activities, or the latest running total',
      ),
      per_capita: described(
        text.optional(),
        '人均:取 parameters 中的人口数',
        'Divide by this parameter of the year',
      ),
      of: described(
        text.optional(),
        '覆盖的范围:registers 中的名册',
        'The register that coverage is measured against',
      ),
      anchor: described(
        z.string().min(1).max(24).optional(),
        '原文中含数字的短语',
        'Verbatim phrase with the number',
      ),
      notes,
    })
    .meta(ONE_THRESHOLD),
  '量化指标',
  'A quantified commitment',
)

const milestone = described(
  z.strictObject({
    id: described(id, '阶段性目标编号,在任务内不重复', 'Id of the milestone, unique in its task'),
    title: described(text, '阶段性目标', 'The state to be reached'),
    by: described(civilDate.nullish(), '完成日期', 'Due day'),
    anchor: described(z.string().min(1).max(24).optional(), '原文短语', 'Verbatim phrase'),
    notes,
  }),
  '阶段性目标',
  'A state to be reached',
)

const taskFields = {
  id: described(id, '任务编号', 'Id of the task'),
  title: described(
    text,
    '任务(用自己的话简述,保留全部名称和数字)',
    'The commitment restated, all names and numbers kept',
  ),
  lead: described(names.optional(), '牵头(责任)单位', 'Lead units: accountable'),
  support: described(names.optional(), '配合单位', 'Supporting units: never judged'),
  responsible: described(
    names.optional(),
    '“按职责分工负责”的单位(无牵头时)',
    'Units responsible alike, where there is no lead',
  ),
  inherit: described(
    z.literal('lead').optional(),
    '沿用所属行动的牵头单位',
    'Take over the lead units of the action',
  ),
  points: described(names.optional(), '任务中点名的具体项目', 'Named programmes inside a long task'),
  due: described(civilDate.nullish(), '完成时限', 'Due day of the whole task'),
  source: source.optional(),
  text: described(z.string().optional(), '原文(仅限自己的方案)', 'The clause itself, in plans of your own'),
  quotas: described(z.array(quota).optional(), '量化指标', 'Quantified commitments'),
  milestones: described(z.array(milestone).optional(), '阶段性目标', 'States to be reached'),
  notes,
}

const task = described(
  z.strictObject({
    ...taskFields,
    action: described(id.optional(), '所属行动', 'The action it belongs to'),
  }),
  '任务:方案中的一条',
  'One commitment paragraph of the plan',
)

const indicator = described(
  z.strictObject({
    id: described(id, '目标值编号,观测数据引用它', 'Id of the indicator, named by observations'),
    title: described(text, '指标名称', 'Title of the indicator'),
    unit: described(text.optional(), '单位', 'Unit of measure'),
    baseline: described(
      z
        .array(
          z.strictObject({
            date: described(civilDate, '日期', 'Day of the survey'),
            value: described(z.number(), '数值', 'Level'),
          }),
        )
        .optional(),
      '基期值;调查年份记作当年12月31日',
      'Measured levels to start from',
    ),
    targets: described(
      z
        .array(
          z
            .strictObject({ by: described(civilDate, '到期日(当日有效)', 'Due day'), ...threshold })
            .meta(ONE_THRESHOLD),
        )
        .min(1),
      '目标值',
      'Levels to be reached and their dates',
    ),
    source: source.optional(),
    notes,
  }),
  '目标值指标',
  'A measured level with target dates',
)

const deliverable = described(
  z.strictObject({
    id: described(id, '报送事项编号,报送记录引用它', 'Id of the deliverable, named by submissions'),
    title: described(text, '报送事项', 'The document to hand in'),
    due: described(
      z.union([
        civilDate,
        z.strictObject({
          every: described(z.literal('year'), '每年', 'Every year'),
          on: described(
            z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
            '月-日,如 11-30',
            'Month and day, such as 11-30',
          ),
          first: described(z.int(), '第一次报送的年份', 'The first year'),
        }),
      ]),
      '截止日期,或每年的某日(当日有效)',
      'Due day, or a day of every year from the first',
    ),
    from: described(
      z.union([z.literal('all'), names]),
      '报送单位;all 指方案中的所有单位',
      'Who hands it in; all means every unit of the plan',
    ),
    to: described(text.optional(), '报送至', 'To whom'),
    source: source.optional(),
    notes,
  }),
  '报送事项',
  'A document to hand in by a due date',
)

export const planSchema = described(
  z.strictObject({
    sciplan: described(z.literal(1), '格式版本', 'Version of the format'),
    id: described(id, '方案编号,与文件名一致', 'Id of the plan, the name of its file'),
    title: described(text, '文件标题', 'Title of the document'),
    document_no: described(text.optional(), '发文字号', 'Document number'),
    issuer: described(text, '发文机关', 'Who issued it'),
    issued: described(civilDate, '成文日期', 'Day of issue'),
    period: described(
      z.strictObject({
        from: described(civilDate, '起始日期', 'First day'),
        to: described(civilDate, '终止日期(含当日)', 'Last day'),
      }),
      '起止日期',
      'First and last day',
    ),
    assessed_from: described(
      civilDate.optional(),
      '从哪天起考核;默认为成文当年1月1日',
      'First day judged; by default 1 January of the year of issue',
    ),
    implements: described(names.optional(), '贯彻的上级文件', 'The documents above it'),
    source: described(
      z
        .strictObject({
          title: described(text.optional(), '文件全称', 'Full title of the document'),
          file: described(text.optional(), '原文文件名', 'Name of its file'),
          sha256: described(
            z
              .string()
              .regex(/^[0-9a-f]{64}$/)
              .optional(),
            '原文文件的 SHA-256',
            'SHA-256 of the file',
          ),
          ignored: described(
            z
              .array(
                z.strictObject({
                  anchor: described(z.string().min(1).max(24), '原文短语', 'Verbatim phrase'),
                  reason: described(text, '理由', 'Why'),
                }),
              )
              .optional(),
            '原文中不属于承诺的数字及理由',
            'Numbers of the document that are no commitment, with the reason',
          ),
        })
        .optional(),
      '来源文件',
      'The source document',
    ),
    notes,
    units: described(z.array(unit), '责任单位', 'The units named in the document'),
    groups: described(z.array(group).optional(), '单位组', 'Names that stand for several units'),
    parameters: described(
      z.record(z.string(), z.record(z.string().regex(/^\d{4}$/), z.number())).optional(),
      '参数,如分年度人口',
      'Parameters by year, such as population',
    ),
    registers: described(
      z.record(z.string(), z.union([names, text])).optional(),
      '名册:应覆盖的地方,或 csv 文件路径',
      'Places to be covered: names, or the path of a csv file',
    ),
    measures: described(
      z
        .record(z.string(), z.strictObject({ unit: described(text, '单位,如“册”', 'Unit of measure') }))
        .optional(),
      '自定义计量',
      'Further measures and their unit',
    ),
    actions: described(z.array(action).optional(), '行动和重点工程', 'Actions and project lines'),
    tasks: described(z.array(task), '任务', 'The commitments of the document'),
    indicators: described(z.array(indicator).optional(), '目标值指标', 'Measured levels with target dates'),
    deliverables: described(z.array(deliverable).optional(), '报送事项', 'Documents to hand in'),
    safeguards: described(z.array(task).optional(), '保障措施,写法同任务', 'Safeguards, written like tasks'),
  }),
  '全民科学素质行动方案',
  'A plan of the citizen science literacy action',
)

const { title, issuer, issued, period } = planSchema.shape

/** A plan in the making: what its document does not say of itself is still to be filled in. */
export const openPlanSchema = planSchema.extend({
  title: title.nullish(),
  issuer: issuer.nullish(),
  issued: issued.nullish(),
  period: period.nullish(),
})

export type Plan = z.infer<typeof planSchema>
export type OpenPlan = z.infer<typeof openPlanSchema>
export type Unit = z.infer<typeof unit>
export type Group = z.infer<typeof group>
export type Action = z.infer<typeof action>
export type Task = z.infer<typeof task>
export type Quota = z.infer<typeof quota>
export type Milestone = z.infer<typeof milestone>
export type Indicator = z.infer<typeof indicator>
export type Deliverable = z.infer<typeof deliverable>

/** Tasks and safeguards alike, in the order of the document: both are owed (interface.md section 2). */
export function commitmentsOf(plan: Plan): Task[] {
  return [...plan.tasks, ...(plan.safeguards ?? [])]
}

/** First day that is judged (semantics.md section 2). */
export function assessedFrom(plan: Plan): string {
  return plan.assessed_from ?? `${plan.issued.slice(0, 4)}-01-01`
}
