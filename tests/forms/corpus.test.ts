import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/forms/reading/open-file.ts'
import { readRows } from '../../src/forms/reading/read-file.ts'
import { entrySchema } from '../../src/model/entry.ts'
import type { CorpusCase } from './corpus/case.ts'
import { CELLS } from './corpus/cells.ts'
import { DOUBTS } from './corpus/doubts.ts'
import { FILES } from './corpus/files.ts'
import { LEDGERS } from './corpus/ledgers.ts'
import { plan } from './corpus/plan.ts'
import { SAVED } from './corpus/saved.ts'
import { SPLIT_DAYS } from './corpus/split-days.ts'
import { told } from './corpus/told.ts'

const GOLDENS = join(import.meta.dirname, '..', 'goldens', 'forms', 'corpus')
const CASES: readonly CorpusCase[] = [...LEDGERS, ...CELLS, ...DOUBTS, ...FILES, ...SAVED, ...SPLIT_DAYS]

function read({ file, bytes, unit, year, mapping }: CorpusCase) {
  return readRows(openFile(file, bytes()), {
    plan,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
    ...(mapping === undefined ? {} : { mapping }),
  })
}

describe('files as people make them', () => {
  it('are many, each with a name of its own', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length)
    expect(CASES.length).toBeGreaterThanOrEqual(40)
  })

  it.each(CASES)('$name: $about', (one) => {
    const file = read(one)
    for (const { entry } of file.rows) {
      expect(entrySchema.safeParse({ ...entry, id: 'x' }).error?.issues).toBeUndefined()
    }
    const text = told(one, file)
    const golden = join(GOLDENS, `${one.name}.txt`)
    if (process.env.UPDATE_GOLDENS !== undefined) {
      mkdirSync(GOLDENS, { recursive: true })
      writeFileSync(golden, text)
    }
    expect(text).toBe(readFileSync(golden, 'utf8'))
  })
})
