import type { CorpusCase } from './case.ts'
import { type BookSpec, type CellSpec, type SheetSpec, workbook } from './workbook.ts'

type Rows = SheetSpec['rows']
const HEAD = [
  '序号',
  '活动日期',
  '责任单位',
  '活动名称',
  '任务编号',
  '参加人次',
  '经费(元)',
  '佐证材料',
  '备注',
]

function ledger(
  rows: Rows,
  further: Partial<SheetSpec> = {},
  book: Partial<BookSpec> = {},
): () => Uint8Array {
  return () => workbook({ ...book, sheets: [{ name: '活动台账', rows, ...further }] })
}

/** One sound row with a cell put in its place. */
function withCell(column: number, cell: CellSpec): readonly CellSpec[] {
  const row: CellSpec[] = [1, { day: '2024-03-05' }, '区教委', '科普讲座', '05-02', 120, 800, 'a.jpg', '']
  row[column] = cell
  return row
}

/** Ledgers as units keep them: layouts, headings, what stands between the rows. */
export const LEDGERS: readonly CorpusCase[] = [
  {
    name: 'plain',
    about: 'Everything as the form asks for it',
    file: '台账.xlsx',
    bytes: ledger([
      HEAD,
      [1, { day: '2024-03-05' }, '区教委', '院士专家校园行', '05-02', 350, 1200.5, 'a.jpg', ''],
      [
        2,
        { day: '2024-04-10' },
        '区科学技术协会',
        '科普讲座',
        '06-01',
        80,
        0,
        'evidence/2024/b.pdf',
        '与卫健委联合',
      ],
    ]),
  },
  {
    name: 'title-and-unit-above',
    about: 'Title, unit and year above the headings; days without year',
    file: '台账.xlsx',
    bytes: ledger(
      [
        ['2024年度科普活动台账'],
        ['填报单位:区卫健委', null, null, '填报人:张三', null, '联系电话:023-12345678'],
        ['序号', '活动时间', '活动名称', '活动地点', '参加人数'],
        [1, '3月5日', '健康讲座', '社区卫生中心', '50人'],
        [2, '5月10日-12日', '义诊', '广场', '约200人'],
        [3, '9.15', '讲座', '学校', 60],
      ],
      { merges: ['A1:E1'] },
    ),
  },
  {
    name: 'two-row-headings',
    about: 'Headings in two lines, merged across and down',
    file: '台账.xlsx',
    bytes: ledger(
      [
        ['序号', '起止时间', null, '责任单位', '活动名称', '参加人次', null, '经费(万元)', null],
        [null, '起', '止', null, null, '线下', '线上', '财政', '合计'],
        [1, '2024.3.5', '2024.3.7', '区教委', '科技周', 300, 12000, 0.5, 1.15],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:D2', 'E1:E2', 'F1:G1', 'H1:I1'] },
    ),
  },
  {
    name: 'two-row-headings-csv',
    about: 'Headings in two lines without a trace of merged cells',
    file: '台账.csv',
    bytes: () =>
      new TextEncoder().encode(
        '序号,活动日期,责任单位,活动名称,参加人次,,地点\n,,,,线下,线上,\n1,2024-03-05,区教委,科技周,300,12000,广场\n',
      ),
  },
  {
    name: 'headings-repeated',
    about: 'Headings again on each page, and a sum below each',
    file: '台账.xlsx',
    bytes: ledger([
      HEAD,
      withCell(3, '讲座一'),
      ['本页小计', null, null, null, null, 120],
      HEAD,
      withCell(3, '讲座二'),
      ['本页小计', null, null, null, null, 120],
      ['合计', null, null, null, null, 240, 1600],
    ]),
  },
  {
    name: 'sums-that-differ',
    about: 'Sums are left out, and told where they are wrong',
    file: '台账.xlsx',
    bytes: ledger([
      HEAD,
      withCell(3, '讲座一'),
      withCell(3, '讲座二'),
      ['合 计', null, null, null, null, 999, 1600],
    ]),
  },
  {
    name: 'sections',
    about: 'Lines across the table, and units that part it',
    file: '汇总台账.xlsx',
    bytes: ledger(
      [
        ['序号', '日期', '活动名称', '参加人次', '备注'],
        ['一、区教委'],
        [1, { day: '2024-03-05' }, '科技节', 500],
        ['二、鱼洞街道'],
        [1, { day: '2024-05-05' }, '科普进社区', 90],
        ['(一)其他工作'],
        [1, { day: '2024-06-05' }, '仍是鱼洞街道的', 10],
        ['三、其他'],
        [1, { day: '2024-06-06' }, '不知是谁的', 10],
      ],
      { merges: ['A2:E2', 'A4:E4', 'A6:E6', 'A8:E8'] },
    ),
  },
  {
    name: 'notes-below',
    about: 'Who filled it in, and remarks below the table',
    file: '台账.xlsx',
    bytes: ledger([
      HEAD,
      withCell(3, '讲座'),
      [],
      ['填表人:李四', null, null, '审核人:王五', null, '2024年11月20日'],
      ['注:1.参加人次按签到表统计。'],
      ['备注:照片另附'],
    ]),
  },
  {
    name: 'trailing-blank-rows',
    about: 'Rows with a number and a look and nothing else',
    file: '台账.xlsx',
    bytes: ledger([
      HEAD,
      withCell(3, '讲座'),
      ...Array.from({ length: 30 }, (_, index): CellSpec[] => [
        index + 2,
        { styled: true },
        '区教委',
        { styled: true },
        null,
        null,
        null,
        '  ',
      ]),
    ]),
  },
  {
    name: 'renamed-and-many-sheets',
    about: 'Months in sheets of their own, instructions, a chart of nothing, a hidden copy',
    file: '2024台账.xlsx',
    bytes: () =>
      workbook({
        sheets: [
          { name: '填写说明', rows: [['本表每月报送'], HEAD, withCell(3, '示例活动')] },
          { name: '3月', rows: [HEAD, withCell(3, '三月讲座')] },
          { name: 'Sheet2', rows: [HEAD, withCell(3, '四月讲座')] },
          {
            name: '通讯录',
            rows: [
              ['姓名', '电话'],
              ['张三', '123'],
            ],
          },
          { name: '旧数据', state: 'hidden', rows: [HEAD, withCell(3, '旧讲座')] },
          { name: 'Sheet3', rows: [] },
        ],
      }),
  },
  {
    name: 'hidden-rows-and-columns',
    about: 'Filtered rows and a hidden column are read, and told',
    file: '台账.xlsx',
    bytes: ledger([HEAD, withCell(3, '看得见'), withCell(3, '筛选掉的')], {
      hiddenRows: [3],
      hiddenColumns: [7],
    }),
  },
  {
    name: 'merged-values',
    about: 'One unit and one day for several rows hold for each; one figure for several rows does not',
    file: '台账.xlsx',
    bytes: ledger(
      [
        HEAD,
        [1, { day: '2024-03-05' }, '区教委', '上午场', '05-02', 120, 100],
        [2, null, null, '下午场', '05-02', 80, null],
        [3, { day: '2024-03-06' }, '区科协', '讲座', '06-01', 60, 50],
      ],
      { merges: ['B2:B3', 'C2:C3', 'G2:G3'] },
    ),
  },
  {
    name: 'unknown-headings',
    about: 'Columns that nobody knows are kept beside the entry; a figure of another year is none of ours',
    file: '台账.xlsx',
    bytes: ledger([
      ['日期', '单位', '活动名称', '活动内容', '参加人次(其中未成年人)', '去年参加人次', '参加人数', '天气'],
      [{ day: '2024-03-05' }, '区教委', '讲座', '讲航天知识', 30, 100, 80, '晴'],
    ]),
  },
  {
    name: 'headings-twice',
    about: 'Two columns claim one figure: neither is taken',
    file: '台账.xlsx',
    bytes: ledger([
      ['日期', '单位', '活动名称', '参加人数', '受众人次'],
      [{ day: '2024-03-05' }, '区教委', '讲座', 30, 100],
    ]),
  },
  {
    name: 'headings-with-signs',
    about: 'Headings with stars, blanks, line breaks, full-width brackets and hints',
    file: '台账.xlsx',
    bytes: ledger([
      [
        '序  号',
        '*活动日期\n(年/月/日)',
        '责任单位:',
        '★活动名称(必填)',
        '参加人数/人',
        '线上参与人次(万人次)',
        '发放资料(份)',
        '经 费（千元）',
      ],
      [1, '2024/3/5', '区教委', '讲座', '120', 1.2, '500份', 3.5],
    ]),
  },
  {
    name: 'money-without-unit',
    about: 'Below a heading without unit, 5000 is yuan and is said to be; 1.5 may be anything',
    file: '台账.xlsx',
    bytes: () =>
      workbook({
        sheets: [
          {
            name: '大数',
            rows: [
              ['日期', '单位', '活动名称', '经费'],
              [{ day: '2024-03-05' }, '区教委', '甲', 5000],
            ],
          },
          {
            name: '小数',
            rows: [
              ['日期', '单位', '活动名称', '经费'],
              [{ day: '2024-03-05' }, '区教委', '乙', 1.5],
              [{ day: '2024-03-06' }, '区教委', '丙', null],
            ],
          },
        ],
      }),
  },
  {
    name: 'foreign-unit-of-money',
    about: 'Dollars are no yuan',
    file: '台账.xlsx',
    bytes: ledger([
      ['日期', '单位', '活动名称', '经费(美元)'],
      [{ day: '2024-03-05' }, '区教委', '讲座', 100],
    ]),
  },
  {
    name: 'mapping',
    about: 'What only the office knows is told in a mapping file',
    file: '台账.xlsx',
    bytes: ledger([
      ['哪天', '谁办的', '干了啥', '来了多少', '受众人次', '花了多少', '办没办', '领导批示'],
      [{ day: '2024-03-05' }, '区教委', '讲座', 30, 100, 1.5, '搞定', '好'],
    ]),
    mapping: {
      headings: {
        date: ['哪天'],
        units: ['谁办的'],
        title: ['干了啥'],
        participants: ['来了多少'],
        amount: ['花了多少'],
        status: ['办没办'],
      },
      ignore_headings: ['领导批示', '受众人次'],
      words: { status: { 搞定: '已完成' } },
      counted_in: { 花了多少: '万元' },
    },
  },
  {
    name: 'no-unit-anywhere',
    about: 'A ledger that never says whose it is',
    file: '台账.xlsx',
    bytes: ledger([
      ['日期', '活动名称', '参加人次'],
      [{ day: '2024-03-05' }, '讲座', 30],
      [{ day: '2024-03-06' }, '展览', 40],
    ]),
  },
  {
    name: 'year-of-filling-in',
    about: 'The day on which a table was filled in says nothing about the year of its rows',
    file: '2025年1月报送.xlsx',
    unit: '区教委',
    bytes: () =>
      workbook({
        sheets: [
          {
            name: '无年份',
            rows: [
              ['科普活动台账'],
              ['填报日期:2025年1月', '2025年1月5日'],
              ['日期', '活动名称', '参加人次'],
              ['12月5日', '讲座', 30],
            ],
          },
          {
            name: '有年份',
            rows: [
              ['2024年1-6月科普活动台账'],
              ['填表时间:2025年1月5日'],
              ['日期', '活动名称', '参加人次'],
              ['6月5日', '讲座', 30],
            ],
          },
        ],
      }),
  },
  {
    name: 'unknown-unit-above',
    about: 'A unit above the headings that the plan does not know; where rows name theirs it does not matter',
    file: '台账.xlsx',
    bytes: () =>
      workbook({
        sheets: [
          {
            name: '一',
            rows: [
              ['填报单位', '区教育局'],
              ['日期', '活动名称', '参加人次'],
              [{ day: '2024-03-05' }, '讲座', 30],
            ],
          },
          { name: '二', rows: [['填报单位:汇总组'], HEAD, withCell(3, '讲座')] },
        ],
      }),
  },
  {
    name: 'unit-told',
    about: 'The same, with the unit named by whoever imports it',
    file: '台账.xlsx',
    unit: '区教委',
    bytes: ledger([
      ['日期', '活动名称', '参加人次'],
      [{ day: '2024-03-05' }, '讲座', 30],
      [{ day: '2024-03-06' }, '展览', 40],
    ]),
  },
  {
    name: 'plan-of-next-year',
    about: 'What is planned, in the shape of what was done',
    file: '台账.xlsx',
    bytes: () =>
      workbook({
        sheets: [
          { name: '2025年活动计划', rows: [HEAD, withCell(3, '没有状态')] },
          {
            name: '计划表',
            rows: [
              [...HEAD, '状态'],
              [...withCell(3, '有状态'), '计划中'],
            ],
          },
          { name: '行动计划台账', rows: [['区全民科学素质行动计划活动台账'], HEAD, withCell(3, '已开展')] },
        ],
      }),
  },
  {
    name: 'sample-row',
    about: 'The sample that was never replaced',
    file: '台账.xlsx',
    bytes: ledger([
      HEAD,
      ['示例', { day: '2024-01-01' }, '××单位', '××讲座', '05-02', 100],
      withCell(3, '讲座'),
    ]),
  },
  {
    name: 'progress',
    about: 'Progress on tasks, not activities',
    file: '进展.xlsx',
    bytes: ledger([
      ['序号', '重点任务', '责任单位', '截至时间', '完成情况', '工作进展', '阶段性目标', '佐证材料', '领导'],
      [
        1,
        '05-01',
        '区教委',
        { day: '2024-06-30' },
        '推进中',
        '已起草方案',
        'm1 印发工作方案',
        '方案.docx',
        '李',
      ],
      [2, '05-02 院士专家校园行', '区教委', '2024年6月30日', '已完成', '', null, 'https://example.cn/a.html'],
      [3, '05-01、05-02', '区教委', '2024年6月30日', '差不多了', '', 'm9'],
    ]),
  },
  {
    name: 'observations',
    about: 'Levels in per cent, coverage, and a share that may be a fraction',
    file: '指标.xlsx',
    bytes: ledger([
      ['指标编号', '单位', '数据日期', '数值', '已覆盖数', '总数', '尚缺'],
      ['literacy', null, { day: '2023-12-31' }, 13, null, null, null],
      ['公民具备科学素质的比例', null, { day: '2024-12-31' }, { number: 0.141, format: 10 }],
      ['literacy', null, { day: '2024-06-30' }, 0.135],
      ['06-01/q2', '区卫健委', { day: '2024-06-30' }, null, '20个村', 22, '李村、王村'],
      ['06-01/q9', '区卫健委', { day: '2024-06-30' }, 5],
      ['06-01/q2', '区卫健委', { day: '2024-06-30' }, null, null, null, null],
    ]),
  },
  {
    name: 'submissions',
    about: 'Documents that were handed in',
    file: '报送.xlsx',
    bytes: ledger([
      ['报送事项编号', '单位', '年度', '报送日期', '佐证材料'],
      ['summary', '区教委', '2024年', { day: '2024-11-28' }, '总结.docx'],
      ['2022年度工作计划', '区教委', null, { day: '2022-05-20' }],
      ['summary', '区教委', null, { day: '2024-11-28' }],
      ['总结', '区教委', 2024, { day: '2024-11-28' }],
    ]),
  },
]
