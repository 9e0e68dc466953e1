import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../report/read-tables.ts'
import { SAMPLE, sciplan, sciplanJson } from './sample.ts'

const DAY = '--as-of 2024-12-05 --lang zh-CN'

describe('report', () => {
  it('goes to the terminal where no file is named', async () => {
    const { exitCode, stdout } = await sciplan(`report ${DAY}`)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('某区全民科学素质行动计划(2021—2025年)完成情况报告(2024年)')
    expect(stdout).toContain('统计口径')
  })

  it('ends with 0 whatever it shows, and ends with 2 for a plan that is not there', async () => {
    expect((await sciplan(`report ${DAY}`)).exitCode).toBe(0)
    expect((await sciplan(`report ${DAY} --plan none`)).exitCode).toBe(2)
  })

  it('takes its format from the name of the file', async () => {
    const { stderr, host } = await sciplan(`report ${DAY} -o 报告.xlsx`)
    expect(stderr).toBe('报告已写入 报告.xlsx\n')
    const { worksheets } = await openWorkbook(host.disk.get('/workspace/报告.xlsx')!)
    expect(worksheets.map(({ name }) => name).slice(0, 4)).toEqual([
      '总览',
      '各单位',
      '量化任务',
      '各单位明细',
    ])
  })

  it.each([
    ['report -o r.pdf', '从文件名“r.pdf”看不出报告格式'],
    ['report -o r', '从文件名“r”看不出报告格式'],
    ['report -o r.md --format xlsx', '--format xlsx 的文件名应以 .xlsx 结尾,“r.md”不是。'],
    ['report --format xlsx', '--format xlsx 须与 -o 一起使用。'],
    ['report --for unit', '缺少 <单位>'],
    ['report --for leader 区教委', '多了一个参数“区教委”'],
    ['report --for unit 区教局', '没有单位“区教局”'],
    ['report --for all', '--for 不能写“all”'],
  ])('%s is wrong usage', async (line, message) => {
    const { exitCode, stdout, stderr, host } = await sciplan(`${line} --lang zh-CN`)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect([...host.disk.keys()].length).toBe(Object.keys(SAMPLE).length)
  })

  it('answers as JSON with the report, and the files that it comes from', async () => {
    const answer = await sciplanJson(`report ${DAY}`)
    const { kind, inputs, ...report } = answer
    const status = await sciplanJson(`status ${DAY}`)
    expect(kind).toBe('report')
    expect({ ...report, kind: 'status' }).toEqual(status)
    expect(inputs.map(({ file }: { file: string }) => file)).toEqual([
      'plans/demo.yaml',
      'log/demo/2024/all.yaml',
    ])
    for (const { sha256 } of inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('names every file that its numbers depend on', async () => {
    const files = {
      ...SAMPLE,
      'sciplan.yaml': 'name: 示例\noffice: 区科协\n',
      'plans/demo.yaml': `${SAMPLE['plans/demo.yaml']}registers:\n  villages: lists/villages.csv\n`,
      'lists/villages.csv': '村\n东村\n',
      'log/demo/2023/old.yaml': '',
      'log/other/2024/x.yaml': '',
    }
    const { inputs } = await sciplanJson(`report ${DAY}`, { files })
    expect(inputs.map(({ file }: { file: string }) => file)).toEqual([
      'plans/demo.yaml',
      'sciplan.yaml',
      'lists/villages.csv',
      'log/demo/2023/old.yaml',
      'log/demo/2024/all.yaml',
    ])
  })

  it('for a unit is that of the unit alone, also under another of its names', async () => {
    const { stdout } = await sciplan(`report --for unit 区教育委员会 ${DAY}`)
    expect(stdout).toContain('区教委应完成 2 项')
    expect(stdout).not.toContain('07-01')
    expect((await sciplan(`report 区教育委员会 ${DAY}`)).stdout).toBe(stdout)
    const { obligations } = await sciplanJson(`report --for unit 区教委 ${DAY}`)
    expect(obligations.map(({ unit }: { unit: string }) => unit)).toEqual(['区教委', '区教委'])
  })

  it('for statistics answers as JSON with both years, up to the same day', async () => {
    const { statistics, totals } = await sciplanJson(`report --for statistics ${DAY}`)
    expect(statistics.now.window).toEqual({ from: '2024-01-01', to: '2024-12-05' })
    expect(statistics.before.window).toEqual({ from: '2023-01-01', to: '2023-12-05' })
    expect(statistics.now.overall).toMatchObject({
      activities: totals.activities,
      participants: totals.participants,
    })
  })

  it('to chase looks at every year of the plan, unless a period is named', async () => {
    const { stdout } = await sciplan(`report --for chase ${DAY}`)
    expect(stdout).toContain('2022年度工作计划')
    expect((await sciplan(`report --for chase ${DAY} --period 2024`)).stdout).not.toContain(
      '2022年度工作计划',
    )
  })

  it.each(['leader', 'task-table', 'statistics', 'chase', 'unit 各镇街'])(
    'for %s is written in both languages',
    async (kind) => {
      for (const lang of ['zh-CN', 'en']) {
        const { exitCode, stderr, host } = await sciplan(
          `report --for ${kind} --as-of 2024-12-05 --lang ${lang} -o r.md`,
        )
        expect({ exitCode, lines: stderr.split('\n').length }).toEqual({ exitCode: 0, lines: 2 })
        const text = new TextDecoder().decode(host.disk.get('/workspace/r.md'))
        expect(text.startsWith('# ')).toBe(true)
        if (lang === 'en') expect(text).not.toMatch(/完成|单位|人次|项/)
      }
    },
  )

  it('tells of mistakes in the log beside the report', async () => {
    const files = {
      ...SAMPLE,
      'log/demo/2024/bad.yaml':
        '- {"id":"x","kind":"activity","date":"2024-13-01","units":["区教委"],"title":"a"}\n',
    }
    const { exitCode, stderr } = await sciplan(`report ${DAY} -o r.xlsx`, { files })
    expect(exitCode).toBe(0)
    expect(stderr.split('\n').filter((line) => line !== '').length).toBe(2)
  })
})
