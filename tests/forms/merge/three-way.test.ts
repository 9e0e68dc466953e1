import { describe, expect, test } from 'vitest'
import type { ReadEntry } from '../../../src/forms/reading/rows.ts'
import type { Entry, Fact } from '../../../src/model/entry.ts'
import { activity, file, logOf, outcomes, row } from './workbench.ts'

const EXPORTED = activity({ participants: 350, note: '雨天', evidence: ['evidence/a.jpg'] })
const logged = (id: string, entry: ReadEntry): Fact => ({ ...entry, id }) as Fact
const corrected = (set: Record<string, unknown>): Entry => ({
  id: 'c1',
  kind: 'correction',
  date: '2024-07-01',
  of: 'a1',
  set,
})

describe('A row that was exported from an entry', () => {
  const inForm = (entry: ReadEntry) => [file('a.xlsx', [row(5, entry, { id: 'a1', exported: EXPORTED })])]

  test('says nothing new where it is as it was', () => {
    const log = logOf(logged('a1', EXPORTED))
    expect(outcomes(log.merge(inForm(EXPORTED)))).toEqual(['skipped as-logged'])
    expect(log.import(inForm(EXPORTED))).toEqual([])
  })

  test('says nothing new where only the log went on', () => {
    const log = logOf(logged('a1', EXPORTED), corrected({ participants: 320 }))
    expect(outcomes(log.merge(inForm(EXPORTED)))).toEqual(['skipped log-newer'])
  })

  test('corrects the entry in the fields that were changed, and no others', () => {
    const log = logOf(
      logged('a1', {
        ...EXPORTED,
        each_day: 3,
        evidence: [{ path: 'evidence/a.jpg', sha256: 'ab' }],
      } as ReadEntry),
    )
    const changed = activity({ participants: 320, evidence: ['evidence/a.jpg', 'evidence/b.jpg'] })
    expect(log.import(inForm(changed))).toEqual([
      {
        id: 'new1',
        kind: 'correction',
        date: '2024-11-30',
        of: 'a1',
        set: {
          participants: 320,
          note: null,
          evidence: [{ path: 'evidence/a.jpg', sha256: 'ab' }, 'evidence/b.jpg'],
        },
        reason: 'a.xlsx 5',
      },
    ])
    expect(log.import(inForm(changed))).toEqual([])
  })

  test('changed on both sides alike is nothing to do', () => {
    const log = logOf(logged('a1', EXPORTED), corrected({ participants: 320 }))
    expect(outcomes(log.merge(inForm({ ...EXPORTED, participants: 320 } as ReadEntry)))).toEqual([
      'skipped as-logged',
    ])
  })

  test('changed on both sides otherwise is a conflict, which the user decides', () => {
    const conflict = inForm({ ...EXPORTED, participants: 330 } as ReadEntry)
    const log = () => logOf(logged('a1', EXPORTED), corrected({ participants: 320 }))
    const [merged] = log().merge(conflict).files
    expect(merged!.rows[0]!.outcome).toMatchObject({
      kind: 'conflict',
      why: 'both-changed',
      changes: [{ column: 'participants', before: 320, after: 330 }],
    })
    expect(log().import(conflict)).toEqual([])
    expect(outcomes(log().merge(conflict, { onConflict: 'skip' }))).toEqual(['skipped kept'])
    expect(log().import(conflict, { onConflict: 'update' })).toMatchObject([
      { of: 'a1', set: { participants: 330 } },
    ])
  })

  test('changed in one field by the log and in another by the file takes both changes', () => {
    const moved = inForm(activity({ ...EXPORTED, place: '二小' }))
    for (const onConflict of ['stop', 'skip', 'update'] as const) {
      const log = logOf(logged('a1', EXPORTED), corrected({ participants: 310 }))
      expect(log.import(moved, { onConflict })).toMatchObject([{ of: 'a1', set: { place: '二小' } }])
      expect(log.written.at(-1)).not.toHaveProperty('set.participants')
      expect(log.import(moved, { onConflict })).toEqual([])
    }
  })

  test('of which a conflict is decided for the file sets only what the file changed', () => {
    const log = logOf(logged('a1', EXPORTED), corrected({ participants: 310, note: '大雨' }))
    const changed = inForm(activity({ ...EXPORTED, participants: 330, place: '二小' }))
    expect(outcomes(log.merge(changed))).toEqual(['conflict both-changed'])
    const [correction] = log.import(changed, { onConflict: 'update' })
    expect(correction).toHaveProperty('set', { participants: 330, place: '二小' })
  })

  test('whose entry was withdrawn is left alone, or a conflict where it was changed', () => {
    const withdrawn: Entry = { id: 'c1', kind: 'correction', date: '2024-07-01', of: 'a1', withdraw: true }
    const log = () => logOf(logged('a1', EXPORTED), withdrawn)
    const changed = inForm({ ...EXPORTED, participants: 330 } as ReadEntry)
    expect(outcomes(log().merge(inForm(EXPORTED)))).toEqual(['skipped withdrawn'])
    expect(outcomes(log().merge(changed))).toEqual(['conflict withdrawn'])
    expect(log().import(changed, { onConflict: 'update' })).toMatchObject([
      { of: 'a1', set: { participants: 330 }, withdraw: false },
    ])
  })

  test('that the log does not have is a conflict', () => {
    expect(outcomes(logOf().merge(inForm(EXPORTED)))).toEqual(['conflict not-in-log'])
    expect(logOf().import(inForm(EXPORTED), { onConflict: 'update' })).toEqual([{ ...EXPORTED, id: 'a1' }])
  })

  test('keeps what a unit wrote in columns of its own, and does not undo a correction of it', () => {
    const log = logOf(logged('a1', EXPORTED))
    const rows = inForm(activity({ ...EXPORTED, extra: { 天气: '晴' } }))
    expect(log.import(rows)).toMatchObject([{ of: 'a1', set: { extra: { 天气: '晴' } } }])
    log.written.push({ ...corrected({ extra: { 天气: '雨' } }), date: '2024-12-01' } as Entry)
    expect(outcomes(log.merge(rows))).toEqual(['skipped log-newer'])
  })

  test('names evidence as the log does, wherever the file was moved', () => {
    const log = logOf(
      logged('a1', { ...EXPORTED, evidence: ['received/a.jpg'] } as ReadEntry),
      corrected({ evidence: [{ path: 'evidence/2024/a.jpg', sha256: 'ab' }] }),
    )
    const typed = (fields = {}) => inForm(activity({ ...EXPORTED, evidence: ['a.jpg'], ...fields }))
    expect(log.import(typed(), { onConflict: 'update' })).toEqual([])
    expect(log.import(typed({ participants: 320 }), { onConflict: 'update' })).toMatchObject([
      { set: { participants: 320 } },
    ])
  })

  test('says nothing of a column that somebody took out of the sheet', () => {
    const log = logOf(logged('a1', EXPORTED), corrected({ note: '雨天,改在室内' }))
    const taken = (without: string, fields: Record<string, unknown>) => [
      file('a.xlsx', [
        row(5, activity({ ...EXPORTED, ...fields }), { id: 'a1', exported: EXPORTED, without }),
      ]),
    ]
    expect(outcomes(log.merge(taken('note', { note: undefined })))).toEqual(['skipped as-logged'])
    expect(
      logOf(logged('a1', EXPORTED)).import(taken('evidence', { evidence: undefined, participants: 320 })),
    ).toMatchObject([{ set: { participants: 320 } }])
  })

  test('with which the entry would be none is refused', () => {
    const log = logOf(logged('a1', EXPORTED))
    const [merged] = log.merge(inForm({ ...EXPORTED, units: [] } as never)).files
    expect(merged!.rows[0]!.outcome).toEqual({ kind: 'invalid', field: 'units' })
  })
})

