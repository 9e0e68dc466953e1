import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { draftOf } from './drafted.ts'
import { f1, judge, readJudgement, sumOf, type Verdict } from './judged.ts'

const PLACE = new URL('../goldens/draft/judged/', import.meta.url)
const DOCUMENTS = readdirSync(PLACE).filter((name) => !name.endsWith('.gold.yaml'))

/** Documents written with their judgement by people who had not seen the program; the places are invented. */
describe('documents that others wrote and judged', () => {
  const verdicts = new Map<string, Verdict>()
  beforeAll(async () => {
    for (const name of DOCUMENTS) {
      const read = await readDocument(name, readFileSync(new URL(name, PLACE)))
      if (!('document' in read)) throw new Error(`${name} cannot be read`)
      const gold = readFileSync(new URL(name.replace(/\.\w+$/, '.gold.yaml'), PLACE), 'utf8')
      verdicts.set(name, judge(draftOf(read.document, name), readJudgement(gold)))
    }
  })

  it.each(['tasks', 'roles', 'quotas'] as const)('has their %s but for one in twenty', (part) => {
    const all = [...verdicts.values()]
    const score = f1(sumOf(all.map((verdict) => verdict[part])))
    const remarks = [...verdicts].flatMap(([name, verdict]) =>
      verdict.remarks.map((remark) => `${name}: ${remark}`),
    )
    expect(score, remarks.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it.each(DOCUMENTS)('makes no quota of a number that asks for nothing: %s', (name) => {
    const { remarks = [] } = verdicts.get(name) ?? {}
    expect(remarks.filter((remark) => remark.startsWith('forbidden'))).toEqual([])
  })
})
