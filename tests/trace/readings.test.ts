import { describe, expect, it } from 'vitest'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { traced } from './sample.ts'

function plan(rest: object): Plan {
  return planSchema.parse({
    sciplan: 1,
    id: 'p',
    title: '某县科普工作方案',
    issuer: '某县科协',
    issued: '2024-01-15',
    period: { from: '2024-01-01', to: '2026-12-31' },
    registers: { towns: ['东镇', '西镇'] },
    units: [{ name: '县科协' }],
    tasks: [],
    ...rest,
  })
}

const HEAD = '某县科普工作方案\n某县科协\n2024年1月15日\n'

/** What differs when a plan of one task with one quota, or of one other part, is laid beside a sentence. */
function differences(sentence: string, rest: object): string[] {
  return traced({ plan: plan(rest), source: HEAD + sentence }).numbers.mismatches.map(
    ({ field, expected, found }) => `${field}: ${expected} ≠ ${found}`,
  )
}

const tasks = (anchor: string, quota: object) => ({
  tasks: [
    {
      id: 't',
      title: '壮大科普基地',
      source: { anchor: '壮大科普基地' },
      quotas: [{ id: 'q', per: 'total', ...quota, anchor }],
    },
  ],
})

describe('years that a sentence gives out one by one', () => {
  const sentence = '壮大科普基地，基地总数2024年、2025年、2026年分别达到20家、25家、30家。'
  const quota = (by: string) => tasks('2026年分别达到20家', { measure: 'entities', at_least: 20, by })

  it('all belong to what stands behind them', () => {
    expect(differences(sentence, quota('2024-12-31'))).toEqual([])
  })

  it('are the only ones', () => {
    expect(differences(sentence, quota('2023-12-31'))).toEqual(['by: 2023-12-31 ≠ 2026-12-31'])
  })
})

describe('a number for every town', () => {
  const quota = tasks('建成1座特色场馆', { measure: 'coverage', at_least: 100, of: 'towns' })

  it('covers them, though the anchor begins behind 每个镇', () => {
    expect(differences('壮大科普基地，每个镇（乡）至少建成1座特色场馆。', quota)).toEqual([])
  })

  it('is none where a comma parts the two', () => {
    expect(differences('每个镇壮大科普基地，全县建成1座特色场馆。', quota)).toContain('at_least: 100 ≠ null')
  })
})

describe('a level', () => {
  const level = (rest: object) => ({ indicators: [{ id: 'i', title: '比例', ...rest }] })

  it('of 本年度 is not one of the year before', () => {
    const rest = level({
      unit: '%',
      targets: [{ by: '2024-12-31', at_least: 10 }],
      source: { anchor: '提升到10%' },
    })
    expect(differences('2023年比例为9.3%，本年度比例提升到10%以上。', rest)).toEqual([])
    expect(differences('到2025年比例提升到10%以上。', rest)).toEqual([
      'targets/0/by: 2024-12-31 ≠ 2025-12-31',
    ])
  })

  it('may count points', () => {
    const rest = level({
      targets: [{ by: '2026-12-31', at_least: 90 }],
      source: { anchor: '测评得分达到90分' },
    })
    expect(differences('测评得分达到90分以上，知晓率超过12%。', rest)).toEqual([])
    expect(differences('测评得分达到80分以上，知晓率超过12%。', rest)).not.toEqual([])
  })
})

describe('two days of every year', () => {
  it('are both days of what is to be handed in, where an anchor cuts into the first', () => {
    const report = (on: string, anchor: string) => ({
      deliverables: [
        {
          id: 'r',
          title: '工作进展情况',
          due: { every: 'year', on, first: 2024 },
          from: ['县科协'],
          source: { anchor },
        },
      ],
    })
    const sentence = '各乡镇每年6月10日和12月10日前向县科协报送工作进展情况。'
    expect(differences(sentence, report('06-10', '月10日和12月10日前'))).toEqual([])
    expect(differences(sentence, report('07-10', '月10日和12月10日前'))).toEqual(['due/on: 07-10 ≠ 06-10'])
  })
})

describe('the name of another action', () => {
  it('in the clause of a task is no heading', () => {
    const actions = ['科技资源开放', '主题科普活动'].map((title, index) => ({
      id: `a${index}`,
      title,
      theme: 'other',
      source: { anchor: title },
    }))
    const clauses = [
      '推动实验室开放。',
      '每年举办主题科普活动，广泛宣传。',
      '推行科技特派员制度。',
      '开放数据。',
    ]
    const of = (anchor: string, action: string, index: number) => ({
      id: `t${index}`,
      action,
      title: anchor,
      source: { anchor },
    })
    const all = [
      ...clauses.map((anchor, index) => of(anchor, 'a0', index)),
      of('办好科技节。', 'a1', 4),
      of('办好科普日。', 'a1', 5),
    ]
    const source = ['科技资源开放', ...clauses, '主题科普活动', '办好科技节。', '办好科普日。'].join('\n')
    expect(differences(source, { actions, tasks: all })).toEqual([])
  })
})

