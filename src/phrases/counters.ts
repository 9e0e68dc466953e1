/** What may be counted so; `any` where the word says nothing about the kind. */
export type CounterKind = 'activities' | 'participants' | 'items' | 'amount' | 'entities' | 'any'

const KINDS: Readonly<Record<Exclude<CounterKind, 'any'>, string>> = {
  activities: '次 场 场次 期 届 讲 轮 批 批次 班次 堂 课 趟',
  participants: '人次',
  items: '条',
  amount: '元',
  entities: '家',
}

/** Words that more than one measure is counted by. */
const VAGUE: Readonly<Record<string, readonly CounterKind[]>> = {
  人: ['participants', 'entities'],
  名: ['participants', 'entities'],
  位: ['participants', 'entities'],
  篇: ['items'],
  部: ['items'],
  集: ['items'],
  份: ['items'],
  件: ['items'],
  册: ['items'],
  本: ['items'],
  种: ['items'],
  幅: ['items'],
  套: ['items', 'entities'],
  所: ['entities'],
  户: ['entities'],
  处: ['entities'],
  站: ['entities', 'activities'],
  则: ['items'],
  座: ['entities'],
  张: ['items'],
  首: ['items'],
  架: ['entities', 'items'],
  支: ['entities'],
  间: ['entities'],
  台: ['entities', 'items'],
  项: ['any'],
  个: ['any'],
  类: ['any'],
  块: ['entities'],
  学时: ['any'],
  个学时: ['any'],
  个课时: ['any'],
  课时: ['any'],
}

const COUNTERS: ReadonlyMap<string, readonly CounterKind[]> = new Map([
  ...Object.entries(VAGUE),
  ...Object.entries(KINDS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, readonly CounterKind[]] => [word, [kind as CounterKind]]),
  ),
])

const LONGEST_FIRST = [...COUNTERS.keys()].sort((a, b) => b.length - a.length)

/** The counter that a text begins with, such as 人次; the longest one. */
export function counterAt(text: string): string | undefined {
  return LONGEST_FIRST.find((counter) => text.startsWith(counter))
}

/** What a counter may count; nothing for a word that is no counter. */
export function kindsOf(counter: string): readonly CounterKind[] {
  return COUNTERS.get(counter) ?? []
}
