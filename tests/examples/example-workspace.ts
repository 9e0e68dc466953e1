import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/run.ts'
import { type Entry, entrySchema } from '../../src/model/entry.ts'
import { type MemoryHost, memoryHost } from '../memory-host.ts'

const FOLDER = fileURLToPath(new URL('../../examples/banan', import.meta.url))

/** Every file of the example by its path in the workspace. */
export function exampleFiles(): ReadonlyMap<string, Uint8Array> {
  files ??= readFiles()
  return files
}

let files: ReadonlyMap<string, Uint8Array> | undefined

function readFiles(): ReadonlyMap<string, Uint8Array> {
  const found = readdirSync(FOLDER, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(found.map((path) => [relative(FOLDER, path).split(sep).join('/'), readFileSync(path)]))
}

export function exampleText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8')
}

/** The files of the log, line by line. */
export function logFiles(): readonly { readonly path: string; readonly lines: readonly string[] }[] {
  return [...exampleFiles()]
    .filter(([path]) => /^log\/.*\.yaml$/.test(path))
    .map(([path, bytes]) => ({ path, lines: new TextDecoder().decode(bytes).trimEnd().split('\n') }))
}

/** Every entry as it is written; throws where one is not well formed. */
export function logEntries(): readonly Entry[] {
  return logFiles().flatMap(({ lines }) =>
    lines.map((line) => entrySchema.parse(JSON.parse(line.slice('- '.length)))),
  )
}

/** The example on a machine whose clock stands years later: every command must be given its day. */
export function exampleHost(): MemoryHost {
  return memoryHost({ files: Object.fromEntries(exampleFiles()), today: '2027-01-01' })
}

/** Runs a command in the example as a person would and returns what they see; commands that only read, each once. */
export async function tell(argv: readonly string[]): Promise<string> {
  return (await answerTo(argv)).text
}

interface Told {
  readonly exitCode: number
  readonly text: string
}

const told = new Map<string, Promise<Told>>()

function answerTo(argv: readonly string[]): Promise<Told> {
  const key = argv.join(' ')
  const answer = told.get(key) ?? runOnce(argv)
  told.set(key, answer)
  return answer
}

async function runOnce(argv: readonly string[]): Promise<Told> {
  const host = exampleHost()
  const exitCode = await run(argv, host)
  if (host.stdout.text === '') throw new Error(`no answer to ${argv.join(' ')}: ${host.stderr.text}`)
  return { exitCode, text: host.stdout.text }
}

/** Runs a command in the example and reads its JSON answer. */
export async function ask<Json>(argv: readonly string[]): Promise<{ exitCode: number; json: Json }> {
  const { exitCode, text } = await answerTo([...argv, '--format', 'json'])
  return { exitCode, json: JSON.parse(text) as Json }
}

/** The rows of all tables in the README, cell by cell, without heads and rules. */
export function readmeRows(): string[][] {
  return exampleText('README.md')
    .split('\n')
    .filter((line, index, lines) => line.startsWith('|') && lines[index + 1]?.startsWith('|---') !== true)
    .filter((line) => !line.startsWith('|---'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}

/** What stands between the first pair of back quotes. */
export function quoted(cell: string): string | undefined {
  return /`([^`]+)`/.exec(cell)?.[1]
}