describe('paragraphs that say since when a document holds and who explains it', () => {
  it('are no commitments', () => {
    const anchors = ['办好科技节', '办好科普日']
    const source = `${HEAD}1.办好科技节，请专家来讲。\n2.办好科普日，请学生来看。\n`
    const ends = ['3.本方案由县科协负责解释。', '4.本方案自2024年7月1日起施行，旧方案同时废止。']
    const all = anchors.map((anchor, index) => ({ id: `t${index}`, title: anchor, source: { anchor } }))
    const unpointed = (text: string) =>
      traced({ plan: plan({ tasks: all }), source: source + text }).coverage.unpointed
    expect(unpointed(ends.join('\n'))).toEqual([])
    expect(unpointed('3.办好农民课堂，请农民来学。')).toHaveLength(1)
  })
})

describe('who is responsible', () => {
  const units = ['县科协', '县农业局', '县妇联', '县卫生局', '各镇、街道'].map((name) => ({ name }))
  const all = (roles: readonly object[], known = units) => ({
    units: known,
    tasks: roles.map((role, index) => ({
      id: `t${index}`,
      title: `办好第${index}件事`,
      source: { anchor: `办好第${index}件事` },
      ...role,
    })),
  })

  it('may be said in a note below the list of a clause', () => {
    const others = [1, 2, 3, 4, 5].map(
      (index) => `${index}.办好第${index - 1}件事。\n责任单位：县妇联、县卫生局\n`,
    )
    const roles = others.map(() => ({ responsible: ['县妇联', '县卫生局'] }))
    const source = `${others.join('')}6.办好第5件事。\n责任单位：县农业局、县科协\n（第6项由县农业局牵头。）`
    const noted = (lead: string, responsible: string) =>
      differences(source, all([...roles, { lead: [lead], responsible: [responsible] }], units.slice(0, 4)))
    expect(noted('县农业局', '县科协')).toEqual([])
    expect(noted('县科协', '县农业局')).not.toEqual([])
  })

  it('may be a group whose name holds a list', () => {
    const names = ['县科协', '县农业局', '县妇联', '县卫生局', '各镇、街道']
    const source = names
      .map((name, index) => `${name}\n${index + 1}.办好第${index}件事，请人来看。`)
      .join('\n')
    const of = (last: string) =>
      differences(source, all([...names.slice(0, 4), last].map((name) => ({ lead: [name] }))))
    expect(of('各镇、街道')).toEqual([])
    expect(of('县妇联')).toContain('lead/0: 县妇联 ≠ 各镇、街道')
  })
})

describe('lines that go on with a clause', () => {
  const of = (source: string, due: string) =>
    traced({
      plan: plan({
        tasks: [
          { id: 'a', title: '遴选托举对象', due, source: { anchor: '遴选托举对象' } },
          { id: 'b', title: '办好科普日', source: { anchor: '办好科普日' } },
        ],
      }),
      source: `${HEAD}${source}2.办好科普日，请学生来看。`,
    })

  it('stand behind a comma, or in square brackets', () => {
    for (const source of [
      '1.遴选托举对象，\n给予资助。\n时间节点：2024年6月15日前\n',
      '1.遴选托举对象，给予资助。\n〔牵头部门：县科协；时限要求：2024年6月15日前〕\n',
    ]) {
      const { coverage, numbers } = of(source, '2024-06-15')
      expect(coverage.unpointed).toEqual([])
      expect(numbers.uncovered).toEqual([])
      expect(of(source, '2024-07-15').numbers.mismatches).toMatchObject([{ field: 'due' }])
    }
  })
})

describe('a line that leads over to a table', () => {
  it('is an introduction', () => {
    const source = '工作安排见下表，请各单位落实。\n序号\t任务\n1\t办好科普日\n2\t办好科技节'
    const tasks = ['办好科普日', '办好科技节'].map((anchor, index) => ({
      id: `t${index}`,
      title: anchor,
      source: { anchor },
    }))
    const { unpointed, apart } = traced({ plan: plan({ tasks }), source }).coverage
    expect(unpointed).toEqual([])
    expect(apart).toMatchObject([{ line: 1, reason: 'introduction' }])
  })
})
