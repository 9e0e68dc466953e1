import { describe, expect, it } from 'vitest'
import { applied, corrected, indexCorrections } from '../../src/log/correct.ts'
import {
  type Correction,
  correctionSchema,
  entrySchema,
  type Fact,
  type LocatedEntry,
} from '../../src/model/entry.ts'

const session = entrySchema.parse({
  id: 'A',
  kind: 'activity',
  date: '2024-03-05',
  units: ['区教委'],
  tasks: ['05-02'],
  title: '院士专家校园行',
  participants: 350,
}) as Fact

let count = 0

/** A correction of A unless it says otherwise; `at` is its file and line. */
function correction(
  date: string,
  parts: Record<string, unknown>,
  at = 'log/p/2024/a.yaml:1',
): LocatedEntry<Correction> {
  count += 1
  const [file = '', line = '1'] = at.split(':')
  const entry = correctionSchema.parse({ id: `C${count}`, kind: 'correction', date, of: 'A', ...parts })
  return { entry, file, line: Number(line) }
}

const now = (...corrections: LocatedEntry<Correction>[]) => corrected(session, indexCorrections(corrections))

describe('12.13: corrections', () => {
  it('an entry without correction is itself', () => {
    expect(now()).toBe(session)
    expect(now(correction('2024-07-02', { of: 'B', set: { participants: 1 } }))).toBe(session)
  })

  it('set only the fields that they name', () => {
    expect(now(correction('2024-07-02', { set: { participants: 320 } }))).toEqual({
      ...session,
      participants: 320,
    })
  })

  it('take a field away with null', () => {
    const fact = now(correction('2024-07-02', { set: { participants: null } }))
    expect(fact).not.toHaveProperty('participants')
  })

  it('apply by date, whatever their place in the log', () => {
    const later = correction('2024-08-01', { set: { participants: 300 } }, 'log/p/2024/a.yaml:1')
    const earlier = correction(
      '2024-07-01',
      { set: { participants: 320, title: '校园行' } },
      'log/p/2024/z.yaml:9',
    )
    expect(now(later, earlier)).toMatchObject({ participants: 300, title: '校园行' })
    expect(now(earlier, later)).toMatchObject({ participants: 300, title: '校园行' })
  })

  it.each([
    ['by file', 'log/p/2024/a.yaml:9', 'log/p/2024/b.yaml:1'],
    ['by line', 'log/p/2024/a.yaml:9', 'log/p/2024/a.yaml:10'],
  ])('of one day apply %s', (_, first, second) => {
    const [a, b] = [first, second].map((at, index) =>
      correction('2024-07-01', { set: { participants: index } }, at),
    )
    expect(now(b!, a!)).toMatchObject({ participants: 1 })
  })

  it('of a correction mean the entry', () => {
    const first = correction('2024-07-01', { set: { participants: 320 } })
    const second = correction('2024-07-02', { of: first.entry.id, set: { participants: 310 } })
    const third = correction('2024-07-03', { of: second.entry.id, withdraw: true })
    expect(now(first, second)).toMatchObject({ participants: 310 })
    expect(now(third, second, first)).toBeUndefined()
  })

  it('that mean each other mean no entry', () => {
    const first = correction('2024-07-01', { id: 'X', of: 'Y', set: { participants: 1 } })
    const second = correction('2024-07-02', { id: 'Y', of: 'X', set: { participants: 2 } })
    expect(now(first, second)).toBe(session)
  })

  it('with one id twice: the first counts', () => {
    const first = correction('2024-07-01', { id: 'X', set: { participants: 1 } })
    const again = correction('2024-07-02', { id: 'X', set: { participants: 2 } })
    expect(now(first, again)).toMatchObject({ participants: 1 })
  })

  it('end the entry with a withdrawal', () => {
    expect(now(correction('2024-07-01', { withdraw: true }))).toBeUndefined()
  })

  it('that only set fields do not bring a withdrawn entry back', () => {
    const gone = correction('2024-07-01', { withdraw: true })
    expect(now(gone, correction('2024-07-02', { set: { participants: 1 } }))).toBeUndefined()
  })

  it('bring it back with withdraw: false, if that is later', () => {
    const gone = correction('2024-07-02', { withdraw: true })
    expect(now(gone, correction('2024-07-03', { withdraw: false }))).toEqual(session)
    expect(now(gone, correction('2024-07-01', { withdraw: false }))).toBeUndefined()
  })

  it('keep what was set while the entry was withdrawn', () => {
    const fact = now(
      correction('2024-07-01', { withdraw: true }),
      correction('2024-07-02', { set: { participants: 5 } }),
      correction('2024-07-03', { withdraw: false }),
    )
    expect(fact).toMatchObject({ participants: 5 })
  })

  it.each([
    [{ date: '2024-02-30' }, 'date'],
    [{ units: [] }, 'units'],
    [{ units: null }, 'units'],
    [{ participants: -1 }, 'participants'],
    [{ participants: '320人' }, 'participants'],
    [{ id: 'B' }, 'id'],
    [{ kind: 'progress' }, 'kind'],
    [{ particpants: '320' }, 'particpants'],
  ])('that would leave no well-formed entry change nothing: %j', (set, field) => {
    const { entry } = correction('2024-07-01', { set })
    expect(applied(session, entry)).toMatchObject({ kind: 'invalid', path: [field] })
    expect(
      now(correction('2024-07-01', { set }), correction('2024-07-02', { set: { title: '校园行' } })),
    ).toEqual({
      ...session,
      title: '校园行',
    })
  })
})
