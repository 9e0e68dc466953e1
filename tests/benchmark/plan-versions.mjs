import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ACTIVITIES = ['院士专家校园行', '农村实用技术培训', '科普进社区', '应急演练', '科技馆研学']
const UNITS = Array.from({ length: 40 }, (_, unit) => `单位${unit}`)

/** Two versions of a plan: numbers, leads and ids differ here and there, and some tasks are gone. */
export function makeVersions(folder, tasks) {
  mkdirSync(folder, { recursive: true })
  return ['old.yaml', 'new.yaml'].map((name, version) => {
    const path = join(folder, name)
    writeFileSync(path, planText(tasks, version === 1))
    return path
  })
}

function planText(tasks, isRevised) {
  const every = (place, count) => isRevised && place % count === 0
  const lines = Array.from({ length: tasks }, (_, place) => {
    if (every(place, 97)) return ''
    const id = `t${String(place).padStart(4, '0')}`
    return `  - id: ${every(place, 53) ? `n${id}` : id}
    title: 第${place}项:开展${ACTIVITIES[place % 5]}活动${place}
    lead: [${UNITS[(place * 7 + (every(place, 11) ? 1 : 0)) % 40]}]
    support: [${UNITS[(place * 3) % 40]}]
    source: {at: 附件 序号${place}, anchor: 开展活动${place}}
    quotas:
      - {id: q1, measure: activities, at_least: ${every(place, 7) ? 3 : 2}, per: year, scope: each}
      - {id: q2, measure: participants, at_least: ${100 + place}, per: year, scope: each}
`
  })
  return `sciplan: 1
id: large
title: 大方案
issuer: 某区人民政府办公室
issued: 2022-05-11
period: {from: 2021-01-01, to: 2025-12-31}
units:
${UNITS.map((name) => `  - {name: ${name}}\n`).join('')}tasks:
${lines.join('')}`
}
