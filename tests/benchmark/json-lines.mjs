// The reference for reading: JSON.parse of every line, grouped by unit, task and year. No check, no verdict.
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const folder = process.argv[2]
const sums = new Map()
for (const file of readdirSync(folder, { recursive: true }).sort()) {
  if (!file.endsWith('.yaml')) continue
  for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
    const entry = JSON.parse(line.slice(2))
    for (const unit of entry.units) {
      for (const task of entry.tasks) {
        const key = `${unit} ${task} ${entry.date.slice(0, 4)}`
        sums.set(key, (sums.get(key) ?? 0) + entry.participants)
      }
    }
  }
}
process.stdout.write(`${sums.size} groups\n`)
