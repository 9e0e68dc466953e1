import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

/** Title and points of the only task of a document with this clause. */
function titled(clause: string): [string | undefined, ...string[]] {
  const { plan } = draftOfText(
    [
      '某县全民科学素质行动方案',
      '一、重点任务',
      '(一)青少年科学素质提升行动',
      `1.${clause}(县科协负责)`,
    ].join('\n'),
  )
  const [task] = plan.tasks ?? []
  return [task?.title, ...(task?.points ?? [])]
}

describe('titles of drafted tasks', () => {
  it.each([
    ['推动科普进校园。', '推动科普进校园'],
    ['举办科普讲座20场。', '举办科普讲座20场'],
    [
      '开展校外科技教育。每年举办青少年科技夏令营不少于4期,组织流动科技馆进校园不少于30场。',
      '开展校外科技教育,每年举办青少年科技夏令营不少于4期,组织流动科技馆进校园不少于30场',
    ],
    // A number without its object, or behind a day that stands alone, takes along what was said before it.
    [
      '繁荣农村科普文化。推动科普大篷车下乡,每年行程不少于1万公里。',
      '繁荣农村科普文化,推动科普大篷车下乡,每年行程不少于1万公里',
    ],
    [
      '壮大人才队伍。健全管理制度,到2025年底,注册科技志愿者达到3000人。',
      '壮大人才队伍,到2025年底,注册科技志愿者达到3000人',
    ],
    ['建设县科技馆。2024年6月底前建成开放。', '建设县科技馆，2024年6月底前建成开放'],
    [
      '健全应急科普机制。突发事件发生后24小时内发布信息。',
      '健全应急科普机制，突发事件发生后24小时内发布信息',
    ],
    [
      '培育科技后备人才。深化“英才计划”,落实《管理办法》。',
      '培育科技后备人才,深化“英才计划”,落实《管理办法》',
    ],
  ])('%s', (clause, expected) => {
    expect(titled(clause)).toEqual([expected])
  })

  it('leave programmes that do not fit to the points', () => {
    const long =
      '依托新时代文明实践中心、党群服务中心、乡镇综合文化站、农家书屋等各类基层阵地开展“三下乡”示范活动'
    expect(titled(`加强农村科普。${long}。`)).toEqual(['加强农村科普', '“三下乡”'])
  })

  it('stay short however many numbers there are', () => {
    const events = ['讲座', '展览', '竞赛', '培训', '论坛', '巡展', '宣讲', '演练', '研学']
    const clause = events.map(
      (event, index) => `每年组织面向全县中小学生的科普${event}活动不少于${index + 2}场`,
    )
    const [title = ''] = titled(`丰富校外活动。${clause.join(',')}。`)
    expect(title.length).toBeLessThanOrEqual(80)
    expect(title).toMatch(/^丰富校外活动,每年组织面向全县中小学生的科普讲座活动不少于2场,/)
  })
})
