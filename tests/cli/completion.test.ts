import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { CommandSpec } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { longFlag } from '../../src/cli/read-value.ts'
import { sciplan } from './sample.ts'

const script = async (shell: string) => (await sciplan(`completion ${shell}`)).stdout

/** What bash offers for a line that ends where the cursor is. */
async function offered(line: string): Promise<string[]> {
  const words = line.split(' ')
  const program = `${await script('bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_sciplan
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', program], { encoding: 'utf8', cwd: '/' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('%s knows every command and every option', async (shell) => {
    const text = await script(shell)
    for (const [name, load] of Object.entries(COMMANDS)) {
      for (const word of name.split(' ')) expect(text).toContain(word)
      const { spec }: { spec: CommandSpec } = await load()
      for (const key of Object.keys(spec.options ?? {})) {
        const flag = longFlag(key)
        expect(text).toContain(shell === 'fish' ? `-l ${flag.slice(2)} ` : flag)
      }
    }
  })

  it('bash completes commands, options and values', async () => {
    expect(await offered('sciplan st')).toEqual(['status'])
    expect(await offered('sciplan status --f')).toEqual(['--format'])
    expect(await offered('sciplan status --format ')).toEqual(['pretty', 'json'])
    expect(await offered('sciplan --lang ')).toEqual(['zh-CN', 'en'])
    expect(await offered('sciplan --lang en status --ov')).toEqual(['--overdue'])
    expect(await offered('sciplan completion z')).toEqual(['zsh'])
    expect(await offered('sciplan -C us')).toEqual(['usr'])
  })
})
