import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Document } from '../../src/document/document.ts'
import type { Draft, DraftPlan } from '../../src/draft/draft.ts'
import { draftOnto } from '../../src/draft/onto/onto.ts'
import { splicePlan } from '../../src/draft/onto/splice.ts'
import type { Plan } from '../../src/model/plan.ts'

/** A plan as a clerk keeps it: comments, an id of her own, notes, a quota she read herself. */
const TEXT = `# 某县方案,由王敏转录
sciplan: 1
id: mou-2021-2025
title: 某县全民科学素质行动方案
document_no: 某府办发〔2021〕9号
issuer: 某县人民政府办公室
issued: 2021-09-01
period: {from: 2021-01-01, to: 2025-12-31}
units:
  - {name: 县教委, aliases: [县教育委员会]}
  - {name: 县科协}   # 牵头
actions:
  - {id: youth, title: 青少年科学素质提升行动, theme: youth}
tasks:
  # 青少年
  - id: kepu-xiao
    action: youth
    title: 科普进校园,每年不少于2次
    lead: [县教委]
    points: [王敏补充:含村小]
    source: {anchor: 开展科普进校园活动, stamp: aaaaaaaaaaaa}
    quotas:
      - {id: q1, measure: activities, at_least: 2, per: year, scope: each, anchor: 每年不少于2次, notes: [村小合并计算]}
  # 这一条照旧
  - id: jiangtang
    action: youth
    title: 办好科学家讲堂
    lead: [县科协]
    source: {anchor: 科学家讲堂, stamp: bbbbbbbbbbbb}
  - id: jingsai
    action: youth
    title: 组织青少年科技创新大赛
    lead: [县科协]
    source: {anchor: 青少年科技创新大赛, stamp: cccccccccccc}
`

const CLAUSES = [
  '开展科普进校园活动,每年不少于4次,覆盖所有村小。',
  '办好科学家讲堂。',
  '建设社区科学角,到2024年底建成10个。',
]
const DOCUMENT: Document = {
  paragraphs: CLAUSES.map((text, index) => ({ text, line: index + 1, kind: 'line' })),
}

const FRESH: DraftPlan = {
  sciplan: 1,
  id: 'mou',
  title: '某县全民科学素质行动方案',
  document_no: '某府办发〔2023〕5号',
  issuer: '某县人民政府办公室',
  issued: '2023-03-01',
  period: { from: '2021-01-01', to: '2025-12-31' },
  units: [{ name: '县教育委员会' }, { name: '县科协' }, { name: '县民政局' }],
  actions: [{ id: 'action-1', title: '青少年科学素质提升行动', theme: 'youth' }],
  tasks: [
    {
      id: '1',
      action: 'action-1',
      title: '开展科普进校园活动,每年不少于4次,覆盖所有村小',
      lead: ['县教育委员会'],
      source: { anchor: '科普进校园活动', stamp: 'dddddddddddd' },
      quotas: [
        { id: 'q1', measure: 'activities', at_least: 4, per: 'year', scope: 'each', anchor: '每年不少于4次' },
      ],
    },
    {
      id: '2',
      action: 'action-1',
      title: '办好科学家讲堂',
      lead: ['县科协'],
      source: { anchor: '办好科学家讲堂', stamp: 'bbbbbbbbbbbb' },
    },
    {
      id: 't-3',
      action: 'action-1',
      title: '建设社区科学角,到2024年底建成10个',
      lead: ['县民政局'],
      source: { anchor: '社区科学角', stamp: 'eeeeeeeeeeee' },
      quotas: [
        {
          id: 'q1',
          measure: 'entities',
          at_least: 10,
          per: 'total',
          by: '2024-12-31',
          scope: 'joint',
          anchor: '建成10个',
        },
      ],
    },
  ],
}

