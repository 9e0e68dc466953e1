import { dayPhrasesIn } from '../../phrases/day-phrase.ts'
import { readUnitList } from '../../phrases/unit-list.ts'
import { looksLikeUnit } from '../../phrases/unit-name.ts'
import { bare, type Line } from '../lines.ts'

/** Verbs that clauses begin with and no name holds, beside those that the reader of units knows. */
const PROSE =
  /着力|打造|示范|引导|依托|充分|积极|深入|开发(?!区)|发挥|面向|围绕|加大|加快|扩大|强化|健全|落实|拓展|营造|弘扬|普及/

/** A list of units and nothing else; in a long list some names may be damaged, or of a kind nobody foresaw. */
export function isUnitCell({ plain }: Line): boolean {
  if (/[。;](?=.)/.test(plain) || plain.length > 400 || PROSE.test(plain)) return false
  const units = readUnitList(plain.replace(/[。;]$/, ''))
  const like = units.filter(({ name, kind }) => kind === 'group' || looksLikeUnit(name))
  return like.length > 0 && like.length * 3 >= units.length * (units.length < 4 ? 3 : 2)
}

const TIMES =
  /^(?:长期|持续|全年|常年|常态化|每年|每季度|每月|适时|立即|年内|\d{1,2}月|上半年|下半年|第[一二三四]季度|贯穿全年|按时|按期|按要求)/

/** A day or a stretch of time and hardly anything else. */
export function isTimeCell({ plain }: Line): boolean {
  const words = bare(plain)
  if (words.length === 0 || words.length > 24) return false
  const days = dayPhrasesIn(plain)
  const covered = days.reduce((sum, { start, end }) => sum + bare(plain.slice(start, end)).length, 0)
  return covered * 2 >= words.length || (TIMES.test(words) && words.length <= 16)
}
