import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

type Levels = readonly [title: string, ...targets: string[]]

/** Title and targets of every indicator of a plan whose text has this paragraph in this place. */
function levels(paragraph: string, place: 'preface' | 'first section' = 'preface'): Levels[] {
  const lines =
    place === 'preface'
      ? [paragraph, '一、重点任务']
      : ['为提升科学素质,制定本方案。', '一、总体思路', paragraph, '二、重点任务']
  const { plan } = draftOfText(
    ['某县全民科学素质行动实施方案(2023—2025年)', ...lines, '1.举办科普讲座20场。(县科协负责)'].join('\n'),
  )
  expect(plan.tasks?.map(({ title }) => title)).toEqual(['举办科普讲座20场'])
  return (plan.indicators ?? []).map(({ title, targets }) => [
    title,
    ...targets.map(({ by, at_least, more_than }) => `${at_least ?? `>${more_than}`} by ${by}`),
  ])
}

describe('aims outside a section of aims', () => {
  it.each([
    ['对照省、市要求,力争到2025年全县公民具备科学素质的比例达到16%。为此制定本方案。'],
    ['今年工作的总体要求是:2022年投入经费30万元。力争全县公民具备科学素质的比例2025年达到16%。'],
    ['2022年全县投入经费30万元,发放资料5万份。确保2025年全县公民具备科学素质的比例达到16%。'],
    ['过去三年举办活动1260场,受众41万人次。到2025年底,全县公民具备科学素质的比例提升至16%。'],
  ])('are read sentence by sentence: %s', (paragraph) => {
    const expected = [['全县公民具备科学素质的比例', '16 by 2025-12-31']]
    expect(levels(paragraph)).toEqual(expected)
    expect(levels(paragraph, 'first section')).toEqual(expected)
  })

  it('go on with the sentence behind them', () => {
    expect(
      levels(
        '到2025年,全县公民具备科学素质的比例达到16%。其中,农民具备科学素质的比例超过10%。全县现有120个村,抽样2314份。',
      ),
    ).toEqual([
      ['全县公民具备科学素质的比例', '16 by 2025-12-31'],
      ['农民具备科学素质的比例', '>10 by 2025-12-31'],
    ])
  })

  it('leave out what they are about where the sentence before named it', () => {
    expect(
      levels(
        '截至2022年末,全县公民具备科学素质比例升至8.47%,排全市第5位。为确保2025年达到12%的目标,制定本方案。',
      ),
    ).toEqual([['全县公民具备科学素质比例', '12 by 2025-12-31']])
  })

  it('are none where another sets them', () => {
    expect(levels('国务院提出,到2025年我国公民具备科学素质的比例要超过15%。')).toEqual([])
    expect(levels('纲要明确,到2025年全国公民具备科学素质的比例超过15%。', 'first section')).toEqual([])
  })

  it('are of the end of the plan where they name no year, and that is doubted', () => {
    const lines = [
      '某县2023年科普工作方案',
      '一、总体思路',
      '2022年我县公民具备科学素质比例为9.3%,本年度力争提升到10%以上。针对2314份问卷反映的短板精准发力。',
      '二、重点任务',
      '1.举办科普讲座20场。(县科协负责)',
    ]
    const { plan, doubts } = draftOfText(lines.join('\n'))
    expect(plan.indicators?.map(({ targets }) => targets)).toEqual([[{ by: '2023-12-31', at_least: 10 }]])
    expect(doubts.map(({ code, path }) => [code, ...path])).toContainEqual([
      'day-not-stated',
      'indicators',
      0,
      'targets',
      0,
      'by',
    ])
  })
})

describe('sections of aims', () => {
  it('look back first, and name the level once', () => {
    const lines = [
      '某市全民科学素质行动规划(2021-2025年)',
      '一、现状与目标',
      '“十三五”收官时,我市公民具备科学素质的比例达到10.26%;建成科普教育基地22个。',
      '到2025年,全市公民具备科学素质的比例超过14.5%;到2035年,这一比例达到25%。',
      '二、重点任务',
      '1.举办科普讲座20场。(市科协负责)',
    ]
    expect(draftOfText(lines.join('\n')).plan.indicators?.map(({ targets }) => targets)).toEqual([
      [
        { by: '2025-12-31', more_than: 14.5 },
        { by: '2035-12-31', at_least: 25 },
      ],
    ])
  })

  it('may be called 目标任务 where the tasks come below', () => {
    const title = '某县2023年科普工作方案'
    const aims = '到2023年底,全县公民具备科学素质的比例达到10.5%,创建科普示范村20个。'
    const { plan } = draftOfText(
      [title, '一、目标任务', aims, '二、重点工作', '1.举办讲座20场。(县科协负责)'].join('\n'),
    )
    expect(plan.tasks?.map((task) => task.title)).toEqual(['举办讲座20场'])
    expect(plan.indicators?.map(({ targets }) => targets[0]?.at_least)).toEqual([10.5, 20])
    const alone = draftOfText([title, '一、目标任务', '1.创建科普示范村20个。(县科协负责)'].join('\n'))
    expect(alone.plan.tasks?.map((task) => task.title)).toEqual(['创建科普示范村20个'])
  })

  it.each(['镇情概况', '基本情况', '工作回顾', '存在问题'])(
    'are none where they say what there is: %s',
    (heading) => {
      const lines = [
        '某镇科普示范创建方案(2023年)',
        `一、${heading}`,
        '全镇辖14个村,60岁以上人口占23.6%,群众调查合格率为7.9%,创成示范村2个。',
        '二、重点任务',
        '1.举办科普讲座20场。(镇党建办负责)',
      ]
      const { plan } = draftOfText(lines.join('\n'))
      expect([plan.tasks?.length, plan.indicators]).toEqual([1, undefined])
    },
  )
})

describe('sections that say when and where', () => {
  it.each(['时间和主题', '活动时间、地点', '参加对象'])('hold no tasks: %s', (heading) => {
    const lines = ['某县2024年科普月方案', `一、${heading}`, '2024年3月1日—31日', '主题:科技兴农']
    const text = [...lines, '二、活动内容', '(一)举办讲座5场。(县科协负责)'].join('\n')
    expect(draftOfText(text).plan.tasks?.map(({ title }) => title)).toEqual(['举办讲座5场'])
  })
})

describe('sections about the year before', () => {
  it('hold no tasks', () => {
    const lines = [
      '某镇科协2022年工作总结和2023年工作计划',
      '一、2022年工作总结',
      '(一)组织建设。新建村级科协5个。',
      '二、存在问题',
      '一是经费不足,缺口5万元。',
      '三、2023年工作计划',
      '(一)开展科普讲座40场。',
    ]
    expect(draftOfText(lines.join('\n')).plan.tasks?.map(({ title }) => title)).toEqual(['开展科普讲座40场'])
  })
})
