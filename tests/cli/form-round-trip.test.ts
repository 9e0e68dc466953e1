import type { CellValue } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { HEAD, readForm } from '../forms/read-form.ts'
import { openWorkbook } from '../report/read-tables.ts'
import { SAMPLE, sciplan } from './sample.ts'

/** A workspace that goes on from command to command, and the form of one of its units. */
function workspace(unit: string, formLine: string) {
  let files: Record<string, string | Uint8Array> = {
    ...Object.fromEntries(Object.entries(SAMPLE).map(([path, text]) => [`/workspace/${path}`, text])),
    '/workspace/sciplan.yaml': 'name: 示例\noffice: 区科协\n',
  }
  const call = async (line: string) => {
    const answer = await sciplan(`${line} --lang zh-CN`, { files })
    files = Object.fromEntries(answer.host.disk)
    return answer
  }
  return {
    async form(): Promise<Uint8Array> {
      const path = `/workspace/out/2024年填报表-${unit}.xlsx`
      delete files[path]
      const { exitCode, stderr, host } = await call(`form -o out --unit ${unit} ${formLine}`)
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
      return host.disk.get(path)!
    },
    async imported(bytes: Uint8Array) {
      files = { ...files, '/workspace/back/form.xlsx': bytes }
      const { exitCode, stdout, stderr } = await call('import back/form.xlsx --format json')
      if (stdout === '') throw new Error(`${exitCode} ${stderr}`)
      return { exitCode, ...JSON.parse(stdout).files[0] }
    },
    log: () =>
      Object.entries(files)
        .filter(([path]) => path.startsWith('/workspace/log/'))
        .map(([path, text]) => `${path}\n${typeof text === 'string' ? text : new TextDecoder().decode(text)}`)
        .sort(),
  }
}

type Filling = readonly [sheet: string, row: number, cells: Readonly<Record<string, CellValue>>]

/** Fills in a form as a person would: rows count from the first below the headings. */
async function filled(bytes: Uint8Array, fillings: readonly Filling[]): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes)
  for (const [name, row, cells] of fillings) {
    const sheet = workbook.getWorksheet(name)!
    const headings = (sheet.getRow(HEAD).values as CellValue[]).map((one) =>
      String(one ?? '').replace(/ \*$/, ''),
    )
    for (const [heading, value] of Object.entries(cells)) {
      expect(headings).toContain(heading)
      sheet.getRow(HEAD + row).getCell(headings.indexOf(heading)).value = value
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const NOTHING_NEW = { exitCode: 0, added: 0, updated: 0, problems: [] }

describe('forms go out and come back', () => {
  it('nothing is added by a form that nobody has touched', async () => {
    const { form, imported, log } = workspace('区科协', '--as-of 2024-12-05')
    const before = log()
    expect(await imported(await form())).toMatchObject(NOTHING_NEW)
    expect(log()).toEqual(before)
  })

  it('what was filled in is logged, and the next form shows it', async () => {
    const { form, imported, log } = workspace('区科协', '--as-of 2024-12-05')
    const back = await filled(await form(), [
      // Rows 1 to 3 are logged already; the third is corrected.
      ['活动台账', 3, { '参加人次(线下)': 4321 }],
      [
        '活动台账',
        4,
        {
          活动日期: new Date('2024-11-11'),
          活动名称: '科普大篷车进乡村',
          任务编号: '08-01 农民教育培训',
          活动类型: '巡展',
          '参加人次(线下)': 260,
          重点人群: '农民',
          主讲人: '张三',
          联系电话: '023-66220000',
          佐证材料: 'evidence/a.jpg',
          宣传报道链接: 'https://example.org/news',
        },
      ],
      [
        '活动台账',
        203,
        { 活动日期: '2024.11.12', 活动名称: '最后一行', 任务编号: '05-02、08-01', 状态: '计划中' },
      ],
      [
        '任务进展',
        2,
        {
          截至日期: new Date('2024-11-30'),
          状态: '已完成',
          进展情况: '竣工',
          阶段性目标: 'm1 科技馆建成',
        },
      ],
      ['数据填报', 2, { 数据日期: new Date('2024-12-31'), 数值: 14.2 }],
    ])
    expect(await imported(back)).toMatchObject({ exitCode: 0, added: 4, updated: 1, problems: [] })

    const { sheet } = await readForm(await form())
    const ledger = sheet('活动台账').rows
    expect(ledger.slice(0, 5).map((row) => [row.活动日期, row.活动名称, row['参加人次(线下)']])).toEqual([
      ['2024-03-05', '院士专家校园行', 120],
      ['2024-05-16', '配合活动', 20],
      ['2024-08-16', '科技下乡培训', 4321],
      ['2024-11-11', '科普大篷车进乡村', 260],
      ['2024-11-12', '最后一行', ''],
    ])
    expect(ledger[3]).toMatchObject({
      任务编号: '08-01 农民教育培训',
      主讲人: '张三',
      联系电话: '023-66220000',
      佐证材料: 'evidence/a.jpg',
      宣传报道链接: 'https://example.org/news',
    })
    expect(ledger[4]).toMatchObject({ 任务编号: '05-02、08-01', 状态: '计划中' })
    expect(ledger.length).toBe(205)
    const progress = sheet('任务进展').rows.map((row) => [row.任务编号, row.状态, row.阶段性目标])
    expect(progress.slice(0, 3)).toEqual([
      ['09-01', '进行中', ''],
      ['09-01', '已完成', 'm1 科技馆建成'],
      ['09-01', '', ''],
    ])
    const levels = sheet('数据填报').rows.map((row) => row.数值)
    expect(levels.slice(0, 3)).toEqual([13, 14.2, ''])

    const before = log()
    expect(await imported(back)).toMatchObject(NOTHING_NEW)
    expect(await imported(await form())).toMatchObject(NOTHING_NEW)
    expect(log()).toEqual(before)
  })

  it('a document that was handed in after the year stands with its due day in the form of that year', async () => {
    const { form, imported } = workspace('东街', '--as-of 2025-01-20 --year 2024')
    const back = await filled(await form(), [
      ['报送事项', 1, { 报送日期: new Date('2025-01-15'), 佐证材料: 'evidence/a.jpg' }],
    ])
    expect(await imported(back)).toMatchObject({ exitCode: 0, added: 1, problems: [] })
    const { sheet } = await readForm(await form())
    expect(sheet('报送事项').rows[0]).toMatchObject({
      报送事项编号: 'summary',
      年度: 2024,
      目前状态: expect.stringContaining('逾期报送'),
      报送日期: '2025-01-15',
    })
  })
})
