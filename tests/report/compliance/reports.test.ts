import { describe, expect, it } from 'vitest'
import { count } from '../../../src/compliance/comply.ts'
import { statisticsOf } from '../../../src/compliance/statistics.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { yearWindow } from '../../../src/model/window.ts'
import { chaseReport } from '../../../src/report/compliance/chase-report.ts'
import { fullReport } from '../../../src/report/compliance/full-report.ts'
import { leaderReport } from '../../../src/report/compliance/leader-report.ts'
import { statisticsReport } from '../../../src/report/compliance/statistics-report.ts'
import { taskTable } from '../../../src/report/compliance/task-table.ts'
import { unitReport } from '../../../src/report/compliance/unit-report.ts'
import type { Doc } from '../../../src/report/doc.ts'
import { selectRows } from '../../../src/report/select.ts'
import { activity, entry, inputOf, plan, quota } from '../../compliance/workbench.ts'
import { fullContext, tableOf, tablesOf, textsOf, wordsIn, wordsOf } from './draw.ts'

/** Two actions, two units that are well, one that is not, a joint quota, a group, a task without number. */
const PLAN: Plan = plan({
  document_no: '某府办发〔2022〕41号',
  units: [{ name: '区教委' }, { name: '区科协' }, { name: '区科技局' }, { name: '区民政局' }],
  groups: [{ name: '各镇街', members: ['东街', '西街'] }],
  actions: [
    { id: 'youth', title: '青少年行动', theme: 'youth' },
    { id: 'farmers', title: '农民行动', theme: 'farmers' },
  ],
  tasks: [
    {
      id: 't3',
      action: 'farmers',
      title: '农民培训',
      lead: ['区科协', '区科技局'],
      quotas: [
        quota({ measure: 'participants', at_least: 5000, per: 'total', by: '2025-12-31', scope: 'joint' }),
      ],
    },
    {
      id: 't1',
      action: 'youth',
      title: '科学家精神进校园,开展院士专家科普校园行',
      lead: ['区教委'],
      support: ['区科协'],
      quotas: [quota()],
    },
    { id: 't2', action: 'youth', title: '科技竞赛', lead: ['区科技局'], quotas: [quota({ at_least: 4 })] },
    { id: 't4', title: '镇街科普', lead: ['各镇街'], quotas: [quota({ at_least: 1 })] },
    { id: 't5', title: '队伍建设', lead: ['区民政局'] },
  ],
  deliverables: [
    {
      id: 'summary',
      title: '年度工作总结',
      due: { every: 'year', on: '11-30', first: 2023 },
      from: ['区教委', '区科技局', '区民政局'],
      to: '区科协',
    },
  ],
})

const ENTRIES = [
  activity('2024-03-05', {
    tasks: ['t1'],
    title: '院士专家校园行',
    participants: 120,
    type: '讲座',
    audience: '青少年',
    brand: '科技活动周',
  }),
  activity('2024-05-05', {
    tasks: ['t1'],
    title: '科学家精神报告会',
    participants: 80,
    type: '讲座',
    audience: ['青少年', '农民'],
  }),
  activity('2024-06-05', {
    units: ['东街'],
    tasks: ['t4'],
    title: '科普大集',
    participants: 60,
    online_participants: 500,
    times: 2,
  }),
  activity('2023-06-05', {
    units: ['东街'],
    tasks: ['t4'],
    title: '去年的大集',
    participants: 50,
    type: '展览',
  }),
  activity('2024-07-05', { tasks: [], title: '没写任务' }),
  entry('progress', '2024-08-01', { unit: '区民政局', task: 't5', text: '队伍已组建' }),
  entry('submission', '2024-12-03', { unit: '区教委', deliverable: 'summary', for: 2024 }),
]

const QUESTION = { plan: PLAN, entries: ENTRIES, asOf: '2024-12-05' }
const context = fullContext(QUESTION, yearWindow(2024))
const whole = fullReport(context, { unitRows: true })

const headings = ({ blocks }: Doc) => blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))
const sentences = ({ blocks }: Doc) =>
  blocks.flatMap((block) =>
    block.kind === 'text'
      ? wordsOf({ title: '', blocks: [block] })
          .slice(1)
          .join('')
      : [],
  )