function draftOf(plan: DraftPlan, roleLine = 2): Draft {
  return {
    plan,
    provenance: [
      { path: ['tasks', 1, 'lead', 0], line: roleLine, text: '牵头' },
      ...(plan.tasks ?? []).map((_, index) => ({
        path: ['tasks', index, 'title'],
        line: index + 1,
        text: CLAUSES[index] ?? '',
      })),
      { path: ['tasks', 0, 'quotas', 0, 'at_least'], line: 1, text: '不少于4次' },
    ],
    doubts: [
      {
        code: 'two-readings',
        args: { words: '建成10个', taken: 'joint', other: 'each' },
        path: ['tasks', 2, 'quotas', 0, 'scope'],
        line: 3,
        alternative: [{ path: ['tasks', 2, 'quotas', 0, 'scope'], value: 'each' }],
      },
    ],
    leftOut: [],
    layout: { name: 'none', score: 0, reasons: [], others: [] },
  }
}

const plan = parse(TEXT) as Plan

function onto(fresh: DraftPlan = FRESH, before?: DraftPlan): Draft {
  const was = before === undefined ? undefined : { draft: draftOf(before), document: DOCUMENT }
  return draftOnto({ plan, now: { draft: draftOf(fresh), document: DOCUMENT }, before: was })
}

describe('a second edition onto the first plan', () => {
  const merged = onto()
  const tasks = merged.plan.tasks ?? []

  it('keeps ids and hand-made fields, and takes the new figure', () => {
    expect(tasks.map(({ id }) => id)).toEqual(['kepu-xiao', 'jiangtang', 't-3'])
    const [first] = tasks
    expect(first?.points).toEqual(['王敏补充:含村小'])
    expect(first?.lead).toEqual(['县教委'])
    expect(first?.quotas).toEqual([{ ...FRESH.tasks?.[0]?.quotas?.[0], notes: ['村小合并计算'] }])
    expect(first?.source).toEqual({ anchor: '开展科普进校园活动', stamp: 'dddddddddddd' })
  })

  it('renews the figure in a title, and keeps its words', () => {
    expect(tasks[0]?.title).toBe('科普进校园,每年不少于4次')
  })

  it('takes the marks of the new document and its new units, under the names that the plan has', () => {
    expect(merged.plan.document_no).toBe('某府办发〔2023〕5号')
    expect(merged.plan.id).toBe('mou-2021-2025')
    expect(merged.plan.units?.map(({ name }) => name)).toEqual(['县教委', '县科协', '县民政局'])
    expect(tasks.map(({ action }) => action)).toEqual(['youth', 'youth', 'youth'])
  })

  it('lets doubts and words follow the values that were taken over', () => {
    expect(merged.doubts.map(({ path, alternative }) => [path, alternative?.[0]?.path])).toEqual([
      [
        ['tasks', 2, 'quotas', 0, 'scope'],
        ['tasks', 2, 'quotas', 0, 'scope'],
      ],
    ])
    expect(merged.provenance.map(({ path }) => path.join('/'))).toContain('tasks/0/quotas/0/at_least')
  })

  it('changes only lines that the document changed', async () => {
    const remarks = [{ path: ['tasks', 0, 'quotas', 0], place: 'beside' as const, text: '第1行:不少于4次' }]
    const text = splicePlan(TEXT, plan as unknown as Record<string, unknown>, merged.plan, remarks)
    expect(parse(text)).toEqual(merged.plan)
    await expect(text).toMatchFileSnapshot('../goldens/draft/onto.yaml')
  })

  it('writes lists as they stand in the file, and its line ends', () => {
    const flat = TEXT.replace(/^ {2}/gm, '').replaceAll('\n', '\r\n')
    const text = splicePlan(flat, parse(flat) as Record<string, unknown>, merged.plan, [])
    expect(parse(text)).toEqual(merged.plan)
    expect(text).not.toMatch(/[^\r]\n/)
  })

  it('changes nothing where the document is the same', () => {
    const same = draftOnto({
      plan,
      now: { draft: draftOf(plan), document: { paragraphs: [] } },
      before: undefined,
    })
    expect(splicePlan(TEXT, plan as unknown as Record<string, unknown>, same.plan, [])).toBe(TEXT)
  })

  it('leaves what people read otherwise where both documents say the same', () => {
    const [first, second, third] = FRESH.tasks ?? []
    const other = { ...FRESH, tasks: [first!, { ...second!, lead: ['县民政局'] }, third!] }
    expect(onto(other, other).plan.tasks?.[1]?.lead).toEqual(['县科协'])
  })

  it('takes units of an unchanged clause from another line alone, where the older document is not at hand', () => {
    const [first, second, third] = FRESH.tasks ?? []
    const other = { ...FRESH, tasks: [first!, { ...second!, lead: ['县民政局'] }, third!] }
    const leadOf = (draft: Draft): unknown =>
      draftOnto({ plan, now: { draft, document: DOCUMENT }, before: undefined }).plan.tasks?.[1]?.lead
    expect(leadOf(draftOf(other))).toEqual(['县科协'])
    expect(leadOf(draftOf(other, 3))).toEqual(['县民政局'])
  })
})

