import type { Per } from '../model/window.ts'
import type { Span } from './span.ts'

/** 每年, 每季度 …: how often something is asked for. */
export interface Cycle extends Span {
  /** `other` is a cycle that no quota has, such as 每三年. */
  readonly per: Exclude<Per, 'total'> | 'other'
  /** 2 for 每半年, 每学期 and 3月、9月各, 6 for 每两个月: no period of a plan is as long, so a year asks for so many. */
  readonly times: number
  readonly text: string
}

const NUMBER = '[\\d一二两三四五六七八九十]'

/** 馆年接待 is what the hall does in a year; 青年, 2023年 and 近五年 are no years that come back. */
const NOT_BEFORE_YEAR =
  '[\\d〇零○一二两三四五六七八九十青老少中常往历多童成学百千万半后整前每当本去今明近新元周跨连逐翌次上下隔幼壮晚早同闰该数几]'
const NOT_BEHIND_YEAR =
  '(?![度底初末内终中前后间以来代级龄轻月份货画检报薪俗节之起版华会味夜兽糕景糖,、;。:)(和至])'

const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:上旬|中旬|下旬|底|初)?'
/** 3月、9月各: in each of so many months. */
const MONTHS_EACH = new RegExp(`(?:每年)?(?<!\\d)(?:${MONTH}[和与、及]){1,11}${MONTH}各`, 'g')

const CYCLES: readonly (readonly [Cycle['per'], number | ((words: string) => number), RegExp])[] = [
  ['year', (words) => words.split('月').length - 1, MONTHS_EACH],
  [
    'year',
    2,
    /每半年(?:度)?|半年(?=[一1至不])|每个?学期|上(?:半年)?[和与、及]?下半年各|寒暑假各|寒假[和与、及]?暑假各|春季?[和与、及]?秋(?:两?季)?各/g,
  ],
  ['year', 6, /每(?:两|二|2)个?月|双月(?=至少|不少|[一1两\d]|组织|开展|举办|召开)/g],
  ['year', 26, /每(?:两|二|2)(?:周|个?星期)|双周(?=至少|不少|[一1两\d]|组织|开展|举办)|每隔[一1]周/g],
  ['month', 3, /每个?旬/g],
  ['quarter', 1, /每(?:三|3)个?月/g],
  ['other', 1, /每隔?[三四五六七八九3-9]年|[三四五六3-6]年(?=(?:举办|开展|组织)?一(?:次|届))/g],
  [
    'two-years',
    1,
    /每(?:两|二|2)年|每?隔[一1]?年(?=[举开组召至不一1])|(?:两|二|2)年(?=(?:至少|不少于|举办|开展|组织)?[一1](?:次|届|场))/g,
  ],
  ['quarter', 1, /每个?季度?|按季度?|季均|\/季度?/g],
  ['month', 1, /每个?月|按月|月均|\/月/g],
  [
    'week',
    1,
    /每个?(?:周(?![年岁边])|星期)|按周|周均|(?<![一两上下每第本双隔])周(?=开放|推送|更新|播出)|\/周/g,
  ],
  ['day', 1, /每[日天]|按日|日均|天天|\/[日天]/g],
  [
    'year',
    1,
    new RegExp(
      [
        '每一?个?学?年度?',
        '年均',
        '按年',
        '全年',
        '\\/年',
        `(?<![\\d第两二三四五六七八九十])[一1]年(?=至少|不少|不低|${NUMBER})`,
        `(?<!${NOT_BEFORE_YEAR})年${NOT_BEHIND_YEAR}(?=[\\p{Script=Han}、“”]{1,14}(?:不少于|不低于|不得少于|至少|达到?|超过|突破|[\\d]))`,
        '(?<![\\d〇一二三四五六七八九十本上当今去各两该])年度(?=[^,。;]{0,12}(?:不少于|不低于|至少|达到?|超过))',
      ].join('|'),
      'gu',
    ),
  ],
]

/** Cycles of a sentence in order; 每年11月 counts too, for it says that something comes back. */
export function cyclesIn(sentence: string): Cycle[] {
  return CYCLES.flatMap(([per, times, turn]) =>
    [...sentence.matchAll(turn)].map(({ 0: text, index }) => ({
      per,
      times: typeof times === 'number' ? times : times(text),
      text,
      start: index,
      end: index + text.length,
    })),
  )
    .filter(
      (cycle, _, all) =>
        !all.some((other) => other !== cycle && other.start <= cycle.start && other.end > cycle.end),
    )
    .sort((a, b) => a.start - b.start)
}

/** A part of the year that comes more than once in it, as written, and how often it comes. */
export interface Repeat {
  readonly text: string
  readonly times: number
}

const MAY_REPEAT = /半\s*年|学\s*期|[月假][^,。;]{0,8}各|[两二2]\s*个?\s*(?:月|周|星期)|双[月周]|每隔|旬/

/** What a number at this place is asked for in each of: 每半年, 每学期, 3月、9月各; undefined for every other number. */
export function repeatAt(plain: string): (place: number) => Repeat | undefined {
  if (!MAY_REPEAT.test(plain)) return () => undefined
  const cycles = cyclesIn(plain.replace(/\s/g, ''))
  return (place) => {
    const compactPlace = plain.slice(0, place).replace(/\s/g, '').length
    const cycle = cycles.findLast(({ end }) => end <= compactPlace)
    return cycle === undefined || cycle.times === 1 ? undefined : cycle
  }
}
