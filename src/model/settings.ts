import * as z from 'zod'
import { isCivilDate } from './civil-date.ts'
import { SEVERITIES } from './finding.ts'

const date = z.string().refine(isCivilDate, { error: 'civil-date' }).meta({ format: 'date' })

/** Points and days that separate the standings (semantics.md section 7 and 12.29). */
const thresholds = z.strictObject({
  due_soon_days: z.int().nonnegative().optional(),
  behind: z.number().nonnegative().optional(),
  far_behind: z.number().nonnegative().optional(),
})

const waiver = z
  .strictObject({
    rule: z.string().min(1),
    plan: z.string().optional(),
    task: z.string().optional(),
    unit: z.string().optional(),
    entry: z.string().optional(),
    file: z.string().optional(),
    reason: z.string().min(1),
    expires: date,
  })
  .meta({
    description:
      '豁免:某规则对某对象不报,须写理由和到期日\nWaives a rule for an object, with a reason and an expiry',
  })

export const settingsSchema = z
  .strictObject({
    sciplan: z.literal(1).optional(),
    name: z.string().optional().meta({ description: '工作区名称\nName of the workspace' }),
    language: z.enum(['zh-CN', 'en']).optional().meta({ description: '语言\nLanguage' }),
    timezone: z.string().optional().meta({ description: '“今天”所用的时区\nTime zone of “today”' }),
    office: z.string().optional().meta({ description: '牵头办公室所在单位\nThe unit of the office' }),
    thresholds: thresholds.optional().meta({ description: '判定阈值\nThresholds of the standings' }),
    rules: z
      .record(z.string(), z.enum([...SEVERITIES, 'off']))
      .optional()
      .meta({ description: '规则的严重程度\nSeverity of a rule' }),
    waivers: z.array(waiver).optional().meta({ description: '豁免\nWaivers' }),
  })
  .meta({ description: '工作区设置\nSettings of the workspace' })

export type Settings = z.infer<typeof settingsSchema>
export type Waiver = z.infer<typeof waiver>

export interface Thresholds {
  readonly due_soon_days: number
  readonly behind: number
  readonly far_behind: number
}

export const DEFAULT_THRESHOLDS: Thresholds = { due_soon_days: 45, behind: 10, far_behind: 30 }
