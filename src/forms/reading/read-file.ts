import type { ReadingContext } from './context.ts'
import { knownHeadings } from './headings/known-headings.ts'
import type { OpenedFile } from './open-file.ts'
import { readSheet } from './read-sheet.ts'
import type { TableReading } from './read-table.ts'
import type { ImportProblem, ImportRemark, ReadFile } from './rows.ts'
import { problem } from './tell.ts'
import { knownNames } from './values/known-names.ts'

/** Reads the rows of an opened file as entries of a plan. */
export function readRows(opened: OpenedFile, context: ReadingContext): ReadFile {
  const { file, form, sheets } = opened
  const { plan, ownHeadings, mapping } = context
  const told = mapping?.headings
  const further = {
    ...(ownHeadings === undefined ? {} : { own: ownHeadings }),
    ...(told === undefined ? {} : { told }),
  }
  const reader = {
    opened,
    context,
    headings: knownHeadings(plan, further),
    known: knownNames(plan, context.registers),
  }
  const problems: ImportProblem[] = [...opened.problems]
  const remarks: ImportRemark[] = []
  const readings: TableReading[] = []
  const nearest: string[][] = []
  for (const sheet of sheets) {
    const reading = readSheet(sheet, reader)
    remarks.push(...reading.remarks)
    nearest.push([...reading.best])
    for (const table of reading.tables) {
      readings.push(table)
      problems.push(...table.problems)
      remarks.push(...table.remarks)
    }
  }
  if (readings.length === 0 && problems.length === 0) problems.push(noLedger(nearest))
  return {
    file,
    ...(form === undefined ? {} : { form }),
    read: readings.reduce((sum, { read }) => sum + read, 0),
    rows: readings.flatMap(({ rows }) => rows),
    emptied: readings.flatMap(({ emptied }) => emptied),
    untouched: readings.flatMap(({ untouched }) => untouched),
    problems: withoutRepeats(problems),
    // Where nothing was read, that each sheet was passed over says nothing more.
    remarks: readings.length > 0 ? remarks : remarks.filter(({ code }) => code !== 'sheet-ignored'),
  }
}

function noLedger(nearest: readonly (readonly string[])[]): ImportProblem {
  const best = nearest.reduce((longest, one) => (one.length > longest.length ? one : longest), [])
  return problem('no-ledger', { best })
}

/** A cell that is merged over several rows is read with each of them. */
function withoutRepeats(problems: readonly ImportProblem[]): ImportProblem[] {
  const seen = new Set<string>()
  return problems.filter((one) => {
    const key = JSON.stringify(one)
    return !seen.has(key) && seen.add(key)
  })
}
