import { resolvePath } from '../../src/cli/paths.ts'
import { run } from '../../src/cli/run.ts'
import { type MemoryHost, memoryHost } from '../memory-host.ts'

/** Words of a line as a shell parts them: quotation marks keep spaces. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/**
 * Runs the `console` blocks of a page as a reader would type them, one after the other in one folder, with a system
 * in that language, and returns the page with what they print. A line that begins with `$ ` is a command: sciplan,
 * `cd FOLDER`, `cat FILE`, `sed s/OLD/NEW/ FILE > FILE`, `echo $?`; `| head -N` and `| tail -N` cut its output.
 */
export async function runPage(page: string, language: string): Promise<string> {
  const disk = memoryHost()
  const shell = { disk, cwd: disk.cwd, exitCode: 0, env: { LANG: language } }
  const parts = page.split(/(```console\n[\s\S]*?```)/)
  const done: string[] = []
  for (const part of parts) {
    if (!part.startsWith('```console\n')) {
      done.push(part)
      continue
    }
    const commands = part.split('\n').filter((line) => line.startsWith('$ '))
    const lines: string[] = []
    for (const command of commands) lines.push(command, ...(await answer(command.slice(2), shell)))
    done.push(`\`\`\`console\n${lines.join('\n')}\n\`\`\``)
  }
  return done.join('')
}

interface Shell {
  disk: MemoryHost
  cwd: string
  exitCode: number
  readonly env: Record<string, string>
}

async function answer(line: string, shell: Shell): Promise<string[]> {
  const [command = '', cut] = line.split(' | ')
  const lines = (await execute(wordsOf(command), shell)).replace(/\n$/, '').split('\n')
  const count = Number(/-(\d+)$/.exec(cut ?? '')?.[1])
  if (cut?.startsWith('head ')) return lines.slice(0, count)
  if (cut?.startsWith('tail ')) return lines.slice(-count)
  return lines.length === 1 && lines[0] === '' ? [] : lines
}

async function execute([program = '', ...words]: readonly string[], shell: Shell): Promise<string> {
  const path = resolvePath(shell.cwd, words.at(-1) ?? '.')
  switch (program) {
    case 'cd':
      shell.cwd = path
      return ''
    case 'cat':
      return new TextDecoder().decode(shell.disk.disk.get(path))
    case 'sed': {
      const [script = '', source = ''] = words
      const [, old = '', instead = ''] = script.split('/')
      const text = new TextDecoder().decode(shell.disk.disk.get(resolvePath(shell.cwd, source)))
      shell.disk.disk.set(path, new TextEncoder().encode(text.replaceAll(old, instead)))
      return ''
    }
    case 'echo':
      return `${shell.exitCode}\n`
    case 'sciplan': {
      const written: string[] = []
      const take = {
        isTerminal: false,
        columns: 80,
        colorLevel: 0 as const,
        write: (text: string) => written.push(text),
        settled: async () => undefined,
      }
      const host = {
        ...memoryHost({ cwd: shell.cwd, env: shell.env, today: '2024-11-30' }),
        stdout: take,
        stderr: take,
      }
      const files = { ...host.files, ...shell.disk.files.below(shell.cwd) }
      shell.exitCode = await run(words, { ...host, files, newId: shell.disk.newId, userName: () => '张三' })
      return written.join('')
    }
    default:
      throw new Error(`the page calls ${program}, which no block may`)
  }
}
