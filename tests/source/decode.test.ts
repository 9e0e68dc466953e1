import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { entrySchema } from '../../src/model/entry.ts'
import { planSchema } from '../../src/model/plan.ts'
import { settingsSchema } from '../../src/model/settings.ts'
import { decode, decodeLeniently } from '../../src/source/decode.ts'
import { parseYamlFile } from '../../src/source/yaml-file.ts'
import { toBytes } from '../memory-files.ts'
import { PLAN } from './samples.ts'

function yaml(text: string) {
  return parseYamlFile('f.yaml', toBytes(text))
}

/** Of everything that is wrong the line, the code, and the text that it points at, up to the end of its line. */
function complaints(text: string, schema: z.ZodType = planSchema): string[] {
  const file = yaml(text)
  return decode(file, schema).findings.map(({ code, at }) => {
    const { line, column, endLine, endColumn } = file.locate(at.path ?? [], at.on)
    const written = [...text.split('\n')[line - 1]!].slice(
      column - 1,
      endLine > line ? undefined : endColumn - 1,
    )
    return `${line} ${code} ${written.join('')}`
  })
}

describe('a value that fits', () => {
  it('comes back as it was written', () => {
    const file = yaml(PLAN)
    expect(decode(file, planSchema)).toEqual({ value: file.value, findings: [] })
  })
})

describe('unknown keys', () => {
  const odd = PLAN.replace('    due: null', '    dues: null').replace(
    'theme: youth,',
    'theme: youth, colour: red,',
  )

  it('are told, left out, and do not make a plan unusable', () => {
    const { value, findings } = decode(yaml(odd), planSchema)
    expect(findings.map(({ code, at }) => [code, at.path, at.on])).toEqual([
      ['unknown-key', ['actions', 0, 'colour'], 'key'],
      ['unknown-key', ['tasks', 0, 'dues'], 'key'],
    ])
    expect(value?.tasks[0]).toMatchObject({ id: '05-02', lead: ['区教委'] })
    expect(JSON.stringify(value)).not.toMatch(/colour|dues/)
  })

  it('are left out inside a variant as well', () => {
    const { value, findings } = decode(
      yaml(PLAN.replace('first: 2022', 'first: 2022, last: 2025')),
      planSchema,
    )
    expect(findings).toMatchObject([
      { code: 'unknown-key', at: { path: ['deliverables', 0, 'due', 'last'] } },
    ])
    expect(value?.deliverables?.[0]?.due).toEqual({ every: 'year', on: '11-30', first: 2022 })
  })

  it('do not hide what else is wrong', () => {
    expect(complaints(odd.replace('theme: youth, ', ''))).toEqual([
      '27 missing-key {id: youth, title: 青少年科学素质提升行动, colour: red, lead: [区教委]}',
      '27 unknown-key colour',
      '34 unknown-key dues',
    ])
  })

  it('of JavaScript are unknown keys like others', () => {
    expect(complaints('__proto__: {x: 1}\nconstructor: 1\n', settingsSchema)).toEqual([
      '1 unknown-key __proto__',
      '2 unknown-key constructor',
    ])
  })
})

describe('variants', () => {
  const due = (written: string) => complaints(PLAN.replace('due: 2022-05-25', `due: ${written}`))

  it('are told by the kind of value', () => {
    expect(due('2022/5/25')).toEqual(['48 bad-date 2022/5/25'])
    expect(due('20220525')).toEqual(['48 bad-date 20220525'])
    expect(due('{every: month, on: 11-30, first: 2022}')).toEqual(['48 not-one-of month'])
    expect(due('{every: year, on: 11-30}')).toEqual(['48 missing-key {every: year, on: 11-30}'])
    expect(due('[2022-05-25]')).toEqual(['48 wrong-type [2022-05-25]'])
    expect(due('true')).toEqual(['48 wrong-type true'])
  })

  it('of a day in quotes are told without them', () => {
    const { findings } = decode(yaml(PLAN.replace('due: 2022-05-25', 'due: "2022-02-30"')), planSchema)
    expect(findings.map(({ args }) => args)).toEqual([
      { value: '2022-02-30', instead: undefined, lastDay: 28 },
    ])
  })

  it('of an entry are told by its kind', () => {
    expect(complaints('{id: a, date: 2024-01-01, kind: activty}', entrySchema)).toEqual([
      '1 not-one-of activty',
    ])
    expect(complaints('{id: a, date: 2024-01-01}', entrySchema)).toEqual([
      '1 missing-key {id: a, date: 2024-01-01}',
    ])
    expect(
      complaints('{id: a, date: 2024-1-1, kind: progress, unit: 区教委, task: 05}', entrySchema),
    ).toEqual(['1 bad-date 2024-1-1', '1 numeric-id 05'])
    expect(
      complaints('{id: a, date: 2024-01-01, kind: activity, units: [甲], title: 讲座, book: x}', entrySchema),
    ).toEqual(['1 wrong-type x'])
  })
})

