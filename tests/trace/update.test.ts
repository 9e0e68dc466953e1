import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryHost } from '../memory-host.ts'
import { LAYOUTS } from './sample.ts'

const GOLDENS = new URL('../goldens/trace/', import.meta.url)
const read = (layout: string, file: string): string =>
  readFileSync(new URL(`${layout}/${file}`, GOLDENS), 'utf8')

async function update(
  plan: string | Uint8Array,
  source: string,
  ...more: string[]
): Promise<{ exitCode: number; err: string; out: string; plan: string }> {
  const host = memoryHost({ files: { 'plans/p.yaml': plan, 'source.txt': source } })
  const argv = ['trace', 'plans/p.yaml', '--source', 'source.txt', '--update', '--lang', 'en', ...more]
  const exitCode = await run(argv, host)
  const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.files.read('plans/p.yaml'))
  return { exitCode, err: host.stderr.text, out: host.stdout.text, plan: written }
}

const withoutStamps = (plan: string): string => plan.replace(/, stamp: '?[0-9a-f]{12}'?/g, '')

describe('trace --update', () => {
  it.each(LAYOUTS)('writes the stamps of a plan that has none, and nothing else: %s', async (layout) => {
    const [plan, source] = [read(layout, 'plan.yaml'), read(layout, 'source.txt')]
    const result = await update(withoutStamps(plan), source)
    expect(result.plan).toBe(plan)
    expect(result.exitCode).toBe(0)
    expect(result.err).toMatch(/^Wrote plans\/p\.yaml: \d+ new stamps?, 0 changed/)
  })

  it('changes only stamps that are wrong, wherever they are and however they are written', async () => {
    const [plan, source] = [read('unit-list', 'plan.yaml'), read('unit-list', 'source.txt')]
    const stamps = [...plan.matchAll(/(?<=stamp: )'?[0-9a-f]{12}'?/g)]
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(stamps, { minLength: 1 }),
        fc.constantFrom("'000000000000'", 'ffffffffffff', '"abcdefabcdef"'),
        fc.boolean(),
        async (chosen, other, windows) => {
          const eol = (text: string): string => (windows ? text.replaceAll('\n', '\r\n') : text)
          const damaged = chosen.reduceRight(
            (text, { index, 0: stamp }) => text.slice(0, index) + other + text.slice(index + stamp.length),
            plan,
          )
          const result = await update(eol(damaged), source)
          expect(result.plan).toBe(eol(plan))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('writes a stamp on a line of its own where the source is written so, after its comment', async () => {
    const block = (stamp: string): string =>
      read('unit-list', 'plan.yaml').replace(
        /source: \{anchor: ([^,}]*), stamp: '?([0-9a-f]{12})'?\}/,
        `source:\n      anchor: $1  # 见原文${stamp}`,
      )
    const result = await update(block(''), read('unit-list', 'source.txt'))
    expect(result.plan).toBe(block('\n      stamp: $2'))
  })

  it('keeps a byte order mark and the end of the file', async () => {
    const plan = `\ufeff${read('unit-list', 'plan.yaml').trimEnd()}`
    const result = await update(withoutStamps(plan), read('unit-list', 'source.txt'))
    expect(result.plan).toBe(plan)
  })

  it('writes nothing when asked only to tell, and nothing when all is well', async () => {
    const [plan, source] = [read('unit-list', 'plan.yaml'), read('unit-list', 'source.txt')]
    const told = await update(withoutStamps(plan), source, '--dry-run')
    expect(told).toMatchObject({ exitCode: 0, plan: withoutStamps(plan) })
    expect(told.err).toContain('Would write')
    expect((await update(plan, source)).err).toContain('nothing was written')
  })

  it('writes a plan whose clauses changed, and says what else is wrong with it', async () => {
    const plan = read('unit-list', 'plan.yaml')
    const result = await update(
      plan,
      read('unit-list', 'source.txt').replace('每年不少于120人次', '每年不少于720人次'),
    )
    expect(result).toMatchObject({ exitCode: 1 })
    expect(result.err).toContain('0 new stamps, 1 changed')
    expect(result.out).toContain('0 changed')
    expect(result.plan).not.toBe(plan)
  })

  it.each([
    ['leads nowhere', (plan: string) => plan, (source: string) => source.replace('天文台', '天象馆')],
    [
      'leads to two clauses',
      withoutStamps,
      (source: string) =>
        source.replace(
          '组织学生到天文台开展观测活动',
          '组织家长到天文台开展观测活动。\n\n组织学生到天文台开展观测活动',
        ),
    ],
    [
      'is not there',
      (plan: string) => plan.replace(/\n {4}source: .*天文台.*/, ''),
      (source: string) => source,
    ],
  ])('writes nothing where an anchor %s', async (_, editPlan, editSource) => {
    const plan = editPlan(read('unit-list', 'plan.yaml'))
    const result = await update(plan, editSource(read('unit-list', 'source.txt')))
    expect(result).toMatchObject({ exitCode: 1, plan })
    expect(result.err).toContain('was left as it is')
  })

  it('writes nothing where a stamp cannot be changed alone', async () => {
    const plan = withoutStamps(read('unit-list', 'plan.yaml'))
    const shared = plan
      .replace(/source: (\{anchor: [^}]*电子屏\})/, 'source: &screen $1')
      .replace(/source: \{anchor: [^}]*电子屏\}/, 'source: *screen')
    expect(shared).toContain('*screen')
    const result = await update(shared, read('unit-list', 'source.txt'))
    expect(result).toMatchObject({ exitCode: 3, plan: shared })
    expect(result.err).toContain('cannot be changed alone')
  })

  it('needs --update for --dry-run', async () => {
    const host = memoryHost({ files: { 'plans/p.yaml': read('unit-list', 'plan.yaml') } })
    expect(await run(['trace', 'plans/p.yaml', '--dry-run'], host)).toBe(2)
  })
})
