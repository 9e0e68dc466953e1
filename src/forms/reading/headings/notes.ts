/** What a note beside the heading of a figure says: 经费(万元), 参加人次(线上). */
export interface NoteMeaning {
  /** Powers of ten that the unit stands for; undefined where no unit is named. */
  readonly exponent?: number
  /** A unit that no figure of the log is kept in. */
  readonly foreignUnit?: string
  /** Told apart in the ledger: who was there, and who watched. */
  readonly where?: 'online' | 'on-site'
  /** Makes the column something else than its name says: 其中, 目标 … */
  readonly other: boolean
}

const EXPONENTS: Readonly<Record<string, number>> = {
  '': 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
}

const COUNTERS = [
  ...[
    '人次',
    '人',
    '名',
    '位',
    '次',
    '场',
    '场次',
    '期',
    '班次',
    '批次',
    '届',
    '份',
    '册',
    '本',
    '张',
    '套',
    '条',
    '篇',
  ],
  ...[
    '部',
    '件',
    '个',
    '集',
    '幅',
    '种',
    '项',
    '家',
    '户',
    '所',
    '处',
    '支',
    '单位',
    '数',
    '数量',
    '份数',
    '次数',
  ],
]
const MONEY = ['元', '元人民币', '人民币', 'rmb', 'yuan', '¥']
const FOREIGN = /^(?:美元|欧元|港元|港币|usd|eur|\$|%|百分比|比例|率|平方米|平米|亩|小时|学时|课时|天)$/
const ONLINE = /^(?:线上|网上|网络|在线|直播|云上)/
const ON_SITE = /^(?:线下|现场|实地|到场)/
/** 合计 below a heading with parts is the whole of it. */
const WHOLE =
  /^(?:合计|总计|总数|总量|小计|共计|必填|选填|可不填|整数|阿拉伯数字|数字|填数字|只填数字|单位.*|没有填.*|无则.*)$/

/** Reads the notes of a heading of a figure together; `money` figures are counted in yuan. */
export function meaningOfNotes(notes: readonly string[], money: boolean): NoteMeaning {
  let meaning: NoteMeaning = { other: false }
  for (const note of notes
    .flatMap((one) => one.split(/[,，、;；:]/))
    .map((one) => one.replace(/^单位:?/, ''))) {
    const one = meaningOfNote(note, money)
    meaning = { ...meaning, ...one, other: meaning.other || one.other }
  }
  return meaning
}

function meaningOfNote(note: string, money: boolean): NoteMeaning {
  if (note === '' || WHOLE.test(note)) return { other: false }
  if (ONLINE.test(note)) return { other: false, where: 'online' }
  if (ON_SITE.test(note)) return { other: false, where: 'on-site' }
  const unit = /^([十百千万亿]*)(.*)$/su.exec(note)!
  const exponent = EXPONENTS[unit[1]!]
  const word = unit[2]!
  const isUnit = word === '' || (money ? MONEY : COUNTERS).includes(word)
  if (exponent !== undefined && isUnit) return { other: false, exponent }
  if (FOREIGN.test(note) || (money ? COUNTERS : MONEY).includes(word))
    return { other: false, foreignUnit: note }
  return { other: true }
}