describe('the whole report', () => {
  it('puts the unit that lags most first, then the order of the plan, and units that owe documents only last', () => {
    expect(textsOf(tableOf(whole, 'unit-lines')).map(([unit]) => unit)).toEqual([
      '区科技局',
      '区科协',
      '区教委',
      '东街',
      '西街',
      '区民政局',
      '合计',
    ])
  })

  it('tells that the lines of joint obligations add up to more, and counts them once in the total', () => {
    const lines = textsOf(tableOf(whole, 'unit-lines'))
    expect(lines.at(-1)?.slice(0, 4)).toEqual(['合计', '5', '2', '40% (2/5)'])
    expect(lines.slice(0, -1).reduce((sum, [, due]) => sum + Number(due), 0)).toBe(6)
    expect(wordsOf(whole)).toContain(context.own.tasks.jointNote)
  })

  it('leads from a unit to its rows', () => {
    const [first] = tableOf(whole, 'unit-lines').rows
    expect(first?.cells[0]).toMatchObject({ text: '区科技局', to: 'unit/区科技局' })
    const rows = tableOf(whole, 'unit-obligations').rows
    const start = rows.findIndex(({ id }) => id === 'unit/区科技局')
    expect(rows.slice(start, start + 3).map(({ cells }) => cells[0])).toEqual([
      '区科技局(应完成 2 项,已完成 0 项,完成率 0%)',
      't3/q1',
      't2/q1',
    ])
  })

  it('groups obligations by action in the order of the document, with requirement, target, done and lacking', () => {
    const { rows } = tableOf(whole, 'obligations')
    expect(rows.filter(({ role }) => role === 'group').map(({ cells }) => cells[0])).toEqual([
      '青少年行动(应完成 2 项,已完成 1 项,完成率 50%)',
      '农民行动(应完成 1 项,已完成 0 项,完成率 0%)',
      '其他任务(应完成 2 项,已完成 1 项,完成率 50%)',
    ])
    expect(textsOf(tableOf(whole, 'obligations'))[1]).toEqual([
      't2/q1',
      '科技竞赛',
      '区科技局',
      '每年不少于4次',
      '2024-12-31',
      '4次',
      '0次',
      '4次',
      '▲▲ 严重滞后',
      '',
      '',
    ])
  })

  it('tells the newest entries behind a figure', () => {
    const [row] = textsOf(tableOf(whole, 'obligations'))
    expect(row?.[9]).toBe('2024-05-05 科学家精神报告会(80人次)\n2024-03-05 院士专家校园行(120人次)')
  })

  it('prints what a rate leaves out beside it', () => {
    const unknown = fullContext(
      { ...QUESTION, plan: { ...PLAN, groups: [{ name: '各镇街', members: [] }] } },
      yearWindow(2024),
    )
    expect(sentences(fullReport(unknown, { unitRows: false }))[1]).toBe(
      '应完成 3 项,已完成 1 项,完成率 33.33% (1/3);未计入:无法判定 1 项',
    )
  })

  it('shows members against quotas with the share that has met them', () => {
    const matrix = tablesOf(whole).find(({ columns }) => columns[0]?.title === '成员单位')!
    expect(textsOf(matrix)).toEqual([
      ['东街', '● 已完成 2/1'],
      ['西街', '◆ 临期 0/1'],
      ['已完成', '50% (1/2)'],
    ])
  })

  it('gives the matrix of a long group a sheet of its own, after those that share one', () => {
    const members = Array.from({ length: 20 }, (_, index) => `第${index + 1}街`)
    const units = [...PLAN.units, ...members.map((name) => ({ name }))]
    const plan = { ...PLAN, units, groups: [{ name: '各镇街', members }] }
    const { blocks } = fullReport(fullContext({ ...QUESTION, plan }, yearWindow(2024)), { unitRows: false })
    const place = blocks.findIndex((block) => block.kind === 'heading' && block.sheet === '各镇街')
    expect(blocks[place + 1]).toMatchObject({ kind: 'table', main: true })
    const next = blocks.slice(place + 2).find((block) => block.kind === 'heading')
    expect(next).toHaveProperty('sheet')
  })

  it('counts days late to the submission, or to the as-of day', () => {
    expect(textsOf(tableOf(whole, 'documents'))).toEqual([
      ['年度工作总结', '2024-11-30', '区科技局', '–', '5', '✕ 逾期未报'],
      ['年度工作总结', '2024-11-30', '区民政局', '–', '5', '✕ 逾期未报'],
      ['年度工作总结', '2024-11-30', '区教委', '2024-12-03', '3', '△ 逾期报送'],
    ])
  })

  it('lists tasks without number with their record, never judged', () => {
    expect(textsOf(tableOf(whole, 'qualitative-record'))).toEqual([
      ['t5', '队伍建设', '区民政局', '∞ 已有进展', '1', '2024-08-01 队伍已组建'],
    ])
  })

  it('lists activities that feed no task with the reason', () => {
    expect(textsOf(tableOf(whole, 'unplanned-activities'))).toEqual([
      ['2024-07-05', '没写任务', '区教委', '', '', '没有写任务编号', 'log/p/2024/a.yaml:5'],
    ])
  })

  it('says how it was counted, and from what', () => {
    const facts = Object.fromEntries(textsOf(tableOf(whole, 'counting')) as [string, string][])
    expect(facts).toMatchObject({
      统计日: '2024-12-05',
      方案: PLAN.title,
      发文字号: '某府办发〔2022〕41号',
      临期: '剩余 45 天以内',
      统计程序: 'sciplan 0.0.0',
    })
    expect(textsOf(tableOf(whole, 'inputs'))).toEqual([['plans/p.yaml', '0'.repeat(64)]])
  })

  it('leaves out parts that have nothing to tell, and says so where a plan has no quota', () => {
    const bare = plan({ tasks: [{ id: 't1', title: '任务', lead: ['区教委'] }] })
    const doc = fullReport(fullContext({ plan: bare, asOf: '2024-06-30' }, yearWindow(2024)), {
      unitRows: true,
    })
    expect(headings(doc)).not.toContain('报送事项')
    expect(headings(doc)).not.toContain('各单位考核项明细')
    expect(wordsOf(doc)).toContain(context.own.overview.noObligations)
  })
})

