import { column } from './column.ts'

/** Columns that every sheet has. */
export const SERIAL = column('serial', 'serial', '序号 编号 行号 顺序', { given: true })
export const EVIDENCE = column(
  'evidence',
  'files',
  `佐证材料 佐证 证明材料 支撑材料 印证材料 佐证资料 附件 附件材料 材料清单
  签到 签到情况 照片 图片 现场照片 活动照片 影像资料 佐证材料文件名 签到表`,
)
export const BY = column('by', 'text', '填报人 填表人 填写人 联络员 经办人 上报人 报送人')
export const NOTE = column('note', 'text', '备注 说明 其他说明 补充说明')

/** How people head the unit and the task, whether a cell of the sheet holds one of them or several. */
export const UNIT_HEADINGS = `责任单位 单位 填报单位 活动单位 承办单位 组织单位 举办单位 实施单位 开展单位
  成员单位 部门 牵头单位 单位名称 报送单位 镇街 乡镇 责任部门 承办部门 实施部门 填报部门`
export const TASK_HEADINGS = `任务编号 任务 对应任务 任务序号 所属任务 对应任务编号
  工作任务 重点任务 具体任务 任务名称 关联任务 清单序号`
