// Measures whole processes, each beside its reference in the same round, and prints medians and ratios.
// Run `npm run build` first; `node tests/benchmark/run.mjs [entries]`, by default 1 000 000.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { makeDocument } from './document.mjs'
import { makeFilledForms } from './filled-forms.mjs'
import { makeGroupWorkspace } from './group-workspace.mjs'
import { makeVersions } from './plan-versions.mjs'
import { makeWorkspace } from './workspace.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const bin = join(root, 'bin', 'sciplan.js')
const entries = Number(process.argv[2] ?? 1_000_000)
const scratch = mkdtempSync(join(tmpdir(), 'sciplan-benchmark-'))

function measure(args, cwd = root) {
  const started = process.hrtime.bigint()
  const preload = ['--import', pathToFileURL(join(here, 'usage.mjs')).href]
  const run = spawnSync(process.execPath, [...preload, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  })
  const wall = Number(process.hrtime.bigint() - started) / 1e9
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr}`)
  return { wall, ...JSON.parse(String(run.output[3])) }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Both programs in turn, round after round, so that a machine that slows down slows both. */
function pair(title, rounds, program, reference) {
  program()
  reference()
  const runs = Array.from({ length: rounds }, () => ({ ours: program(), theirs: reference() }))
  const of = (pick) => median(runs.map(pick))
  return {
    title,
    wall: of(({ ours }) => ours.wall),
    reference: of(({ theirs }) => theirs.wall),
    above: of(({ ours, theirs }) => ours.wall - theirs.wall),
    ratio: of(({ ours, theirs }) => ours.wall / theirs.wall),
    cpu: of(({ ours }) => ours.cpu),
    megabytes: of(({ ours }) => ours.megabytes),
  }
}

const bare = () => measure(['-e', ''])
const results = []
try {
  results.push(pair('--version, beside bare Node', 15, () => measure([bin, '--version']), bare))

  const plans = join(scratch, 'plans-only')
  mkdirSync(join(plans, 'plans'), { recursive: true })
  for (const file of readdirSync(join(root, 'plans')))
    cpSync(join(root, 'plans', file), join(plans, 'plans', file))
  results.push(
    pair(
      'check of the five plans, beside bare Node',
      15,
      () => measure([bin, '-C', plans, 'check', '--fail-on', 'never']),
      bare,
    ),
  )

  const group = join(scratch, 'group')
  makeGroupWorkspace(group, { members: 100, tasks: 100, entries: 15_000 })
  const file = (name) => join(scratch, name)
  const plain = () => measure([join(here, 'plain-workbook.mjs'), file('plain.xlsx'), '20000', '10'])
  for (const format of ['xlsx', 'docx', 'html', 'md']) {
    const report = () =>
      measure([
        bin,
        ...['-C', group, 'report', '--period', '2024', '--as-of', '2024-11-30'],
        ...['--format', format, '-o', file(`report.${format}`)],
      ])
    const title = `report of 10 000 obligations and 15 000 entries as ${format}, beside a plain workbook of 20 000 rows`
    results.push(pair(title, 5, report, plain))
  }

  const versions = makeVersions(join(scratch, 'versions'), 2000)
  results.push(
    pair(
      'diff of two versions with 2 000 tasks, beside bare Node',
      7,
      () => measure([bin, 'diff', ...versions, '--format', 'json']),
      bare,
    ),
  )

  const merge = file('merge')
  makeGroupWorkspace(merge, { members: 100, tasks: 100, entries: 0 })
  const received = await makeFilledForms(bin, merge, { year: '2024', rows: 100 })
  const imported = () => {
    const run = measure([bin, '-C', merge, 'import', received])
    for (const name of readdirSync(join(merge, 'log', 'group', '2024')))
      if (name.startsWith('import-')) rmSync(join(merge, 'log', 'group', '2024', name))
    return run
  }
  results.push(pair('import of 100 forms with 100 new rows each, beside bare Node', 3, imported, bare))

  const pages = 200
  const long = join(scratch, 'long')
  makeDocument(long, pages)
  for (const format of ['txt', 'html', 'docx']) {
    const trace = () => measure([bin, '-C', long, 'trace', 'long', '--source', join(long, `long.${format}`)])
    results.push(pair(`trace of ${pages} pages of ${format}, beside bare Node`, 5, trace, bare))
  }

  for (const size of [entries / 100, entries / 10, entries]) {
    const folder = join(scratch, `log-${size}`)
    makeWorkspace(folder, join(root, 'plans', 'banan-2021-2025.yaml'), size)
    const status = () => measure([bin, '-C', folder, 'status', '--as-of', '2024-11-30', '--format', 'json'])
    const lines = () => measure([join(here, 'json-lines.mjs'), join(folder, 'log')])
    const result = pair(
      `status over ${size} entries, beside JSON.parse of each line`,
      size > 500_000 ? 3 : 5,
      status,
      lines,
    )
    results.push({ ...result, perSecond: Math.round(size / result.cpu) })
    rmSync(folder, { recursive: true })
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

for (const { title, wall, reference, above, ratio, cpu, megabytes, perSecond } of results) {
  console.log(title)
  console.log(
    `  wall ${wall.toFixed(3)} s, reference ${reference.toFixed(3)} s, above ${(above * 1000).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  )
  console.log(
    `  processor ${cpu.toFixed(3)} s, peak memory ${megabytes.toFixed(0)} MB${perSecond ? `, ${perSecond} entries a second of processor time` : ''}`,
  )
}
