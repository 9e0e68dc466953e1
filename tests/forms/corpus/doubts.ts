import type { CorpusCase } from './case.ts'
import { type SheetSpec, workbook } from './workbook.ts'

type Rows = SheetSpec['rows']
const HEAD = ['活动日期', '责任单位', '活动名称', '任务编号', '活动类型', '参加人次']
const SOUND = [{ day: '2024-03-05' }, '区教委', '科普讲座', '05-02', '讲座', 120] as const

const WITHOUT_UNIT = ['活动日期', '活动名称', '任务编号', '活动类型', '参加人次']
const activity = (title: string) => [{ day: '2024-03-05' }, title, '05-02', '讲座', 50]

function sheets(...all: readonly SheetSpec[]): () => Uint8Array {
  return () => workbook({ sheets: all })
}

function one(rows: Rows, further: Partial<SheetSpec> = {}): () => Uint8Array {
  return sheets({ name: '活动台账', rows, ...further })
}

function csv(...lines: readonly string[]): () => Uint8Array {
  return () => new TextEncoder().encode(`${lines.join('\n')}\n`)
}

/** What looks sound at first sight, and would be lost, doubled or given to another unit. */
export const DOUBTS: readonly CorpusCase[] = [
  {
    name: 'formulas-never-calculated',
    about: 'Formulas that no program has calculated, without value and with an empty one',
    file: '台账.xlsx',
    bytes: one([
      HEAD,
      [...SOUND.slice(0, 5), { formula: '300+30', emptied: true }],
      [...SOUND.slice(0, 5), { formula: "'[外部.xlsx]Sheet1'!A1" }],
      [{ formula: 'DATE(2024,3,5)', emptied: true }, ...SOUND.slice(1)],
      [...SOUND.slice(0, 2), { formula: '"讲"&"座"', emptied: true }, ...SOUND.slice(3)],
      [...SOUND.slice(0, 5), { formula: '""', value: '' }],
    ]),
  },
  {
    name: 'sections-of-bare-names',
    about: 'Lines with nothing but a name, known or not, part a table by units; those of work do not',
    file: '台账.xlsx',
    unit: '区科协',
    bytes: sheets(
      {
        name: '一',
        rows: [
          WITHOUT_UNIT,
          ['区教委'],
          activity('讲座一'),
          ['单位:鱼洞街道'],
          activity('讲座二'),
          ['区供销社'],
          activity('讲座三'),
          activity('讲座四'),
          ['东城科技馆'],
          activity('讲座五'),
          ['各镇街'],
          activity('讲座六'),
          ['一、鱼洞街道（共1项）'],
          activity('讲座六甲'),
          ['(一)区教委的活动'],
          activity('讲座六乙'),
        ],
      },
      {
        name: '二',
        rows: [
          WITHOUT_UNIT,
          ['一、青少年行动'],
          activity('讲座七'),
          ['(一)区教委'],
          activity('讲座八'),
          ['(1)校园讲座'],
          activity('讲座九'),
          ['二、农民行动'],
          activity('讲座十'),
        ],
      },
      {
        name: '三',
        rows: [
          ['序号', ...WITHOUT_UNIT],
          ['一', '区教委'],
          [1, ...activity('讲座甲')],
          ['二', '区教育局'],
          [1, ...activity('讲座乙')],
        ],
      },
    ),
  },
  {
    name: 'units-that-differ',
    about: 'Titles and names of sheets go before the unit that was asked for, and that they do is told',
    file: '台账.xlsx',
    unit: '区教委',
    bytes: sheets(
      { name: '区教委', rows: [WITHOUT_UNIT, activity('讲座一')] },
      { name: '区卫健委', rows: [WITHOUT_UNIT, activity('讲座二')] },
      { name: '一', rows: [['填报单位：区科协'], WITHOUT_UNIT, activity('讲座三')] },
      { name: '二', rows: [['填报单位：区教育局'], WITHOUT_UNIT, activity('讲座四')] },
      { name: '鱼洞街道', rows: [['填报单位：区科协'], WITHOUT_UNIT, activity('讲座五')] },
      { name: '李家沱街道', rows: [HEAD, SOUND] },
    ),
  },
  {
    name: 'units-below-headings',
    about: 'Lines that number the columns and name their units hold as notes beside the headings do',
    file: '台账.xlsx',
    bytes: sheets(
      {
        name: '一',
        rows: [
          ['活动日期', '责任单位', '活动名称', '参加人次(线下)', '参加人次(线上)', '经费'],
          ['甲', '乙', '丙', '1', '2', '3'],
          [null, null, null, '人', '万人次', '万元'],
          [{ day: '2024-03-05' }, '区教委', '讲座', 10, 2, 300],
        ],
      },
      {
        name: '二',
        rows: [
          ['序号', '活动日期', '责任单位', '活动名称', '参加人次', '经费(元)'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
          ['—', '(年/月/日)', '—', '—', '(人次)', '(万元)'],
          [1, { day: '2024-03-05' }, '区教委', '展览', 10, 3],
        ],
      },
    ),
  },
  {
    name: 'units-above-headings',
    about: 'Units of measure above a table are given to their columns, or are a problem',
    file: '台账.xlsx',
    bytes: sheets(
      ...[
        ['台账（单位：万元、人次）', '经费'],
        ['台账（人次单位：万人次）', '经费(元)'],
        ['金额单位：万元', '经费'],
        ['单位：万元', '经费(元)'],
        ['单位：万', '经费(元)'],
        ['单位：区教委', '经费(元)'],
      ].map(([title, money], index) => ({
        name: `表${index + 1}`,
        rows: [
          [title],
          ['活动日期', '责任单位', '活动名称', '参加人次', money],
          [{ day: '2024-03-05' }, '区教委', `讲座${index + 1}`, 5, 8],
        ],
      })),
    ),
  },
  {
    name: 'headings-with-colons',
    about: 'A colon in a heading does not hide the table',
    file: '台账.xlsx',
    bytes: one([
      [...HEAD, '其中：青少年人次', '经费（单位:元）', '备注(说明：可不填)'],
      [...SOUND, 40, 300, '好'],
    ]),
  },
  {
    name: 'people-unit-with-colon',
    about: 'A unit of measure behind a colon in a heading',
    file: '台账.xlsx',
    bytes: one([
      [...HEAD.slice(0, 5), '参加人次（单位：万）'],
      [...SOUND.slice(0, 5), 1.5],
    ]),
  },
  {
    name: 'signatures-below',
    about: 'Signatures and remarks below a table that begins with the day',
    file: '台账.xlsx',
    bytes: one([
      HEAD,
      SOUND,
      ['填表人：张三'],
      ['审核人：李四', null, null, '联系电话：138'],
      ['注：参加人次按签到表统计'],
      ['填表人：王五', null, null, null, '2024年11月20日'],
    ]),
  },
  {
    name: 'year-of-sending',
    about: 'The day on which a table was sent says nothing about the year of its rows',
    file: '台账.xlsx',
    bytes: sheets(
      ...[['报送日期：2025年1月5日'], ['报送时间', '2025年1月'], ['填报日期 2025年1月5日']].map(
        (line, index) => ({
          name: `表${index + 1}`,
          rows: [line, HEAD, ['3月5日', ...SOUND.slice(1)]],
        }),
      ),
    ),
  },
  {
    name: 'csv-thousands',
    about: 'A comma inside of a figure breaks its row',
    file: '台账.csv',
    bytes: csv(
      '日期,责任单位,活动名称,任务编号,参加人次',
      '2024-03-09,区教委,讲座,05-02,1,200',
      '2024-03-10,区教委,展览,05-02,30',
      '2024-03-11,区教委,培训,05-02,40,',
      '2024-03-12,区教委,竞赛,05-02,"1,300"',
    ),
  },
  {
    name: 'csv-commas-at-the-end',
    about: 'A comma at the end of every row is none too many',
    file: '台账.csv',
    bytes: csv(
      '日期,责任单位,活动名称,任务编号,活动类型,参加人次',
      '2024-03-10,区教委,展览,05-02,展览,30,',
      '2024-03-11,区教委,培训,05-02,培训,40,',
    ),
  },
  {
    name: 'cells-below-no-heading',
    about: 'What stands right of the last heading, or below an empty one, is told',
    file: '台账.xlsx',
    bytes: one([
      [...HEAD.slice(0, 5), null, '参加人次'],
      [...SOUND.slice(0, 5), 5, 1, null, 777, '无表头的内容'],
      [...SOUND.slice(0, 5), 6, 2],
    ]),
  },
  {
    name: 'names-that-count-for-nothing',
    about: 'A group is no unit, and a place has to be in a register',
    file: '台账.xlsx',
    bytes: one([
      [...HEAD, '覆盖的地方'],
      [{ day: '2024-03-05' }, '各镇街', ...SOUND.slice(2)],
      [{ day: '2024-03-05' }, '区教委、各镇街', ...SOUND.slice(2)],
      [...SOUND, '李村、王 村'],
      [...SOUND, '李村、孙村'],
      [...SOUND, '/'],
    ]),
  },
  {
    name: 'levels-that-cannot-be',
    about: 'More covered than there is, more than all, and units of measure',
    file: '指标.xlsx',
    bytes: one([
      ['指标编号', '单位', '数据日期', '数值', '已覆盖数', '总数'],
      ['06-01/q2', '区卫健委', { day: '2024-06-30' }, null, 5, 4],
      ['literacy', null, { day: '2024-06-30' }, 1520],
      ['literacy', null, { day: '2024-06-30' }, { number: 15.2, format: 10 }],
      ['literacy', null, { day: '2024-06-30' }, '15.2%'],
      ['literacy', null, { day: '2024-06-30' }, '15个'],
      ['04-01/q1', '区文旅委', { day: '2024-06-30' }, '6册'],
      ['04-01', '区文旅委', { day: '2024-06-30' }, '6个'],
    ]),
  },
  {
    name: 'left-blank',
    about: 'Activities that count for less than people think',
    file: '台账.xlsx',
    bytes: sheets(
      {
        name: '一',
        rows: [
          [...HEAD, '线上人次', '状态'],
          [...SOUND.slice(0, 3), null, '讲座', 30],
          [...SOUND.slice(0, 3), '05-02', null, null],
          [...SOUND.slice(0, 3), '05-02', '讲座', null, 500],
          [...SOUND.slice(0, 3), null, null, null, null, '计划中'],
        ],
      },
      { name: '二', rows: [['活动日期', '责任单位', '活动名称'], SOUND.slice(0, 3)] },
    ),
  },
  {
    name: 'english-figures-and-days',
    about: 'Figures and days as people write them in English',
    file: 'activities.xlsx',
    bytes: one([
      HEAD,
      ...(
        [
          ['5 March 2024', '350 people'],
          ['March 5, 2024', '1,200 participants'],
          ['5-7 Mar 2024', 'about 350 people'],
          ['5 March 2024 to 2 April 2024', 'More than 300'],
          ['Mar. 5th', '350 People'],
          ['31 Apr 2024', 'nearly 350'],
          ['5 Marching 2024', '350 yuan'],
          ['May', 'hundreds'],
          ['5/6/2024', '300 to 400 people'],
        ] as const
      ).map(([day, people]) => [day, ...SOUND.slice(1, 5), people]),
    ]),
  },
  {
    name: 'headings-of-offices',
    about: 'Further words for what a ledger holds',
    file: '台账.xlsx',
    bytes: one([
      ['日期', '责任部门', '活动名称', '任务编号', '活动类型', '实际人数', '投入资金', '签到'],
      [...SOUND, 5000, '签到表.jpg'],
      [...SOUND, null, '签到'],
    ]),
  },
  {
    name: 'money-as-costs',
    about: 'Costs',
    file: '台账.csv',
    bytes: csv(
      '日期,承办部门,活动名称,任务编号,活动类型,实际人次,费用(元)',
      '2024-03-05,区教委,讲座,05-02,讲座,30,500',
    ),
  },
  {
    name: 'tasks-left-open',
    about: 'A task and others',
    file: '台账.xlsx',
    bytes: one([
      HEAD,
      ...['05-01等', '05-01、05-02等任务', '05-02 院士专家校园行等', '05-01等3项任务'].map((tasks) => [
        ...SOUND.slice(0, 3),
        tasks,
        ...SOUND.slice(4),
      ]),
    ]),
  },
  {
    name: 'rows-merged-as-a-whole',
    about: 'A row whose cells are all merged over two rows is one row; figures over rows of others are not',
    file: '台账.xlsx',
    bytes: one([HEAD, SOUND, [], SOUND, [null, null, '第二项', '05-02', '展览']], {
      merges: ['A', 'B', 'C', 'D', 'E', 'F']
        .map((column) => `${column}2:${column}3`)
        .concat('F4:F5', 'A4:A5', 'B4:B5'),
    }),
  },
  {
    name: 'text-of-another-kind',
    about: 'A text that is no table, by its name',
    file: 'plan.yaml',
    bytes: csv('日期: 2024-03-05', '单位: 区教委'),
  },
]
