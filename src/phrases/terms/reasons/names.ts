import { isWithin, spansOf } from '../../span.ts'
import type { Figure, Sentence } from '../figures.ts'
import type { Seen } from './seen.ts'

/** 县科技馆二期改造: a stage of building. */
const STAGE_AFTER = /^(?:的)?(?:改扩?建?造?|扩建|工程|建设|项目|布展|展陈|提升|新馆|主体)/

/** 县科技馆二期改造, 卓越行动计划二期: a stage of one thing. */
export function isStage({ word, text, part, after, asks }: Seen): boolean {
  if (asks || word !== '期' || !/^[一二三四]期/.test(text)) return false
  return (
    STAGE_AFTER.test(after) ||
    (/(?:计划|项目|工程|行动|馆|中心|基地|平台)$/.test(part) && !/^\p{Script=Han}/u.test(after))
  )
}

/** 中国公民健康素养66条: a text that is called by the number of its articles. */
export function isText({ word, part, asks }: Seen): boolean {
  return !asks && word === '条' && /(?:素养|规定|准则|措施|意见|办法|政策|公约|守则)$/.test(part)
}

/** “1个中心、3个平台”: part of a name in quotation marks. */
export function isNamed(figure: Figure, { text, start }: Sentence): boolean {
  return spansOf(text, /[“"'‘][^“”"'‘’]{2,20}[”"'’]/g).some((span) =>
    isWithin(figure, { start: span.start + start, end: span.end + start }),
  )
}
