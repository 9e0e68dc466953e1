import { describe, expect, it } from 'vitest'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { isWhole } from '../../src/trace/trace-result.ts'
import { changed, type Sample, traced } from './sample.ts'

const UNITS = ['县教育局', '县农业农村局', '县卫生健康局', '县民政局', '县科协', '县妇联']
const NAMES = ['科技节', '气象日', '插秧赛', '健康课', '助老堂', '天文营']
const ACTIONS = [
  '青少年科学素质提升行动',
  '农民科学素质提升行动',
  '老年人科学素质提升行动',
  '科普基础设施工程',
]

/** Four actions of three tasks each: the unit named first leads, the two behind it help. */
function listed(): Sample {
  const tasks = ACTIONS.flatMap((_, action) =>
    NAMES.slice(0, 3).map((name, index) => {
      const title = `办好第${action + 4}届“${NAMES[action + index]}${name}”,邀请专家走进${UNITS[index]}`
      const [lead = '', ...support] = [0, 1, 2].map(
        (step) => UNITS[(action + index + step) % UNITS.length] ?? '',
      )
      return { action, title, lead, support }
    }),
  )
  const lines = ACTIONS.flatMap((title, action) => [
    `${'一二三四'[action]}、${title}`,
    ...tasks
      .filter((task) => task.action === action)
      .flatMap((task, index) => [
        `(${'一二三'[index]})${task.title}。`,
        `责任单位:${[task.lead, ...task.support].join('、')}`,
      ]),
  ])
  const plan: Plan = planSchema.parse({
    sciplan: 1,
    id: 'p',
    title: '某县科普工作方案(2023—2025年)',
    document_no: '某办发〔2023〕14号',
    issuer: '某县人民政府办公室',
    issued: '2023-02-01',
    period: { from: '2023-01-01', to: '2025-12-31' },
    implements: ['川府发〔2022〕28号'],
    units: UNITS.map((name) => ({ name })),
    actions: ACTIONS.map((title, index) => ({ id: `a${index}`, title, theme: 'other' })),
    tasks: tasks.map(({ action, title, lead, support }, index) => ({
      id: `t${index}`,
      action: `a${action}`,
      title: title.replace('邀请专家', '请专家'),
      lead: [lead],
      support,
      source: { anchor: title.slice(0, 12) },
    })),
  })
  const head = ['某县人民政府办公室', '关于印发某县科普工作方案(2023—2025年)的通知', '某办发〔2023〕14号']
  const preamble = '根据川府发〔2022〕28号文件,制定本方案。'
  return { plan, source: [...head, preamble, ...lines, '2023年2月1日'].join('\n') }
}

const original = listed()

/** What is told of a plan that was changed in one place: field, plan, document. */
function told(change: (plan: Plan) => void): string[] {
  const { mismatches } = traced(changed(original, change)).numbers
  return mismatches.map(({ field, expected, found }) => `${field} ${expected} | ${found}`)
}

/** The changes of a list that leave the plan whole. */
function unnoticed<Case>(cases: readonly Case[], change: (plan: Plan, one: Case) => void): Case[] {
  expect(cases.length).toBeGreaterThan(0)
  return cases.filter((one) => isWhole(traced(changed(original, (plan) => change(plan, one)))))
}

it('the plan says what its document says', () => {
  const { anchors, numbers, coverage } = traced(original)
  expect({ anchors: anchors.missing, numbers, unpointed: coverage.unpointed }).toMatchObject({
    anchors: [],
    numbers: { uncovered: [], mismatches: [] },
    unpointed: [],
  })
})

describe('units that the document names for a task', () => {
  const places = original.plan.tasks.flatMap(({ support = [] }, task) => [
    { task, role: 'lead', index: 0 } as const,
    ...support.map((_, index) => ({ task, role: 'support', index }) as const),
  ])

  it('cannot be left out', () => {
    expect(
      unnoticed(places, (plan, { task, role, index }) => plan.tasks[task]![role]!.splice(index, 1)),
    ).toEqual([])
    expect(told(({ tasks }) => tasks[0]!.support!.pop())).toEqual(['support null | 县卫生健康局'])
  })

  it('have the role of all others that are named so', () => {
    const move = (plan: Plan, { task, role, index }: (typeof places)[number]): void => {
      const item = plan.tasks[task]!
      const [unit = ''] = item[role]!.splice(index, 1)
      item.responsible = [unit]
    }
    expect(unnoticed(places, move)).toEqual([])
    const exchanged = told(({ tasks: [task] }) => {
      task!.lead = ['县农业农村局']
      task!.support = ['县教育局', '县卫生健康局']
    })
    expect(exchanged).toContain('support/0 support: 县教育局 | lead: 县教育局')
  })

  it('are told with the one that stands in their place', () => {
    expect(told(({ tasks }) => (tasks[0]!.lead = ['县妇联']))).toEqual([
      'lead/0 县妇联 | 县教育局、县农业农村局、县卫生健康局',
    ])
  })

  it('need not be all that an office has', () => {
    const more = told(({ units }) => units.push({ name: '县图书馆' }))
    expect(more).toEqual(['name 县图书馆 | null'])
    expect(told(({ units }) => units.push({ name: '县图书馆', from: '2024-01-01' }))).toEqual([])
    const member = told((plan) => {
      plan.units.push({ name: '城关镇' })
      plan.units[0]!.aliases = ['各镇']
      plan.groups = [{ name: '县科协', members: ['城关镇'] }]
    })
    expect(member).toEqual([])
  })
})

