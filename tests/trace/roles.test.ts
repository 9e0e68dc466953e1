import { describe, expect, it } from 'vitest'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { matchRows } from '../../src/trace/roles/match-rows.ts'
import type { Mismatch } from '../../src/trace/trace-result.ts'
import { traced } from './sample.ts'

type Roles = Partial<Record<'lead' | 'support' | 'responsible', string[]>>
type Given = readonly [id: string, anchor: string, roles: Roles, action?: string]

const ACTIONS = { farmers: '农民科学素质提升行动', elderly: '老年人科学素质提升行动' }
const UNITS = [
  '县农业农村局',
  '县科协',
  '县教育局',
  '县卫生健康局',
  '县民政局',
  '中国科协党组',
  '中国科协书记处',
  '全国学会',
]

/** A plan of these tasks; its units are known whether or not they do anything. */
function plan(...given: readonly Given[]): Plan {
  return planSchema.parse({
    sciplan: 1,
    id: 'p',
    title: '某县科普工作方案',
    issuer: '某县',
    issued: '2023-02-01',
    period: { from: '2023-01-01', to: '2025-12-31' },
    units: [
      ...UNITS.map((name) => ({ name })),
      { name: '县委宣传部' },
      { name: '县委组织部' },
      { name: '高校科协' },
      { name: '县经济信息委', aliases: ['县经济信息委（科技局）'] },
    ],
    groups: [{ name: '学会', aliases: ['各级学会'], members: [] }],
    actions: Object.entries(ACTIONS).map(([id, title]) => ({ id, title, theme: 'other' })),
    tasks: given.map(([id, anchor, roles, action]) => ({
      id,
      title: anchor,
      source: { anchor },
      ...(action === undefined ? {} : { action }),
      ...roles,
    })),
  })
}

function mismatches(source: string, ...given: readonly Given[]): readonly Mismatch[] {
  return traced({ plan: plan(...given), source }).numbers.mismatches
}

/** What is told of units, in short. */
function told(source: string, ...given: readonly Given[]): string[] {
  return mismatches(source, ...given).map(
    ({ about, field, expected, found, line }) =>
      `${about.task} ${field} ${expected} | ${found ?? '-'} | ${line}`,
  )
}

describe('units in a table apart from the clauses', () => {
  const body = `二、任务
（一）农民科学素质提升行动
改善农村科普条件，让群众身边有课堂。县教育局选派教师授课。
实施乡土人才培育计划。办好插秧比赛。
（二）老年人科学素质提升行动
加强健康科普服务。走进社区。
实施智慧助老行动。
附件 重点任务责任分解表
`
  const flat = `${body}\t序号
\t重点工作
\t牵头单位
\t配合单位

\t一、农民科学素质提升行动

\t1
\t改善农村科普条件
\t县农业农村局
县科协
\t县经济信息委（科技局）

\t2
\t实施乡土人才培育工作
\t
\t

\t二、老年人科学素质提升行动

\t3
\t加强健康科普服务
\t县卫生健康局
\t县科协

\t4
\t实施智慧助老行动
\t
\t
`
  const grid = `${body}序号\t重点工作\t牵头单位\t配合单位
\t一、农民科学素质提升行动\t\t
1\t改善农村科普条件\t县农业农村局、县科协\t县经济信息委
2\t实施乡土人才培育工作\t\t
\t二、老年人科学素质提升行动\t\t
3\t加强健康科普服务\t县卫生健康局\t县科协
4\t实施智慧助老行动\t\t
`
  const farmers = { lead: ['县农业农村局', '县科协'], support: ['县经济信息委'] }
  const elderly = { lead: ['县卫生健康局'], support: ['县科协'] }
  const tasks: readonly Given[] = [
    ['1', '改善农村科普条件', { ...farmers, responsible: ['县教育局'] }, 'farmers'],
    ['2', '实施乡土人才培育计划', farmers, 'farmers'],
    ['3', '加强健康科普服务', elderly, 'elderly'],
    ['4', '实施智慧助老行动', elderly, 'elderly'],
  ]
  const with4 = (roles: Roles): Given[] => [...tasks.slice(0, 3), ['4', '实施智慧助老行动', roles, 'elderly']]

  describe.each([
    ['of a saved page', flat],
    ['with its rows', grid],
  ])('%s', (_, source) => {
    const line = source.split('\n').findIndex((one) => one.includes('县卫生健康局')) + 1
    it('are those of the row that restates the clause, merged cells filled from above', () => {
      expect(told(source, ...tasks)).toEqual([])
    })

    it('are found exchanged, with the row that says otherwise', () => {
      expect(told(source, ...with4({ lead: ['县民政局'], support: ['县科协'] }))).toEqual([
        `4 lead/0 县民政局 | 县卫生健康局 | ${line}`,
      ])
    })

    it('are found in the wrong role', () => {
      expect(told(source, ...with4({ lead: ['县科协'], support: ['县卫生健康局'] }))).toHaveLength(2)
    })
  })

  it('are not guessed where two rows could be meant', () => {
    const twice = flat.replace('实施智慧助老行动\n\t\n', '加强健康科普服务\n\t县民政局\n')
    const given = with4({ lead: ['县民政局'], support: ['县科协'] })
    expect(told(twice, ...given).filter((one) => one.startsWith('3'))).toEqual([])
  })
})

