import { type Span, spansOf } from '../span.ts'
import type { SetAsideReason } from './terms.ts'

/** Numbers that their own form tells: nobody would take them for amounts, but a list of all numbers has them. */
const SIGNS: readonly (readonly [SetAsideReason, RegExp])[] = [
  ['document-number', /[〔[]\d{4,}[〕\]]?(?:第?\d+)?号/g],
  [
    'session',
    /[一二三四五六七八九十]{1,4}届[一二三四五六七八九十]{1,4}次|第[\d一二三四五六七八九十百]{1,8}次(?=(?:[^,。;]{0,8}(?:会议|常务会|全会|代表大会|集体学习)))|[一二三四五六七八九十]{1,4}届(?=中[央纪]|[一二三四五六七八九十]{1,4}[中次]|[^,。;]{0,4}(?:第|全会|人民政府|人大|政协))/g,
  ],
  ['reference', /第[(]?[\d一二三四五六七八九十百]{1,8}[)]?(?:[条款章节]|部分)/g],
  // “千会千人进千户”, 百千万工程: no numeral by itself.
  [
    'name',
    /[“"'‘「][^“”"'‘’「」,。;:]{0,16}[百千万]\p{Script=Han}[^“”"'‘’「」,。;:]{0,12}[”"'’」]|百千万(?=工程|行动|计划)|(?<![\d一二两三四五六七八九十几数])(?!千家万户|千方百计|千千万万|万水千山)[百千万]\p{Script=Han}[百千万]\p{Script=Han}(?:进(?:[百千万]\p{Script=Han}|\p{Script=Han}{2}))?/gu,
  ],
  ['recurring-day', /每个?(?:季度?|月)[^,。;每]{0,6}?\d{1,2}[日号](?:之?前|前后)?/g],
  ['score', /[占计得加扣减][\d.]+分(?!钟|之)/g],
  ['period', /["“]?十[三四五六]五["”]?(?:时期|期间)/g],
]

export interface Sign extends Span {
  readonly reason: SetAsideReason
}

/** Signs of a compact clause in order. */
export function signsIn(plain: string): Sign[] {
  return SIGNS.flatMap(([reason, turn]) =>
    spansOf(plain, turn).map((span) => ({
      ...span,
      // 占5分: the verb belongs to the sign and not to the number.
      start: reason === 'score' ? span.start + 1 : span.start,
      reason,
    })),
  ).sort((a, b) => a.start - b.start)
}
