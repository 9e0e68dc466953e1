import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparable } from '../../src/document/comparable.ts'
import type { Document, Paragraph } from '../../src/document/document.ts'
import { readTxt } from '../../src/document/readers/txt.ts'
import type { Draft } from '../../src/draft/draft.ts'
import { planSchema } from '../../src/model/plan.ts'
import { DOCUMENTS, draftOf, draftOfText } from './drafted.ts'

const TEXTS = DOCUMENTS.map(([, { text }]) => text)

/** A document as it may arrive: lines lost, doubled, out of order, cut, run together, with signs and digits damaged. */
const mutilated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(
      fc.record({
        kind: fc.constantFrom('drop', 'double', 'swap', 'cut', 'join', 'replace', 'tab', 'blank'),
        at: fc.nat(200),
        place: fc.nat(60),
        sign: fc.constantFrom(
          '。',
          ':',
          '(',
          ')',
          '\t',
          '\u3000',
          '《',
          '、',
          '\ufffd',
          '9',
          '一',
          '\ud842\udfb7',
          '的',
        ),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([text, changes]) => {
    const lines = text.split('\n')
    for (const { kind, at, place, sign } of changes) {
      const index = at % Math.max(lines.length, 1)
      const line = lines[index] ?? ''
      if (kind === 'drop') lines.splice(index, 1)
      else if (kind === 'double') lines.splice(index, 0, line)
      else if (kind === 'swap') lines.push(...lines.splice(index, 2))
      else if (kind === 'cut') lines[index] = line.slice(0, place)
      else if (kind === 'join') lines.splice(index, 2, line + (lines[index + 1] ?? ''))
      else if (kind === 'replace') lines[index] = line.slice(0, place) + sign + line.slice(place + 1)
      else if (kind === 'tab') lines[index] = line.replace(/[,，、]/g, '\t')
      else lines[index] = [...line].join(' ')
    }
    return lines.join('\n')
  })

const WORDS = [
  '一、',
  '(一)',
  '1.',
  '①',
  '附件',
  '序号',
  '责任单位',
  '牵头单位:',
  '配合单位:',
  '完成时限:',
  '具体任务',
  '市科协',
  '各镇街',
  '、',
  ',',
  '。',
  '每年不少于2次',
  '到2025年',
  '超过15%',
  '的通知',
  '关于印发',
  '《',
  '》',
  '2022年5月1日',
  '〔2022〕3号',
  '1',
  '\t',
  '\n',
  '\n',
  ' ',
]
const babble = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(''))

const paragraphs = fc.array(
  fc.record({
    text: babble.map((text) => text.trim()).filter((text) => text !== ''),
    cell: fc.boolean(),
    table: fc.integer({ min: 1, max: 3 }),
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 6 }),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 30 },
)
const grids = paragraphs.map(
  (list): Document => ({
    counts: 'paragraphs',
    paragraphs: list.map(({ text, cell, ...place }, index): Paragraph => {
      const line = index + 1
      return cell ? { text, line, kind: 'cell', place } : { text, line, kind: 'line' }
    }),
  }),
)

const clausesOf = ({ plan }: Draft) => [...(plan.tasks ?? []), ...(plan.safeguards ?? [])]

/** What holds for every draft of every document. */
function expectSound(drafted: Draft, { paragraphs: all }: Document): void {
  const { plan, doubts, provenance, leftOut } = drafted
  const last = all.at(-1)?.line ?? 1
  for (const { line } of [...doubts, ...provenance, ...leftOut]) {
    expect(line).toBeGreaterThan(0)
    expect(line).toBeLessThanOrEqual(last)
  }
  const doubted = new Set(doubts.map(({ path }) => path.join('/')))
  const issues = planSchema.safeParse(plan).error?.issues ?? []
  expect(
    issues.filter(({ path }) => !doubted.has(path.join('/'))).map(({ path, message }) => [path, message]),
  ).toEqual([])
  const ids = clausesOf(drafted).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const names = new Set([...(plan.units ?? []), ...(plan.groups ?? [])].map(({ name }) => name))
  const roles = clausesOf(drafted).flatMap(({ lead = [], support = [], responsible = [] }) => [
    lead,
    support,
    responsible,
  ])
  expect(roles.flat().filter((name) => !names.has(name))).toEqual([])
  const words = all.map(({ text }) => comparable(text))
  const anchors = clausesOf(drafted).flatMap(({ source }) => source?.anchor ?? [])
  expect(anchors.filter((anchor) => !words.some((text) => text.includes(comparable(anchor))))).toEqual([])
}

describe('drafts', () => {
  it('of mutilated documents are sound', () => {
    fc.assert(
      fc.property(mutilated, (text) => expectSound(draftOfText(text), readTxt(text))),
      { numRuns: 25 },
    )
  })

  it('of babble in official words are sound', () => {
    fc.assert(
      fc.property(babble, (text) => expectSound(draftOfText(text), readTxt(text))),
      { numRuns: 25 },
    )
  })

  it('of tables of any shape are sound', () => {
    fc.assert(
      fc.property(grids, (document) => expectSound(draftOf(document), document)),
      { numRuns: 25 },
    )
  })

  it('of any text are drafts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        expectSound(draftOfText(text), readTxt(text)),
      ),
      { numRuns: 25 },
    )
  })
})
