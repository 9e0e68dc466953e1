import type { Workbook } from 'exceljs'
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../report/read-tables.ts'
import { SAMPLE, sciplan } from './sample.ts'

interface Layout {
  /** Rows left empty below the headings before the line of signatures; none where there is no such line. */
  readonly room?: number
  readonly headings?: readonly string[]
}

/** A ledger as an office makes it: a title over all columns, headings in two lines, a line for signatures. */
async function template({ room, headings }: Layout = {}): Promise<Uint8Array> {
  const workbook: Workbook = new ExcelWorkbook()
  const notes = workbook.addWorksheet('填写须知')
  notes.getCell('A1').value = '本表由区科协统一印制'
  const sheet = workbook.addWorksheet(NAME, { views: [{ state: 'frozen', ySplit: 4 }] })
  sheet.mergeCells('A1:H1')
  sheet.getCell('A1').value = '某区科普活动台账'
  sheet.getCell('A2').value = '单位(盖章):'
  const own = headings ?? [
    '序号',
    '活动时间',
    '活动名称',
    '参加人数',
    '',
    '经费(万元)',
    '特色亮点',
    '佐证材料',
  ]
  for (const [index, heading] of own.entries()) sheet.getRow(3).getCell(index + 1).value = heading
  if (headings === undefined) {
    sheet.mergeCells('D3:E3')
    sheet.getCell('D4').value = '线下'
    sheet.getCell('E4').value = '线上'
    for (const letter of ['A', 'B', 'C', 'F', 'G', 'H']) sheet.mergeCells(`${letter}3:${letter}4`)
  }
  sheet.getColumn(2).width = 14
  for (let row = 5; row < 5 + (room ?? 10); row += 1) {
    sheet.getRow(row).height = 30
    sheet.getCell(row, 1).value = row - 4
    sheet.getCell(row, 2).numFmt = 'yyyy"年"m"月"d"日"'
    for (let column = 1; column <= 8; column += 1)
      sheet.getCell(row, column).border = { bottom: { style: 'dashed' } }
  }
  if (room !== undefined) sheet.getCell(5 + room, 1).value = '负责人签字:'
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Signs that XML escapes. */
const NAME = "台账 A&B 'x<1>"

const PATH = '/workspace/out/2024年填报表-区科协.xlsx'

async function formIn(bytes: Uint8Array | string, more: Record<string, string> = {}) {
  const files = { ...SAMPLE, 'office.xlsx': bytes, ...more }
  const line = 'form -o out --unit 区科协 --as-of 2024-12-05 --template office.xlsx --lang zh-CN'
  return await sciplan(line, { files })
}

describe('form --template', () => {
  it('declares what it adds where the template declares the namespace at each sheet', async () => {
    const parts = unzipSync(await template())
    const namespace = /\sxmlns:r="[^"]+"/.exec(new TextDecoder().decode(parts['xl/workbook.xml']))![0]
    const declared = (xml: string) => xml.replace(namespace, '').replaceAll('<sheet ', `<sheet${namespace} `)
    parts['xl/workbook.xml'] = new TextEncoder().encode(
      declared(new TextDecoder().decode(parts['xl/workbook.xml'])),
    )
    const { exitCode, host } = await formIn(zipSync(parts))
    expect(exitCode).toBe(0)
    const made = new TextDecoder().decode(unzipSync(host.disk.get(PATH)!)['xl/workbook.xml'])
    const sheets = made.match(/<sheet [^>]*>/g)!
    expect(sheets.length).toBe(3)
    expect(sheets.filter((sheet) => !sheet.includes(namespace.trim()))).toEqual([])
  })

  it('fills in the ledger below its headings and leaves every other part as it is, to the byte', async () => {
    const before = await template()
    const { exitCode, stderr, host } = await formIn(before)
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
    const after = host.disk.get(PATH)!
    const [old, made] = [unzipSync(before), unzipSync(after)]
    const changed = Object.keys(made).filter(
      (name) => old[name] === undefined || Buffer.compare(old[name], made[name]!) !== 0,
    )
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ])
    const workbook = await openWorkbook(after)
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['填写须知', 'visible'],
      [NAME, 'visible'],
      ['_sciplan', 'veryHidden'],
    ])
    const sheet = workbook.getWorksheet(NAME)!
    expect(sheet.getCell('A1').value).toBe('某区科普活动台账')
    expect(sheet.getRow(7).values).toEqual(
      expect.arrayContaining([3, new Date('2024-08-16'), '科技下乡培训', 4300, 90]),
    )
    expect(sheet.getCell('B7').numFmt).toContain('年')
    expect(sheet.getCell('C7').border).toMatchObject({ bottom: { style: 'dashed' } })
    expect(sheet.getRow(7).height).toBe(30)
    expect(sheet.getColumn(9).hidden).toBe(true)
    expect(sheet.getColumn(8).hidden).not.toBe(true)
  })

  it('says what the template cannot hold', async () => {
    const { stderr } = await formIn(await template())
    expect(stderr).toContain(`活动台账填在“${NAME}”中`)
    expect(stderr).toContain('模板没有这些列,单位填不了:任务编号、活动类型、场次')
    expect(stderr).toContain('特色亮点')
  })

  it('is the same to the byte each time', async () => {
    const before = await template()
    const [once, again] = [await formIn(before), await formIn(before)]
    expect(Buffer.compare(once.host.disk.get(PATH)!, again.host.disk.get(PATH)!)).toBe(0)
  })

  it('comes back: untouched rows change nothing, changed ones only what was changed, new ones are added', async () => {
    const money =
      '- {"id":"m1","kind":"activity","date":"2024-09-01","units":["区科协"],"tasks":["08-01"],"title":"有经费","amount":12345,"place":"礼堂","type":"展览"}\n'
    const made = (await formIn(await template(), { 'log/demo/2024/m.yaml': money })).host.disk
    const back = async (change: (workbook: Workbook) => void) => {
      const workbook = await openWorkbook(made.get(PATH)!)
      change(workbook)
      const files = {
        ...Object.fromEntries(made),
        '/workspace/back/a.xlsx': new Uint8Array(await workbook.xlsx.writeBuffer()),
      }
      const { stdout, stderr, host } = await sciplan('import back/a.xlsx --format json --lang zh-CN', {
        files,
      })
      if (stdout === '') throw new Error(stderr)
      const lines = [...host.disk]
        .filter(([path]) => /\/import-/.test(path))
        .map(([, text]) => new TextDecoder().decode(text))
      return { ...JSON.parse(stdout).files[0], log: lines.join('') }
    }
    expect(await back(() => {})).toMatchObject({ read: 4, added: 0, updated: 0, problems: [], log: '' })
    const answer = await back((workbook) => {
      const sheet = workbook.getWorksheet(NAME)!
      expect(sheet.getCell('F8').value).toBe(1.2345)
      sheet.getCell('F8').value = 1.5
      sheet.getCell('B9').value = new Date('2024-10-01')
      sheet.getCell('C9').value = '新活动'
      sheet.getCell('G9').value = '很受欢迎'
    })
    expect(answer).toMatchObject({ added: 1, updated: 1, problems: [] })
    const entries = answer.log
      .trimEnd()
      .split('\n')
      .map((line: string) => JSON.parse(line.slice(2)))
    expect(entries).toEqual([
      expect.objectContaining({
        title: '新活动',
        date: '2024-10-01',
        units: ['区科协'],
        extra: { 特色亮点: '很受欢迎' },
      }),
      expect.objectContaining({ kind: 'correction', of: 'm1', set: { amount: 15_000 } }),
    ])
  })

  it.each([
    ['too few empty rows', async () => await template({ room: 2 }), '只有 2 个空行'],
    ['no room at all', async () => await template({ room: 0 }), '第 5 行'],
    [
      'no ledger',
      async () => await template({ headings: ['姓名', '电话', '地址', '', '', '', '', ''] }),
      '没有找到台账',
    ],
    [
      'two headings of one figure',
      async () =>
        await template({ headings: ['序号', '日期', '活动名称', '参加人数', '参与人数', '', '', ''] }),
      '意思相同',
    ],
    ['a text file', async () => '日期,活动名称\n', '没有找到台账'],
    ['no workbook', async () => 'PK', '不能用 office.xlsx 作模板'],
  ])('refuses a template with %s, and writes nothing', async (_, bytes, message) => {
    const { exitCode, stderr, host } = await formIn(await bytes())
    expect(exitCode).toBe(3)
    expect(stderr).toContain(message)
    expect([...host.disk.keys()].some((path) => path.startsWith('/workspace/out'))).toBe(false)
  })
})
