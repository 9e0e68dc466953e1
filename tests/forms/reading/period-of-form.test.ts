import { expect, it } from 'vitest'
import type { FormMeta } from '../../../src/forms/meta.ts'
import { openFile } from '../../../src/forms/reading/open-file.ts'
import { readRows } from '../../../src/forms/reading/read-file.ts'
import { plan } from '../corpus/plan.ts'
import { workbook } from '../corpus/workbook.ts'

const form: FormMeta = {
  workspace: '',
  plan: plan.id,
  unit: '区教委',
  period: { from: '2024-01-01', to: '2024-12-31' },
  asOf: '2024-11-20',
  language: 'zh-CN',
}

it('tells of a day that the form does not ask for, and of one that the plan does not reach', () => {
  const rows = [
    ['活动日期', '活动名称', '任务编号', '活动类型', '参加人次'],
    ...['2024.3.5', '2025.3.5', '2026.3.5'].map((day) => [day, '讲座', '05-02', '讲座', 5]),
  ]
  const opened = openFile('f.xlsx', workbook({ sheets: [{ name: '活动台账', rows }] }))
  const read = readRows({ ...opened, form }, { plan, sha256: () => '' })
  expect(read.rows.flatMap(({ remarks }) => remarks.map(({ cell, code }) => [cell, code]))).toEqual([
    ['A3', 'date-outside-form'],
    ['A4', 'date-outside-plan'],
  ])
})
