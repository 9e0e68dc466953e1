import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

/** Title, leads, support and responsible of every task. */
function roles(...lines: string[]): string[][] {
  const { plan } = draftOfText(['某县全民科学素质行动实施方案', '一、重点任务', ...lines].join('\n'))
  return (plan.tasks ?? []).map(({ title, lead = [], support = [], responsible = [] }) => [
    title,
    lead.join('、'),
    support.join('、'),
    responsible.join('、'),
  ])
}

const CLAUSES = [
  '(一)青少年科学启蒙工程(县教育局)',
  '1.举办科技节2次。(县科协、团县委)',
  '2.建设科学实验室。(县财政局)',
  '(二)农村科普工程(县农业农村局、县乡村振兴局)',
  '3.培训农民500人次。(县妇联、各乡镇人民政府)',
]

describe('units behind headings', () => {
  it.each([
    '各工程标题后括注的为牵头单位,条文末尾括注的为配合单位。',
    '本方案中,工程名称后括号内所列单位为牵头单位,各条任务后括号内所列单位为参与单位。',
    '注:牵头单位标注在标题后,配合单位标注在条款末。',
  ])('lead the clauses where the document says so: %s', (rule) => {
    expect(roles(rule, ...CLAUSES)).toEqual([
      ['举办科技节2次', '县教育局', '县科协、团县委', ''],
      ['建设科学实验室', '县教育局', '县财政局', ''],
      ['培训农民500人次', '县农业农村局、县乡村振兴局', '县妇联、各乡镇人民政府', ''],
    ])
  })

  it('lead the section alone where no rule says more, and the heading is without them', () => {
    expect(roles(...CLAUSES).map(([, ...who]) => who)).toEqual([
      ['', '', '县科协、团县委'],
      ['', '', '县财政局'],
      ['', '', '县妇联、各乡镇人民政府'],
    ])
    const { plan } = draftOfText(['某县科普工作方案', '一、重点任务', ...CLAUSES].join('\n'))
    expect(plan.actions?.map(({ title, lead, responsible }) => [title, lead ?? responsible])).toEqual([
      ['青少年科学启蒙工程', ['县教育局']],
      ['农村科普工程', ['县农业农村局', '县乡村振兴局']],
    ])
  })

  it('are no units where the bracket says what the section is about', () => {
    const { plan } = draftOfText(
      ['某县科普工作方案', '一、重点任务', '(一)示范创建(村、社区)', '1.创建示范村5个。(县科协负责)'].join(
        '\n',
      ),
    )
    expect(plan.actions?.map(({ title, lead, responsible }) => [title, lead, responsible])).toEqual([
      ['示范创建(村、社区)', undefined, undefined],
    ])
  })

  it('lead clauses that name only those who help', () => {
    expect(
      roles(
        '(一)青少年科学启蒙工程',
        '牵头单位:县教育局',
        '1.举办科技节2次。(配合单位:县科协、团县委)',
        '2.建设科学实验室。(县财政局负责)',
      ),
    ).toEqual([
      ['举办科技节2次', '县教育局', '县科协、团县委', ''],
      ['建设科学实验室', '县财政局', '', ''],
    ])
  })

  it('are those of every clause where no clause of the section names anybody, and that is doubted', () => {
    const lines = [
      '某县全民科学素质行动实施方案',
      '一、重点任务',
      '(一)青少年科学启蒙工程',
      '由县教育局牵头,县科协配合。',
      '1.举办科技节2次。',
      '2.建设科学实验室。',
      '(二)农村科普工程(牵头单位:县农业农村局)',
      '3.培训农民500人次。',
    ]
    expect(roles(...lines.slice(2)).map(([, ...who]) => who)).toEqual([
      ['县教育局', '县科协', ''],
      ['县教育局', '县科协', ''],
      ['县农业农村局', '', ''],
    ])
    const { doubts } = draftOfText(lines.join('\n'))
    expect(doubts.filter(({ path }) => path[0] === 'tasks').map(({ code, path }) => [code, ...path])).toEqual(
      [0, 1, 2].map((task) => ['not-certain', 'tasks', task, 'lead']),
    )
  })
})
