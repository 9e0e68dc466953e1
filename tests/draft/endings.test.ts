import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

const TABLE = [
  '某县2024年全民科学素质工作责任清单',
  '序号\t责任单位\t主要工作\t具体任务',
  '1\t县教育局\t青少年科学素质提升行动\t每年举办科技节2次。',
  '2\t县科协\t基层科普\t组织科普讲座10场。',
]
const CLAUSES = [
  '某县2024年科普工作方案',
  '一、重点任务',
  '(一)举办科普讲座20场。(县科协负责)',
  '二、保障措施',
  '(一)加强领导。各单位要落实专人负责。',
]

function all(lines: readonly string[]): (string | undefined)[] {
  const { plan } = draftOfText(lines.join('\n'))
  return [...(plan.tasks ?? []), ...(plan.safeguards ?? [])].map(({ title }) => title)
}

describe('what stands below the last clause or table', () => {
  it.each([
    [['某县全民科学素质工作领导小组办公室', '(县科学技术协会代章)', '2024年3月5日']],
    [['某县科学技术协会', '某县教育局', '2024年3月5日']],
    [['某某集团有限公司', '〔盖章〕', '二〇二四年三月五日']],
    [['2024年3月5日', '某县科学技术协会']],
    [['某县科协', '2024年3月']],
  ])('is no commitment where it signs: %j', (signature) => {
    for (const document of [TABLE, CLAUSES]) expect(all([...document, ...signature])).toEqual(all(document))
    if (!signature.some((line) => line.includes('日'))) return
    expect(draftOfText([...TABLE, ...signature].join('\n')).plan.issued).toBe('2024-03-05')
  })

  it.each([
    [['注:讲座由省科协补助经费20万元,“三长”指院长、校长、站长。']],
    [['备注:1.第2项所列10场不含直播;2.讲座每场不少于50人。', '3.2023年补助经费228万元。']],
    [['附注:', '1.全县有村120个。', '2.经费由县财政安排60万元。']],
    [['附件:1.任务分工表', '2.联络员名单', '3.工作总结模板']],
    [['附:领导小组名单']],
  ])('is no commitment where it explains: %j', (remarks) => {
    for (const document of [TABLE, CLAUSES]) expect(all([...document, ...remarks])).toEqual(all(document))
  })

  it('is one where a remark stands between numbered clauses', () => {
    const clauses = ['1.举办讲座20场。(县科协负责)', '注:含线上讲座。', '2.举办展览2场。(县科技馆负责)']
    expect(all(['某县2024年科普工作方案', '一、重点任务', ...clauses])).toEqual([
      '举办讲座20场',
      '举办展览2场',
    ])
  })
})

describe('what asks for nothing but reports', () => {
  it.each([
    ['(二)按时报送。各单位于12月10日前将年度总结报送县科协。', ['年度总结', '2024-12-10']],
    ['(二)报送情况。每年6月10日前,各乡镇要将工作总结报送县科协。', ['工作总结', '06-10']],
    ['(二)各乡镇每年6月10日前向县科协报送工作总结。', ['工作总结', '06-10']],
  ])('is handed in, and no safeguard: %s', (clause, report) => {
    const { plan } = draftOfText([...CLAUSES, clause, '某县科协', '2024年3月5日'].join('\n'))
    expect(plan.safeguards?.map(({ title }) => title)).toEqual(['加强领导'])
    expect(
      plan.deliverables?.map(({ title, due }) => [title, typeof due === 'object' ? due.on : due]),
    ).toEqual([report])
  })

  it('is a safeguard where more is asked for', () => {
    const clause = '(二)强化宣传。及时总结好做法,于12月10日前将年度总结报送县科协。'
    const more = '(三)加强考核。把科普列入考核。各单位于12月10日前将工作台账报送县科协。'
    expect(all([...CLAUSES, clause.replace('总结好做法,', '总结好做法。'), more]).slice(2)).toEqual([
      expect.stringMatching(/^强化宣传/),
      expect.stringMatching(/^加强考核/),
    ])
  })

  it('is a task where it stands among the tasks', () => {
    const clauses = ['1.举办讲座20场。(县科协负责)', '2.12月10日前报送年度总结。(各乡镇负责)']
    expect(all(['某县2024年科普工作方案', '一、重点任务', ...clauses])).toHaveLength(2)
  })
})

describe('what says from when on a document holds', () => {
  it.each([
    '本方案自2024年7月1日起施行,《某县科普工作办法》同时废止。',
    '(二)本方案由县科协负责解释。',
    '(二)依据章程第二十七条,本方案自印发之日起执行。',
  ])('asks for nothing: %s', (line) => {
    expect(all([...CLAUSES, line])).toEqual(all(CLAUSES))
  })
})

describe('a sentence that a line breaks behind a comma', () => {
  const START = ['某县2024年科普工作方案', '一、重点任务', '(一)乡村科普']

  it('is one task with all that it asks for', () => {
    const lines = [...START, '1.征集科普短视频500部,', '编印读物20000册,配送到农家书屋。', '责任单位:县科协']
    const { plan } = draftOfText(lines.join('\n'))
    expect(plan.tasks?.map(({ lead, quotas }) => [lead, quotas?.map(({ at_least }) => at_least)])).toEqual([
      [['县科协'], [500, 20000]],
    ])
  })

  it('ends with who is responsible', () => {
    const lines = [...START, '1.举办科普讲座20场,', '展览2场。(县科协负责)', '2.培训辅导员。(县教育局负责)']
    expect(draftOfText(lines.join('\n')).plan.tasks?.map(({ lead }) => lead)).toEqual([
      ['县科协'],
      ['县教育局'],
    ])
  })

  it('stays background where it began there', () => {
    const lines = ['2023年举办讲座30场,', '建成基地5个。', '一、重点任务', '1.举办讲座20场。(县科协负责)']
    expect(all(['某县2024年科普工作方案', ...lines])).toEqual(['举办讲座20场'])
  })
})

describe('the day of issue', () => {
  const page = ['发布时间:2024-03-08 16:22', '公开日期', '2024-03-08', ...TABLE]

  it('is that of the signature, and not the day on which a page was put up', () => {
    const { plan, doubts } = draftOfText([...page, '某县科学技术协会', '2024年3月5日'].join('\n'))
    expect(plan.issued).toBe('2024-03-05')
    expect(doubts.filter(({ path }) => path[0] === 'issued')).toEqual([])
  })

  it('is doubted where the page alone says it', () => {
    const { plan, doubts } = draftOfText(page.join('\n'))
    expect(plan.issued).toBe('2024-03-08')
    expect(doubts.filter(({ path }) => path[0] === 'issued').map(({ code }) => code)).toEqual(['not-certain'])
  })
})

describe('words of web pages', () => {
  it.each([
    '动员科技志愿者注册,年底前注册总数达到5000人',
    '公众号点击量不少于10万次',
    '为农技协提供技术支持,举办培训5期',
    '推广科普中国二维码,每村不少于2处',
  ])('are part of a clause that uses them: %s', (clause) => {
    const lines = ['某县2024年科普工作方案', '一、重点任务', '(一)科普信息化', clause, '责任单位:县科协']
    expect(draftOfText(lines.join('\n')).plan.tasks?.map(({ title }) => title)).toEqual([clause])
  })

  it.each(['登录 | 注册', '浏览次数:366', '阅读量1027', '【二维码】', '政策解读', '无障碍', '点击数:774'])(
    'are none of a document where they stand alone: %s',
    (line) => {
      expect(all([...CLAUSES, line])).toEqual(all(CLAUSES))
    },
  )
})