describe('the page for a leader', () => {
  const page = leaderReport(context)

  it('says three sentences of facts', () => {
    expect(sentences(page).slice(1)).toEqual([
      '截至2024年12月5日,2024年应完成量化任务5项,已完成2项,完成率40%(2/5);其中严重滞后2项。',
      '承担量化任务的5个单位中,2个单位有逾期、滞后或未达努力目标的任务:区科技局(2项)、区科协(1项)。',
      '共开展科普活动3项,线下参加260人次,线上500人次;应报材料3份,已报1份(其中逾期报送1份),逾期未报2份。',
    ])
  })

  it('names the worst units with the reason', () => {
    const [worst] = textsOf(tableOf(page, 'worst-units'))
    expect(worst).toEqual([
      '区科技局',
      '2',
      '0',
      '0% (0/2)',
      't3 农民培训(2025-12-31前不少于5000人次):严重滞后,差5000人次;共同完成:区科协、区科技局\n' +
        't2 科技竞赛(每年不少于4次):严重滞后,差4次\n未报年度工作总结',
    ])
  })

  it('stays on one page, however many units lag', () => {
    const units = Array.from({ length: 60 }, (_, index) => ({ name: `第${index}局` }))
    const many = plan({
      units,
      tasks: [{ id: 't1', title: '任务', lead: units.map(({ name }) => name), quotas: [quota()] }],
    })
    const doc = leaderReport(fullContext({ plan: many, asOf: '2024-12-05' }, yearWindow(2024)))
    expect(doc.file?.onePage).toBe(true)
    expect(tableOf(doc, 'worst-units').rows.length).toBe(8)
    expect(wordsOf(doc)).toContain('另有52个单位有逾期、滞后或未达努力目标的任务,见完整报告。')
  })

  it('tells fewer reasons, then fewer units, where they are long', () => {
    const asked = {
      id: 'd',
      title: '年度科学素质工作总结及下一年度计划'.repeat(5),
      due: '2024-06-30',
      from: 'all' as const,
    }
    const worst = (tasks: number, deliverables: Plan['deliverables'] = []) => {
      const units = Array.from({ length: 60 }, (_, index) => ({ name: `第${index}局` }))
      const owed = Array.from({ length: tasks }, (_, index) => ({
        id: `t${index}`,
        title: '面向全社会公众开展的科学素质提升活动与志愿服务',
        lead: units.map(({ name }) => name),
        quotas: [quota({ per: 'month', scope: 'each' })],
      }))
      const many = plan({ units, tasks: owed, deliverables })
      const doc = leaderReport(fullContext({ plan: many, asOf: '2024-12-05' }, yearWindow(2024)))
      return textsOf(tableOf(doc, 'worst-units')).map((row) => row.at(-1)!.split('\n'))
    }
    const [few, several] = [worst(1), worst(6)]
    expect(few.length).toBe(8)
    expect(several[0]!.length).toBe(2)
    expect(several[0]![1]).toContain('5')
    expect(several.length).toBe(8)
    const long = worst(6, [{ ...asked, to: '第0局' }])
    expect(long.length).toBeLessThan(8)
    expect(long.length).toBeGreaterThanOrEqual(3)
  })

  it('says so where nobody lags and nothing is due', () => {
    const bare = plan({ tasks: [{ id: 't1', title: '任务', lead: ['区教委'] }] })
    const doc = leaderReport(fullContext({ plan: bare, asOf: '2024-06-30' }, yearWindow(2024)))
    expect(sentences(doc).slice(1, 3)).toEqual([
      '截至2024年6月30日,2024年没有应完成的量化任务。',
      '没有承担量化任务的单位。',
    ])
  })
})

