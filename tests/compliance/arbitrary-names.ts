import fc from 'fast-check'
import { addDays, type CivilDate } from '../../src/model/civil-date.ts'

/** Names and days that random plans and logs share, so that they meet. */
export const UNITS = ['甲局', '乙局', '丙局', '丁局']
export const TASKS = ['t1', 't2', 's1']
export const VILLAGES = ['红旗村', '石岗村', '中坪村']
/** A plan may use these in a role. */
export const ROLES = [...UNITS, '各镇街', '各园区', '一镇']
/** An entry may name these: among them an alias, a successor that is not listed, members and somebody unknown. */
const NAMES = [...UNITS, '甲', '新局', '各镇街', '一镇', '二镇', '各园区', '无名局']

/** Half of the time. */
export const sometimes = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 1 })
/** One time in five. */
export const seldom = <T>(one: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: one })

export const few = <T>(from: readonly T[], min: number, max: number) =>
  fc.subarray([...from], { minLength: min, maxLength: Math.min(max, from.length) })

/** Mostly units, that have their parts. */
export const namesOfEntry = fc.oneof(
  { weight: 3, arbitrary: few(UNITS, 1, 3) },
  { weight: 1, arbitrary: few(NAMES, 1, 3) },
)
export const nameOfEntry = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...UNITS) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
)

/** Days of 2023 and 2024, some of the years around them, often the first or last of a year or of a unit. */
export const days: fc.Arbitrary<CivilDate> = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 730 }).map((offset) => addDays('2023-01-01', offset)) },
  { weight: 1, arbitrary: fc.nat({ max: 1460 }).map((offset) => addDays('2022-01-01', offset)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01', '2024-12-31'),
  },
)
