import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../bin/sciplan.js', import.meta.url))

/** `npm test` builds first; without a build git has nothing to call. */
export const IS_BUILT = existsSync(new URL('../../dist/main.js', import.meta.url))

export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** A repository of its own with a workspace in a folder whose name has a blank, and `sciplan` on the path. */
export class TestRepository {
  readonly top = mkdtempSync(join(tmpdir(), 'sciplan-git-'))
  readonly home = join(this.top, '仓 库')
  readonly folder = join(this.home, '工作 区')
  readonly #env: NodeJS.ProcessEnv

  constructor() {
    const bin = join(this.top, 'bin')
    mkdirSync(bin)
    mkdirSync(this.folder, { recursive: true })
    const program = join(bin, 'sciplan')
    const quoted = (path: string) => `'${path.replaceAll('\\', '/')}'`
    writeFileSync(program, `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(PROGRAM)} "$@"\n`)
    chmodSync(program, 0o755)
    this.#env = {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      GIT_CONFIG_GLOBAL: join(this.top, 'none'),
      GIT_CONFIG_NOSYSTEM: '1',
      LANG: 'zh_CN.UTF-8',
      LC_ALL: '',
    }
    this.git('init', '-q', '-b', 'main')
    this.as('张三')
    this.git('config', 'core.quotepath', 'false')
    this.git('config', 'core.autocrlf', 'false')
  }

  as(author: string): void {
    this.git('config', 'user.name', author)
    this.git('config', 'user.email', 'a@example.org')
  }

  /** Ends the test where git does not do it. */
  git(...words: string[]): string {
    return execFileSync('git', words, {
      cwd: this.home,
      env: this.#env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  run(program: string, ...words: string[]): Ran {
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd: this.folder,
      env: this.#env,
      encoding: 'utf8',
    })
    return { exitCode: status ?? -1, stdout, stderr }
  }

  sciplan(...words: string[]): Ran {
    return this.run('sh', '-c', 'sciplan "$@"', 'sh', ...words)
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  commit(subject: string): void {
    this.git('add', '-A')
    this.git('commit', '-q', '--no-verify', '-m', subject)
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true })
  }
}
