import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Host } from '../cli/host.ts'
import { civilDate } from '../model/civil-date.ts'
import { runGit } from './git.ts'
import { nodeFiles } from './node-files.ts'
import { nodePrompt } from './prompt.ts'
import { endQuietlyWithoutReader, nodeTerminal } from './terminal.ts'
import { ulids } from './ulid.ts'

/** The machine itself: the only place that touches files, clock, terminal and other programs. */
export function nodeHost(): Host {
  const cwd = process.cwd()
  const { env, stdin, stdout, stderr } = process
  endQuietlyWithoutReader(stdout)
  endQuietlyWithoutReader(stderr)
  return {
    cwd: cwd.replaceAll('\\', '/'),
    env,
    stdout: nodeTerminal(stdout, env),
    stderr: nodeTerminal(stderr, env),
    today,
    files: nodeFiles(cwd),
    packageFiles: nodeFiles(packageRoot()),
    prompt: stdin.isTTY && stderr.isTTY ? nodePrompt(stdin, stderr) : undefined,
    newId: ulids(Date.now, (count) => builtin('node:crypto').randomBytes(count)),
    userName: () => gitUserName(cwd) ?? systemUserName(),
    sha256: (bytes) => builtin('node:crypto').createHash('sha256').update(bytes).digest('hex'),
    git: runGit,
  }
}

/** Loaded when first used: most commands need none of them, and each costs milliseconds of the start. */
const builtin = process.getBuiltinModule

/** Today's civil date in a time zone; RangeError where there is no such zone. */
function today(timezone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = new Map(format.formatToParts(new Date()).map(({ type, value }) => [type, Number(value)]))
  return civilDate(parts.get('year')!, parts.get('month')!, parts.get('day')!)
}

/** The folder of package.json, from the bundle in `dist` as from the sources. */
function packageRoot(): string {
  let folder = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/')
    folder = new URL('..', folder)
  return fileURLToPath(folder)
}

function gitUserName(cwd: string): string | undefined {
  try {
    const name = builtin('node:child_process').execFileSync('git', ['config', 'user.name'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return name.trim() || undefined
  } catch {
    // No git, or no name set.
    return undefined
  }
}

function systemUserName(): string | undefined {
  try {
    return builtin('node:os').userInfo().username || undefined
  } catch {
    // A user id without an entry in the system's list of users.
    return undefined
  }
}
