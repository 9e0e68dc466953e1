import type { CorpusCase } from './case.ts'
import { type SheetSpec, workbook } from './workbook.ts'

type Rows = SheetSpec['rows']
const HEAD = ['活动日期', '责任单位', '活动名称', '任务编号', '活动类型', '参加人次']
const SOUND = [{ day: '2024-03-05' }, '区教委', '科普讲座', '05-02', '讲座', 120] as const

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
]
