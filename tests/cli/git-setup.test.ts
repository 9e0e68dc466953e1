import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/cli/host.ts'
import { SAMPLE, sciplan } from './sample.ts'

/** Git with nothing but settings: which commands can be started is up to the test. */
function settingsGit(known: readonly string[] = ['sciplan']) {
  const settings = new Map<string, string>()
  const git: Host['git'] = (_, words) => {
    const answer = (exitCode: number, text = '') => ({
      exitCode,
      stdout: new TextEncoder().encode(text),
      stderr: exitCode === 0 ? '' : 'refused',
    })
    const [first, , third = '', fourth = ''] = words
    if (first === '-c')
      return known.some((one) => words[1]?.includes(`!${one} `)) ? answer(0, '0.1.0\n') : answer(1)
    if (first === 'check-attr') return answer(0, 'plans/x.yaml: merge: sciplan\n')
    if (first !== 'config') return answer(0, '\n')
    if (third === '--get') return settings.has(fourth) ? answer(0, `${settings.get(fourth)}\n`) : answer(1)
    if (third === '--unset-all') settings.delete(fourth)
    else settings.set(third, fourth)
    return answer(0)
  }
  return { git, settings }
}

const text = (disk: ReadonlyMap<string, Uint8Array>) =>
  new TextDecoder().decode(disk.get('/workspace/.gitattributes'))

describe('git-setup', () => {
  it.each([
    ['', ''],
    ['*.jpg binary\n', '*.jpg binary\n'],
    ['*.jpg binary\r\n*.png binary\r\n', '*.jpg binary\r\n*.png binary\r\n'],
    // A line end that had to be put in between stays.
    ['*.jpg binary', '*.jpg binary\n'],
  ])('leaves what stands in .gitattributes as it is: %j', async (before, after) => {
    const { git, settings } = settingsGit()
    const files = { ...SAMPLE, ...(before === '' ? {} : { '.gitattributes': before }) }
    const { host } = await sciplan('git-setup', { files, git })
    const written = text(host.disk)
    expect(written.startsWith(before)).toBe(true)
    expect(written).toContain('log/**/*.yaml merge=sciplan')
    if (before.includes('\r\n')) expect(written).not.toMatch(/(?<!\r)\n/)
    expect([...settings.keys()]).toEqual([
      'diff.sciplan.textconv',
      'diff.sciplan.xfuncname',
      'merge.sciplan.name',
      'merge.sciplan.recursive',
      'merge.sciplan.driver',
    ])
    const set = { ...SAMPLE, '.gitattributes': written }
    const again = await sciplan('git-setup', { files: set, git })
    expect([text(again.host.disk), again.stdout]).toEqual([written, expect.stringContaining('already')])
    const gone = await sciplan('git-setup --remove', { files: set, git })
    expect(settings.size).toBe(0)
    if (after === '') expect(gone.host.disk.has('/workspace/.gitattributes')).toBe(false)
    else expect(text(gone.host.disk)).toBe(after)
  })

  it('speaks in outlines and merges as the workspace does', async () => {
    const { git, settings } = settingsGit()
    await sciplan('git-setup', { files: { ...SAMPLE, 'sciplan.yaml': 'sciplan: 1\nlanguage: zh-CN\n' }, git })
    expect(settings.get('diff.sciplan.textconv')).toContain('sciplan --lang zh-CN git-textconv -- "$1"')
    expect(settings.get('merge.sciplan.driver')).toContain('sciplan --lang zh-CN git-merge')
  })

  it('says where git cannot start the command, and takes another', async () => {
    const { git, settings } = settingsGit(['npx sciplan'])
    expect((await sciplan('git-setup', { git })).stdout).toContain('"sciplan"')
    const named = await sciplan(['git-setup', '--command', 'npx sciplan'], { git })
    expect(named.stdout).not.toContain('does not find')
    expect(settings.get('merge.sciplan.driver')).toMatch(/^npx sciplan --lang/)
  })

  it('needs a workspace in a repository', async () => {
    const refuse: Host['git'] = () => ({ exitCode: 128, stdout: new Uint8Array(), stderr: '' })
    expect((await sciplan('git-setup', { files: {} })).exitCode).toBe(2)
    expect((await sciplan('git-setup', { git: refuse })).exitCode).toBe(2)
    expect((await sciplan('git-setup')).exitCode).toBe(3)
  })

  it('says what git says where that refuses', async () => {
    const { git } = settingsGit()
    const locked: Host['git'] = (folder, words) =>
      words[0] === 'config' && words[2] !== '--get'
        ? { exitCode: 255, stdout: new Uint8Array(), stderr: 'could not lock config file' }
        : git(folder, words)
    const { exitCode, stderr } = await sciplan('git-setup', { git: locked })
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('could not lock config file')])
  })
})
