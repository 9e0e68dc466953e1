import fc from 'fast-check'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { few, ROLES, seldom, sometimes, UNITS, VILLAGES } from './arbitrary-names.ts'

const GROUPS = [
  { name: '各镇街', aliases: ['各镇'], members: ['一镇', '二镇', '丁局'] },
  { name: '各园区', members: [] },
]

const unit = (name: string) =>
  fc
    .record({
      from: seldom(fc.constantFrom('2022-03-01', '2023-07-01')),
      until: seldom(fc.constantFrom('2023-06-30', '2024-05-15')),
      successor: fc.constantFrom(undefined, ...UNITS, '新局'),
    })
    .map(({ from, until, successor }) => ({
      name,
      ...(name === '甲局' ? { aliases: ['甲'] } : {}),
      ...(from === undefined || (until !== undefined && from > until) ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(until === undefined || successor === undefined || successor === name ? {} : { successor }),
    }))

/** Sums, running totals, coverage with and without register, money per head. */
const sorts = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ measure: 'activities', target: 2 }) },
  { weight: 2, arbitrary: fc.constant({ measure: 'participants', target: 120 }) },
  { weight: 1, arbitrary: fc.constant({ measure: 'books', target: 0 }) },
  { weight: 1, arbitrary: fc.constant({ measure: 'amount', target: 10.5 }) },
  {
    weight: 1,
    arbitrary: fc.constant({ measure: 'amount', target: 1.5, per: 'year', per_capita: 'population' }),
  },
  { weight: 2, arbitrary: fc.constant({ measure: 'participants', target: 100, feed: 'latest' }) },
  { weight: 1, arbitrary: fc.constant({ measure: 'coverage', target: 100, of: 'villages' }) },
  { weight: 1, arbitrary: fc.constant({ measure: 'coverage', target: 50 }) },
)
/** Days are many windows: they come less often than years. */
const rhythms = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('day', 'week', 'two-years') },
  { weight: 3, arbitrary: fc.constantFrom('month', 'quarter', 'total') },
  { weight: 3, arbitrary: fc.constant('year') },
)

const quota = (id: string) =>
  fc
    .record({
      sort: sorts,
      per: rhythms,
      bound: fc.constantFrom('at_least', 'more_than'),
      scope: fc.constantFrom(undefined, 'each', 'joint'),
      strength: sometimes(fc.constantFrom('binding', 'aspirational')),
      by: sometimes(fc.constantFrom('2024-06-30', '2023-12-31')),
    })
    .map(({ sort: { target, ...sort }, per, bound, scope, strength, by }) => {
      const rhythm = 'per' in sort ? sort.per : per
      return {
        id,
        [bound]: target,
        per: rhythm,
        ...sort,
        ...(scope === undefined ? {} : { scope }),
        ...(strength === undefined ? {} : { strength }),
        ...(by === undefined || rhythm !== 'total' ? {} : { by }),
      }
    })

const task = (id: string) =>
  fc
    .record({
      lead: fc.oneof(
        { weight: 3, arbitrary: few(UNITS, 1, 3) },
        { weight: 2, arbitrary: few(ROLES, 1, 3) },
        { weight: 1, arbitrary: fc.constant([]) },
      ),
      responsible: few(ROLES, 0, 2),
      support: few(ROLES, 0, 2),
      inherit: seldom(fc.constant('lead')),
      quotas: fc.oneof(
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 3, arbitrary: fc.tuple(quota('q1')) },
        { weight: 2, arbitrary: fc.tuple(quota('q1'), quota('q2')) },
      ),
    })
    .map(({ inherit, ...rest }) => ({
      id,
      title: '任务',
      action: 'youth',
      ...rest,
      ...(inherit === undefined ? {} : { inherit }),
      milestones: [{ id: 'm1', title: '建成', by: '2024-06-30' }],
    }))

const LITERACY = {
  id: 'literacy',
  title: '科学素质',
  baseline: [{ date: '2020-12-31', value: 10 }],
  targets: [
    { by: '2023-12-31', at_least: 20 },
    { by: '2025-12-31', more_than: 30 },
  ],
}

/** Three tasks with all rhythms, measures, scopes, groups and successors. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    period: fc.constantFrom(
      { from: '2022-01-01', to: '2025-12-31' },
      { from: '2022-05-15', to: '2025-06-20' },
      { from: '2023-01-01', to: '2024-12-31' },
    ),
    issued: fc.constantFrom('2022-05-15', '2023-02-01'),
    assessed_from: seldom(fc.constantFrom('2022-06-01', '2023-07-01')),
    units: fc.tuple(...UNITS.map(unit)),
    tasks: fc.tuple(task('t1'), task('t2')),
    safeguards: fc.tuple(task('s1')),
    inherited: few(UNITS, 0, 2),
    years: fc.subarray(['2022', '2023', '2024', '2025'], { minLength: 2 }),
    from: fc.oneof(fc.constant('all' as const), few(ROLES, 1, 3)),
  })
  .map(({ inherited, years, from, assessed_from, ...rest }) =>
    planSchema.parse({
      sciplan: 1,
      id: 'p',
      title: '工作清单',
      issuer: '区政府办公室',
      ...rest,
      ...(assessed_from === undefined ? {} : { assessed_from }),
      groups: GROUPS,
      measures: { books: { unit: '册' } },
      registers: { villages: VILLAGES },
      parameters: { population: Object.fromEntries(years.map((year) => [year, 20])) },
      actions: [{ id: 'youth', title: '行动', theme: 'youth', lead: inherited }],
      indicators: [LITERACY],
      deliverables: [
        { id: 'summary', title: '总结', due: { every: 'year', on: '11-30', first: 2022 }, from, to: '乙局' },
        { id: 'once', title: '计划', due: '2023-05-25', from },
      ],
    }),
  )
