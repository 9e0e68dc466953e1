import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { completionScript } from '../completion/index.ts'
import { completionTree } from '../completion/tree.ts'

export const spec = {
  arguments: {
    shell: { type: 'choice', choices: ['bash', 'zsh', 'fish', 'powershell'], take: 'required' },
  },
} as const satisfies CommandSpec

export async function run({ messages }: Context, input: Input<typeof spec>): Promise<Outcome> {
  return { exitCode: 0, stdout: completionScript(input.shell, await completionTree(messages)) }
}
