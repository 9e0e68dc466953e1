import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMNS, columnsOf, SHEET_KINDS } from '../../src/forms/columns/sheets.ts'
import { openFile } from '../../src/forms/reading/open-file.ts'
import { readRows } from '../../src/forms/reading/read-file.ts'
import { canonicalIn, stampOf } from '../../src/forms/stamp.ts'
import { entryLine } from '../../src/log/append.ts'
import { messages as en } from '../../src/messages/en.ts'
import { messages as zh } from '../../src/messages/zh-CN.ts'
import type { Activity, Entry, Fact } from '../../src/model/entry.ts'
import type { Plan } from '../../src/model/plan.ts'
import { unitRegistry } from '../../src/source/unit-registry.ts'
import { loadWorkspace } from '../../src/source/workspace.ts'
import { PLAN, SAMPLE, sciplan } from '../cli/sample.ts'
import { memoryFiles } from '../memory-files.ts'

const MEASURED = PLAN.replace('units:\n', 'measures: {books: {unit: 册}}\nunits:\n')
const plan: Plan = loadWorkspace(memoryFiles({ 'plans/demo.yaml': MEASURED })).plans[0]!.plan!
const registry = unitRegistry(plan)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const unitName = (name: string) => {
  const meaning = registry.meaning(name)
  return meaning?.kind === 'unit' ? meaning.name : name
}
const ownHeadings = Object.fromEntries(
  SHEET_KINDS.map((kind) => [
    kind,
    Object.fromEntries(
      COLUMNS[kind].map(({ id }) => [
        id,
        [zh, en].map(({ form }) => (form.columns[kind] as Record<string, { heading: string }>)[id]!.heading),
      ]),
    ),
  ]),
)

async function formWith(entries: readonly Entry[], { unit = '区科协', lang = 'zh-CN' } = {}) {
  const log = entries.map((entry) => `${entryLine(entry)}\n`).join('')
  const { exitCode, stderr, host } = await sciplan(
    `form -o out --unit ${unit} --as-of 2024-12-05 --lang ${lang}`,
    {
      files: {
        ...SAMPLE,
        'plans/demo.yaml': MEASURED,
        'log/demo/2024/all.yaml': log,
        'sciplan.yaml': `office: ${unit}\n`,
      },
    },
  )
  if (exitCode !== 0) throw new Error(stderr)
  const [path] = [...host.disk.keys()].filter((name) => name.startsWith('/workspace/out/'))
  return host.disk.get(path!)!
}

function read(bytes: Uint8Array, hash = sha256) {
  return readRows(openFile('form.xlsx', bytes), { plan, sha256: hash, ownHeadings })
}

