import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { powershellScript } from './powershell.ts'
import type { Node } from './tree.ts'
import { zshScript } from './zsh.ts'

/** The shells that are served: an addition is a file and a line here. */
const SHELLS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} satisfies Record<string, (tree: readonly Node[]) => string>

export function completionScript(shell: keyof typeof SHELLS, tree: readonly Node[]): string {
  return SHELLS[shell](tree)
}
