import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from './versions.ts'

/** A task as somebody wrote it, and what one person may do to it; the place in the list is its own. */
interface Layout {
  readonly comment: boolean
  readonly blank: boolean
  readonly flow: boolean
  readonly tail: boolean
}
type Edit = 'title' | 'number' | 'support' | 'comment' | 'remove' | 'insert' | 'milestone'

function task(
  index: number,
  { comment, blank, flow, tail }: Layout,
  edit: Edit | undefined,
  top: boolean,
): string {
  const id = `t${index}`
  if (edit === 'remove' && !top) return ''
  const level = edit === 'number' ? 7 : 2
  const above = `${blank ? '\n' : ''}${comment || edit === 'comment' ? `  # 第${index}条${edit === 'comment' ? ',待核' : ''}\n` : ''}`
  const end = tail ? '  # 照录' : ''
  const quota = flow
    ? `    quotas: [{id: q1, measure: activities, at_least: ${level}, per: year}]${end}\n`
    : `    quotas:\n      - id: q1\n        measure: activities\n        at_least: ${level}${end}\n        per: year\n      # 下一条另行通知\n`
  const support = edit === 'support' ? '[区科协, 区教委]' : '[区科协]'
  const milestone =
    edit === 'milestone' ? `    milestones:\n      - {id: m1, title: 建成, by: 2024-06-30}\n` : ''
  const own = `${above}  - id: ${id}\n    title: 任务${index}${edit === 'title' ? ',改' : ''}\n    support: ${support}\n${quota}${milestone}`
  const more =
    edit === 'insert' ? `  # 新增\n  - {id: n${index}, title: 新任务${index}, lead: [区教委]}\n` : ''
  return own + more
}

const HEAD = `# yaml-language-server: $schema=../x.json\nsciplan: 1\nid: demo\ntasks:\n`
const FOOT = `\n# 报送\ndeliverables:\n  - {id: summary, title: 总结, due: 2024-11-30, from: all}\n# 完\n`

function plan(layouts: readonly Layout[], edits: readonly (Edit | undefined)[], foot: string): string {
  return HEAD + layouts.map((layout, index) => task(index, layout, edits[index], index === 0)).join('') + foot
}

const layout = fc.record({
  comment: fc.boolean(),
  blank: fc.boolean(),
  flow: fc.boolean(),
  tail: fc.boolean(),
})
const edit = fc.constantFrom<Edit>('title', 'number', 'support', 'comment', 'remove', 'insert', 'milestone')
/** Every task is changed by nobody or by one of two people. */
const work = fc.array(fc.record({ layout, by: fc.constantFrom('nobody', 'ours', 'theirs'), edit }), {
  minLength: 1,
  maxLength: 8,
})
const ends = fc.constantFrom('\n', '\r\n')
const foot = fc.constantFrom(FOOT, '', '\n# 完\n')

describe('a merge of a plan', () => {
  it('is, byte for byte, what one person would have who did the work of both', () => {
    fc.assert(
      fc.property(work, ends, foot, (tasks, end, foot) => {
        const by = (...who: string[]) =>
          plan(
            tasks.map(({ layout }) => layout),
            tasks.map((one) => (who.includes(one.by) ? one.edit : undefined)),
            foot,
          ).replaceAll('\n', end)
        const { text, clashes } = mergeTexts(by(), by('ours'), by('theirs'))
        expect(clashes).toEqual([])
        expect(text).toBe(by('ours', 'theirs'))
      }),
    )
  })

  it('changes nothing where one side changed nothing, or both did the same', () => {
    fc.assert(
      fc.property(work, foot, (tasks, foot) => {
        const layouts = tasks.map(({ layout }) => layout)
        const base = plan(layouts, [], foot)
        const changed = plan(
          layouts,
          tasks.map(({ edit }) => edit),
          foot,
        )
        expect(mergeTexts(base, changed, base).text).toBe(changed)
        expect(mergeTexts(base, base, changed).text).toBe(changed)
        expect(mergeTexts(base, changed, changed).text).toBe(changed)
      }),
    )
  })
})

describe('a merge of a log', () => {
  const record = (id: string) =>
    `- {"id":"${id}","kind":"activity","date":"2024-03-05","units":["区教委"],"title":"${id}"}\n`
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 })

  it('keeps every record of both, once, each side in its order', () => {
    fc.assert(
      fc.property(ids, ids, ids, (old, mine, others) => {
        const base = old.map((id) => `o${id}`)
        const [ours, theirs] = [mine, others].map((added) => [...base, ...added])
        const text = (list: readonly string[]) => `# 台账\n${list.map(record).join('')}`
        fc.pre(mine.length + others.length > 0)
        const merged = mergeTexts(text(base), text(ours!), text(theirs!))
        const expected = [...ours!, ...others.filter((id) => !mine.includes(id))]
        expect(merged.clashes).toEqual([])
        expect(merged.text.match(/(?<="id":")\w+/g) ?? []).toHaveLength(new Set(expected).size)
        expect(new Set(merged.text.split('\n'))).toEqual(new Set(text(expected).split('\n')))
      }),
    )
  })
})
