import * as z from 'zod'
import { isCivilDate } from './civil-date.ts'
import { described } from './described.ts'
import { SEVERITIES } from './finding.ts'

/** Typefaces of Word files: those that official documents are set in, or those that every Chinese PC has. */
export const FONT_SETS = ['official', 'common'] as const
export type FontSet = (typeof FONT_SETS)[number]

const date = z.string().refine(isCivilDate, { error: 'civil-date' }).meta({ format: 'date' })

/** Points and days that separate the standings (semantics.md section 7 and 12.29). */
const thresholds = z.strictObject({
  due_soon_days: described(
    z.int().nonnegative().optional(),
    '剩余天数不超过此数为临期,默认 45',
    'Days left from which a duty is due soon, by default 45',
  ),
  behind: described(
    z.number().nonnegative().optional(),
    '落后超过多少个百分点为滞后,默认 10',
    'More points than this are behind, by default 10',
  ),
  far_behind: described(
    z.number().nonnegative().optional(),
    '落后超过多少个百分点为严重滞后,默认 30',
    'More points than this are far behind, by default 30',
  ),
})

const waiver = described(
  z.strictObject({
    rule: described(z.string().min(1), '规则编号', 'Id of the rule'),
    plan: described(z.string().optional(), '只限此方案', 'Only in this plan'),
    task: described(z.string().optional(), '只限此任务', 'Only of this task'),
    unit: described(z.string().optional(), '只限此单位', 'Only of this unit'),
    entry: described(z.string().optional(), '只限此条目', 'Only of this entry'),
    file: described(z.string().optional(), '只限此文件', 'Only in this file'),
    reason: described(z.string().min(1), '理由', 'Why'),
    expires: described(date, '到期日(当日仍有效)', 'Last day on which it holds'),
  }),
  '豁免:某规则对某对象不报,须写理由和到期日',
  'Waives a rule for an object, with a reason and an expiry',
)

export const settingsSchema = described(
  z.strictObject({
    sciplan: described(z.literal(1).optional(), '格式版本', 'Version of the format'),
    name: described(z.string().optional(), '工作区名称', 'Name of the workspace'),
    language: described(z.enum(['zh-CN', 'en']).optional(), '语言', 'Language'),
    timezone: described(
      z.string().optional(),
      '“今天”所用的时区,默认 Asia/Shanghai',
      'Time zone of “today”, by default Asia/Shanghai',
    ),
    office: described(z.string().optional(), '牵头办公室所在单位', 'The unit of the office'),
    fonts: described(
      z.enum(FONT_SETS).optional(),
      'Word 报告的字体:official 公文字体(方正小标宋、仿宋_GB2312 等,默认);common 一般电脑都有的字体',
      'Typefaces of Word files: official (those of official documents, the default) or common (those every PC has)',
    ),
    thresholds: described(thresholds.optional(), '判定阈值', 'Thresholds of the standings'),
    rules: described(
      z.record(z.string(), z.enum([...SEVERITIES, 'off'])).optional(),
      '规则的严重程度,off 为关闭',
      'Severity of a rule; off silences it',
    ),
    waivers: described(z.array(waiver).optional(), '豁免', 'Waivers'),
  }),
  '工作区设置',
  'Settings of the workspace',
)

export type Settings = z.infer<typeof settingsSchema>
export type Waiver = z.infer<typeof waiver>

export interface Thresholds {
  readonly due_soon_days: number
  readonly behind: number
  readonly far_behind: number
}

export const DEFAULT_THRESHOLDS: Thresholds = { due_soon_days: 45, behind: 10, far_behind: 30 }
