import { describe, expect, it } from 'vitest'
import { commitmentsOf, type Plan, planSchema } from '../../src/model/plan.ts'
import { isWhole } from '../../src/trace/trace-result.ts'
import { changed, LAYOUTS, sample, traced } from './sample.ts'

type Ignored = { readonly anchor: string; readonly reason: string }

/** A plan of these tasks, found by their words, and what it leaves out on purpose. */
function plan(anchors: readonly string[], ignored: readonly Ignored[] = []): Plan {
  return planSchema.parse({
    sciplan: 1,
    id: 'p',
    title: '某县科普工作方案',
    issuer: '某县',
    issued: '2023-02-01',
    period: { from: '2023-01-01', to: '2025-12-31' },
    source: { ignored },
    units: [{ name: '县科协' }, { name: '县教育局' }],
    tasks: anchors.map((anchor, index) => ({ id: `t${index}`, title: anchor, source: { anchor } })),
  })
}

function judged(source: string, anchors: readonly string[], ignored: readonly Ignored[] = []) {
  const result = traced({ plan: plan(anchors, ignored), source })
  const { unpointed, apart, share } = result.coverage
  return {
    whole: isWhole(result),
    share,
    unpointed: unpointed.map(({ line }) => line),
    apart: apart.map(({ line, reason }) => `${line} ${reason}`),
  }
}

describe.each(LAYOUTS)('a plan of the layout %s', (layout) => {
  it('is not whole once a task is dropped, with a number or without', () => {
    const original = sample(layout)
    const lost = commitmentsOf(original.plan).filter(({ id }) => {
      const without = changed(original, (one) => {
        one.tasks = one.tasks.filter((task) => task.id !== id)
        one.safeguards = (one.safeguards ?? []).filter((task) => task.id !== id)
      })
      return isWhole(traced(without))
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })
})

describe('a paragraph without a task', () => {
  const list =
    '一、任务\n1.办好科技节，请专家来讲。\n2.办好气象日，请学生来看。\n3.办好农民课堂，请农民来学。\n'
  const anchors = ['办好科技节', '办好农民课堂']

  it('breaks the proof among the others', () => {
    expect(judged(list, anchors)).toEqual({ whole: false, share: 2 / 3, unpointed: [3], apart: [] })
  })

  it('breaks the proof before the first and after the last', () => {
    expect(judged(list, ['办好气象日'])).toMatchObject({ whole: false, unpointed: [2, 4] })
  })

  it('is excused in source.ignored by its first words', () => {
    const ignored = [{ anchor: '2.办好气象日', reason: '由气象局另行部署' }]
    const without = [{ anchor: '办好气象日', reason: '不是段首' }]
    // The number of an item is none that is asked for.
    expect(judged(list, anchors, ignored)).toEqual({
      whole: true,
      share: 1,
      unpointed: [],
      apart: ['3 ignored'],
    })
    expect(judged(list, anchors, without)).toMatchObject({ whole: false, unpointed: [3] })
  })

  it('is not excused by a number of it that is', () => {
    const source = list.replace('2.办好气象日', '五位一体办好气象日').replaceAll(/^\d\./gm, '')
    const ignored = [{ anchor: '五位一体', reason: '固定用语' }]
    expect(judged(source, anchors, ignored)).toMatchObject({ whole: false, unpointed: [3] })
  })

  it('may lead over to the list below it', () => {
    const source = list.replace(
      '一、任务\n',
      '一、目标\n到2025年，办好科普。\n二、任务\n围绕大局，服务群众。\n',
    )
    const all = ['到2025年', ...anchors, '办好气象日']
    expect(judged(source, [all[0]!, all[1]!, all[3]!, all[2]!])).toMatchObject({
      unpointed: [],
      apart: ['4 introduction'],
    })
  })

  it('need be none where the tasks are numbered and it is not', () => {
    const source = `${list}在做好以上工作的同时，配合有关部门。\n`
    expect(judged(source, ['办好科技节', '办好气象日', '办好农民课堂'])).toEqual({
      whole: true,
      share: 1,
      unpointed: [],
      apart: ['5 other-kind'],
    })
  })

  it('is a commitment where somebody is named for it, though its number was lost', () => {
    const lines = list.replaceAll('。\n', '。\n责任单位：县科协\n').replace('2.', '')
    expect(judged(lines, anchors)).toMatchObject({ whole: false, unpointed: [4] })
  })

  it('is none where it is a title, a signature, or a list of addressees', () => {
    const tail = '某县科学技术协会\n2023年2月1日\n抄送：县委办，县政府办。\n'
    const all = ['办好科技节', '办好气象日', '办好农民课堂']
    expect(judged(`某县科普工作方案\n${list}${tail}`, all)).toMatchObject({ whole: true, unpointed: [] })
  })

  it('is none where it is the row of a table that restates a task', () => {
    const table = ['县科协', '县教育局', '县科协']
      .map(
        (unit, index) =>
          `${index + 1}\t${['办好科技节', '办好气象日', '办好农民课堂'][index]}，请人来\t${unit}\n`,
      )
      .join('')
    const source = list.replaceAll('，', '').replaceAll('。', '')
    const all = ['1.办好科技节', '2.办好气象日', '3.办好农民课堂']
    expect(judged(`${source}序号\t任务\t责任单位\n${table}`, all)).toEqual({
      whole: true,
      share: 1,
      unpointed: [],
      apart: [],
    })
  })
})
