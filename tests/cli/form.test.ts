import { describe, expect, it } from 'vitest'
import { HEAD, readForm } from '../forms/read-form.ts'
import { lintWorkbook } from '../render/excel/lint-workbook.ts'
import { PLAN, SAMPLE, sciplan, sciplanJson } from './sample.ts'

const DAY = '--as-of 2024-12-05 --lang zh-CN'
const FILES = { ...SAMPLE, 'sciplan.yaml': 'name: 示例\noffice: 区科协\n' }

/** The forms of all units, made once: each test reads those that it is about. */
let all: ReturnType<typeof sciplan> | undefined
function allForms() {
  all ??= sciplan(`form -o out ${DAY}`, { files: FILES })
  return all
}

async function formOf(unit: string, answer = allForms()) {
  const { exitCode, stderr, host } = await answer
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  const path = `/workspace/out/2024年填报表-${unit}.xlsx`
  const bytes = host.disk.get(path)!
  return { path, bytes, ...(await readForm(bytes)) }
}

/** Rows of a sheet in which something stands besides their number and what is hidden. */
function filled(rows: readonly Readonly<Record<string, string | number>>[]) {
  return rows.flatMap((row) => {
    const seen = Object.entries(row).filter(
      ([heading, value]) => value !== '' && heading !== '序号' && !heading.startsWith('_'),
    )
    return seen.length === 0 ? [] : [Object.fromEntries(seen)]
  })
}

