import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/merge/merge-yaml.ts'
import { PLAN } from '../cli/sample.ts'
import { clashPaths, mergeTexts, tryMerge } from './versions.ts'

const edit = (...changes: readonly (readonly [string, string])[]) =>
  changes.reduce((text, [old, now]) => {
    if (!text.includes(old)) throw new Error(`no ${old}`)
    return text.replace(old, now)
  }, PLAN)
const read = (text: string) => readTree(text)?.value as { tasks: { id: string; quotas: unknown[] }[] }
const TITLE = '推进科学家精神进校园,开展院士专家科普校园行'
const NEW = (id: string, title: string) => `  - id: ${id}\n    title: ${title}\n    lead: [区教委]\n`
const added = (text: string) => edit(['indicators:', `${text}indicators:`])

describe('what both sides changed in a plan', () => {
  it('is a clash around the one line where the same quota became two things', () => {
    const merged = mergeTexts(
      PLAN,
      edit(['at_least: 300', 'at_least: 200'], ['镇街每季度组织', '各镇街每季度组织']),
      edit(['at_least: 300', 'at_least: 400'], ['title: 学校科普', 'title: 学校科普活动']),
    )
    expect(clashPaths(merged)).toEqual(['tasks/05-02/quotas/q2'])
    expect(merged.clashes).toMatchObject([
      { line: 24, base: { at_least: 300 }, ours: { at_least: 200 }, theirs: { at_least: 400 } },
    ])
    const both = edit(['镇街每季度组织', '各镇街每季度组织'], ['title: 学校科普', 'title: 学校科普活动'])
    const line = (level: number) =>
      `      - {id: q2, measure: participants, at_least: ${level}, per: year, scope: each}\n`
    const marked = `<<<<<<< HEAD\n${line(200)}=======\n${line(400)}>>>>>>> other\n`
    expect(merged.text).toBe(both.replace(line(300), marked))
  })

  it.each([
    [
      'number and rhythm of a quota',
      'at_least: 300, per: year',
      'at_least: 400, per: year',
      'at_least: 300, per: quarter',
      'tasks/05-02/quotas/q2',
    ],
    ['a title', TITLE, '甲', '乙', 'tasks/05-02/title'],
    [
      'the due day of a document',
      'on: 11-30, first: 2024',
      'on: 11-20, first: 2024',
      'on: 11-30, first: 2025',
      'deliverables/summary/due',
    ],
    ['a target', 'more_than: 15', 'more_than: 16', 'at_least: 15', 'indicators/literacy/targets/2025-12-31'],
    [
      'the one name in a list',
      'lead: [区教委]',
      'lead: [区科协]',
      'lead: [区融媒体中心]',
      'tasks/05-02/lead',
    ],
    ['the id of a task', 'id: 05-02', 'id: 05-03', 'id: 05-04', 'tasks/05-02/id'],
    ['the period', 'to: 2025-12-31}\nunits', 'to: 2026-12-31}\nunits', 'to: 2027-12-31}\nunits', 'period'],
  ])('%s', (_, old, mine, other, path) => {
    expect(clashPaths(mergeTexts(PLAN, edit([old, mine]), edit([old, other])))).toEqual([path])
  })

  it.each([
    [
      'number and note of one quota',
      'at_least: 300, per: year, scope: each}',
      'at_least: 400, per: year, scope: each}',
      'at_least: 300, per: year, scope: each, notes: [甲]}',
      'at_least: 400, per: year, scope: each, notes: [甲]}',
    ],
    [
      'names added to one list',
      'lead: [区科协, 区委党校]',
      'lead: [区科协, 区委党校, 区教委]',
      'lead: [区融媒体中心, 区科协, 区委党校]',
      'lead: [区融媒体中心, 区科协, 区委党校, 区教委]',
    ],
    [
      'a new place, and a new alias',
      '{name: 区融媒体中心}\n  - {name: 区委党校}',
      '{name: 区委党校}\n  - {name: 区融媒体中心}',
      '{name: 区融媒体中心}\n  - {name: 区委党校, aliases: [党校]}',
      '{name: 区委党校, aliases: [党校]}\n  - {name: 区融媒体中心}',
    ],
    [
      'a value, and the comment beside it',
      'id: demo\n',
      'id: demo  # 试用\n',
      'id: banan\n',
      'id: banan  # 试用\n',
    ],
    [
      'comments above one task',
      '  - id: 06-02\n',
      '  # 甲\n  - id: 06-02\n',
      '  # 乙\n  - id: 06-02\n',
      '  # 甲\n  # 乙\n  - id: 06-02\n',
    ],
  ])('is kept from both: %s', (_, old, mine, other, both) => {
    const merged = mergeTexts(PLAN, edit([old, mine]), edit([old, other]))
    expect([clashPaths(merged), merged.text]).toEqual([[], edit([old, both])])
  })

  it('keeps the number of one and the new id of the other in one task', () => {
    const merged = mergeTexts(
      PLAN,
      edit(['id: 05-02', 'id: 05-09']),
      edit(['at_least: 300', 'at_least: 400']),
    )
    expect(merged.text).toBe(edit(['id: 05-02', 'id: 05-09'], ['at_least: 300', 'at_least: 400']))
  })

  it('is a clash where one side removed what the other changed', () => {
    const gone = PLAN.replace(/ {2}- id: 06-02\n(?: {4}.*\n)*/, '')
    const merged = mergeTexts(PLAN, gone, edit(['title: 学校科普', 'title: 学校科普活动']))
    expect(clashPaths(merged)).toEqual(['tasks/06-02'])
    expect(merged.clashes[0]?.ours).toBeUndefined()
    expect(merged.text).toContain('<<<<<<< HEAD\n=======\n  - id: 06-02\n    title: 学校科普活动\n')
  })
})

