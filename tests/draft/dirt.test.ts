import { describe, expect, it } from 'vitest'
import { DOCUMENTS, draftOfText, expectedOf, toldBy } from './drafted.ts'

/** What happens to documents on their way through web pages; tables keep their tabs. */
type Damage = (line: string, number: number, isClause: boolean) => string

const HEADING = 26
const DAMAGES: Readonly<Record<string, Damage>> = {
  'every third clause lost its number': (line, number, isClause) =>
    isClause && number % 3 === 1
      ? line.replace(/^(?:[(（]?[一二三四五六七八九十\d]+[)）、.．])\s*/, '')
      : line,
  'every second heading lost its number': (line, number, isClause) =>
    !isClause && number % 2 === 1 && line.length < HEADING
      ? line.replace(/^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/, '')
      : line,
  'headings kept only the sign of their numbers': (line, _number, isClause) =>
    !isClause && line.length < HEADING ? line.replace(/^[一二三四五六七八九十]+、/, '、') : line,
  'the last bracket is not closed': (line, _number, isClause) =>
    isClause ? line.replace(/[)）〕]$/, '') : line,
  'the last bracket is not opened': (line, _number, isClause) =>
    isClause ? line.replace(/[(（〔](?=[^()（）〔〕]*[)）〕]$)/, '') : line,
  'blanks stand in numbers': (line) => line.replace(/(\d)(?=\d)/g, '$1 '),
  'signs are full-width': (line) =>
    line.replace(/[(),:;]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'signs are half-width': (line) =>
    line.replace(/[（），：；]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  'full stops are lost at the end': (line) => line.replace(/。$/, ''),
  'lines are indented': (line) => `\u3000\u3000${line} `,
  'units are parted by commas': (line) => (/单位|部门/.test(line) ? line.replace(/、/g, '，') : line),
}

const PARTS = ['tasks', 'roles', 'quotas'] as const

/** What was hit of what was expected and found, over all documents. */
function f1Of(damage: Damage): Record<(typeof PARTS)[number], number> {
  const sums = { tasks: [0, 0], roles: [0, 0], quotas: [0, 0] }
  for (const [, expected] of DOCUMENTS) {
    const clauses = new Set(expected.tasks.map(({ line }) => line))
    const lines = expected.text.split('\n')
    const damaged = lines.map((line, index) =>
      line.includes('\t') ? line : damage(line, index, clauses.has(index + 1)),
    )
    const text = damaged.join('\n')
    const [told, wanted] = [toldBy(draftOfText(text), { ...expected, text }), expectedOf(expected)]
    for (const part of PARTS) {
      const found = told[part].map(plain)
      const hits = wanted[part]
        .map(plain)
        .filter((one) => found.splice(found.indexOf(one) >>> 0, 1).length > 0)
      sums[part][0] = (sums[part][0] ?? 0) + hits.length
      sums[part][1] = (sums[part][1] ?? 0) + told[part].length + wanted[part].length
    }
  }
  const f1 = ([hits = 0, all = 0]: readonly number[]): number => (2 * hits) / all
  return { tasks: f1(sums.tasks), roles: f1(sums.roles), quotas: f1(sums.quotas) }
}

const plain = (text: string): string => text.normalize('NFKC')

describe('damaged documents are read nearly as well', () => {
  it.each(Object.entries(DAMAGES))('%s', (_name, damage) => {
    const { tasks, roles, quotas } = f1Of(damage)
    expect(tasks).toBeGreaterThanOrEqual(0.97)
    expect(roles).toBeGreaterThanOrEqual(0.95)
    expect(quotas).toBeGreaterThanOrEqual(0.98)
  })
})
