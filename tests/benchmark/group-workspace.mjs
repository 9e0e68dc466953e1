// A workspace with many obligations: every member of one group owes every task, and the log has activities of them all.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const GROUP = '各单位'

export function makeGroupWorkspace(folder, { members, tasks, entries }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'plans'), { recursive: true })
  mkdirSync(join(folder, 'log', 'group', '2024'), { recursive: true })
  writeFileSync(join(folder, 'sciplan.yaml'), 'sciplan: 1\n')
  const units = Array.from({ length: members }, (_, index) => `第${index + 1}街道办事处`)
  const ids = Array.from({ length: tasks }, (_, index) => `t${String(index + 1).padStart(3, '0')}`)
  const plan = {
    sciplan: 1,
    id: 'group',
    title: '全民科学素质行动实施方案',
    issuer: '区人民政府',
    issued: '2021-01-01',
    period: { from: '2021-01-01', to: '2025-12-31' },
    units: units.map((name) => ({ name })),
    groups: [{ name: GROUP, members: units }],
    tasks: ids.map((id, index) => ({
      id,
      title: `面向第${index + 1}类人群开展科学素质提升活动`,
      lead: [GROUP],
      quotas: [{ id: 'q1', measure: 'activities', at_least: 2, per: 'year', scope: 'each' }],
    })),
  }
  writeFileSync(join(folder, 'plans', 'group.yaml'), JSON.stringify(plan, null, 1))
  const lines = Array.from({ length: entries }, (_, index) => line(index, units, ids))
  writeFileSync(join(folder, 'log', 'group', '2024', 'all.yaml'), lines.join(''))
}

function line(index, units, ids) {
  const day = `2024-${two(1 + (index % 11))}-${two(1 + (index % 28))}`
  const unit = units[index % units.length]
  return `- ${JSON.stringify({
    id: `01BENCH${String(index).padStart(19, '0')}`,
    kind: 'activity',
    date: day,
    units: [unit],
    tasks: [ids[Math.floor(index / units.length) % ids.length]],
    title: `${unit}第${index}场科普进社区宣传活动`,
    participants: 20 + (index % 180),
    evidence: [`evidence/2024/${index % 1000}.jpg`],
  })}\n`
}

function two(number) {
  return String(number).padStart(2, '0')
}
