import { isWithin } from '../../span.ts'
import { PLACE } from '../coverage.ts'
import type { Figure, Sentence } from '../figures.ts'
import { isGoverned, isPast, isQuoted, reasonOfBare } from '../not-asked.ts'
import { programmesIn } from '../programmes.ts'
import type { SetAsideReason, TermsContext } from '../terms.ts'
import { isAudience, isContact, WHOLE_BEFORE } from './audience.ts'
import { isNamed, isStage, isText } from './names.ts'
import { isBudget, isGivenByOthers, isOfWiderArea } from './others.ts'
import { countsParts, sumsUpList } from './parts.ts'
import { isPrize, isRemark, isSpokenOf, isStock } from './remarks.ts'
import type { Seen } from './seen.ts'
import { isSize, reasonOfDuration } from './sizes.ts'

/** 120个行政村科普员全覆盖: the places are all of them. */
const WHOLE_AFTER = new RegExp(`^(?:以上)?(?:的)?[^,;。、\\d]{0,4}(?:${PLACE})[^,;。]*全覆`)
const GROWTH = /(?:增长|增加|提高|提升|增幅|降低|下降|减少|上升|高出|增速|超额|超出)(?!至|到|为)[^,、]{0,6}$/

/** 3000人以上的大型安置点: which places are meant. */
const OF_PLACES =
  /^以上的(?:大型|重点|集中)?\p{Script=Han}{0,4}(?:点|村|镇|乡|县|区|街道|企业|单位|学校|机构|场所|家庭|农户)/u
/** 一村一名: each place has one. */
const ONE_EACH_BEFORE = /[一1](?:村|校|镇|乡|街|社区?|县|站|户|企|园)$/

/** Reasons that the words beside a number give, tried in this order. */
const REASONS: readonly (readonly [SetAsideReason, (seen: Seen) => boolean])[] = [
  [
    'name',
    ({ before, after }) =>
      /[×+*·/=]$/.test(before) || /^[×+*·/=](?!年|季|月|周|天|日|$|[,。;、)])/.test(after),
  ],
  ['name', isStage],
  ['name', isText],
  ['indefinite', ({ part, after }) => /[有为]$/.test(part) && /^以上的(?:$|[,、由])/.test(after)],
  ['of-others', isGivenByOthers],
  ['of-others', isOfWiderArea],
  [
    'reference',
    ({ part, after }) => /按照?[^,;]*$/.test(part) && /^的[^,;。]{0,10}(?:方案|规定|要求)/.test(after),
  ],
  ['reference', ({ part }) => /按照?[^,;]{0,12}(?:规定|要求|标准)执行/.test(part)],
  ['page-counter', ({ before }) => /(?:浏览|阅读|点击|访问)(?:次数|量|数)?:$/.test(before)],
  // 1:500
  ['ratio', ({ before, after }) => /\d:$/.test(before) || /^:\d/.test(after)],
  ['ratio', ({ part }) => /每(?:(?:百万|十万|千|万|百)(?:人|名|户|人口|居民)[^,;]*)?$/.test(part)],
  [
    'ratio',
    ({ part, percent }) =>
      percent && /(?:不少于|不低于|占|达到?)[^,;]{2,}(?<!总数|人数|总量|达到?[^,;]{2,6}人口)的$/.test(part),
  ],
  ['ratio', ({ part, asks }) => !asks && /平均$/.test(part)],
  ['ratio', ({ part, percent }) => percent && /承担$|分担$|负担$|应到/.test(part)],
  ['ratio', ({ part }) => /平均每(?![年月周天]|个?[季月])[^,;]*$/.test(part)],
  ['audience', ({ after }) => WHOLE_AFTER.test(after)],
  [
    'past-result',
    ({ after }) => /^(?:的)?(?:标准)?(?:提高|增加|提升|调整|增长|上升)(?:到|至|为)/.test(after),
  ],
  ['growth', ({ part, percent, after }) => /^百分点/.test(after) || (percent && GROWTH.test(part))],
]

/** Reasons that hold for what nobody has done yet, tried in this order. */
const LATER_REASONS: typeof REASONS = [
  ['contact', isContact],
  ['remark', isRemark],
  ['score', isPrize],
  ['remark', isStock],
  ['audience', isSpokenOf],
  ['audience', ({ part }) => /(?:不足|不满|未满|未达到?|少于)(?<!不少于|不[得能应]少于)$/.test(part)],
  ['audience', ({ word, after }) => /^[人户名]$/.test(word) && OF_PLACES.test(after)],
  ['audience', ({ word, after }) => word === '元' && /^以上的\p{Script=Han}/u.test(after)],
  ['recurring-day', ({ word, after }) => word === '次' && /^(?:报|上报|报送)/.test(after)],
  ['parts', sumsUpList],
  ['audience', (seen) => /^周?岁$/.test(seen.word) || (!seen.percent && isAudience(seen))],
  ['score', ({ part, word }) => /(?:前|排名第?)$/.test(part) && /^[名位个]$/.test(word)],
  ['upper-bound', ({ comparison }) => comparison === 'at-most'],
  ['size-of-each', isSize],
  ['budget', isBudget],
  ['audience', ({ part, percent, asks }) => !asks && !percent && WHOLE_BEFORE.test(part)],
  ['parts', countsParts],
  ['unclear', ({ word, part }) => /每隔?[三四五六七八九十3-9]年[^,]*$/.test(part) && /^[次届期]$/.test(word)],
]

/** Why a number asks for nothing; undefined where it may ask for something. `sentence` is the one it stands in. */
export function reasonOf(
  figure: Figure,
  sentence: Sentence,
  context: TermsContext,
): SetAsideReason | undefined {
  const { counter = '', after, before } = figure
  if (figure.excuse !== undefined) return figure.excuse
  if (sentence.start === 0 && figure.start === 0 && after === '') return 'page-counter'
  if (isQuoted(figure, sentence)) return 'quoted'
  const word = counter === '个' && after.startsWith('工作日') ? '工作日' : counter.replace(/^[余多来]/, '')
  const own = figure.start - figure.part.length
  const isCyclic = sentence.cycles.some(
    ({ start, end }) => start < figure.end && (end > own || isGoverned(figure)),
  )
  const asks = figure.comparison !== undefined || isCyclic
  const seen: Seen = { ...figure, word, asks }
  const reason = firstOf(REASONS, seen)
  if (reason !== undefined) return reason
  if (context.place === 'background' || isPast(figure, sentence, context)) return 'past-result'
  if (programmesIn(sentence).some((programme) => isWithin(figure, programme))) return 'name'
  const later = firstOf(LATER_REASONS, seen) ?? reasonOfDuration(seen)
  if (later !== undefined || asks || figure.percent || ONE_EACH_BEFORE.test(before)) return later
  return isNamed(figure, sentence) ? 'name' : reasonOfBare(figure, sentence)
}

function firstOf(reasons: typeof REASONS, seen: Seen): SetAsideReason | undefined {
  return reasons.find(([, holds]) => holds(seen))?.[0]
}
