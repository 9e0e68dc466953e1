// Kills imports at random moments and runs many at once: node tests/benchmark/kills.mjs [kills] (after npm run build).
// After each kill the log has to be as before or complete; in the end every row has to be in it once.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeWorkspace } from './workspace.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const bin = join(root, 'bin', 'sciplan.js')
const kills = Number(process.argv[2] ?? 200)
const ROWS = 200
const LOGGED = 20_000
const scratch = mkdtempSync(join(tmpdir(), 'sciplan-kills-'))
const folder = join(scratch, 'workspace')
const lock = join(folder, 'log.lock')

function start(args) {
  const child = spawn(process.execPath, [bin, '-C', folder, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (more) => {
    stderr += more
  })
  return { child, ended: once(child, 'close').then(([code, signal]) => ({ code, signal, stderr })) }
}

/** A ledger whose rows nobody else has. */
function ledger(name) {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `2024-09-${String(1 + (row % 28)).padStart(2, '0')},区教委,${name}第${row}场,05-02,${row}`,
  )
  const path = join(scratch, `${name}.csv`)
  writeFileSync(path, `活动日期,责任单位,活动名称,任务编号,参加人次\n${rows.join('\n')}\n`)
  return path
}

/** Ids of all entries; throws where a line is torn or an id is there twice. */
function idsInLog() {
  const files = readdirSync(join(folder, 'log'), { recursive: true }).filter((file) => file.endsWith('.yaml'))
  const ids = new Set()
  for (const file of files) {
    const text = readFileSync(join(folder, 'log', file), 'utf8')
    if (!text.endsWith('\n')) throw new Error(`${file} ends within a line`)
    for (const line of text.trimEnd().split('\n')) {
      const { id } = JSON.parse(line.slice(2))
      if (ids.has(id)) throw new Error(`${id} is in the log twice`)
      ids.add(id)
    }
  }
  return ids
}

function leftOvers() {
  return readdirSync(join(folder, 'log'), { recursive: true }).filter((file) => file.endsWith('.tmp'))
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Every other kill waits for the lock, for most of the time passes before it. */
async function killed(args, round, longest) {
  const { child, ended } = start(args)
  let over = false
  ended.then(() => {
    over = true
  })
  if (round % 2 === 0) await pause(Math.random() * longest)
  else {
    while (!existsSync(lock) && !over) await pause(1)
    await pause(Math.random() * 150)
  }
  child.kill('SIGKILL')
  return await ended
}

try {
  makeWorkspace(folder, join(root, 'plans', 'banan-2021-2025.yaml'), LOGGED)
  mkdirSync(join(folder, 'log'), { recursive: true })
  const began = performance.now()
  const { code, stderr } = await start(['import', ledger('试')]).ended
  if (code !== 0) throw new Error(`the first import ended with ${code}: ${stderr}`)
  const longest = performance.now() - began
  let count = idsInLog().size
  const tally = { before: 0, complete: 0, ended: 0, temporary: 0 }
  for (let round = 0; round < kills; round += 1) {
    const file = ledger(`轮${round}`)
    const { signal } = await killed(['import', file], round, longest)
    if (signal === null) tally.ended += 1
    tally.temporary += leftOvers().length > 0 ? 1 : 0
    const now = idsInLog().size
    if (now !== count && now !== count + ROWS)
      throw new Error(`round ${round}: ${now - count} of ${ROWS} rows`)
    if (now === count) tally.before += 1
    else tally.complete += 1
    // As old as it would be after the wait.
    if (existsSync(lock)) utimesSync(lock, 0, 0)
    const again = await start(['import', file]).ended
    if (again.code !== 0)
      throw new Error(`round ${round}: the next import ended with ${again.code}: ${again.stderr}`)
    count += ROWS
    if (idsInLog().size !== count) throw new Error(`round ${round}: rows were lost or doubled`)
    if (leftOvers().length > 0) throw new Error(`round ${round}: ${leftOvers()} was left`)
  }
  console.log(
    `${kills} kills: ${tally.before} left the log as before, ${tally.complete} complete (${tally.ended} came too late, ${tally.temporary} left a temporary file behind, which the next import removed)`,
  )

  const same = ledger('同时')
  const all = await Promise.all(Array.from({ length: 8 }, () => start(['import', same]).ended))
  count += ROWS
  if (all.some(({ code }) => code !== 0) || idsInLog().size !== count)
    throw new Error('8 imports of one file at once')
  const others = Array.from({ length: 8 }, (_, index) => ledger(`各${index}`))
  const each = await Promise.all(others.map((file) => start(['import', file]).ended))
  count += 8 * ROWS
  if (each.some(({ code }) => code !== 0) || idsInLog().size !== count) throw new Error('8 imports at once')
  console.log(`8 imports of one file at once, and of 8 files: ${count} entries, each once`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
