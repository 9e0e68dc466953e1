import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { renderExcel } from '../../../src/render/excel/excel.ts'
import type { Cell, Doc } from '../../../src/report/doc.ts'
import { lintWorkbook } from './lint-workbook.ts'

const cell = (text: string, file: string, at?: string): Cell => {
  const outside = at === undefined ? { file } : { file, at }
  return { kind: 'text', text, tone: 'plain', outside }
}

test('texts lead into other workbooks, beside links within this one', async () => {
  const doc: Doc = {
    title: '问题清单',
    blocks: [
      { kind: 'heading', level: 2, text: '汇总', id: 'top', sheet: '汇总' },
      {
        kind: 'table',
        columns: [{ title: '位置' }],
        rows: [
          { cells: [cell('B7', "../in/a & b(1)'s.xlsx", "'it''s'!B7")] },
          { cells: [{ kind: 'text', text: 'up', tone: 'plain', to: 'top' }] },
          { cells: [cell('whole', '区教委#1.xlsx')] },
        ],
      },
    ],
    file: {
      language: 'zh-CN',
      author: '区科协',
      subject: '导入',
      date: '2024-11-30',
      orientation: 'landscape',
      pageNumber: ['', '/', ''],
      firstSheet: '汇总',
    },
  }
  const workbook = await renderExcel(doc)
  // Reports have no way out; these links are the only thing to complain about.
  expect(
    lintWorkbook(workbook).filter((one) => !/link at A[35]|relationship that leads out/.test(one)),
  ).toEqual([])
  const parts = unzipSync(workbook)
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  const links = [...sheet.matchAll(/<hyperlink ref="\w+" (.*?)\/>/g)].map(([, attributes]) => attributes)
  expect(links).toEqual([
    `r:id="rId1" location="'it''s'!B7"`,
    'location="&apos;汇总&apos;!A1"',
    'r:id="rId3"',
  ])
  const relationships = strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!)
  const targets = [...relationships.matchAll(/ Target="(.*?)" TargetMode="External"/g)].map(
    ([, target]) => target,
  )
  expect(targets).toEqual(["../in/a%20&amp;%20b(1)'s.xlsx", '%E5%8C%BA%E6%95%99%E5%A7%94%231.xlsx'])
})
