import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

describe('a document that fits no layout', () => {
  it('has the paragraphs drafted that ask for a number or a day, with a doubt of who does it', () => {
    const text = [
      '某县2024年科普日活动安排',
      '科普工作十分重要。',
      '各乡镇组织科普讲座不少于5场,覆盖所有村社。',
      '去年全县举办讲座80场。',
    ]
    const { layout, plan } = draftOfText(text.join('\n'))
    expect(layout.name).toBe('none')
    expect(plan.tasks?.map(({ lead, quotas }) => [lead, quotas?.map(({ at_least }) => at_least)])).toEqual([
      [['各乡镇'], [5]],
    ])
  })

  it('has none where nothing is asked for', () => {
    const { plan } = draftOfText(
      '某县科普工作纪实\n近年来,某县科普工作取得长足进步。\n群众科学素质稳步提高。',
    )
    expect(plan.tasks).toEqual([])
  })
})