/** Texts as people paste them: signs nobody sees, formulas, names with separators, very long ones. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      '@x',
      '-5',
      '05-02',
      '2024-03-05',
      '3月5日',
      '_x0041_',
      '约350人',
      '\u200b零宽',
      ' 首尾空格 ',
      '一、二;三,四',
      '换\n行',
    ),
  )
  .filter((one) => one.trim() !== '')
const figure = fc.oneof(fc.nat(100_000), fc.constantFrom(0, 1, 0.5, 1234567.89))
const people = fc.oneof(fc.nat(100_000), fc.constantFrom(0, 1))
const day = fc.constantFrom('2024-01-01', '2024-02-29', '2024-12-31', '2024-07-15')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const evidence = fc.array(
  fc.oneof(
    fc.constantFrom('evidence/a.jpg', 'evidence/签到表 (1).pdf', 'https://example.org/a?b=1'),
    fc.record({ path: fc.constantFrom('evidence/b.jpg'), sha256: fc.constant('0'.repeat(64)) }),
  ),
  { maxLength: 3 },
)

function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value
}

const activity = fc
  .record({
    date: day,
    until: maybe(fc.constant('2024-12-31')),
    units: fc.constantFrom(['区科协'], ['区教育委员会', '区科协'], ['区科协', '不认识的单位']),
    title: text,
    tasks: maybe(fc.constantFrom(['05-02'], ['05-02', '08-01'], ['99-99'])),
    type: maybe(text),
    times: maybe(figure),
    participants: maybe(people),
    online_participants: maybe(people),
    items: maybe(figure),
    amount: maybe(figure),
    books: maybe(figure),
    place: maybe(text),
    audience: maybe(fc.oneof(text, fc.constantFrom(['青少年', '农民']))),
    host: maybe(text),
    cohosts: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
    brand: maybe(text),
    evidence: maybe(evidence),
    status: maybe(fc.constantFrom('planned', 'done')),
    by: maybe(text),
    note: maybe(text),
    extra: maybe(
      fc.dictionary(
        fc.constantFrom('主讲人', '联系电话', '发放资料(份)', '别的'),
        fc.oneof(text, fc.nat(500)),
      ),
    ),
  })
  .map((fields) => defined({ kind: 'activity', ...fields }) as unknown as Activity)

/** What can be read for certain: whole figures, names that the plan knows, texts of at least one letter. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'科学家精神进校园讲座abc('), minLength: 2, maxLength: 12 }),
  fc.constantFrom('=1+1', ' 首尾空格 ', '两\n行', '“三下乡”'),
)
const sound = fc
  .record({
    date: day,
    until: maybe(fc.constant('2024-12-31')),
    units: fc.constantFrom(['区科协'], ['区教育委员会', '区科协']),
    title: word.map((one) => `活动${one}`),
    tasks: maybe(fc.constantFrom(['05-02'], ['05-02', '08-01'])),
    times: maybe(fc.integer({ min: 1, max: 300 })),
    participants: maybe(fc.nat(100_000)),
    online_participants: maybe(fc.nat(5_000_000)),
    amount: maybe(fc.constantFrom(0, 0.5, 20_000, 1_234_567.89)),
    books: maybe(fc.nat(500)),
    place: maybe(word),
    audience: maybe(fc.constantFrom('青少年', ['青少年', '农民'])),
    evidence: maybe(evidence),
    status: maybe(fc.constantFrom('planned', 'done')),
    note: maybe(word),
    extra: maybe(fc.record({ 主讲人: word, 联系电话: fc.constant('023-66222222') })),
  })
  .map((fields) => defined({ kind: 'activity', ...fields }) as unknown as Activity)
const progress = fc
  .record({
    date: day,
    task: fc.constantFrom('09-01', '08-01'),
    state: maybe(fc.constantFrom('not-started', 'under-way', 'done')),
    milestone: fc.constant(undefined),
    text: word,
  })
  .map((fields) => ({ ...defined({ kind: 'progress', unit: '区科协', ...fields }) }) as unknown as Activity)

const numbered = (all: readonly object[]) => all.map((one, index) => ({ ...one, id: `id-${index}` }) as Fact)
const soundEntries = fc.array(fc.oneof(sound, sound, progress), { minLength: 1, maxLength: 12 }).map(numbered)
const entries = fc.array(activity, { minLength: 1, maxLength: 12 }).map(numbered)

describe('a form that nobody has touched', () => {
  it('says nothing new, whatever is logged', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.constantFrom('zh-CN', 'en'), async (facts, lang) => {
        const { rows, untouched, emptied, problems, read: count } = read(await formWith(facts, { lang }))
        expect({ rows, emptied, problems }).toEqual({ rows: [], emptied: [], problems: [] })
        expect(untouched.map(({ rowId }) => rowId).sort()).toEqual(facts.map(({ id }) => id).sort())
        expect(count).toBe(facts.length)
      }),
      { numRuns: 4 },
    )
  })

  it('is read as what was logged, also where its cells are looked at one by one', async () => {
    const other = (bytes: Uint8Array) => sha256(bytes).split('').reverse().join('')
    await fc.assert(
      fc.asyncProperty(soundEntries, fc.constantFrom('zh-CN', 'en'), async (facts, lang) => {
        const { rows, untouched, problems } = read(await formWith(facts, { lang }), other)
        expect({ untouched, problems }).toEqual({ untouched: [], problems: [] })
        expect(rows.map(({ rowId }) => rowId).sort()).toEqual(facts.map(({ id }) => id).sort())
        for (const { entry, stamp, rowId } of rows) {
          const columns = columnsOf(entry.kind === 'progress' ? 'progress' : 'ledger', plan)
          const said = (fact: Pick<Fact, 'kind'>) =>
            Object.fromEntries(columns.map((column) => [column.id, canonicalIn(column, fact, unitName)]))
          expect(said(entry)).toEqual(said(facts.find(({ id }) => id === rowId)!))
          expect(stampOf(entry, columns, { unitName, sha256 })).toBe(stamp)
        }
      }),
      { numRuns: 4 },
    )
  })
})