describe('what both sides added to a plan', () => {
  it('is there once where it is the same, whole where it is not', () => {
    expect(mergeTexts(PLAN, added(NEW('11-01', '甲')), added(NEW('11-01', '甲'))).text).toBe(
      added(NEW('11-01', '甲')),
    )
    const both = mergeTexts(PLAN, added(NEW('11-01', '甲')), added(NEW('11-02', '乙')))
    expect(both.text).toBe(added(NEW('11-01', '甲') + NEW('11-02', '乙')))
  })

  it('is a clash of two whole tasks under one id', () => {
    const merged = mergeTexts(PLAN, added(NEW('11-01', '甲')), added(NEW('11-01', '乙')))
    expect(clashPaths(merged)).toEqual(['tasks/11-01'])
    const marked = `<<<<<<< HEAD\n${NEW('11-01', '甲')}=======\n${NEW('11-01', '乙')}>>>>>>> other\n`
    expect(merged.text).toBe(added(marked))
  })

  it('is told where an id stands in two lists now', () => {
    const safeguard = edit(['indicators:', `safeguards:\n${NEW('11-01', '保障')}indicators:`])
    expect(mergeTexts(PLAN, added(NEW('11-01', '甲')), safeguard).twice).toEqual(['11-01'])
  })

  it('goes into lists that were empty, and under keys that were not there', () => {
    const base = 'sciplan: 1\ntasks: []\n'
    const with1 = (text: string) => `sciplan: 1\ntasks:\n${text}`
    expect(mergeTexts(base, with1(NEW('1a', '甲')), with1(NEW('1b', '乙'))).text).toBe(
      with1(NEW('1a', '甲') + NEW('1b', '乙')),
    )
    const quotas = (id: string) =>
      edit([
        '    title: 科技助农\n',
        `    title: 科技助农\n    milestones:\n      - {id: ${id}, title: ${id}}\n`,
      ])
    expect(mergeTexts(PLAN, quotas('m1'), quotas('m2')).text).toContain(
      '    milestones:\n      - {id: m1, title: m1}\n      - {id: m2, title: m2}\n',
    )
  })
})

