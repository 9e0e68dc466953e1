import { kindsOf } from '../counters.ts'

/** What a number counts: a measure that every plan has, or one that the plan declares with its unit. */
export interface MeasureReading {
  readonly measure: string
  readonly unit?: string
  /** Another measure that it may be as well. */
  readonly or?: string
}

/** Names for measures that are declared, by the word that counts. */
const DECLARED: Readonly<Record<string, string>> = {
  册: 'books',
  本: 'copies',
  亩: 'mu',
  公顷: 'hectares',
  平方米: 'square-metres',
  公里: 'kilometres',
  米: 'metres',
  吨: 'tons',
  套: 'sets',
  台: 'machines',
  辆: 'vehicles',
  学时: 'hours',
  课时: 'lessons',
  小时: 'clock-hours',
  分钟: 'minutes',
  天: 'days',
  个工作日: 'working-days',
  工作日: 'working-days',
  对: 'pairs',
  门: 'courses',
  节: 'lessons-held',
  人: 'people',
  名: 'persons',
  位: 'guests',
}

const PEOPLE_KEPT =
  /专职|兼职|工作人员|选派|招募|注册|新增|选送|储备|发展|配备|聘|选树|评选|推荐|表彰|命名|认定|引进|选拔|遴选|吸纳|志愿者|用户|会员|信息员|传播员|粉丝|组建|成立|入库|讲师团|专家库/
/** 科技辅导员达到120名: how many there are. */
const PEOPLE_THERE =
  /(?:员|师|者|人才|队伍|专家)(?:人数|总数|总量|数量|规模)?(?:达到?|保持|超过|突破|不少于|稳定)[^,]*$/
const PEOPLE_GROWN = /培养|培育|打造/
const VIEWS = /转发|点击|浏览|阅读|播放|访问|下载|观看|曝光/
const EVENT = /活动|讲座|培训|竞赛|大赛|赛事|比赛|展览|论坛|报告会|巡展|演练|宣讲/
/** Places, some of them called by what happens there. */
const PLACE = /培训(?:基地|中心|学校|机构)|活动(?:室|中心|站|基地|场所)|基地|社区|村|街镇|品牌/
const ITEM =
  /作品|视频|课程|栏目|专栏|节目|案例|产品|课件|教案|图文|文章|信息|成果|专利|课题|标准|资源包|方案|项目|奖项|奖/

/**
 * `before` are the words of the same part of the sentence before the number, `after` those behind its counter.
 * Undefined where nothing says what is counted.
 */
export function measureOf(
  counter: string | undefined,
  before: string,
  after: string,
  sentence: string,
): MeasureReading | undefined {
  if (counter === undefined) return ofCountingNoun(before)
  const word = counter.replace(/^[余多来万亿千]+/, '').replace(/^个(?=学时|课时)/, '')
  const beside = nearestWords(before) + after
  if (/^[人名位]$/.test(word))
    return people(word, hasNoun(before) ? before : sentence.replaceAll(',', ''), after)
  if (/^次$/.test(word) && VIEWS.test(beside)) return { measure: 'views', unit: '次' }
  if (/^[个项]$/.test(word)) return { measure: ofThings(word, hasNoun(beside) ? beside : sentence, after) }
  if (word === '站') return { measure: /巡|行|进/.test(before) ? 'activities' : 'entities' }
  const declared = DECLARED[word]
  if (declared !== undefined) return { measure: declared, unit: word }
  // Kinds of things are counted only with what they are kinds of.
  if (word === '类' || word === '成') return undefined
  const [kind] = kindsOf(word)
  return kind === undefined || kind === 'any' ? { measure: word, unit: word } : { measure: kind }
}

const BOUND = '(?:力争|均|要|应)?(?:达到?|超过?|突破|不少于|不低于|至少|保持|稳定)[在到]?$'
/** Nouns that say what a number without a counter counts: 用户总量突破50万. */
const COUNTING_NOUNS: readonly (readonly [RegExp, MeasureReading])[] = [
  [
    new RegExp(
      `(?:粉丝|用户|会员|关注|订阅|志愿者|注册)(?:者|人|用户)?(?:总)?(?:人?数量?|总?量|规模)?${BOUND}`,
    ),
    { measure: 'people', unit: '人' },
  ],
  [
    new RegExp(`(?:转发|点击|浏览|阅读|播放|访问|下载|观看|曝光|传播)(?:总)?(?:次?数|量)${BOUND}`),
    { measure: 'views', unit: '次' },
  ],
  [new RegExp(`人(?:次|数)${BOUND}`), { measure: 'participants' }],
  [
    new RegExp(`(?:参与|受益|参加|服务|覆盖|培训|参观|接待|惠及)(?:总)?(?:人次|人数|量)${BOUND}`),
    { measure: 'participants' },
  ],
]

function ofCountingNoun(before: string): MeasureReading | undefined {
  return COUNTING_NOUNS.find(([noun]) => noun.test(before))?.[1]
}

function people(word: string, before: string, after: string): MeasureReading {
  const kept = { measure: DECLARED[word] ?? 'people', unit: word }
  const words = before + after
  if (PEOPLE_THERE.test(before) && !/培训/.test(words)) return kept
  if (PEOPLE_KEPT.test(words) && !/培训|参[加与观]|参赛|参展/.test(before)) return kept
  if (PEOPLE_GROWN.test(before) && !/培训/.test(words)) return { measure: 'participants', or: kept.measure }
  return { measure: 'participants' }
}

function hasNoun(words: string): boolean {
  return (
    [EVENT, ITEM, PLACE].some((nouns) => nouns.test(words)) ||
    !/^(?:每[年月周日季度]*|全年|年均|[\d年月底末到至前]|不少于|不低于|至少|达到?|超过)*$/.test(words)
  )
}

/** What 个 and 项 count stands beside them: 10个科普教育基地, 科技竞赛5项. */
function ofThings(word: string, beside: string, after: string): string {
  const noun = /^\p{Script=Han}{2,}/u.test(after) ? after : beside
  const event = lastOf(EVENT, noun)
  const item = lastOf(ITEM, noun)
  const place = lastOf(PLACE, noun)
  const last = Math.max(event, item, place)
  if (last >= 0 && last !== place) return last === event ? 'activities' : 'items'
  return word === '项' ? 'items' : 'entities'
}

/** Where the last of the words stands; the nearest noun is what is counted. */
function lastOf(words: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(words, 'g'))].at(-1)?.index ?? -1
}

/** The object that a counter follows: the words since the last comma of any kind. */
function nearestWords(before: string): string {
  return before.split('、').at(-1) ?? before
}