describe('titles', () => {
  const tasks = original.plan.tasks.slice(1).map((_, index) => index)

  it('cannot be exchanged', () => {
    const swap = ({ tasks: all }: Plan, index: number): void => {
      const [one, other] = [all[index]!, all[index + 1]!]
      Object.assign(one, { title: other.title })
      Object.assign(other, { title: original.plan.tasks[index]!.title })
    }
    expect(unnoticed(tasks, swap)).toEqual([])
  })

  it('keep the numbers and names of their clause', () => {
    const title = original.plan.tasks[0]!.title
    expect(told(({ tasks: all }) => (all[0]!.title = title.replace('第4届', '第9届')))).toEqual([
      'title 办好第9届 | null',
    ])
    expect(told(({ tasks: all }) => (all[0]!.points = ['“双百”行动', '请专家']))).toEqual([
      'points/0 双百 | null',
    ])
  })

  it('may be in another language throughout', () => {
    const english = told(({ tasks: all }) => {
      for (const [index, task] of all.entries()) task.title = `Festival, part ${'abcdefghijkl'[index]}`
    })
    expect(english).toEqual([])
  })

  it('of milestones are of their task', () => {
    const milestone = (title: string) =>
      told(({ tasks: all }) => (all[0]!.milestones = [{ id: 'm', title, anchor: '邀请专家走进县教育局' }]))
    expect(milestone('专家走进县教育局')).toEqual([])
    expect(milestone('天文馆建成开放')).toEqual(['title 天文馆建成开放 | null'])
  })
})

describe('actions', () => {
  it('have the tasks below their headings', () => {
    expect(told(({ tasks }) => (tasks[4]!.action = 'a3'))).toEqual(['action a3 | a1'])
    expect(told(({ tasks }) => delete tasks[4]!.action)).toEqual(['action null | a1'])
  })

  it('are told once each where two titles are exchanged', () => {
    const exchanged = told(({ actions = [] }) => {
      actions[0]!.title = ACTIONS[1]!
      actions[1]!.title = ACTIONS[0]!
    })
    expect(exchanged).toEqual([
      `title ${ACTIONS[1]} | 一、${ACTIONS[0]}`,
      `title ${ACTIONS[0]} | 二、${ACTIONS[1]}`,
    ])
  })
})

describe('what the plan says of the document', () => {
  it.each<[string, string, (plan: Plan) => void]>([
    [
      'title',
      'title 某县科普工作方案(2023—2026年)',
      (plan) => (plan.title = '某县科普工作方案(2023—2026年)'),
    ],
    [
      'number',
      'document_no 某办发〔2023〕41号 | 某办发〔2023〕14号',
      (plan) => (plan.document_no = '某办发〔2023〕41号'),
    ],
    ['missing number', 'document_no null | 某办发〔2023〕14号', (plan) => delete plan.document_no],
    [
      'issuer',
      'issuer 某市人民政府办公室 | 某县人民政府办公室',
      (plan) => (plan.issuer = '某市人民政府办公室'),
    ],
    ['day of issue', 'issued 2023-02-10 | 2023年2月1日', (plan) => (plan.issued = '2023-02-10')],
    ['years', 'period/to 2026-12-31 | 2023—2025年', (plan) => (plan.period.to = '2026-12-31')],
    ['month', 'period/from 2023-06-01 | 2023—2025年', (plan) => (plan.period.from = '2023-06-01')],
    [
      'higher document',
      'implements/0 川府发〔2022〕82号 | 川府发〔2022〕28号',
      (plan) => (plan.implements = ['川府发〔2022〕82号']),
    ],
  ])('is told where the document says nearly the same: %s', (_, expected, change) => {
    expect(told(change).join('\n').replaceAll('-', '—')).toContain(expected.replaceAll('-', '—'))
  })

  it('may be known from elsewhere', () => {
    const { source, plan } = original
    const bare = source.replace(/^(?:.*\n){3}/, '').replace('2023年2月1日', '')
    const { numbers } = traced({
      plan: { ...plan, title: '另一种说法', document_no: '某府发〔2023〕5号' },
      source: bare,
    })
    expect(numbers.mismatches).toEqual([])
  })
})
