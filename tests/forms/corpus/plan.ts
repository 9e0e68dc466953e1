import { type Plan, planSchema } from '../../../src/model/plan.ts'

/** A small plan with everything that a ledger may name. */
export const plan: Plan = planSchema.parse({
  sciplan: 1,
  id: 'sample-2021-2025',
  title: '样本区全民科学素质行动工作清单',
  issuer: '样本区人民政府办公室',
  issued: '2022-05-11',
  period: { from: '2021-01-01', to: '2025-12-31' },
  units: [
    { name: '区科协', aliases: ['区科学技术协会'] },
    { name: '区教委', aliases: ['区教育委员会'] },
    { name: '区卫生健康委', aliases: ['区卫健委'] },
    { name: '区农业农村委' },
    { name: '区文化旅游委(区文物局)', aliases: ['区文旅委'] },
    { name: '区乡村振兴局', until: '2023-12-31', successor: '区农业农村委' },
    { name: '鱼洞街道' },
    { name: '李家沱街道', aliases: ['李家沱'] },
  ],
  groups: [{ name: '各镇街', members: ['鱼洞街道', '李家沱街道'] }],
  registers: { villages: ['李村', '王村', '赵村'] },
  measures: { books: { unit: '册' } },
  actions: [{ id: 'youth', title: '青少年科学素质提升行动', theme: 'youth' }],
  tasks: [
    {
      id: '04-01',
      title: '农家书屋',
      lead: ['区文化旅游委(区文物局)'],
      quotas: [{ id: 'q1', measure: 'books', feed: 'latest', at_least: 8, per: 'total', scope: 'joint' }],
    },
    {
      id: '05-01',
      title: '完善青少年科学教育体系',
      lead: ['区教委'],
      milestones: [{ id: 'm1', title: '印发工作方案', by: '2023-06-30' }],
    },
    {
      id: '05-02',
      title: '推进科学家精神进校园,开展院士专家科普校园行',
      points: ['院士专家校园行'],
      lead: ['区教委'],
      quotas: [{ id: 'q1', measure: 'activities', at_least: 2, per: 'year', scope: 'each' }],
    },
    {
      id: '06-01',
      title: '开展健康科普讲座',
      lead: ['区卫生健康委'],
      quotas: [
        { id: 'q1', measure: 'participants', at_least: 300, per: 'year', scope: 'each' },
        { id: 'q2', measure: 'coverage', at_least: 100, per: 'total', scope: 'joint' },
      ],
    },
    { id: '07-01', title: '举办科普展览', lead: ['各镇街'] },
  ],
  indicators: [
    {
      id: 'literacy',
      title: '公民具备科学素质的比例',
      unit: '%',
      targets: [{ by: '2025-12-31', more_than: 15 }],
    },
  ],
  deliverables: [
    {
      id: 'summary',
      title: '本年度工作总结',
      due: { every: 'year', on: '11-30', first: 2022 },
      from: 'all',
      to: '区科协',
    },
    { id: 'plan-2022', title: '2022年度工作计划', due: '2022-05-25', from: 'all', to: '区科协' },
  ],
})