describe('a row restates a clause', () => {
  const clauses = [
    '实施馆校合作行动。引导中小学用好场馆。',
    '提升教师科学素质，加大培训力度。',
    '办好科技节。',
  ]

  it('only where each is the best for the other, in order', () => {
    expect(matchRows(['实施馆校合作', '提升教师科学素质', '办好科技节'], clauses)).toEqual([0, 1, 2])
    expect(matchRows(['办好科技节', '实施馆校合作'], clauses)).toEqual([undefined, undefined])
    expect(matchRows(['发展志愿服务', '办好科技节'], clauses)).toEqual([undefined, 2])
    expect(matchRows(['办好科技节', '办好科技节'], clauses)).toEqual([undefined, undefined])
    expect(matchRows([], clauses)).toEqual([])
    expect(matchRows([''], [])).toEqual([undefined])
  })
})

describe('units in running text', () => {
  const source = `一、宣傳
(一)中國(guó)科協(xié)黨組、書(shū)記處領(lǐng)學(xué)
第一時(shí)間學(xué)習(xí)傳達(dá)《意見》，開展專題學(xué)習(xí)。
(二)全國(guó)學(xué)會(huì)深入學(xué)習(xí)
召開代表專題座談會(huì)，交流任務(wù)舉措。
(三)各級(jí)學(xué)會(huì)講解
寫文章，全面系統(tǒng)深入解讀。
(四)組織座談交流
依托高??茀f(xié)，謀劃落實(shí)舉措。
(五)縣教育局負(fù)責(zé)
舉辦報(bào)告會(huì)，發(fā)放材料。
`
  const tasks: readonly Given[] = [
    ['1', '學習傳達', { lead: ['中国科协党组', '中国科协书记处'] }],
    ['2', '代表專題座談', { lead: ['全国学会'] }],
    ['3', '全面系統深入解讀', { lead: ['学会'] }],
    ['4', '謀劃落實舉措', { lead: ['高校科协'] }],
    ['5', '發放材料', { lead: ['县教育局'] }],
  ]
  const instead = (index: number, roles: Roles): Given[] =>
    tasks.map((task, at): Given => (at === index ? [task[0], task[1], roles] : task))

  it('are looked for in either script, in the clause and its headings', () => {
    const { anchors, numbers } = traced({ plan: plan(...tasks), source })
    expect({ missing: anchors.missing, mismatches: numbers.mismatches }).toEqual({
      missing: [],
      mismatches: [],
    })
  })

  it.each([
    [0, { lead: ['中国科协党组', '县民政局'] }, ['1 lead/1 县民政局 | - | 3']],
    [1, { lead: ['县教育局'] }, ['2 lead null | 全国学会 | 4', '2 lead/0 县教育局 | - | 5']],
    // 学会 stands inside 全国学会 alone.
    [1, { lead: ['学会'] }, ['2 lead null | 全国学会 | 4', '2 lead/0 学会 | - | 5']],
    [3, { lead: ['县教育局'] }, ['4 lead/0 县教育局 | - | 9']],
  ])('are found exchanged: %#', (index, roles, expected) => {
    expect(told(source, ...instead(index, roles))).toEqual(expected)
  })

  it('tell how many others are named, and are left alone where they are not', () => {
    expect(mismatches(source, ...instead(4, { lead: ['县民政局'] }))).toMatchObject([
      { expected: null, found: '县教育局', line: 10 },
      { expected: '县民政局', found: null, named: { found: 4, of: 5 } },
    ])
    const others = tasks.map(([id, anchor], index): Given => [id, anchor, { lead: [UNITS[index % 2] ?? ''] }])
    expect(told(source, ...others)).toEqual([])
  })

  it('are those of the section where it says so once for all', () => {
    const section = `一、任务
（一）农民行动
由县农业农村局牵头做好以下工作
1.办好科技小院，请专家来讲。
2.办好插秧比赛，请农民来看。
（二）老人行动
3.办好健康课堂，走进社区。
4.办好助老课堂，走进家庭。
责任单位:县卫生健康局、县民政局
`
    const given: readonly Given[] = [
      ['1', '办好科技小院', { lead: ['县农业农村局'] }],
      ['2', '办好插秧比赛', { lead: ['县农业农村局'] }],
      ['3', '办好健康课堂', { lead: ['县卫生健康局'], support: ['县民政局'] }],
      ['4', '办好助老课堂', { lead: ['县卫生健康局'], support: ['县民政局'] }],
    ]
    expect(told(section, ...given)).toEqual([])
    const wrong = given.with(1, ['2', '办好插秧比赛', { lead: ['县教育局'] }])
    expect(told(section, ...wrong)).toEqual(['2 lead/0 县教育局 | - | 5'])
    const other = given.with(2, ['3', '办好健康课堂', { lead: ['县教育局'], support: ['县民政局'] }])
    expect(told(section, ...other)).toEqual(['3 lead/0 县教育局 | - | 7'])
  })

  it('may go on in the next line', () => {
    const lines = ['县科协', '县教育局', '县民政局'].map(
      (unit, index) => `${index + 1}.办好第${index}课堂，走进社区。\n责任单位:${unit}、\n县卫生健康局\n`,
    )
    const given = ['县科协', '县教育局', '县民政局'].map(
      (unit, index): Given => [`${index}`, `第${index}课堂`, { responsible: [unit, '县卫生健康局'] }],
    )
    expect(told(lines.join(''), ...given)).toEqual([])
  })
})
