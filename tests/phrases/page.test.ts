import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CELLS } from './page.ts'

/** Rows of the tables of a page by the kind that the comment above each names. */
function tablesOf(name: string): Map<string, string[][]> {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
  const tables = [...text.matchAll(/<!-- (\S+) -->\n(?:\|.*\n){2}((?:\|.*\n)+)/g)]
  return new Map(
    tables.map(([, kind = '', rows = '']) => [
      kind,
      rows
        .trimEnd()
        .split('\n')
        .map((row) =>
          row
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim()),
        ),
    ]),
  )
}

const pages = ['phrases.md', 'phrases.zh-CN.md'].map(tablesOf)
const [english, chinese] = pages

describe('docs/phrases.md', () => {
  it('has every table in both languages, with the same rows', () => {
    expect([...(english?.keys() ?? [])]).toEqual(Object.keys(CELLS))
    expect(chinese).toEqual(english)
  })

  it.each([...(english ?? [])].flatMap(([kind, rows]) => rows.map((row): [string, string[]] => [kind, row])))(
    'says how %s are read: %s',
    (kind, [phrase = '', ...cells]) => expect(CELLS[kind]?.(phrase)).toEqual(cells),
  )
})
