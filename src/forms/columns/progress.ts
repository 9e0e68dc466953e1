import { column } from './column.ts'
import { BY, EVIDENCE, NOTE, SERIAL, TASK_HEADINGS, UNIT_HEADINGS } from './common.ts'

/** Progress on tasks without number. */
export const PROGRESS_COLUMNS = [
  SERIAL,
  column('task', 'task', TASK_HEADINGS, { required: true, given: true }),
  column('task_title', 'shown', '任务内容 任务简述', { given: true }),
  column('unit', 'unit', UNIT_HEADINGS, { required: true, given: true }),
  column('date', 'day', '日期 填报日期 截至日期 进展日期 时间 截至时间', { required: true }),
  column('state', 'state', '状态 进展状态 完成情况 任务状态 进度', { asked: true }),
  column('text', 'text', '进展情况 进展 工作进展 工作情况 落实情况 推进情况 完成情况说明', { asked: true }),
  column('milestone', 'milestone', '阶段性目标 阶段性目标编号 节点 阶段目标'),
  EVIDENCE,
  column('press', 'links', '宣传报道链接 宣传报道 链接 网址', { field: 'evidence' }),
  BY,
  NOTE,
] as const
