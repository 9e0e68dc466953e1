import * as fc from 'fast-check'
import type { Activity, Entry } from '../../src/model/entry.ts'

/** Unquoted in a list of names, a full-width comma is a mistake. */
const text = fc
  .oneof(
    fc.constantFrom(
      '区教委',
      '区科协',
      '05-02',
      '院士专家校园行',
      '“科普”讲座:第1场',
      'a "b" \\ c',
      '🎉 emoji',
      '- x',
      '#',
      '１２',
      '\u00a0',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  )
  .filter((one) => !one.includes('，'))
const freeText = fc.oneof(text, fc.constant(''), fc.constant('两行\n第二行\t完'))
const names = fc.array(text, { minLength: 1, maxLength: 3 })
const figure = fc.oneof(
  fc.nat(),
  fc.constantFrom(0, 1.5, 0.1, 12.34, 1e-7, 1e21, 123456789012345, 9007199254740992, 0.000001),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
)
const people = fc.oneof(fc.nat(), fc.constantFrom(0, 1e6, 123456789012345, Number.MAX_SAFE_INTEGER))
const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
const evidence = fc.array(
  fc.oneof(
    text,
    fc.record({ path: text, sha256: fc.stringMatching(/^[0-9a-f]{4}$/) }, { requiredKeys: ['path'] }),
  ),
  { maxLength: 2 },
)
const common = { id: text, date: day, by: text, note: freeText, evidence }
const always = ['id', 'date', 'kind'] as const

const activity = fc
  .tuple(
    fc.record(
      {
        ...common,
        kind: fc.constant('activity' as const),
        units: names,
        tasks: fc.array(text, { maxLength: 2 }),
        title: text,
        until: day,
        each_day: figure,
        times: figure,
        participants: people,
        online_participants: people,
        items: figure,
        amount: figure,
        entities: figure,
        type: text,
        audience: fc.oneof(text, names),
        brand: text,
        place: text,
        places: names,
        host: text,
        cohosts: names,
        status: fc.constantFrom('planned' as const, 'done' as const),
        extra: fc.dictionary(
          fc.constantFrom('a', '备用'),
          fc.oneof(fc.string(), fc.boolean(), fc.constant(null)),
        ),
      },
      { requiredKeys: [...always, 'units', 'title'] },
    ),
    fc.dictionary(fc.constantFrom('books', '册数', 'of', 'constructor'), figure),
  )
  // The type of measures, any further key with a number, cannot be written as a literal.
  .map(([entry, measures]) => ({ ...entry, ...measures }) as unknown as Activity)

const submission = fc.record(
  {
    ...common,
    kind: fc.constant('submission' as const),
    unit: text,
    deliverable: text,
    for: fc.integer({ min: 2000, max: 2050 }),
  },
  { requiredKeys: [...always, 'unit', 'deliverable'] },
)
const observation = fc.record(
  {
    ...common,
    kind: fc.constant('observation' as const),
    indicator: text,
    unit: text,
    task: text,
    quota: text,
    value: fc.oneof(figure, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    covered: figure,
    total: figure,
    lacking: fc.oneof(names, figure, fc.constant<string[]>([])),
  },
  { requiredKeys: [...always] },
)
const progress = fc.record(
  {
    ...common,
    kind: fc.constant('progress' as const),
    unit: text,
    task: text,
    state: fc.constantFrom('not-started' as const, 'under-way' as const, 'done' as const),
    milestone: text,
    places: names,
    text: freeText,
  },
  { requiredKeys: [...always, 'unit', 'task'] },
)
const correction = fc.record(
  {
    ...common,
    kind: fc.constant('correction' as const),
    of: text,
    set: fc.dictionary(fc.constantFrom('participants', 'units', 'note'), fc.oneof(fc.nat(), text, names)),
    withdraw: fc.boolean(),
    reason: text,
  },
  { requiredKeys: [...always, 'of'] },
)

/** Every kind, every optional field, declared measures, and text that is hard to write down. */
export const arbitraryEntry: fc.Arbitrary<Entry> = fc.oneof(
  activity,
  submission,
  observation,
  progress,
  correction,
)