describe('what is written instead', () => {
  const args = (text: string, schema: z.ZodType) => decode(yaml(text), schema).findings[0]?.args

  it.each([
    ['2024/3/5', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ["'2024-03-05 10:00'", '2024-03-05'],
    ['2024-03', undefined],
    ['2024', undefined],
  ])('of the date %s is %s', (written, instead) => {
    expect(args(`expires: ${written}`, z.strictObject({ expires: planSchema.shape.issued }))).toMatchObject({
      instead,
    })
  })

  it('of a day that the month does not have is left to the writer', () => {
    const dated = z.strictObject({ date: planSchema.shape.issued })
    expect(args('date: 2024-02-30', dated)).toMatchObject({ instead: undefined, lastDay: 29 })
    expect(args('date: 2023/2/29', dated)).toMatchObject({ instead: undefined, lastDay: 28 })
    expect(args('date: 2024-13-01', dated)).toMatchObject({ instead: undefined, lastDay: undefined })
  })

  it.each([
    ['区教委、区科协', '[区教委, 区科协]'],
    ['区教委，区科协', '[区教委, 区科协]'],
    ['区教委', '[区教委]'],
  ])('of the names %s is %s', (written, instead) => {
    expect(args(`names: ${written}`, z.strictObject({ names: z.array(z.string()) }))).toMatchObject({
      instead,
    })
  })

  it.each([
    ["'1,200'", '1200'],
    ['2万', '20000'],
    ['1.5亿元', '150000000'],
    ['300人次', '300'],
    ['约300', undefined],
  ])('of the number %s is %s', (written, instead) => {
    expect(args(`n: ${written}`, z.strictObject({ n: z.number() }))).toMatchObject({ instead })
  })

  it('of a full-width number is the number', () => {
    expect(decode(yaml('n: ３００'), z.strictObject({ n: z.number() })).findings).toMatchObject([
      { code: 'full-width-value', args: { instead: '300' } },
    ])
  })
})

describe('a value that a rule of the schema refuses', () => {
  it('is told even where nobody foresaw the rule', () => {
    const even = z.strictObject({ n: z.string().refine((text) => text.length % 2 === 0) })
    expect(complaints('n: abc', even)).toEqual(['1 bad-value abc'])
  })
})

describe('reading leniently', () => {
  it('keeps all that is right', () => {
    const text = `name: 某区
thresholds: {behind: 十, far_behind: 20}
rules: {unknown-unit: warn, late: info}
waivers:
  - {rule: a, reason: 无期限}
  - {rule: b, reason: 有期限, expires: 2024-12-31}
timezone:
`
    const { value, findings } = decodeLeniently(yaml(text), settingsSchema)
    expect(value).toEqual({
      name: '某区',
      thresholds: { far_behind: 20 },
      rules: { late: 'info' },
      waivers: [{ rule: 'b', reason: '有期限', expires: '2024-12-31' }],
    })
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'empty-value',
      'missing-key',
      'not-one-of',
      'wrong-type',
    ])
  })

  it('keeps nothing of a file of another kind', () => {
    expect(decodeLeniently(yaml('- a\n'), settingsSchema).value).toBeUndefined()
  })
})
