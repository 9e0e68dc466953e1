import fc from 'fast-check'
import { addDays } from '../../src/model/civil-date.ts'
import { type Entry, entrySchema } from '../../src/model/entry.ts'
import {
  days,
  few,
  nameOfEntry,
  namesOfEntry,
  seldom,
  sometimes,
  TASKS,
  VILLAGES,
} from './arbitrary-names.ts'

/** The least and most lines of a log. */
const [LEAST, MOST] = [10, 24]

const evidence = fc.oneof(
  { weight: 3, arbitrary: fc.constant(['evidence/a.jpg']) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, ['evidence/lost.jpg']) },
)

const figures = fc.record({
  times: seldom(fc.integer({ min: 0, max: 3 })),
  participants: sometimes(fc.integer({ min: 0, max: 200 })),
  online_participants: seldom(fc.integer({ min: 0, max: 900 })),
  books: sometimes(fc.integer({ min: 0, max: 50 })),
  amount: sometimes(fc.integer({ min: 0, max: 5000 }).map((fen) => fen / 100)),
})
const bulk = fc.record({ each_day: fc.constantFrom(0, 1, 2), lasting: fc.nat({ max: 400 }) })

const activities = fc
  .record({
    date: days,
    units: namesOfEntry,
    tasks: fc.oneof(
      { weight: 5, arbitrary: few(TASKS, 1, 3) },
      { weight: 1, arbitrary: few([...TASKS, '99-99'], 0, 2) },
    ),
    status: fc.constantFrom(undefined, undefined, undefined, 'done', 'planned'),
    places: sometimes(few([...VILLAGES, '外村'], 1, 3)),
    evidence,
    stated: fc.oneof({ weight: 4, arbitrary: figures }, { weight: 1, arbitrary: bulk }),
  })
  .map(({ stated, ...rest }) => {
    const { lasting, ...fields } = { lasting: undefined, ...stated }
    const until = lasting === undefined ? {} : { until: addDays(rest.date, lasting) }
    return { kind: 'activity', title: '活动', ...rest, ...fields, ...until }
  })

const observations = fc
  .record({
    date: days,
    evidence,
    about: fc.oneof(
      { weight: 1, arbitrary: fc.constant({ indicator: 'literacy' }) },
      {
        weight: 2,
        arbitrary: fc.record({
          unit: fc.oneof(
            { weight: 4, arbitrary: nameOfEntry },
            { weight: 1, arbitrary: fc.constant(undefined) },
          ),
          task: fc.constantFrom(...TASKS),
          quota: fc.constantFrom(undefined, 'q1', 'q1', 'q2'),
        }),
      },
    ),
    value: fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: 200 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    covered: sometimes(fc.nat({ max: 3 })),
    total: fc.constantFrom(undefined, 0, 3, 3),
  })
  .map(({ about, ...rest }) => ({ kind: 'observation', ...rest, ...about }))

const progress = fc
  .record({
    date: days,
    evidence,
    unit: nameOfEntry,
    task: fc.constantFrom(...TASKS),
    state: fc.constantFrom(undefined, 'under-way', 'done'),
    places: sometimes(few([...VILLAGES, '外村'], 1, 2)),
  })
  .map((fields) => ({ kind: 'progress', ...fields }))

const submissions = fc
  .record({
    date: days,
    evidence,
    unit: nameOfEntry,
    deliverable: fc.constantFrom('summary', 'once'),
    for: fc.constantFrom(undefined, 2022, 2023, 2024, 2025),
  })
  .map((fields) => ({ kind: 'submission', ...fields }))

/** Of an earlier or later line, which may be a correction itself. */
const corrections = fc
  .record({
    date: days,
    of: fc.nat({ max: MOST - 1 }).map((index) => `E${index}`),
    set: fc.constantFrom(
      undefined,
      { date: '2023-05-01' },
      { participants: 7 },
      { units: ['乙局'] },
      { participants: null },
      { title: '' },
    ),
    withdraw: fc.constantFrom(undefined, undefined, true, false),
  })
  .map((fields) => ({ kind: 'correction', ...fields }))

const lines = fc.oneof(
  { weight: 12, arbitrary: activities },
  { weight: 5, arbitrary: observations },
  { weight: 2, arbitrary: progress },
  { weight: 2, arbitrary: submissions },
  { weight: 3, arbitrary: corrections },
)

/** A line of the log as its reader hands it on: what is not stated is not there. */
export function entryOf(fields: Record<string, unknown>): Entry {
  return entrySchema.parse(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  )
}

/** A log of three files with all kinds of entries, `E0` and on. */
export const logs: fc.Arbitrary<Entry[][]> = fc
  .array(fc.tuple(lines, fc.nat({ max: 2 })), { minLength: LEAST, maxLength: MOST, size: 'max' })
  .map((all) => {
    const files: Entry[][] = [[], [], []]
    for (const [index, [fields, file]] of all.entries())
      files[file]?.push(entryOf({ id: `E${index}`, ...fields }))
    return files
  })

/** An activity that no correction of the log means. */
export const freshActivity = activities.map((fields) => entryOf({ ...fields, id: 'FRESH' }))
