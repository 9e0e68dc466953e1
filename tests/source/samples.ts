/** A small plan with something of everything, as a person would write it. */
export const PLAN = `# yaml-language-server: $schema=../schemas/plan.schema.json
sciplan: 1
id: sample-2024
title: 某区全民科学素质行动计划工作清单(2021—2025年)
document_no: 某府办发〔2022〕41号
issuer: 某区人民政府办公室
issued: 2022-05-11
period: {from: 2021-01-01, to: 2025-12-31}
assessed_from: 2022-01-01
implements: [渝府办发〔2021〕138号]
source:
  title: '关于印发“工作清单”的通知'
  file: sample.txt
  ignored:
    - {anchor: 五大基础工程, reason: 统称，不是工作量}
units:
  - {name: 区教委, aliases: [区教育委员会], from: 2021-01-01, until: 2024-06-30, successor: 区教育局}
  - name: 区科协
    notes:
      - 也是领导小组办公室
groups:
  - {name: 各镇街, members: []}
parameters: {population: {2024: 197000}}
registers: {villages: [甲村, 乙村]}
measures: {books: {unit: 册}}
actions:
  - {id: youth, title: 青少年科学素质提升行动, theme: youth, lead: [区教委]}
tasks:
  - id: 05-02
    action: youth
    title: 推进科学家精神进校园，开展院士专家科普校园行
    lead: [区教委]
    support: ["区科协"]
    due: null
    source: {at: 附件 序号5, anchor: 院士专家科普校园行活动, stamp: 3f9a0c1b22de}
    quotas:
      - {id: q1, measure: activities, at_least: 2, per: year, scope: each, anchor: 每年不少于2次}
    milestones:
      - {id: m1, title: 科技馆建成, by: 2024-12-31}
  # 第二条
  - id: 05-03
    title: 农村书屋
    responsible: [各镇街]
indicators:
  - {id: literacy, title: 公民具备科学素质的比例, unit: '%', baseline: [{date: 2020-12-31, value: 9.7}], targets: [{by: 2025-12-31, more_than: 15}]}
deliverables:
  - {id: summary, title: 本年度工作总结, due: {every: year, on: '11-30', first: 2022}, from: all, to: 区科协}
  - {id: plan-2022, title: 2022年度工作计划, due: 2022-05-25, from: [区教委]}
safeguards: []
`