describe('form', () => {
  it('writes a workbook for each unit and each member of a group', async () => {
    const { files } = await sciplanJson(`form -o out ${DAY}`)
    expect(files.map(({ unit, group }: { unit: string; group?: string }) => [unit, group])).toEqual([
      ['区教委', undefined],
      ['区科协', undefined],
      ['区融媒体中心', undefined],
      ['区委党校', undefined],
      ['东街', '各镇街'],
      ['西街', '各镇街'],
      ['南镇', '各镇街'],
      ['区乡村振兴局', undefined],
    ])
    expect(files[0]).toEqual({
      unit: '区教委',
      file: 'out/2024年填报表-区教委.xlsx',
      obligations: 2,
      unnumbered: 0,
      due: 1,
      logged: 5,
    })
  })

  it('names groups whose members nobody knows', async () => {
    const { stderr } = await allForms()
    expect(stderr).toContain('8 份填报表已写入 out')
    expect(stderr).toContain('没有列出各学校的成员单位')
  })

  it('tells the unit what it owes, what is logged and how it stands', async () => {
    const { names, states, sheet, meta } = await formOf('区教委')
    expect(names).toEqual(['填表说明', '本单位任务', '活动台账', '报送事项', '_lists', '_sciplan'])
    expect(states).toMatchObject({ 填表说明: 'visible', _lists: 'veryHidden', _sciplan: 'veryHidden' })
    expect(meta).toEqual({
      format: '1',
      workspace: '示例',
      plan: 'demo',
      unit: '区教委',
      from: '2024-01-01',
      to: '2024-12-31',
      'as-of': '2024-12-05',
      language: 'zh-CN',
      logged: expect.stringMatching(/^[0-9a-f]{12} s1$/),
    })
    const told = JSON.stringify(sheet('本单位任务').sheet.getSheetValues())
    expect(told).toContain('每年不少于2次')
    expect(told).toContain('▲▲ 严重滞后')
    expect(filled(sheet('报送事项').rows)).toEqual([
      {
        报送事项编号: 'summary',
        报送事项: '本年度工作总结',
        报送单位: '区教委',
        年度: 2024,
        截止日期: '2024-11-30',
        目前状态: '● 按期报送',
        报送日期: '2024-11-20',
      },
    ])
  })

  it('lists what is logged as it is known now, by day, and leaves room for 200 more', async () => {
    const { rows } = (await formOf('区教委')).sheet('活动台账')
    expect(filled(rows)).toEqual([
      {
        活动日期: '2024-03-05',
        责任单位: '区教委、区科协',
        活动名称: '院士专家校园行',
        任务编号: '05-02 推进科学家精神进校园 开展院士专家科普校园行',
        '参加人次(线下)': 120,
        佐证材料: 'evidence/a.jpg',
        状态: '已开展',
      },
      {
        活动日期: '2024-05-15',
        责任单位: '区教委',
        活动名称: '没写任务的活动',
        '参加人次(线下)': 20,
        状态: '已开展',
      },
      {
        活动日期: '2024-06-12',
        责任单位: '区教委',
        活动名称: '科学家精神报告会',
        任务编号: '05-02 推进科学家精神进校园 开展院士专家科普校园行',
        '参加人次(线下)': 45,
        状态: '已开展',
      },
      {
        活动日期: '2024-12-15',
        责任单位: '区教委',
        活动名称: '机器人竞赛',
        任务编号: '05-02 推进科学家精神进校园 开展院士专家科普校园行',
        '参加人次(线下)': 200,
        状态: '计划中',
      },
    ])
    expect(rows.length).toBe(204)
    expect(rows.map(({ 序号 }) => 序号)).toEqual(rows.map((_, index) => index + 1))
  })

  it('gives every row an id, and rows that are logged the stamp of what they were', async () => {
    const { rows, headings } = (await formOf('区教委')).sheet('活动台账')
    expect(headings.slice(-3)).toEqual(['_id:ledger', '_stamp', '_cells'])
    expect(rows.slice(0, 4).map((row) => row['_id:ledger'])).toEqual(['a1', 'a5', 'a2', 'a3'])
    for (const { _stamp, _cells } of rows.slice(0, 4)) {
      expect(_stamp).toMatch(/^[0-9a-f]{12}$/)
      expect(_cells).toMatch(/^[0-9a-f]{12}$/)
    }
    for (const row of rows.slice(4)) {
      expect(row['_id:ledger']).toMatch(/^[0-9a-f]{10}-\d{4}$/)
      expect([row._stamp, row._cells]).toEqual(['', ''])
    }
    expect(new Set(rows.map((row) => row['_id:ledger'])).size).toBe(204)
  })

  it('passes over ids of blank rows that the log has already', async () => {
    const before = (await formOf('区教委')).sheet('活动台账').rows[4]!['_id:ledger']
    const line = `- {"id":"${before}","kind":"activity","date":"2024-07-01","units":["区教委"],"title":"填过的"}\n`
    const files = { ...FILES, 'log/demo/2024/import.yaml': line }
    const after = await formOf('区教委', sciplan(`form -o out --unit 区教委 ${DAY}`, { files }))
    const ids = after.sheet('活动台账').rows.map((row) => row['_id:ledger'])
    expect(ids.filter((id) => id === before)).toEqual([before])
    expect(ids.length).toBe(205)
  })

  it('offers lists of its own tasks, of types, audiences, brands and states', async () => {
    const { lists, sheet } = await formOf('区科协')
    expect(lists).toEqual({
      sciplan_tasks: [
        '08-01 农民教育培训',
        '09-01 加强科技馆建设',
        '05-02 推进科学家精神进校园 开展院士专家科普校园行',
      ],
      sciplan_type: expect.arrayContaining(['讲座', '其他']),
      sciplan_audience: expect.arrayContaining(['青少年', '老年人']),
      sciplan_brand: expect.arrayContaining(['科技活动周', '全国科普日']),
      sciplan_status: ['已开展', '计划中'],
      sciplan_state: ['未启动', '进行中', '已完成'],
      sciplan_milestone: ['m1 科技馆建成'],
    })
    const ledger = sheet('活动台账')
    const at = (heading: string) => ledger.sheet.getCell(HEAD + 1, ledger.headings.indexOf(heading) + 1)
    expect(at('任务编号').dataValidation).toMatchObject({ type: 'list', formulae: ['sciplan_tasks'] })
    expect(at('状态').dataValidation).toMatchObject({ type: 'list', errorStyle: 'stop' })
    expect(at('活动日期').dataValidation).toMatchObject({
      type: 'date',
      operator: 'between',
      formulae: [new Date('2024-01-01'), new Date('2024-12-31')],
    })
    expect(at('参加人次(线下)').dataValidation).toMatchObject({ type: 'whole', formulae: [0] })
    expect(at('任务编号').numFmt).toBe('@')
  })

  it('asks for progress on tasks without number, and for documents and figures', async () => {
    const { sheet, names } = await formOf('区科协')
    // Documents go to 区科协, not from it.
    expect(names.slice(2, 5)).toEqual(['活动台账', '任务进展', '数据填报'])
    expect(filled(sheet('任务进展').rows)).toEqual([
      {
        任务编号: '09-01',
        任务内容: '加强科技馆建设',
        责任单位: '区科协',
        截至日期: '2024-06-30',
        状态: '进行中',
        进展情况: '主体完工',
      },
      { 任务编号: '09-01', 任务内容: '加强科技馆建设', 责任单位: '区科协' },
    ])
    expect(filled(sheet('数据填报').rows)).toEqual([
      {
        指标编号: 'literacy',
        指标: '公民具备科学素质的比例',
        目标值: '2025-12-31 超过15%',
        数据日期: '2023-12-31',
        数值: 13,
      },
      { 指标编号: 'literacy', 指标: '公民具备科学素质的比例', 目标值: '2025-12-31 超过15%' },
    ])
  })

  it('locks headings and what it has filled in, and leaves the rest open', async () => {
    const { path, bytes } = await formOf('区科协')
    expect(path).toBe('/workspace/out/2024年填报表-区科协.xlsx')
    const { sheet } = await readForm(bytes)
    const progress = sheet('任务进展')
    const locked = (row: number, heading: string) =>
      progress.sheet.getCell(row, progress.headings.indexOf(heading) + 1).protection?.locked !== false
    expect(locked(HEAD, '进展情况')).toBe(true)
    expect(locked(HEAD + 2, '任务编号')).toBe(true)
    expect(locked(HEAD + 2, '进展情况')).toBe(false)
    expect(locked(HEAD + 1, '进展情况')).toBe(false)
    expect(locked(HEAD + 1, '_id:progress')).toBe(true)
    expect(locked(HEAD + 500, '进展情况')).toBe(false)
  })

  it('is the same for the same workspace, day and unit, to the byte', async () => {
    const [once, again] = [
      await formOf('区教委'),
      await formOf('区教委', sciplan(`form -o out --unit 区教育委员会 ${DAY}`, { files: FILES })),
    ]
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0)
  })

  it('opens without repairs, whatever people write', async () => {
    const odd = `=1+1 "\u0007<b>&amp;'😀${'很长'.repeat(40)}`
    const plan = PLAN.replace('title: 学校科普', `title: ${JSON.stringify(odd)}`).replaceAll(
      '各学校, members: []',
      `各学校, members: [${JSON.stringify(odd.slice(0, 60))}]`,
    )
    const entry = JSON.stringify({
      id: 'z1',
      kind: 'activity',
      date: '2024-02-02',
      units: ['区教委'],
      tasks: ['05-02', '06-02'],
      title: odd,
      type: odd,
      brand: odd,
      extra: { 主讲人: '=cmd', 联系电话: '010' },
      evidence: ['evidence/a.jpg', 'https://example.org/=1', { path: 'b.jpg', sha256: '00' }],
    })
    const files = { ...FILES, 'plans/demo.yaml': plan, 'log/demo/2024/z.yaml': `- ${entry}\n` }
    const { host, exitCode } = await sciplan('form -o out --as-of 2024-12-05 --lang en', { files })
    expect(exitCode).toBe(0)
    const forms = [...host.disk].filter(([name]) => name.startsWith('/workspace/out/'))
    expect(forms.length).toBe(9)
    for (const [name, bytes] of forms) expect([name, lintWorkbook(bytes)]).toEqual([name, []])
  })

  it('writes over its own files, and not over those that somebody has saved', async () => {
    const first = await sciplan(`form -o out --unit 各镇街 ${DAY}`)
    const disk = Object.fromEntries([...first.host.disk].map(([path, bytes]) => [path, bytes]))
    const again = await sciplan(`form -o out --unit 各镇街 ${DAY}`, { files: disk })
    expect(again.exitCode).toBe(0)
    const path = '/workspace/out/2024年填报表-东街.xlsx'
    const { exitCode, stderr, host } = await sciplan(
      'form -o out --unit 各镇街 --as-of 2024-12-06 --lang zh-CN',
      {
        files: { ...disk, [path]: 'saved by somebody' },
      },
    )
    expect(exitCode).toBe(2)
    expect(stderr).toContain('out/2024年填报表-东街.xlsx')
    for (const [name, bytes] of Object.entries(disk)) {
      if (name !== path) expect(Buffer.compare(host.disk.get(name)!, bytes)).toBe(0)
    }
  })

  it('makes forms of a quarter, of a year, and for the members of a group', async () => {
    const quarter = await sciplanJson(`form -o out --period 2024-Q1 --unit 各镇街 ${DAY}`)
    expect(quarter.files.map(({ file, logged }: { file: string; logged: number }) => [file, logged])).toEqual(
      [
        ['out/2024年第1季度填报表-东街.xlsx', 1],
        ['out/2024年第1季度填报表-西街.xlsx', 1],
        ['out/2024年第1季度填报表-南镇.xlsx', 0],
      ],
    )
    const before = await sciplanJson(`form -o out --year 2023 --unit 区教委 ${DAY}`)
    expect(before.files[0]).toMatchObject({ file: 'out/2023年填报表-区教委.xlsx', logged: 1 })
  })

  it('gives the form of a unit that was merged to the one that follows it', async () => {
    const log = '- {"id":"v1","kind":"activity","date":"2023-05-01","units":["区扶贫办"],"title":"助农"}\n'
    const files = { ...FILES, 'log/demo/2023/v.yaml': log }
    const { files: forms } = await sciplanJson(`form -o out --year 2023 --unit 区扶贫办 ${DAY}`, { files })
    expect(forms).toMatchObject([{ unit: '区扶贫办', logged: 1 }])
    const later = await sciplanJson(`form -o out --period 2023-01-01..2024-12-31 --unit 区扶贫办 ${DAY}`, {
      files,
    })
    expect(later.files).toMatchObject([{ unit: '区乡村振兴局', logged: 1 }])
  })

  it.each([
    ['form', '缺少选项 -o'],
    ['form -o out --year 2024 --period 2024', '--year 和 --period 只能写一个'],
    ['form -o out --year 2030', '不含 2030 年'],
    ['form -o out --unit 区教局', '没有单位“区教局”'],
    ['form -o out --unit 各学校', '没有列出“各学校”的成员单位'],
  ])('%s is wrong usage', async (line, message) => {
    const { exitCode, stdout, stderr, host } = await sciplan(`${line} --lang zh-CN`)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect([...host.disk.keys()].length).toBe(Object.keys(SAMPLE).length)
  })
})
