import { describe, expect, it } from 'vitest'
import { commitmentsOf } from '../../src/model/plan.ts'
import { isWhole } from '../../src/trace/trace-result.ts'
import { changed, LAYOUTS, lineOf, rewritten, sample, traced } from './sample.ts'

describe.each(LAYOUTS)('a plan transcribed from a document of the layout %s', (layout) => {
  const original = sample(layout)
  const commitments = commitmentsOf(original.plan)

  it('traces whole', () => {
    const result = traced(original)
    expect(result.anchors.missing).toEqual([])
    expect(result.numbers.uncovered).toEqual([])
    expect(result.numbers.mismatches).toEqual([])
    expect(result.stamps.changed).toEqual([])
    expect(isWhole(result)).toBe(true)
    expect(result.anchors.found).toBeGreaterThanOrEqual(commitments.length)
    expect(result.numbers.covered).toBeGreaterThan(0)
  })

  it.each(commitments.map(({ id }) => id))('shows the clause of %s once nothing points to it', (id) => {
    const task = commitments.find((one) => one.id === id)
    const whole = traced(original).coverage
    const result = traced(
      changed(original, (plan) => {
        plan.tasks = plan.tasks.filter((one) => one.id !== id)
        plan.safeguards = (plan.safeguards ?? []).filter((one) => one.id !== id)
      }),
    )
    expect(result.coverage.unpointed).toHaveLength(whole.unpointed.length + 1)
    expect(result.coverage.share).toBeLessThan(whole.share)
    for (const { anchor } of task?.quotas ?? []) {
      const line = anchor === undefined ? 0 : lineOf(original, task?.source?.anchor ?? '')
      expect(result.numbers.uncovered.map((number) => number.line)).toContain(line)
    }
  })

  it.each(commitments.map(({ id }) => id))('misses %s alone when its paragraph is lost', (id) => {
    const place = traced(original)
    const task = commitments.find((one) => one.id === id)
    const anchor = task?.source?.anchor ?? ''
    // The n-th task with this anchor stands in the n-th paragraph with it.
    const nth = commitments.filter((one) => one.source?.anchor === anchor).findIndex((one) => one.id === id)
    const lines = original.source.split('\n')
    const holding = lines.flatMap((line, index) => (line.includes(anchor) ? [index] : []))
    const lost = lines.map((line, index) => (index === holding[nth] ? '' : line)).join('\n')
    const result = traced({ plan: original.plan, source: lost })
    expect(place.anchors.missing).toEqual([])
    const tasks = result.anchors.missing.filter(
      ({ about }) => about.quota === undefined && about.milestone === undefined,
    )
    expect(tasks.length + result.stamps.changed.length).toBe(1)
    expect(result.anchors.missing.every(({ about }) => (about.task ?? about.safeguard) === id)).toBe(true)
  })
})

