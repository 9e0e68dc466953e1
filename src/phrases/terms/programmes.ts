import { type Span, spansOf } from '../span.ts'
import type { Sentence } from './figures.ts'

const PROGRAMME =
  /(?<!实行|落实|执行)[“"‘'「『][^“”"‘’'「」『』]{2,20}[”"’'」』](?=[^,;:。、“"]{0,6}(?:工程|行动|计划|活动|项目|制度|机制|模式|品牌|试点))/g

/**
 * Programmes that are named in quotation marks: 推进“一村一名技术员”工程. What their names count asks for nothing, unless
 * the sentence says that it becomes the rule: 实行“一村一名技术员”计划.
 */
export function programmesIn({ text, start }: Sentence): Span[] {
  return spansOf(text, PROGRAMME).map((span) => ({ start: span.start + start, end: span.end + start }))
}