describe('the report of a unit', () => {
  const reportOf = (name: string, isGroup = false) => {
    const names = new Set([name])
    return unitReport(context, selectRows(context.report, { units: names }), { name, names, isGroup })
  }

  it('lists what is open before what is met, its documents, and what it supports', () => {
    const doc = reportOf('区科协')
    expect(sentences(doc)[1]).toBe('区科协应完成 1 项,已完成 0 项,完成率 0%,还有 1 项未完成。')
    expect(tableOf(doc, 'obligations').rows.map(({ cells }) => cells[0])).toEqual([
      '未完成的任务(1 项)',
      't3/q1',
    ])
    expect(headings(doc)).toContain('配合的任务(不考核)')
  })

  it('finds what a unit supports under other names, or through its group', () => {
    const aliased = {
      ...PLAN,
      units: PLAN.units.map((unit) =>
        unit.name === '区科协' ? { ...unit, aliases: ['区科学技术协会'] } : unit,
      ),
      tasks: PLAN.tasks.map((task) => ({
        ...task,
        support: task.id === 't1' ? ['区科学技术协会', '各镇街'] : [],
      })),
    }
    const other = fullContext({ ...QUESTION, plan: aliased }, yearWindow(2024))
    for (const name of ['区科协', '东街']) {
      const names = new Set([name])
      const doc = unitReport(other, selectRows(other.report, { units: names }), {
        name,
        names,
        isGroup: false,
      })
      expect(wordsOf(doc)).toContain('配合的任务(不考核)')
      expect(textsOf(tablesOf(doc).at(-1)!)[0]?.[0]).toBe('t1')
    }
  })

  it('shows the milestones of its tasks', () => {
    const steps = {
      ...PLAN,
      tasks: PLAN.tasks.map((task) =>
        task.id === 't5'
          ? { ...task, milestones: [{ id: 'm1', title: '建成队伍', by: '2024-06-30' }] }
          : task,
      ),
    }
    const other = fullContext({ ...QUESTION, plan: steps }, yearWindow(2024))
    const unit = (name: string) => {
      const names = new Set([name])
      return wordsOf(
        unitReport(other, selectRows(other.report, { units: names }), { name, names, isGroup: false }),
      )
    }
    expect(unit('区民政局')).toContain('✕ 逾期')
    expect(unit('区教委')).not.toContain('建成队伍')
  })

  it('of a group has the matrix of its members', () => {
    expect(headings(reportOf('各镇街', true))).toContain('各镇街:各成员单位完成情况(完成/目标)')
  })

  it('of a unit that owes nothing says so', () => {
    expect(wordsOf(reportOf('无此单位'))).toContain('此时段内该单位没有任务和报送事项。')
  })
})

