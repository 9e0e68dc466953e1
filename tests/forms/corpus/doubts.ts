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
]
