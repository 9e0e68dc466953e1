import type { DraftAskWords, NamedList } from '../draft-ask-words.ts'
import { draftReading } from './draft-readings.ts'

const ITEMS: Readonly<Record<NamedList, string>> = {
  tasks: '任务',
  safeguards: '保障措施',
  indicators: '目标值',
  deliverables: '报送事项',
  actions: '行动',
  units: '单位',
  groups: '单位组',
  quotas: '指标',
  milestones: '节点',
}

const FIELDS: Readonly<Record<string, string>> = {
  title: '标题',
  issuer: '发文机关',
  issued: '成文日期',
  document_no: '文号',
  period: '起止日期',
  lead: '牵头单位',
  support: '配合单位',
  responsible: '责任单位',
  members: '成员单位',
  from: '由谁报',
  to: '报给谁',
  due: '期限',
  by: '期限',
  date: '日期',
  at_least: '数量',
  more_than: '数量',
  value: '数值',
  per: '周期',
  scope: '各自还是共同',
  strength: '约束力',
  feed: '怎样累计',
  measure: '计量',
  per_capita: '人口数',
  theme: '领域',
  tasks: '全部任务',
  quotas: '指标',
}

const KINDS: Readonly<
  Record<'text' | 'units' | 'unit' | 'number' | 'population' | 'day' | 'due' | 'period' | 'choice', string>
> = {
  text: '',
  units: '几个单位用顿号隔开',
  unit: '只写一个',
  number: '只写数字',
  population: '只写人数',
  day: '如 2023年5月6日',
  due: '如 2023年5月6日,或 每年12月5日',
  period: '如 2021-2025年',
  choice: '',
}

export const draftAsk: DraftAskWords = {
  item: ({ list, name }) => `${ITEMS[list]} ${name}`,
  field: (key) => FIELDS[key] ?? key,
  heading: ({ number, of, place }) => `第 ${number} 处,共 ${of} 处  ${place}`,
  said: ({ place, text }) => `  原文 ${place}:${text}`,
  doubt: (why) => `  疑点:${why}`,
  keep: (value) => `对,就取 ${draftReading(value)}`,
  other: (value) => `改取 ${draftReading(value)}`,
  type: '自己填写',
  later: '先留着,以后再核对',
  back: '回到上一处',
  stop: '其余的都留着,到此为止',
  leave: '退出,不写方案',
  value: ({ field, kind }) =>
    `${field}(${[KINDS[kind], '直接回车返回'].filter((part) => part !== '').join(';')}):`,
  wanted: {
    text: '请写一段文字,或直接回车返回。',
    units: '请写单位名称,几个单位用顿号隔开,如 县教育局、县科协;数字不是单位名称。',
    unit: '请写一个单位的名称,如 县科协;数字不是单位名称。',
    number: '请写一个数字,如 200、1.5万 或 13%。',
    population: '请写人口数,如 52万 或 520000;先要有起止日期或成文日期。',
    day: '请写日历上有的日期,如 2023年5月6日、2023-5-6 或 2023年5月底;方案跨几年的,要写年份。',
    due: '请写日期,如 2023年5月6日 或 2023-5-6;每年都要报送的,写 每年12月5日。',
    period: '请写起止的年份或日期,如 2021-2025年,或 2021年1月1日至2023年6月30日。',
    choice: '请从所列的里面选一个。',
  },
  choose: (count) => `请输入 1 到 ${count} 之间的数字。`,
  choice: draftReading,
  again: '返回',
  chooseValue: (field) => `${field}:取哪一个?`,
}
