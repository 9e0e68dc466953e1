import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

const HEAD =
  '某大学2024年科普工作\n职责与任务分解\n某大学科协\n2024年3月1日\n各学院、各部门:\n现将任务分解如下。\n'

function tasks(text: string): [string, string][] {
  return (draftOfText(HEAD + text).plan.tasks ?? []).map(({ title, lead = [] }) => [title, lead.join('、')])
}

describe('headings that name units', () => {
  it('may be colleges of engineering and departments of support, and may lack their number', () => {
    const text = [
      '一、机械工程学院',
      '1.开放实验室10次。',
      '2.组织学生讲解科技展品,接待中小学生。',
      '后勤保障部',
      '1.举办校园植物科普活动4场。',
      '三、校团委',
      '1.组建科普志愿服务队5支。',
      '各部门12月10日前报送总结。',
    ]
    expect(tasks(text.join('\n'))).toEqual([
      ['开放实验室10次', '机械工程学院'],
      ['组织学生讲解科技展品,接待中小学生', '机械工程学院'],
      ['举办校园植物科普活动4场', '后勤保障部'],
      ['组建科普志愿服务队5支', '校团委'],
    ])
  })

  it('lead what stands below them, also where that names who helps', () => {
    const text = ['一、组织宣传部', '1.选树最美科技工作者10名。', '配合部门:办公室', '2.新建企业科协20家。']
    const drafted = draftOfText(HEAD + text.join('\n')).plan.tasks ?? []
    expect(drafted.map(({ lead, support }) => [lead, support])).toEqual([
      [['组织宣传部'], ['办公室']],
      [['组织宣传部'], undefined],
    ])
  })
})
