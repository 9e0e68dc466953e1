import { run } from '../../src/cli/run.ts'
import { type MemoryHost, type MemoryOptions, memoryHost } from '../memory-host.ts'

/** A small plan with one of everything, in the words of semantics.md section 11. */
export const PLAN = `sciplan: 1
id: demo
title: 某区全民科学素质行动计划(2021—2025年)
issuer: 某区人民政府办公室
issued: 2022-05-11
period: {from: 2021-01-01, to: 2025-12-31}
units:
  - {name: 区教委, aliases: [区教育委员会]}
  - {name: 区科协}
  - {name: 区融媒体中心}
  - {name: 区委党校}
  - {name: 区扶贫办, until: 2023-12-31, successor: 区乡村振兴局}
groups:
  - {name: 各镇街, members: [东街, 西街, 南镇]}
  - {name: 各学校, members: []}
tasks:
  - id: 05-02
    title: 推进科学家精神进校园,开展院士专家科普校园行
    lead: [区教委]
    support: [区科协]
    source: {at: 附件 序号5, anchor: 院士专家科普校园行活动}
    quotas:
      - {id: q1, measure: activities, at_least: 2, per: year, scope: each}
      - {id: q2, measure: participants, at_least: 300, per: year, scope: each}
  - id: 06-01
    title: 镇街每季度组织一次科普进社区
    lead: [各镇街]
    quotas: [{id: q1, measure: activities, at_least: 1, per: quarter, scope: each}]
  - id: 06-02
    title: 学校科普
    lead: [各学校]
    quotas: [{id: q1, measure: activities, at_least: 1, per: year, scope: each}]
  - id: 07-01
    title: 每日发布科普信息
    lead: [区融媒体中心]
    quotas: [{id: q1, measure: items, at_least: 1, per: day, scope: each}]
  - id: 08-01
    title: 农民教育培训
    lead: [区科协, 区委党校]
    due: 2025-06-30
    quotas:
      - {id: q1, measure: participants, at_least: 5000, per: total, by: 2025-12-31, scope: joint, strength: aspirational}
  - id: 09-01
    title: 加强科技馆建设
    lead: [区科协]
    milestones: [{id: m1, title: 科技馆建成, by: 2024-06-30}]
  - id: 10-01
    title: 科技助农
    lead: [区扶贫办]
    quotas: [{id: q1, measure: activities, at_least: 1, per: year, scope: each}]
indicators:
  - id: literacy
    title: 公民具备科学素质的比例
    unit: '%'
    baseline: [{date: 2020-12-31, value: 9.7}]
    targets: [{by: 2025-12-31, more_than: 15}]
deliverables:
  - {id: summary, title: 本年度工作总结, due: {every: year, on: 11-30, first: 2024}, from: all, to: 区科协}
  - {id: plan-2022, title: 2022年度工作计划, due: 2022-05-25, from: [区教委, 区委党校], to: 区科协}
`

export const LOG = [
  '{"id":"a1","kind":"activity","date":"2024-03-05","units":["区教委","区科协"],"tasks":["05-02"],"title":"院士专家校园行","participants":120,"evidence":["evidence/a.jpg"]}',
  '{"id":"a2","kind":"activity","date":"2024-06-12","units":["区教委"],"tasks":["05-02"],"title":"科学家精神报告会","participants":40}',
  '{"id":"a3","kind":"activity","date":"2024-12-15","units":["区教育委员会"],"tasks":["05-02"],"title":"机器人竞赛","participants":200,"status":"planned"}',
  '{"id":"a4","kind":"activity","date":"2023-12-15","units":["区教委"],"tasks":["05-02"],"title":"去年的活动","participants":200}',
  '{"id":"a5","kind":"activity","date":"2024-05-15","units":["区教委"],"title":"没写任务的活动","participants":20}',
  '{"id":"a6","kind":"activity","date":"2024-05-16","units":["区科协"],"tasks":["05-02"],"title":"配合活动","participants":20}',
  '{"id":"a7","kind":"activity","date":"2024-02-16","units":["东街","西街"],"tasks":["06-01"],"title":"进社区","evidence":["evidence/a.jpg"]}',
  '{"id":"a8","kind":"activity","date":"2024-05-16","units":["东街"],"tasks":["06-01"],"title":"进社区","evidence":["evidence/a.jpg"]}',
  '{"id":"a9","kind":"activity","date":"2024-08-16","units":["东街"],"tasks":["06-01"],"title":"进社区","evidence":["evidence/a.jpg"]}',
  '{"id":"b1","kind":"activity","date":"2024-01-01","until":"2024-07-15","each_day":1,"units":["区融媒体中心"],"tasks":["07-01"],"title":"每日一条","evidence":["evidence/a.jpg"]}',
  '{"id":"b2","kind":"activity","date":"2024-08-16","units":["区科协"],"tasks":["08-01"],"title":"科技下乡培训","participants":4300,"online_participants":90,"evidence":["evidence/a.jpg"]}',
  '{"id":"s1","kind":"submission","date":"2024-11-20","unit":"区教委","deliverable":"summary","for":2024}',
  '{"id":"s2","kind":"submission","date":"2024-12-02","unit":"区委党校","deliverable":"summary","for":2024}',
  '{"id":"o1","kind":"observation","date":"2023-12-31","indicator":"literacy","value":13.0}',
  '{"id":"p1","kind":"progress","date":"2024-06-30","unit":"区科协","task":"09-01","state":"under-way","text":"主体完工"}',
  '{"id":"c1","kind":"correction","date":"2024-07-02","of":"a2","set":{"participants":45},"reason":"签到表核对"}',
]
  .map((entry) => `- ${entry}\n`)
  .join('')

export const SAMPLE = {
  'plans/demo.yaml': PLAN,
  'log/demo/2024/all.yaml': LOG,
  'evidence/a.jpg': 'x',
}

export interface Answer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly host: MemoryHost
}

/** Runs the program on the sample, or on files of the test's own. Words of the command line are split at spaces. */
export async function sciplan(
  line: string | readonly string[],
  options: MemoryOptions = {},
): Promise<Answer> {
  const host = memoryHost({ files: SAMPLE, ...options })
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line
  const exitCode = await run(argv, host)
  return { exitCode, stdout: host.stdout.text, stderr: host.stderr.text, host }
}

/** The JSON answer of a call that ends well. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers as scripts do
export async function sciplanJson(line: string, options: MemoryOptions = {}): Promise<any> {
  const { exitCode, stdout, stderr } = await sciplan(`${line} --format json`, options)
  if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${stderr}`)
  return JSON.parse(stdout)
}
