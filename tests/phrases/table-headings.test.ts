import { expect, it } from 'vitest'
import { columnKindOf } from '../../src/phrases/table-headings.ts'

it.each([
  ['序号', 'number'],
  ['牵头单位', 'lead'],
  ['责任单位(第一个为牵头单位)', 'responsible'],
  ['责任单位及责任人', 'responsible'],
  ['责任人', 'other'],
  ['配合 单位', 'support'],
  ['主要工作', 'action'],
  ['具体任务', 'task'],
  ['完成时限', 'due'],
  ['目标要求', 'target'],
  ['重点任务分工表', undefined],
  ['实施科技节活动', undefined],
  ['', undefined],
])('%s heads a column of: %s', (heading, kind) => {
  expect(columnKindOf(heading)).toBe(kind)
})
