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

  it('are responsible alike for every clause where only a line below the heading names them', () => {
    expect(
      roles(
        '(一)青少年科学启蒙工程',
        '责任单位:县教育局、县科协',
        '1.举办科技节2次。',
        '2.建设科学实验室。',
      ).map(([, ...who]) => who),
    ).toEqual([
      ['', '', '县教育局、县科协'],
      ['', '', '县教育局、县科协'],
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

describe('the first of a list', () => {
  const leads = (rule: string) =>
    draftOfText(
      ['某集团科协2024年工作安排', rule, '一、重点任务', '1.举办讲座20场。', '责任单位:科协、宣传部'].join(
        '\n',
      ),
    ).plan.tasks?.map(({ lead, support, responsible }) => [lead, support, responsible])

  it.each([
    '本安排中,“责任单位”有两个以上的,由居首的单位牵头组织,其余单位协同配合。',
    '责任单位中,首个责任单位负责牵头。',
    '各项任务由排在首位的部门牵头。',
    '牵头单位为责任单位中的第一个单位。',
    '列第一位的单位为牵头单位。',
  ])('leads where the document says so: %s', (rule) => {
    expect(leads(rule)).toEqual([[['科协'], ['宣传部'], undefined]])
  })

  it.each(['各部门要明确牵头单位,落实首位责任。', '第一批任务由牵头单位组织。'])(
    'does not otherwise: %s',
    (rule) => {
      expect(leads(rule)).toEqual([[undefined, undefined, ['科协', '宣传部']]])
    },
  )
})

describe('headings that name units', () => {
  const text = (...lines: string[]) => ['某省生态学会2024—2026年科普工作规划', ...lines].join('\n')
  const leads = (...lines: string[]) =>
    draftOfText(text(...lines)).plan.tasks?.map(({ lead, support, responsible }) =>
      [lead ?? [], support ?? [], responsible ?? []].map((names) => names.join('、')),
    )

  it('pass their helpers on where the document says that its headings name who leads', () => {
    expect(
      leads(
        '本方案各项行动由标题后注明的牵头单位负总责。',
        '一、青少年行动(牵头单位:区教育局;配合单位:区科协、团区委)',
        '1.建强科学教师队伍,轮训科学教师200人次。',
        '2.推进馆校合作,形成研学线路10条。',
      )?.slice(-2),
    ).toEqual([
      ['区教育局', '区科协、团区委', ''],
      ['区教育局', '区科协、团区委', ''],
    ])
  })

  it('may say behind a colon what these do', () => {
    expect(
      leads(
        '一、秘书处:统筹策划,搭建平台',
        '(一)建设科普资源库,入库资源1500件。',
        '(二)招募传播专家70名。',
        '二、科普工作委员会:承办活动',
        '(三)制作科普专题片12期。',
        '三、各专业委员会:发挥专长',
        '(四)每年举办科普报告2场。',
        '(五)省植物学会要编制研学手册。',
      ),
    ).toEqual([
      ['秘书处', '', ''],
      ['秘书处', '', ''],
      ['科普工作委员会', '', ''],
      ['各专业委员会', '', ''],
      ['省植物学会', '', ''],
    ])
  })

  it('may be sentences about one of them, unless a clause names another', () => {
    expect(
      leads(
        '一、教育部门要抓住青少年这个重点',
        '县教育局要开齐科学课。',
        '举办科技节2次。',
        '二、县科协要当好主力军',
        '编好工作简报12期。',
        '各乡镇科协要完成换届。',
      ),
    ).toEqual([
      ['县教育局', '', ''],
      ['', '', ''],
      ['县科协', '', ''],
      ['各乡镇科协', '', ''],
    ])
  })
})
