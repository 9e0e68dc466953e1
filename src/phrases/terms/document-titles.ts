import type { Sentence } from './figures.ts'
import { HAND_IN, isDueDay, KIND } from './hand-in.ts'

const DOCUMENT = new RegExp(
  `(?:${KIND}|[^,;:。、]{1,24}?${KIND})(?:[（(][^()]*[)）])?(?=$|[,;:。、(及和与于在并按通送报交电书纸分应要须需均同]|以)`,
  'g',
)
const STRETCH = /^(?:上?半年度?|全年度?|年度|季度|月度|年中|年终)$/
/** 半年和全年工作情况: both are 工作情况. */
const SHARED_KIND = new RegExp(`(?:半年|全年|年|季|月)度?((?:工作)?${KIND})`)
const JOINED = /及|以及|和|与|、/

export interface DocumentPlace {
  readonly title: string
  readonly place: number
}

/** The titles as written, without the verbs and days around them. */
export function documentsIn(text: string, sentence: Sentence, to: string | undefined): DocumentPlace[] {
  // Days, receivers and verbs are blanked so that what is left between them are titles.
  let words = text
  const blank = (at: number, length: number): void => {
    words = words.slice(0, at) + ','.repeat(length) + words.slice(at + length)
  }
  for (const day of sentence.days) {
    // 2023年工作计划: the year is part of the title.
    const isOfTitle = day.month === undefined && !isDueDay(day, sentence)
    if (!isOfTitle) blank(day.start - sentence.start, day.end - day.start)
  }
  if (to !== undefined && text.includes(to)) blank(text.indexOf(to), to.length)
  for (const { 0: verb, index } of text.matchAll(
    new RegExp(
      `${HAND_IN}|此后每年|每年|次年|翌年|来年|请|务必|汇总(?!表)|将|把|通过[^,;。]*?(?=报送|上报|提交)|[于向至到](?=,)`,
      'g',
    ),
  )) {
    blank(index, verb.length)
  }
  return [...words.matchAll(DOCUMENT)].flatMap(({ 0: found, index }) => {
    const titles: DocumentPlace[] = []
    let at = index
    const shared = SHARED_KIND.exec(found)?.[1] ?? ''
    for (const piece of found.split(JOINED)) {
      const title = piece.replace(
        /^[及和与、]|^(?:逐[条项]|认真)?(?:制定|制订|编制|填写|梳理|形成|起草|明确|细化)(?=.{2})/,
        '',
      )
      const place = words.indexOf(title, at)
      at = place + title.length
      const whole = STRETCH.test(title) ? title + shared : title
      if (whole.length > 1 && new RegExp(KIND).test(whole)) titles.push({ title: whole, place })
    }
    return titles
  })
}