describe('trace', () => {
  const list = sample('unit-list')
  const leads = sample('bracket-leads')

  it('finds a number that was corrupted in the document', () => {
    const result = traced(rewritten(list, '每年不少于120人次', '每年不少于720人次'))
    expect(result.anchors.missing).toMatchObject([
      { about: { task: '02-03', quota: 'q1' }, reason: 'absent' },
    ])
    expect(result.stamps.changed).toMatchObject([{ about: { task: '02-03' } }])
    expect(result.numbers.uncovered.map(({ line }) => line)).toEqual([lineOf(list, '培训科学教师')])
  })

  it('finds a number that was corrupted in the plan', () => {
    const result = traced(changed(list, ({ tasks }) => (tasks[2]!.quotas![0]!.at_least = 8)))
    expect(result.numbers.mismatches).toEqual([
      {
        about: { task: '02-01', quota: 'q1' },
        path: ['tasks', 2, 'quotas', 0, 'at_least'],
        field: 'at_least',
        expected: 8,
        found: 3,
        line: lineOf(list, '天文台'),
      },
    ])
  })

  it.each([
    ['at_least', '>= 3', '> 3', (text: string) => text.replace('不少于3次', '超过3次')],
    ['per', 'year', 'quarter', (text: string) => text.replace('每年不少于3次', '每季度不少于3次')],
    ['measure', 'activities', '人次', (text: string) => text.replace('不少于3次', '不少于3人次')],
    [
      'strength',
      'binding',
      'aspirational',
      (text: string) => text.replace('每年不少于3次', '每年力争不少于3次'),
    ],
  ])('compares %s', (field, expected, found, edit) => {
    const source = edit(list.source)
    const plan = changed(list, ({ tasks }) => {
      tasks[2]!.quotas![0]!.anchor = edit('每年不少于3次')
      delete tasks[2]!.source!.stamp
    }).plan
    expect(traced({ plan, source }).numbers.mismatches).toMatchObject([{ field, expected, found }])
  })

  it('finds tasks whose order was swapped', () => {
    const result = traced(changed(leads, ({ tasks }) => tasks.reverse()))
    const reasons = result.anchors.missing.map(({ reason, line }) => [reason, typeof line])
    expect(reasons).toEqual([
      ['out-of-order', 'number'],
      ['out-of-order', 'number'],
    ])
    expect(isWhole(result)).toBe(false)
  })

  it('finds paragraphs whose order was swapped in the document', () => {
    const [a, b] = [
      '面向居民举办反诈与用药安全讲座,每年不少于2次。',
      '组织学生到天文台开展观测活动,每年不少于3次。',
    ]
    const source = list.source.replace(a, '~').replace(b, a).replace('~', b)
    const result = traced({ plan: list.plan, source })
    expect(result.anchors.missing.map(({ reason }) => reason)).toContain('out-of-order')
  })

  it('finds a clause that was reworded', () => {
    const result = traced(
      rewritten(list, '用好村口电子屏播放科普短片。\n\n培训', '用好村口电子屏循环播放科普短片。\n\n培训'),
    )
    expect(result.stamps.changed).toMatchObject([
      {
        about: { task: '02-02' },
        path: ['tasks', 3, 'source', 'stamp'],
        line: lineOf(list, '用好村口电子屏播放科普短片。\n\n培训'),
      },
    ])
    expect(result.anchors.missing).toEqual([])
  })

  it('tells clauses with one wording apart by where they stand', () => {
    const result = traced(rewritten(list, '用好村口电子屏播放科普短片。\n\n扫一扫', '扫一扫'))
    expect(result.anchors.missing).toMatchObject([
      { about: { task: '03-02' }, anchor: '村口电子屏', reason: 'absent' },
    ])
    expect(result.stamps.changed).toEqual([])
  })

  it('finds a document to hand in on another day', () => {
    const result = traced(changed(list, ({ deliverables }) => (deliverables![0]!.due = '2022-06-01')))
    expect(result.numbers.mismatches).toMatchObject([
      { about: { deliverable: 'plan-2022' }, field: 'due', expected: '2022-06-01', found: '2022-06-10' },
    ])
    const yearly = traced(
      changed(
        list,
        ({ deliverables }) => (deliverables![1]!.due = { every: 'year', on: '11-30', first: 2022 }),
      ),
    )
    expect(yearly.numbers.mismatches).toMatchObject([
      { about: { deliverable: 'summary' }, path: ['deliverables', 1, 'due', 'on'], expected: '11-30' },
    ])
  })

  it.each([
    ['baseline/0/value', 4.21, 3.21, 5],
    ['baseline/1/date', '2021-12-31', '2020-12-31', 5],
    ['targets/0/more_than', 18, 13, 7],
    ['targets/0/by', '2026-12-31', '2025-12-31', 7],
    ['targets/1/at_least', 25.4, 24.5, 8],
    ['targets/1/by', '2030-12-31', '2035-12-31', 8],
  ])(
    'compares %s of an indicator with the level and the year in the document',
    (field, wrong, found, line) => {
      const result = traced(
        changed(leads, ({ indicators }) => {
          const [key, index, name] = field.split('/')
          const levels = indicators![0]![key as 'targets'] as unknown as Record<string, unknown>[]
          levels[Number(index)]![name!] = wrong
        }),
      )
      expect(result.numbers.mismatches).toMatchObject([
        { about: { indicator: 'literacy' }, field, expected: wrong, found, line },
      ])
    },
  )

  it('finds an indicator whose comparison is another', () => {
    const result = traced(
      changed(leads, ({ indicators }) => {
        indicators![0]!.targets[0] = { by: '2025-12-31', at_least: 13 }
      }),
    )
    expect(result.numbers.mismatches).toMatchObject([
      { field: 'targets/0/at_least', expected: '>= 13', found: '> 13' },
    ])
  })

  it('compares the days of a task, a milestone and a quota', () => {
    const table = sample('work-plan-table')
    const body = sample('body-and-table')
    const due = traced(changed(table, ({ tasks }) => (tasks[0]!.due = '2024-08-31')))
    expect(due.numbers.mismatches).toMatchObject([
      { field: 'due', expected: '2024-08-31', found: '2024-07-31', line: 4 },
    ])
    const by = traced(changed(leads, ({ tasks }) => (tasks[1]!.quotas![0]!.by = '2024-06-03')))
    expect(by.numbers.mismatches).toMatchObject([
      { field: 'by', expected: '2024-06-03', found: '2024-06-30' },
    ])
    const milestone = traced(changed(body, ({ tasks }) => (tasks[3]!.milestones![0]!.by = '2024-12-31')))
    expect(milestone.numbers.mismatches).toMatchObject([
      { about: { milestone: 'm1' }, field: 'by', found: '2025-12-31' },
    ])
  })

  it('asks for a reason where a number of the document is left out', () => {
    const result = traced(changed(leads, ({ source }) => (source!.ignored = [])))
    expect(result.numbers.uncovered).toEqual([{ line: 10, text: '实施2项行动' }])
  })

  it('takes a counter of the page for none of the document, also in a line with other things', () => {
    const line = '发布时间：2022-09-01 来源：云岭市科协 浏览次数：366次 字体：大 中 小\n'
    const result = traced({ plan: leads.plan, source: line + leads.source })
    expect(result.numbers.uncovered).toEqual([])
    expect(result.numbers.excused).toContainEqual(expect.objectContaining({ line: 1, reason: 'furniture' }))
  })

  it('finds an entry of the ignored numbers that is not in the document', () => {
    const result = traced(
      changed(leads, ({ source }) => source!.ignored!.push({ anchor: '九项工程', reason: '-' })),
    )
    expect(result.anchors.missing).toEqual([
      {
        about: { ignored: 1 },
        path: ['source', 'ignored', 1, 'anchor'],
        anchor: '九项工程',
        reason: 'absent',
      },
    ])
  })

  it('finds the anchor of a quota that stands in the clause of another task', () => {
    const result = traced(changed(list, ({ tasks }) => (tasks[0]!.quotas![0]!.anchor = '每年不少于3次')))
    expect(result.anchors.missing).toMatchObject([
      {
        about: { task: '01-01', quota: 'q1' },
        path: ['tasks', 0, 'quotas', 0, 'anchor'],
        reason: 'outside-clause',
      },
    ])
  })

  it('finds a task without an anchor', () => {
    const result = traced(changed(list, ({ tasks }) => delete tasks[1]!.source))
    expect(result.anchors.missing).toEqual([
      { about: { task: '01-02' }, path: ['tasks', 1], anchor: '', reason: 'none' },
    ])
  })

  it('finds nothing of a plan in a document that is another', () => {
    const result = traced({ plan: list.plan, source: sample('work-plan-table').source })
    expect(result.anchors).toMatchObject({ found: 0 })
    expect(result.coverage).toEqual({ share: 0, paragraphs: 0, unpointed: [], apart: [] })
  })

  it('reads a document with full-width forms, blanks inside words and marks of pronunciation', () => {
    const source = leads.source.replaceAll('科技', '科(kē) 技(jì)').replaceAll('8个', '８ 个')
    const result = traced({ plan: leads.plan, source })
    expect(result.anchors.missing).toEqual([])
    expect(result.numbers.uncovered).toEqual([])
    expect(result.numbers.mismatches).toEqual([])
    // Marks of pronunciation are part of the clause, blanks are not.
    expect(result.stamps.changed.map(({ about }) => about)).toEqual([
      { task: 'farmers-1' },
      { task: 'youth-3' },
    ])
  })
})
