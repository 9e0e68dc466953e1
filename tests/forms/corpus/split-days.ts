import type { CorpusCase } from './case.ts'
import { type SheetSpec, workbook } from './workbook.ts'

const ledger = (rows: SheetSpec['rows'], merges: readonly string[] = []) => {
  return () => workbook({ sheets: [{ name: '活动台账', rows, merges }] })
}
const REST = ['责任单位', '活动名称', '任务编号', '活动类型', '参加人次']
const rest = (title: string) => ['区教委', title, '05-02', '讲座', 50]

/** Ledgers that keep the day of an activity in several columns. */
export const SPLIT_DAYS: readonly CorpusCase[] = [
  {
    name: 'month-and-day',
    about: 'Month and day in two columns are one day where the year is known',
    file: '台账.xlsx',
    year: 2024,
    bytes: ledger([
      ['月份', '日期', ...REST],
      [3, 5, ...rest('数字')],
      ['3月', '5日', ...rest('带字')],
      ['十二月份', '5', ...rest('中文')],
      ['2023年3月', '5', ...rest('月份带年')],
      [3, '5-7日', ...rest('几天')],
      [3, '2024-04-05', ...rest('日期完整')],
      [2, 30, ...rest('没有这一天')],
      ['3、4月', 5, ...rest('几个月')],
      ['', 5, ...rest('没有月份')],
      [13, 5, ...rest('十三月')],
    ]),
  },
  {
    name: 'month-and-day-without-year',
    about: 'Month and day without a year are a day without year',
    file: '台账.xlsx',
    bytes: ledger([
      ['月', '日', ...REST],
      [3, 5, ...rest('讲座')],
    ]),
  },
  {
    name: 'year-month-day',
    about: 'Year, month and day below one heading, months merged over their rows',
    file: '台账.xlsx',
    bytes: ledger(
      [
        ['活动时间', '', '', ...REST],
        ['年', '月', '日', '', '', '', '', ''],
        [2024, 3, 5, ...rest('甲')],
        ['', '', 6, ...rest('乙')],
        ['2024年', '4月', 7, ...rest('丙')],
      ],
      ['A1:C1', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:G2', 'H1:H2', 'A3:A4', 'B3:B4'],
    ),
  },
]
