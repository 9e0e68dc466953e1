import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

/** Libraries that take longer to load than most commands to run. */
const HEAVY = ['exceljs', 'jszip', 'docx', 'docxtemplater', 'pizzip']

/** Sources that are loaded as soon as a module is: its own, and those of chunks that it imports at once. */
type LoadedWith = (module: string) => readonly string[]

/** The program as it is published, without writing it. */
function bundle(): LoadedWith {
  const { metafile } = buildSync({
    entryPoints: ['src/main.ts'],
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const outputs = new Map(Object.entries(metafile.outputs))
  const inputsOf = (output: string, seen: Set<string>): string[] => {
    const found = outputs.get(output)
    if (found === undefined || seen.has(output)) return []
    seen.add(output)
    const chunks = found.imports.filter(({ kind, external }) => kind === 'import-statement' && !external)
    return [...Object.keys(found.inputs), ...chunks.flatMap(({ path }) => inputsOf(path, seen))]
  }
  return (module) => {
    const entry = [...outputs].find(([, { entryPoint }]) => entryPoint === module)
    if (entry === undefined) throw new Error(`${module} has no output of its own`)
    return inputsOf(entry[0], new Set())
  }
}

describe('large libraries are loaded only where they are used', () => {
  let loadedWith: LoadedWith

  beforeAll(() => {
    loadedWith = bundle()
  })

  const heavyIn = (module: string) =>
    loadedWith(module).filter((input) => HEAVY.some((name) => input.startsWith(`node_modules/${name}/`)))

  it.each([
    'src/main.ts',
    'src/cli/commands/status.ts',
    'src/cli/commands/check.ts',
    'src/cli/commands/report.ts',
    'src/cli/commands/summary.ts',
  ])('%s loads none', (module) => {
    expect(loadedWith(module)).toContain(module)
    expect(heavyIn(module)).toEqual([])
  })

  it('a workbook loads exceljs without what unpacks and streams', () => {
    const packages = (name: string) =>
      loadedWith('node_modules/exceljs/lib/doc/workbook.js').filter((input) =>
        input.startsWith(`node_modules/${name}/`),
      )
    expect(packages('exceljs').length).toBeGreaterThan(50)
    for (const name of ['unzipper', 'archiver']) expect(packages(name)).toEqual([])
  })
})
