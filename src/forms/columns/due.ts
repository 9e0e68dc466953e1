import { column } from './column.ts'
import { BY, EVIDENCE, NOTE, SERIAL, UNIT_HEADINGS } from './common.ts'

/** What is due: documents to hand in. */
export const SUBMISSION_COLUMNS = [
  SERIAL,
  column('deliverable', 'deliverable', '报送事项编号 事项编号 报送编号', { required: true, given: true }),
  column('deliverable_title', 'shown', '报送事项 报送材料 事项', { given: true }),
  column('unit', 'unit', UNIT_HEADINGS, { required: true, given: true }),
  column('for', 'year', '年度 年份 所属年度', { given: true }),
  column('due', 'shown', '截止日期 报送时限 应报日期 时限', { given: true }),
  column('standing', 'shown', '目前状态', { given: true }),
  column('date', 'day', '报送日期 日期 报送时间 实报日期 提交日期', { required: true }),
  EVIDENCE,
  column('press', 'links', '网址 链接', { field: 'evidence' }),
  BY,
  NOTE,
] as const

/** What is due: figures that cannot be added up from activities. */
export const OBSERVATION_COLUMNS = [
  SERIAL,
  column('subject', 'subject', '指标编号 编号 数据编号 指标代码', { required: true, given: true }),
  column('subject_title', 'shown', '指标 指标名称 数据名称 内容', { given: true }),
  column('unit', 'unit', UNIT_HEADINGS, { given: true }),
  column('target', 'shown', '目标值 目标 要求', { given: true }),
  column('date', 'day', '数据日期 日期 统计日期 截至日期 时点', { required: true }),
  column('value', 'value', '数值 完成值 数据 现值 累计数 累计值 指标值'),
  column('covered', 'count', '已覆盖数 已覆盖 覆盖数'),
  column('total', 'count', '总数 应覆盖数 全部数'),
  column('lacking', 'lacking', '尚缺 未覆盖 尚未覆盖 缺少 尚缺的地方'),
  EVIDENCE,
  column('press', 'links', '数据出处链接 链接 网址', { field: 'evidence' }),
  BY,
  NOTE,
] as const