describe('A row that was blank when it was exported', () => {
  const rows = (fields = {}) => [
    file('a.xlsx', [row(9, activity({ ...EXPORTED, ...fields }), { id: 'f-0001' })]),
  ]

  test('does not undo a correction of a cell that it left as it was imported', () => {
    const log = logOf()
    log.import(rows())
    log.written.push({ ...corrected({ participants: 310 }), of: 'f-0001' } as Entry)
    expect(outcomes(log.merge(rows()))).toEqual(['skipped log-newer'])
    expect(outcomes(log.merge(rows({ place: '二小' })))).toEqual(['conflict logged-otherwise'])
    const [correction] = log.import(rows({ place: '二小' }), { onConflict: 'update' })
    expect(correction).toHaveProperty('set', { place: '二小' })
    expect(outcomes(log.merge(rows({ place: '二小' })))).toEqual(['skipped log-newer'])
  })
})

describe('A row that was emptied', () => {
  const stamp = row(5, EXPORTED, { id: 'a1', exported: EXPORTED }).stamp!
  const emptied = [file('a.xlsx', [], { emptied: [{ sheet: '台账', row: 5, rowId: 'a1', stamp }] })]
  const outcome = (log: ReturnType<typeof logOf>, choices = {}) =>
    log.merge(emptied, choices).files[0]!.emptied[0]!.outcome

  test('is offered for withdrawal, which happens only when asked for', () => {
    const log = logOf(logged('a1', EXPORTED))
    expect(outcome(log)).toBe('offered')
    expect(log.import(emptied)).toEqual([])
    expect(log.import(emptied, { withdrawEmptied: true })).toMatchObject([{ of: 'a1', withdraw: true }])
    expect(outcome(log)).toBe('gone')
  })

  test('and one that was taken out are told alike, unless a row could not be read', () => {
    const log = logOf(logged('a1', EXPORTED))
    const form = {
      logged: [
        { id: 'a1', stamp },
        { id: 'a2', stamp },
      ],
    } as never
    const untouched = [{ sheet: '台账', row: 4, rowId: 'a2' }]
    const removed = (more = {}) => [file('a.xlsx', [], { form, untouched, ...more })]
    const told = (files: ReturnType<typeof removed>) =>
      log.merge(files).files[0]!.emptied.map(({ rowId, outcome }) => `${rowId} ${outcome}`)
    expect(told(removed())).toEqual(['a1 offered'])
    expect(told(removed({ untouched: [] }))).toEqual([])
    expect(told(removed({ problems: [{ sheet: '', cell: '', code: 'file-empty', args: {} }] }))).toEqual([])
    expect(log.import(removed())).toEqual([])
    expect(log.import(removed(), { withdrawEmptied: true })).toMatchObject([{ of: 'a1', withdraw: true }])
  })

  test('is a conflict where the entry was changed meanwhile', () => {
    const log = logOf(logged('a1', EXPORTED), corrected({ participants: 320 }))
    expect(outcome(log, { withdrawEmptied: true })).toBe('conflict')
    expect(outcome(log, { withdrawEmptied: true, onConflict: 'skip' })).toBe('kept')
    expect(outcome(log, { withdrawEmptied: true, onConflict: 'update' })).toBe('withdrawn')
  })
})
