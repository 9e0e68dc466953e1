import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { sciplan } from './sample.ts'

const calls = ['', ...new Set(Object.keys(COMMANDS).flatMap((name) => [name.split(' ')[0]!, name]))]

describe.each(['zh-CN', 'en'])('help in %s', (lang) => {
  it.each(calls)('sciplan %s', async (call) => {
    const { exitCode, stdout, stderr } = await sciplan(`${call} --help --lang ${lang}`)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80)
    await expect(stdout).toMatchFileSnapshot(
      `../goldens/help/${lang}/${call.replace(' ', '-') || 'sciplan'}.txt`,
    )
  })

  it('aligns what stands beside wide characters', async () => {
    const { stdout } = await sciplan(`status --help --lang ${lang}`)
    const starts = stdout.split('\n').flatMap((line) => {
      const match = /^ {2}(-\S.*?) {2,}(?=\S)/.exec(line)
      return match === null ? [] : [stringWidth(match[0])]
    })
    expect(starts.length).toBeGreaterThan(8)
    expect(new Set(starts).size).toBe(1)
  })
})

describe('ways to ask for help', () => {
  it('help COMMAND, COMMAND --help and COMMAND -h are one', async () => {
    const { stdout } = await sciplan('status --help')
    expect((await sciplan('help status')).stdout).toBe(stdout)
    expect((await sciplan('status -h')).stdout).toBe(stdout)
    expect((await sciplan('-h status --unit x')).stdout).toBe(stdout)
  })

  it('no command at all shows the list', async () => {
    const { exitCode, stdout } = await sciplan('')
    expect(exitCode).toBe(0)
    expect(stdout).toBe((await sciplan('--help')).stdout)
  })

  it('help of a command that is not there ends with 2', async () => {
    expect((await sciplan('help statsu')).exitCode).toBe(2)
  })
})
