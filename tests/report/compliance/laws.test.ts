import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/messages/catalogue.ts'
import { renderExcel } from '../../../src/render/excel/excel.ts'
import { fullReport } from '../../../src/report/compliance/full-report.ts'
import type { Doc, NumberCell, Table } from '../../../src/report/doc.ts'
import { type Case, cases, inputOfCase } from '../../compliance/arbitrary.ts'
import { lintWorkbook } from '../../render/excel/lint-workbook.ts'
import {
  cellsOf,
  contextOf,
  everyReport,
  obligationIds,
  tableOf,
  tablesOf,
  wordsIn,
  wordsOf,
} from './draw.ts'

function law(name: string, holds: (given: Case, docs: readonly Doc[]) => void, numRuns = 25) {
  it(name, () => {
    const property = fc.property(cases, fc.constantFrom(...LOCALES), (one, locale) => {
      const { period, ...input } = inputOfCase(one)
      holds(one, everyReport(input, period, wordsIn(locale)))
    })
    fc.assert(property, { numRuns })
  })
}

/** Ids that something in the document answers to. */
function idsOf(doc: Doc): string[] {
  return doc.blocks.flatMap((block) => {
    if (block.kind === 'heading') return block.id ?? []
    if (block.kind !== 'table') return []
    return [...(block.id === undefined ? [] : [block.id]), ...block.rows.flatMap(({ id }) => id ?? [])]
  })
}

/** What a workbook would count for a number that follows from a table. */
function recount(cell: NumberCell, table: Table, column: number, doc: Doc): number | undefined {
  const { tally } = cell
  if (tally === undefined) return undefined
  if (tally.kind === 'sum') {
    const above = table.rows.filter(({ role }) => role === undefined).map(({ cells }) => cells[column])
    return above.reduce(
      (sum, one) => sum + (typeof one === 'object' && one.kind === 'number' ? (one.value ?? 0) : 0),
      0,
    )
  }
  const counted = tableOf(doc, tally.table)
  const place = counted.columns.findIndex(({ key }) => key === tally.column)
  return counted.rows.filter(({ cells }) => {
    const standing = cells[place]
    return (
      typeof standing === 'object' &&
      standing.kind === 'standing' &&
      tally.standings.some(({ mark, word }) => mark === standing.mark && word === standing.word)
    )
  }).length
}

describe('reports of any plan and log', () => {
  law('say nothing that is no word or number', (_, docs) => {
    for (const doc of docs) {
      for (const text of wordsOf(doc)) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|null/)
    }
  })

  law('have every id once, and no link to nowhere', (_, docs) => {
    for (const doc of docs) {
      const ids = idsOf(doc)
      expect(new Set(ids).size).toBe(ids.length)
      const links = cellsOf(doc).flatMap((cell) =>
        typeof cell === 'object' && cell.kind === 'text' ? (cell.to ?? []) : [],
      )
      expect(links.filter((to) => !ids.includes(to))).toEqual([])
    }
  })

  law('have rows that fit their columns', (_, docs) => {
    for (const { columns, rows } of docs.flatMap(tablesOf)) {
      const odd = rows.filter(({ cells, role }) => cells.length !== (role === 'group' ? 1 : columns.length))
      expect(odd).toEqual([])
    }
  })

  law('count in totals what stands in the tables', (_, docs) => {
    for (const doc of docs) {
      for (const table of tablesOf(doc)) {
        for (const { cells } of table.rows) {
          for (const [column, cell] of cells.entries()) {
            if (typeof cell !== 'object' || cell.kind !== 'number') continue
            const counted = recount(cell, table, column, doc)
            if (counted !== undefined) expect(cell.value).toBeCloseTo(counted, 6)
          }
        }
      }
    }
  })

  it('show every obligation once, and under the name of each unit that owes it', () => {
    const property = fc.property(cases, (one) => {
      const { period, ...input } = inputOfCase(one)
      const context = contextOf(input, period)
      const { obligations } = context.report
      const doc = fullReport(context, { unitRows: true })
      if (obligations.length === 0) return
      const shown = tableOf(doc, 'obligations').rows.flatMap(({ id }) => id ?? [])
      expect([...shown].sort()).toEqual(obligationIds(context.report).sort())
      const byUnit = tableOf(doc, 'unit-obligations').rows.filter(({ role }) => role === undefined)
      expect(byUnit.length).toBe(obligations.reduce((sum, { units }) => sum + (units?.length ?? 1), 0))
    })
    fc.assert(property, { numRuns: 25 })
  })

  it('make workbooks without a fault, the same twice', async () => {
    const property = fc.asyncProperty(cases, fc.constantFrom(...LOCALES), async (one, locale) => {
      const { period, ...input } = inputOfCase(one)
      for (const doc of everyReport(input, period, wordsIn(locale))) {
        const bytes = await renderExcel(doc)
        expect(lintWorkbook(bytes)).toEqual([])
        expect(await renderExcel(doc)).toEqual(bytes)
      }
    })
    await fc.assert(property, { numRuns: 4 })
  })
})
