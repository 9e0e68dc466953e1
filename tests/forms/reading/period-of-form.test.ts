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

const read = (rows: readonly (readonly (string | number)[])[]) => {
  const opened = openFile('f.xlsx', workbook({ sheets: [{ name: '活动台账', rows }] }))
  const { rows: found } = readRows({ ...opened, form }, { plan, sha256: () => '' })
  return found.flatMap(({ remarks }) => remarks.map(({ cell, code, args }) => [cell, code, args]))
}

it('tells of a day that the form does not ask for, and of one that the plan does not reach', () => {
  const days = ['2024.3.5', '2025.3.5', '2026.3.5'].map((day) => [day, '讲座', '05-02', '讲座', 5])
  expect(read([['活动日期', '活动名称', '任务编号', '活动类型', '参加人次'], ...days])).toMatchObject([
    ['A3', 'date-outside-form', { date: '2025-03-05' }],
    ['A4', 'date-outside-plan', { date: '2026-03-05' }],
  ])
})

it('tells of a last day that lies outside, once for each row', () => {
  const days = [
    ['2024.12.30', '2025.1.2'],
    ['2024.12.30', '2026.1.2'],
    ['2025.1.2', '2025.1.3'],
    ['2024.12.28', '2024.12.31'],
    ['2024.12.30至2025.1.2', ''],
  ]
  const rows = days.map(([date, until]) => [date!, until!, '展览', '05-02', '展览', 5])
  expect(
    read([['活动日期', '结束日期', '活动名称', '任务编号', '活动类型', '参加人次'], ...rows]),
  ).toMatchObject([
    ['B2', 'date-outside-form', { date: '2025-01-02' }],
    ['B3', 'date-outside-plan', { date: '2026-01-02' }],
    ['A4', 'date-outside-form', { date: '2025-01-02' }],
    ['A6', 'date-outside-form', { date: '2025-01-02' }],
  ])
})
