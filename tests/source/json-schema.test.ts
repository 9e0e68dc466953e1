import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { entrySchema } from '../../src/model/entry.ts'
import { planSchema } from '../../src/model/plan.ts'
import { settingsSchema } from '../../src/model/settings.ts'
import { jsonSchemas, schemaText } from '../../src/source/json-schema.ts'
import { parseYamlFile } from '../../src/source/yaml-file.ts'
import { toBytes } from '../memory-files.ts'
import { PLAN } from './samples.ts'

const ZOD = {
  'plan.schema.json': planSchema,
  'settings.schema.json': settingsSchema,
  'entry.schema.json': z.array(entrySchema),
} as const
type Name = keyof typeof ZOD
const NAMES = Object.keys(ZOD) as Name[]

function isValidFor(name: Name): (value: unknown) => boolean {
  // Which of two keys is required stands beside the properties, not among them.
  const ajv = new Ajv({ strict: true, strictRequired: false })
  addFormats.default(ajv)
  const validate = ajv.compile(jsonSchemas()[name])
  return (value) => validate(value) === true
}

const ACTIVITY = '{id: a, date: 2024-03-05, kind: activity, units: [区教委], title: 讲座'

/** Texts that an editor should take or refuse exactly as `check` does. */
const SAMPLES: Record<Name, readonly string[]> = {
  'plan.schema.json': [
    PLAN,
    PLAN.replace('issued: 2022-05-11\n', ''),
    PLAN.replace('issued: 2022-05-11', 'issued: 2022-02-30'),
    PLAN.replace('issued: 2022-05-11', 'issued: 2022/5/11'),
    PLAN.replace('id: 05-02', 'id: 05'),
    PLAN.replace('id: 05-02', 'id: 任务'),
    PLAN.replace('    due: null', '    dues: null'),
    PLAN.replace('    due: null', '    due: 2024-12-31'),
    PLAN.replace('theme: youth', 'theme: young'),
    PLAN.replace('per: year', 'per: years'),
    PLAN.replace('at_least: 2', 'at_least: 两'),
    PLAN.replace('first: 2022', 'first: 2022.5'),
    PLAN.replace("on: '11-30'", 'on: 11-31'),
    PLAN.replace("on: '11-30'", 'on: 13-01'),
    PLAN.replace('from: all', 'from: every'),
    PLAN.replace('[甲村, 乙村]', 'lists/villages.csv'),
    PLAN.replace('2024: 197000', '24: 197000'),
    PLAN.replace('院士专家科普校园行活动', '字'.repeat(25)),
    PLAN.replace('3f9a0c1b22de', '3f9a0c1b22dx'),
    PLAN.replace('sciplan: 1', 'sciplan: 2'),
    PLAN.replace('targets: [{by: 2025-12-31, more_than: 15}]', 'targets: []'),
    '- a\n',
  ],
  'settings.schema.json': [
    '{}',
    'name: 某区\nlanguage: zh-CN\nthresholds: {behind: 5}\nrules: {late: off}\n',
    'waivers: [{rule: a, reason: b, expires: 2024-12-31}]\n',
    'waivers: [{rule: a, expires: 2024-12-31}]\n',
    'thresholds: {behind: -1}\n',
    'thresholds: {due_soon_days: 1.5}\n',
    'rules: {late: loud}\n',
    'colour: red\n',
    'language: de\n',
  ],
  'entry.schema.json': [
    '[]',
    `- ${ACTIVITY}}\n`,
    `- ${ACTIVITY}, participants: 350, evidence: [a.jpg, {path: b.jpg, sha256: abc}]}\n`,
    `- ${ACTIVITY}, books: 20, audience: 青少年, status: planned}\n`,
    `- ${ACTIVITY}, books: many}\n`,
    `- ${ACTIVITY}, participants: -1}\n`,
    `- ${ACTIVITY}, participants: 1.5}\n`,
    `- ${ACTIVITY}, online_participants: 0.5}\n`,
    `- ${ACTIVITY}, status: doing}\n`,
    '- {id: a, date: 2024-03-05, kind: activity, units: [], title: 讲座}\n',
    '- {id: a, date: 2024-11-28, kind: submission, unit: 区教委, deliverable: summary, for: 2024}\n',
    '- {id: a, date: 2024-11-28, kind: submission, unit: 区教委}\n',
    '- {id: a, date: 2023-12-31, kind: observation, indicator: literacy, value: 13.0}\n',
    '- {id: a, date: 2023-12-31, kind: observation, covered: 1, total: 2, lacking: [甲村]}\n',
    '- {id: a, date: 2024-06-30, kind: progress, unit: 区委党校, task: t1, state: under-way, text: 已开班}\n',
    '- {id: a, date: 2024-07-02, kind: correction, of: b, set: {participants: 320}, reason: 核对}\n',
    '- {id: a, date: 2024-07-02, kind: remark}\n',
    'id: a\n',
  ],
}

describe('the JSON Schemas for editors', () => {
  it.each(NAMES)('%s is the one that the shapes make', (name) => {
    const path = new URL(`../../schemas/${name}`, import.meta.url)
    const text = schemaText(jsonSchemas()[name])
    if (process.env.UPDATE_SCHEMAS) writeFileSync(path, text)
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text)
  })

  it.each(NAMES)('%s takes and refuses what sciplan does', (name) => {
    const isValid = isValidFor(name)
    const verdicts = SAMPLES[name].map((text) => {
      const { value, findings } = parseYamlFile('x.yaml', toBytes(text))
      expect(findings).toEqual([])
      return { text, editor: isValid(value), sciplan: ZOD[name].safeParse(value).success }
    })
    expect(verdicts.map(({ text, editor }) => [text, editor])).toEqual(
      verdicts.map(({ text, sciplan }) => [text, sciplan]),
    )
    expect(new Set(verdicts.map(({ sciplan }) => sciplan)).size).toBe(2)
  })

  it.each([
    ['at_least: 2', 'at_least: 2, more_than: 1'],
    ['at_least: 2, ', ''],
    ['more_than: 15', 'more_than: 15, at_least: 15'],
    [', more_than: 15', ''],
  ])('plan.schema.json takes one number for a quota and a target, as check does: %s → %s', (one, other) => {
    const isValid = isValidFor('plan.schema.json')
    const [sound, faulty] = [PLAN, PLAN.replace(one, other)]
    expect(faulty).not.toBe(sound)
    const verdicts = [sound, faulty].map((text) => isValid(parseYamlFile('x.yaml', toBytes(text)).value))
    expect(verdicts).toEqual([true, false])
  })

  it('explain every field in both languages', () => {
    const plain: string[] = []
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { properties = {} } = schema as { properties?: Record<string, { description?: string }> }
      for (const [key, field] of Object.entries(properties)) {
        if (!/[\u4e00-\u9fff].*\n.*[a-zA-Z]/.test(field.description ?? '')) plain.push(`${path}/${key}`)
      }
      for (const [key, inside] of Object.entries(schema))
        walk(inside, key === 'properties' ? path : `${path}/${key}`)
    }
    for (const name of NAMES) walk(jsonSchemas()[name], name.replace('.schema.json', ''))
    expect(plain).toEqual([])
  })
})
