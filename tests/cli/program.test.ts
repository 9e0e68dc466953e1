import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const main = join(root, 'dist', 'main.js')

/** A chunk and all that it imports before it runs; what is imported on call is not among them. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) {
    closure(join(dirname(file), path!), seen)
  }
  return seen
}

// `npm test` builds first; without a build there is no program to look at.
describe.skipIf(!existsSync(main))('the built program', () => {
  const call = (...argv: string[]) =>
    spawnSync(process.execPath, [join(root, 'bin', 'sciplan.js'), ...argv], { encoding: 'utf8', cwd: '/' })

  it('loads next to nothing before it knows what to do', () => {
    const bytes = [...closure(main)].reduce((sum, file) => sum + statSync(file).size, 0)
    expect(bytes).toBeLessThan(30_000)
  })

  it('ends with the exit code of the command', () => {
    const version = call('--version')
    expect([version.status, version.stdout, version.stderr]).toEqual([
      0,
      expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      '',
    ])
    const wrong = call('statsu')
    expect([wrong.status, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toContain('status')
  })

  it('works on the example', () => {
    const { status, stdout, stderr } = call(
      '-C',
      join(root, 'examples', 'banan'),
      'status',
      '--as-of',
      '2024-11-30',
      '--format',
      'json',
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'status', plan: 'banan-2021-2025' })
  })
})
