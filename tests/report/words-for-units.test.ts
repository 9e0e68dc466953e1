import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../src/messages/catalogue.ts'
import { loadMessages } from '../../src/messages/load.ts'
import type { SentText } from '../../src/messages/sent-text.ts'

/** Args for any message: whatever is asked for is a list of these names, which reads as a text, too. */
const args = (...names: readonly string[]) => new Proxy({}, { get: () => names })

type Messages = Readonly<Record<string, SentText | ((args: never) => SentText)>>
const textsOf = (messages: Messages): [code: string, text: SentText][] =>
  Object.entries(messages).flatMap(([code, message]): [string, SentText][] => {
    if (typeof message !== 'function') return [[code, message]]
    const say = message as (args: unknown) => SentText
    return [args(), args('甲')].map((given) => [code, say(given)])
  })

/** What only the office has: options, files of the workspace, a newer sciplan. */
const OFFICE_ONLY =
  /--\w|\baliases\b|\bregisters\b|evidence 文件夹|folder evidence|workspace|工作区|sciplan|再导入/

describe.each(LOCALES)('the list of problems in %s', async (locale) => {
  const { reading, importing } = await loadMessages(locale)
  const all = [
    ...textsOf(reading.problems),
    ...textsOf(reading.remarks),
    ...textsOf(importing.conflicts),
    ...textsOf(importing.troubles),
    ...textsOf({
      duplicate: importing.duplicate,
      sentBefore: importing.sentBefore,
      missing: importing.missingEvidence('a.jpg'),
    }),
    ...textsOf({ emptied: importing.workbook.emptied, joint: importing.workbook.joint }),
  ]

  test('advises units nothing that the office alone can do', () => {
    const advice = all.map(([code, { mend, mendByUnit = mend }]) => ({ code, advice: mendByUnit }))
    expect(advice.length).toBeGreaterThan(200)
    expect(advice.filter((one) => OFFICE_ONLY.test(one.advice))).toEqual([])
  })

  test('says what is wrong without naming options', () => {
    expect(all.map(([, { message }]) => message).filter((one) => /--\w/.test(one))).toEqual([])
  })

  test('leaves options to the office, which is told of them', () => {
    const forOffice = all.filter(([, { mend }]) => mend.includes('--mapping')).map(([code]) => code)
    expect(new Set(forOffice)).toContain('heading-missing')
    expect(all.filter(([, { mend, mendByUnit }]) => mend === mendByUnit)).toEqual([])
  })
})
