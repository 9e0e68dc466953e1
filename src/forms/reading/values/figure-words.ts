import type { Column } from '../../columns/column.ts'

const PEOPLE = [
  '人次',
  '人',
  '名',
  '位',
  '名学生',
  '名群众',
  '名师生',
  '名党员',
  '名干部',
  '名职工',
  ...['people', 'persons', 'person', 'participants', 'attendees', 'visitors', 'students'],
]
const PIECES = ['份', '册', '本', '张', '套', '件', '个', '条', ...['copies', 'copy', 'pieces', 'items']]

/** What may stand behind a figure of a column; of other columns nothing. */
const COUNTERS: Readonly<Record<string, readonly string[]>> = {
  times: [
    '场',
    '场次',
    '次',
    '期',
    '届',
    '班次',
    '批次',
    '批',
    '期次',
    ...['times', 'time', 'sessions', 'session', 'events', 'event'],
  ],
  participants: PEOPLE,
  online_participants: [...PEOPLE, '次'],
  items: [
    '条',
    '篇',
    '部',
    '件',
    '个',
    '集',
    '幅',
    '则',
    '期',
    ...['items', 'item', 'pieces', 'articles', 'videos', 'posts'],
  ],
  entities: ['家', '户', '所', '个', '处', '座', '支', '间'],
  handouts: PIECES,
  amount: ['元', '元整', '圆', '圆整', '块', '元人民币', '人民币', ...['yuan', 'rmb', 'cny']],
  covered: ['个', '村', '个村', '所', '家', '处', '户'],
  total: ['个', '村', '个村', '所', '家', '处', '户'],
  lacking: ['个', '村', '个村', '所', '家', '处', '户'],
}

/** `measure` is the unit of a measure that the plan declares. */
export function countersOf({ id }: Column, measure: string | undefined): readonly string[] {
  return measure === undefined ? (COUNTERS[id] ?? []) : [measure]
}
