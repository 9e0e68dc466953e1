import type { GitAnswer } from '../cli/host.ts'

/** A plan is small, and so is the list of the files of a folder; what is longer is no plan. */
const LONGEST_ANSWER = 256 * 1024 * 1024

const builtin = process.getBuiltinModule

/**
 * Runs git in a folder and waits for it: no shell, nothing asked, nothing locked. Undefined where there is no git.
 * Its own words are asked for in English, and are only shown where nothing better is known.
 */
export function runGit(folder: string, words: readonly string[]): GitAnswer | undefined {
  const { spawnSync } = builtin('node:child_process')
  const { error, status, stdout, stderr } = spawnSync('git', ['-c', 'core.quotepath=false', ...words], {
    cwd: folder,
    maxBuffer: LONGEST_ANSWER,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (error !== undefined) {
    if ('code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  return { exitCode: status ?? 1, stdout, stderr: stderr.toString('utf8') }
}
