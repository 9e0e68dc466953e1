import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read-document.ts'
import type { Plan } from '../../src/model/plan.ts'
import { trace } from '../../src/trace/trace.ts'
import { isWhole } from '../../src/trace/trace-result.ts'
import { cell, makeDocx, p, row, table } from '../document/make-docx.ts'
import { draftOf } from './drafted.ts'
import { sha256 } from './score.ts'

async function page(name: string): Promise<Document> {
  const bytes = readFileSync(new URL(`../goldens/draft/pages/${name}.html`, import.meta.url))
  const read = await readDocument(`${name}.html`, bytes)
  if ('trouble' in read) throw new Error(read.trouble)
  return read.document
}

const rows = ({ plan }: ReturnType<typeof draftOf>) =>
  [...(plan.tasks ?? []), ...(plan.safeguards ?? [])].map(
    ({ id, title, lead = [], support = [], quotas = [] }) => [
      id,
      title,
      lead.join('、'),
      support.join('、'),
      quotas.map(({ measure, at_least, per }) => `${measure} ${at_least} ${per}`).join(),
    ],
  )

describe('saved web pages', () => {
  it('with a list by unit: merged units and actions, several tasks in a cell', async () => {
    expect(rows(draftOf(await page('unit-list')))).toEqual([
      ['01-01', '组织科技节活动，每年不少于2次', '县教育局', '', 'activities 2 year'],
      ['01-02', '每年培训科学教师不少于150人次', '县教育局', '', 'participants 150 year'],
      ['01-03', '加强科学实验室建设', '县教育局', '', ''],
      ['01-04', '推动学校科技馆向社会开放', '县教育局', '', ''],
      ['02-01', '开展实用技术培训，每年不少于4次', '各乡镇', '', 'activities 4 year'],
      ['03-01', '举办全国科普日活动，每年不少于1次', '县科协', '', 'activities 1 year'],
      ['03-02', '每周发布科普信息不少于3条', '县科协', '', 'items 3 week'],
    ])
  })

  it('with clauses and a table whose cells are merged', async () => {
    expect(rows(draftOf(await page('responsibility-table')))).toEqual([
      [
        'r01',
        '弘扬科学家精神，每年开展科学家精神进校园活动不少于12场',
        '市教育局、市科协',
        '团市委、市妇联',
        'activities 12 year',
      ],
      ['r02', '提升教师科学素质', '市教育局、市科协', '团市委、市妇联', ''],
      [
        'r03',
        '实施智慧助老行动，每年开展智能技术培训不少于2000人次',
        '市民政局',
        '市卫生健康委、市科协',
        'participants 2000 year',
      ],
      ['s-01', '加强组织领导', '市科协', '', ''],
    ])
  })

  it('with a work plan under two rows of headings', async () => {
    const drafted = draftOf(await page('work-plan'))
    expect(rows(drafted).map(([, title, lead, support]) => [title, lead, support])).toEqual([
      ['举办青少年科技创新大赛', '普及部', '区教育局'],
      ['组织科学营2期', '普及部', ''],
      ['举办科普讲座不少于24场', '区科技馆', '各街道科协'],
    ])
    expect(drafted.plan.tasks?.map(({ due }) => due)).toEqual(['2024-03-31', '2024-08-31', '2024-12-31'])
  })

  it.each(['unit-list', 'responsibility-table', 'work-plan'])(
    'the draft of %s passes trace whole',
    async (name) => {
      const document = await page(name)
      const { plan } = draftOf(document, `${name}.html`)
      expect(isWhole(trace(plan as Plan, document, sha256))).toBe(true)
    },
  )
})

describe('texts of a word processor', () => {
  it('with merged cells are read like pages', async () => {
    const start = '<w:vMerge w:val="restart"/>'
    const on = '<w:vMerge/>'
    const body = [
      p('青山区全民科学素质工作任务清单(2023-2025年)'),
      p('青山区科学技术协会'),
      p('2023年2月6日'),
      table(
        row(cell('序号'), cell('责任单位'), cell('主要工作'), cell('具体任务')),
        row(
          cell('1', start),
          cell('区教育局', start),
          cell('实施青少年科学素质提升行动', start),
          cell('每年举办科技节2次。'),
        ),
        row(cell('', on), cell('', on), cell('', on), cell(p('培训科学教师。') + p('建设科学实验室。'))),
        row(cell('2'), cell('各镇街'), cell('实施农民科学素质提升行动'), cell('每年开展培训不少于3次。')),
      ),
    ].join('')
    const read = await readDocument('plan.docx', makeDocx({ body }))
    if ('trouble' in read) throw new Error(read.trouble)
    expect(rows(draftOf(read.document)).map(([id, title, lead]) => [id, title, lead])).toEqual([
      ['01-01', '每年举办科技节2次', '区教育局'],
      ['01-02', '培训科学教师', '区教育局'],
      ['01-03', '建设科学实验室', '区教育局'],
      ['02-01', '每年开展培训不少于3次', '各镇街'],
    ])
  })
})
