// A workspace with a long made-up log: the plan given, N one-line entries of about 230 bytes over five years.
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export function makeWorkspace(folder, planFile, entries) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'plans'), { recursive: true })
  cpSync(planFile, join(folder, 'plans', 'plan.yaml'))
  const plan = parse(readFileSync(planFile, 'utf8'))
  writeFileSync(join(folder, 'sciplan.yaml'), 'sciplan: 1\n')
  const tasks = plan.tasks.filter((task) => task.lead?.length > 0)
  for (let year = 2021; year <= 2025; year += 1) {
    const path = join(folder, 'log', plan.id, String(year))
    mkdirSync(path, { recursive: true })
    const file = openSync(join(path, 'all.yaml'), 'w')
    const own = Math.floor(entries / 5)
    for (let start = 0; start < own; start += 5000) {
      const lines = Array.from({ length: Math.min(5000, own - start) }, (_, index) =>
        line(year, start + index, tasks),
      )
      writeSync(file, lines.join(''))
    }
    closeSync(file)
  }
}

function line(year, index, tasks) {
  const task = tasks[index % tasks.length]
  const month = String(1 + (index % 12)).padStart(2, '0')
  const day = String(1 + (index % 28)).padStart(2, '0')
  return `- ${JSON.stringify({
    id: `01BENCH${year}${String(index).padStart(15, '0')}`,
    kind: 'activity',
    date: `${year}-${month}-${day}`,
    units: [task.lead[0]],
    tasks: [task.id],
    title: `第${index}场科普进社区宣传活动`,
    participants: 20 + (index % 180),
    evidence: [`evidence/${year}/${index % 1000}.jpg`],
  })}\n`
}
