import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activity, file, logOf, outcomes, row } from './workbench.ts'

const A = activity({ participants: 120 })
const B = activity({ date: '2024-10-12', title: '科学家精神报告会', participants: 45 })

describe('Rows of a blank form', () => {
  const filled = (entry = A) => file('a.xlsx', [row(5, entry, { id: 'f0-0001' })])

  test('keep their id, and add nothing when imported again', () => {
    const log = logOf()
    expect(log.import([filled()])).toEqual([{ ...A, id: 'f0-0001' }])
    expect(log.import([filled()])).toEqual([])
    expect(log.import([{ ...filled(), file: 'elsewhere.xlsx' }])).toEqual([])
  })

  test('changed after they were imported are a conflict', () => {
    const log = logOf()
    log.import([filled()])
    const changed = filled(activity({ participants: 130 }))
    expect(outcomes(log.merge([changed]))).toEqual(['conflict logged-otherwise'])
    expect(log.import([changed], { onConflict: 'update' })).toMatchObject([
      { of: 'f0-0001', set: { participants: 130 } },
    ])
    // The first version is an old one by now.
    expect(outcomes(log.merge([filled()]))).toEqual(['skipped log-newer'])
  })

  test('that two people filled in differently are two, in one run and in two', () => {
    const copies = [filled(A), { ...filled(B), file: 'b.xlsx' }]
    const atOnce = logOf()
    expect(atOnce.import(copies).length).toBe(2)
    expect(atOnce.import(copies)).toEqual([])
    const after = logOf()
    after.import([copies[0]!])
    expect(after.import([copies[1]!]).length).toBe(1)
    expect(after.import(copies)).toEqual([])
    expect(new Set(after.written.map(({ id }) => id))).toEqual(new Set(atOnce.written.map(({ id }) => id)))
  })

  test('with one activity and two figures in two files are contested: nobody can tell which holds', () => {
    const files = [filled(), { ...filled(activity({ participants: 130 })), file: 'b.xlsx' }]
    const merged = logOf().merge(files)
    expect(outcomes(merged)).toEqual(['added', 'contested'])
    expect(merged.files[1]!.rows[0]!.outcome).toMatchObject({
      other: { file: 'a.xlsx', sheet: '台账', row: 5 },
    })
  })
})

describe('Rows copied with their hidden id', () => {
  test('of an untouched row are new ones', () => {
    const log = logOf({ ...A, id: 'a1' } as never)
    const untouched = [{ sheet: '台账', row: 5, rowId: 'a1' }]
    const files = [file('a.xlsx', [row(9, B, { id: 'a1', exported: A })], { untouched })]
    const [added, ...more] = log.import(files)
    expect(more).toEqual([])
    expect(added).toMatchObject({ kind: 'activity', title: '科学家精神报告会' })
    expect(added!.id).toMatch(/^x-[0-9a-f]{16}$/)
    expect(log.import(files)).toEqual([])
  })

  test('leave the id to the one that the entry is about', () => {
    const log = logOf({ ...A, id: 'f0-0001' } as never)
    const files = [file('a.xlsx', [row(5, B, { id: 'f0-0001' }), row(6, A, { id: 'f0-0001' })])]
    expect(outcomes(log.merge(files))).toEqual(['added', 'skipped as-logged'])
  })
})

describe('Rows without id', () => {
  test('get one from what they are about, so that the same file adds nothing again', () => {
    const log = logOf()
    const ledger = [file('a.csv', [row(2, A), row(3, B), row(4, A)])]
    expect(log.import(ledger).length).toBe(3)
    expect(log.import(ledger)).toEqual([])
    // One row fewer is still nothing new.
    expect(log.import([file('a.csv', [row(2, B), row(3, A)])])).toEqual([])
  })

  test('that repeat within a file stay two, and are shown as possible duplicates', () => {
    const merged = logOf().merge([file('a.csv', [row(2, A), row(3, A)])])
    expect(outcomes(merged)).toEqual(['added', 'added'])
    expect(merged.files[0]!.rows[1]!.duplicates).toMatchObject([
      { place: { file: 'a.csv', sheet: '台账', row: 2 } },
    ])
  })

  test('that repeat in another file are one', () => {
    const merged = logOf().merge([file('a.csv', [row(2, A)]), file('copy of a.csv', [row(2, A)])])
    expect(outcomes(merged)).toEqual(['added', 'skipped repeated'])
  })

  test('with an edited figure are a conflict, not a second activity', () => {
    const log = logOf()
    log.import([file('a.csv', [row(2, A)])])
    expect(outcomes(log.merge([file('a.csv', [row(2, activity({ participants: 99 }))])]))).toEqual([
      'conflict logged-otherwise',
    ])
  })
})

test('whatever the files hold: imported again, in any order of files, they add nothing', () => {
  const entry = fc.record({
    date: fc.constantFrom('2024-03-05', '2024-03-06'),
    title: fc.constantFrom('校园行', '科学家精神报告会', '科普进社区'),
    participants: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    units: fc.constantFrom(['区教委'], ['区科协'], ['区教委', '区科协']),
  })
  const rowIn = fc.tuple(entry, fc.constantFrom(undefined, 'f0-0001', 'f0-0002', 'f0-0003'))
  const files = fc.array(fc.array(rowIn, { maxLength: 5 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(files, fc.constantFrom('stop', 'skip', 'update'), (content, onConflict) => {
      const read = content.map((rows, index) =>
        file(
          `${index}.xlsx`,
          rows.map(([fields, id], number) => {
            const { participants, ...rest } = fields
            const counted = participants === undefined ? {} : { participants }
            return row(number + 2, activity({ ...rest, ...counted }), id === undefined ? {} : { id })
          }),
        ),
      )
      const log = logOf()
      const first = log.merge(read, { onConflict })
      log.import(read, { onConflict })
      const ids = log.written.filter(({ kind }) => kind === 'activity').map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const again = log.import(read, { onConflict })
      expect(again.filter(({ kind }) => kind === 'activity')).toEqual([])
      // Rows that two files contest keep an import from writing at all, unless they are left out knowingly.
      if (!outcomes(first).includes('contested')) expect(again).toEqual([])
    }),
    { numRuns: 200 },
  )
})
