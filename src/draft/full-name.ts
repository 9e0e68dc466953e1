/** What may stand between the words before and a name that was shortened: 召开|中国|科协常委会. */
const BEGINNING =
  /(?:中国|(?<![\p{Script=Han}])(?:[省市州盟县区旗])|(?<=召开|举办|组织|加强|发挥|由|在|向)[省市州盟县区旗])$/u
/** No name is longer, and no beginning of one stands further before it. */
const LONGEST = 40
const ORGAN = /^(?:领导小组|联席会议|指挥部)(?:办公室)?$/
/** Words that stand before the name of an organ without belonging to it. */
const BEFORE_ORGAN =
  /^.*(?:成立|建立|组建|设立|调整|充实|健全|完善|加强|充分|发挥|明确|依托|在|由|以|及|和|与|为)/

/**
 * The full name of a unit that its heading, or a later sentence, gives in short: 中国科协常委会科普专委会 for
 * 科协常委会科普专委会 in the same clause, and the one organ of the clause or else of the document that 领导小组 can
 * mean. The name itself where there is no longer one, or several.
 */
export function fullName(name: string, clause: string, document: string): string {
  if (!ORGAN.test(name)) return theOne(longerNames(name, clause)) ?? name
  return theOne(organsEnding(name, clause)) ?? theOne(organsEnding(name, document)) ?? name
}

/** The longest, where all others are the end of it. */
function theOne(names: readonly string[]): string | undefined {
  const longest = names.toSorted((a, b) => b.length - a.length)[0]
  return longest !== undefined && names.every((name) => longest.endsWith(name)) ? longest : undefined
}

function longerNames(name: string, text: string): string[] {
  if (/^(?:中国|全国|[省市州盟县区旗各团])/.test(name) || name.length < 5) return []
  return placesOf(name, text).flatMap((at) => {
    const beginning = BEGINNING.exec(before(text, at))?.[0]
    return beginning === undefined ? [] : [beginning + name]
  })
}

/** The whole run of words that ends with the organ, up to 的 or a sign. */
function organsEnding(name: string, text: string): string[] {
  const core = name.replace(/办公室$/, '')
  return placesOf(core, text).flatMap((at) => {
    const run = /[^的\s,、。;:!?()“”《》]*$/.exec(before(text, at))?.[0].replace(BEFORE_ORGAN, '') ?? ''
    return run.length < 4 || run.length > 20 ? [] : [run + name]
  })
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - LONGEST), at)
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}
