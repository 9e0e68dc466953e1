import { readdirSync, readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { type CHANGE_CODES, mirroredCode } from '../../src/diff/changes/index.ts'
import { mirrored } from '../../src/diff/impact.ts'
import { sciplan, sciplanJson } from '../cli/sample.ts'

const folder = new URL('../goldens/diff/', import.meta.url)
const cases = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')

interface Told {
  readonly code: string
  readonly impact: string
}

/** A plan and what an office made of it: `revision.md` is the note that could go out with the notice. */
describe.each(cases.map(({ name }) => name))('%s', (name) => {
  const files = { 'base.yaml': read('base.yaml'), 'revision.yaml': read(`${name}/revision.yaml`) }
  const told = async (line: string) => (await sciplanJson(line, { files })).changes as Told[]

  it('is told as people would tell it', async () => {
    const { exitCode, stdout } = await sciplan('diff base.yaml revision.yaml --format md --lang zh-CN', {
      files,
    })
    expect(exitCode).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`../goldens/diff/${name}/revision.md`)
  })

  it('is its own mirror image backwards', async () => {
    const there = (await told('diff base.yaml revision.yaml')).map(({ code, impact }) => [
      mirroredCode(code as (typeof CHANGE_CODES)[number]),
      mirrored(impact as never),
    ])
    const back = (await told('diff revision.yaml base.yaml')).map(({ code, impact }) => [code, impact])
    expect(back.sort()).toEqual(there.sort())
  })

  it.each(['zh-CN', 'en'])('fits 80 columns in %s', async (lang) => {
    const { stdout } = await sciplan(`diff base.yaml revision.yaml --lang ${lang}`, { files })
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80)
  })
})

it('is large enough', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30)
})