describe('a plan file that people laid out', () => {
  const LAID_OUT = `sciplan: 1
id: p
source: {file: a.txt} # 原文
indicators:
  - id: literacy   # 第3行:15%
    title: 公民具备科学素质的比例
    # 全县口径
    targets:
      - {by: 2025-12-31, at_least: 15} # 力争
    source: {anchor: 达到15%, stamp: aaaaaaaaaaaa}
    notes:
      - 抽样调查
  - {id: rate, title: 覆盖率, targets: [{by: 2025-12-31, at_least: 80}], source: {stamp: bbbbbbbbbbbb}} # 王敏核对
tasks:
  - id: t1
    title: 办讲座
    lead: # 牵头
      - 县科协 # 科普部
      - 县教委
period:
  from: 2021-01-01 # 年初
  to: 2025-12-31
`
  const old = parse(LAID_OUT) as DraftPlan & { tasks: object[]; indicators: object[] }
  const spliced = (change: (plan: typeof old) => void): string[] => {
    const next = structuredClone(old)
    change(next)
    const text = splicePlan(LAID_OUT, old, next, [])
    expect(parse(text)).toEqual(next)
    const before = LAID_OUT.split('\n')
    return text.split('\n').filter((line) => !before.includes(line))
  }

  it.each([
    [
      'a value in braces',
      (plan: typeof old) => Object.assign(plan.source ?? {}, { file: 'b.txt' }),
      ['source: {file: b.txt} # 原文'],
    ],
    [
      'a stamp',
      (plan: typeof old) => Object.assign(plan.indicators[1] ?? {}, { source: { stamp: 'cccccccccccc' } }),
      [
        '  - {id: rate, title: 覆盖率, targets: [{by: 2025-12-31, at_least: 80}], source: {stamp: cccccccccccc}} # 王敏核对',
      ],
    ],
    [
      'a level',
      (plan: typeof old) =>
        Object.assign(plan.indicators[0] ?? {}, { targets: [{ by: '2025-12-31', at_least: 16 }] }),
      ['      - {by: 2025-12-31, at_least: 16} # 力争'],
    ],
    [
      'a unit more',
      (plan: typeof old) => Object.assign(plan.tasks[0] ?? {}, { lead: ['县科协', '县教委', '县妇联'] }),
      ['      - 县妇联'],
    ],
    [
      'a last day',
      (plan: typeof old) => Object.assign(plan.period ?? {}, { to: '2026-12-31' }),
      ['  to: 2026-12-31'],
    ],
  ])('has one other line for %s', (_, change, lines) => {
    expect(spliced((plan) => void change(plan))).toEqual(lines)
  })

  it('keeps a line for each field where one comes in', () => {
    const lines = spliced((plan) => Object.assign(plan.indicators[0] ?? {}, { unit: '%' }))
    expect(lines).toEqual(["    unit: '%'"])
  })
})