describe('the task table', () => {
  it('has every task once by action, with lead, support and demands, and judges nothing', () => {
    const doc = taskTable(context)
    expect(textsOf(tableOf(doc, 'task-table')).map((row) => row.slice(0, 6))).toEqual([
      ['t1', '科学家精神进校园,开展院士专家科普校园行', '每年不少于2次', '区教委', '区科协', ''],
      ['t2', '科技竞赛', '每年不少于4次', '区科技局', '', ''],
      ['t3', '农民培训', '2025-12-31前不少于5000人次', '区科协、区科技局', '', '2025-12-31'],
      ['t4', '镇街科普', '每年不少于1次', '各镇街', '', ''],
      ['t5', '队伍建设', '', '区民政局', '', ''],
    ])
    expect(wordsOf(doc)).toContain('每年11月30日前(自2023年起)')
    expect(wordsOf(doc).join()).not.toContain('滞后')
  })
})

describe('statistics', () => {
  const [now, before] = statisticsOf(count(inputOf(QUESTION)), [
    yearWindow(2024),
    { from: '2023-01-01', to: '2023-12-05' },
  ])
  const doc = statisticsReport(context, now!, before!)

  it('stand beside the year before, with the change', () => {
    expect(textsOf(tableOf(doc, 'statistics-overall'))).toEqual([
      ['活动(项)', '3', '1', '2', '200%'],
      ['场次', '4', '1', '3', '300%'],
      ['线下人次', '260', '50', '210', '420%'],
      ['线上人次', '500', '0', '500', ''],
    ])
  })

  it('break down by type, audience, brand and month, each with a total', () => {
    const [, types, audiences, brands, months] = tablesOf(doc).map(textsOf)
    expect(types?.map((row) => row.slice(0, 2))).toEqual([
      ['讲座', '2'],
      ['展览', '0'],
      ['未注明', '1'],
      ['合计', '3'],
    ])
    expect(audiences?.map((row) => row.slice(0, 2))).toEqual([
      ['青少年', '2'],
      ['农民', '1'],
      ['未注明', '1'],
      ['合计(每项活动只计一次)', '3'],
    ])
    expect(brands?.map(([brand]) => brand)).toEqual(['科技活动周', '未注明', '合计'])
    expect(months?.find(([month]) => month === '2024年6月')).toEqual([
      '2024年6月',
      '1',
      '2',
      '60',
      '500',
      '1',
      '1',
      '50',
      '0',
    ])
  })
})

describe('the chase list', () => {
  const chased = (asOf: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
    chaseReport(fullContext({ ...QUESTION, asOf }, PLAN.period, wordsIn(locale)))

  it('names who has not handed in, by how many days it is late, over all years', () => {
    expect(textsOf(tableOf(chased('2024-12-05'), 'overdue'))).toEqual([
      ['年度工作总结', '2023-11-30', '区教委', '371', '✕ 逾期未报'],
      ['年度工作总结', '2023-11-30', '区科技局', '371', '✕ 逾期未报'],
      ['年度工作总结', '2023-11-30', '区民政局', '371', '✕ 逾期未报'],
      ['年度工作总结', '2024-11-30', '区科技局', '5', '✕ 逾期未报'],
      ['年度工作总结', '2024-11-30', '区民政局', '5', '✕ 逾期未报'],
    ])
  })

  it('has a text to paste for each document and day', () => {
    const texts = chased('2024-12-05').blocks.flatMap((block) => (block.kind === 'code' ? [block.lines] : []))
    expect(texts[1]).toEqual([
      '【催报】年度工作总结',
      '截止日期为2024年11月30日,已逾期5天。报送至区科协。',
      '截至2024年12月5日,应报3家,尚未报送2家:',
      '区科技局、区民政局。',
      '请以上单位尽快报送。',
    ])
  })

  it('reminds of what is due soon', () => {
    const doc = chased('2024-11-01')
    expect(textsOf(tableOf(doc, 'due-soon')).map((row) => row[3])).toEqual(['29', '29', '29'])
    expect(wordsOf(doc)).toContain('【提醒】年度工作总结')
  })

  it('says so where nothing is to be chased', () => {
    expect(wordsOf(chased('2022-06-01'))).toContain('没有逾期未报或即将到期的事项。')
    expect(wordsOf(chased('2022-06-01', 'en'))).toContain('Nothing is overdue or due soon.')
  })
})