describe('layout', () => {
  it('is that of the side that changed it, with what the other side changed in it', () => {
    const reordered = edit(['sciplan: 1\nid: demo\n', 'id: demo\n# 版本\nsciplan: 1\n'])
    const merged = mergeTexts(PLAN, reordered, edit(['at_least: 300', 'at_least: 400']))
    expect(merged.text).toBe(reordered.replace('at_least: 300', 'at_least: 400'))
    const indented = PLAN.replace(/(?<=tasks:\n)[\s\S]*(?=indicators:)/, (tasks) =>
      tasks.replace(/^ {2}/gm, '      '),
    )
    const number = mergeTexts(PLAN, indented, edit(['at_least: 300', 'at_least: 400']))
    expect(number.text).toBe(indented.replace('at_least: 300', 'at_least: 400'))
    const more = mergeTexts(PLAN, indented, added(NEW('11-01', '甲')))
    expect(read(more.text)).toEqual(read(added(NEW('11-01', '甲'))))
  })

  it('of Windows stays, and so does that of the other side', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    const [mine, other] = [edit(['at_least: 300', 'at_least: 400']), edit([TITLE, '甲'])]
    const both = edit(['at_least: 300', 'at_least: 400'], [TITLE, '甲'])
    expect(mergeTexts(PLAN, windows(mine), other).text).toBe(windows(both))
    expect(mergeTexts(PLAN, mine, windows(other)).text).toBe(windows(both))
    expect(mergeTexts(windows(PLAN), mine, windows(other)).text).toBe(both)
    expect(mergeTexts(PLAN, `\ufeff${mine}`, other).text).toBe(`\ufeff${both}`)
    const clash = mergeTexts(windows(PLAN), windows(edit([TITLE, '乙'])), windows(other))
    expect(clash.text).toContain('<<<<<<< HEAD\r\n    title: 乙\r\n=======\r\n')
  })
})

describe('nothing is guessed', () => {
  it('whatever people did to the lines', () => {
    const lines = PLAN.split('\n')
    const change = fc.record({
      at: fc.nat(lines.length - 1),
      how: fc.constantFrom('gone', 'twice', 'cut', 'deeper'),
    })
    const changed = fc.array(change, { maxLength: 3 }).map((changes) => {
      const result = lines.map((line) => [line])
      for (const { at, how } of changes) {
        const line = lines[at]!
        result[at] = {
          gone: [],
          twice: [line, line],
          cut: [line.slice(0, line.length / 2)],
          deeper: [`  ${line}`],
        }[how]
      }
      return result.flat().join('\n')
    })
    fc.assert(
      fc.property(changed, changed, (ours, theirs) => {
        const merged = tryMerge(PLAN, ours, theirs)
        if (merged.kind !== 'merged' || merged.clashes.length > 0) return
        expect(readTree(new TextDecoder().decode(merged.content))).toBeDefined()
      }),
      { numRuns: 60 },
    )
  })

  it('where a version cannot be read', () => {
    const broken = tryMerge(
      PLAN,
      edit(['title: 学校科普', 'title: 学校科普活动']),
      edit(['units:', 'units：']),
    )
    expect(broken).toMatchObject({
      kind: 'unreadable',
      version: 'theirs',
      finding: { code: 'full-width-colon' },
    })
    expect(tryMerge(PLAN, `${PLAN}\u0000`, PLAN)).toMatchObject({ kind: 'unreadable', version: 'ours' })
  })

  it('where one side wrote a list anew in another style and the other changed it', () => {
    const block = edit(['lead: [区科协, 区委党校]', 'lead:\n      - 区科协\n      - 区委党校'])
    const merged = mergeTexts(PLAN, block, edit(['lead: [区科协, 区委党校]', 'lead: [区科协]']))
    expect(read(merged.text)).toEqual(read(edit(['lead: [区科协, 区委党校]', 'lead: [区科协]'])))
    const both = mergeTexts(
      PLAN,
      block.replace('      - 区委党校', '      - 区委党校\n      - 区教委'),
      edit(['lead: [区科协, 区委党校]', 'lead: [区科协]']),
    )
    expect(clashPaths(both)).toEqual(['tasks/08-01/lead'])
  })

  it('where two items of a list have one id already', () => {
    const twice = edit(['id: q2', 'id: q1'])
    const merged = mergeTexts(
      twice,
      twice.replace('at_least: 300', 'at_least: 400'),
      twice.replace('at_least: 300', 'at_least: 500'),
    )
    expect(clashPaths(merged)).toEqual(['tasks/05-02/quotas'])
  })
})
