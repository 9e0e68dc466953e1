import type { DraftWords } from '../draft-words.ts'

export const DRAFT_LAYOUTS: DraftWords['layouts'] = {
  'unit-list': '任务清单(按单位列表)',
  'trailing-brackets': '条末括注责任单位',
  'responsibility-table': '正文加责任分解表',
  'labelled-lines': '条下“责任单位”行',
  'lead-support-lines': '条下“牵头单位、配合单位、完成时限”行',
  'work-plan': '带时间节点的工作计划',
  'target-table': '分单位的目标任务表',
  headings: '只有标题和条文',
  none: '未识别',
}

/** Values of a plan that stand for a reading, in words; the value itself follows for those who edit the file. */
const READINGS: Readonly<Record<string, string>> = {
  ...DRAFT_LAYOUTS,
  each: '各自完成(each)',
  joint: '共同完成(joint)',
  sum: '逐次累加(sum)',
  latest: '取最近一次累计数(latest)',
  binding: '约束性(binding)',
  aspirational: '努力目标(aspirational)',
  total: '全程(total)',
  'two-years': '每两年(two-years)',
  year: '每年(year)',
  quarter: '每季度(quarter)',
  month: '每月(month)',
  week: '每周(week)',
  day: '每日(day)',
  activities: '场次(activities)',
  participants: '人次(participants)',
  items: '条、篇(items)',
  amount: '元(amount)',
  entities: '家、个(entities)',
  coverage: '覆盖率(coverage)',
  people: '人数(people)',
  persons: '人数(persons)',
  力争: '只是努力的目标',
  争取: '只是努力的目标',
}

/** A value of a plan, or the words of the document that could not be one, as a person reads it. */
export function draftReading(value: string): string {
  return READINGS[value] ?? value.replace(/^(?=\d{4}年$)/, '只算')
}
