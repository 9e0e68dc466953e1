import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { DAY } from './words.ts'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

/** Of days and years. */
export const dayProblems = {
  'date-unreadable': () => ({ message: '看不懂这个日期。', mend: DAY }),
  'date-not-in-calendar': ({ lastDay }) => ({
    message: `没有这一天${lastDay === undefined ? '' : `,这个月只到 ${lastDay} 日`}。`,
    mend: DAY,
  }),
  'date-without-year': () => ({
    message: '日期没有写年份。',
    mend: `${DAY}或用 --year 说明是哪一年。`,
    mendByUnit: DAY,
  }),
  'date-without-day': () => ({ message: '日期没有写到日。', mend: DAY }),
  'date-ambiguous': ({ candidates }) => ({ message: `日期可能是 ${candidates.join(' 或 ')}。`, mend: DAY }),
  'dates-several': () => ({
    message: '一格里有几个日期。',
    mend: '请一次活动写一行;连续几天的写“起 至 止”。',
  }),
  'date-range-backwards': () => ({ message: '结束日期早于开始日期。', mend: '请改正日期。' }),
  'date-weekday-differs': ({ date, weekday }) => ({
    message: `${date} 是星期${WEEKDAYS[weekday - 1] ?? ''},和所写的星期不符。`,
    mend: '请核对是哪一天。',
  }),
  'year-unreadable': () => ({ message: '看不懂这个年份。', mend: '请写四位数,例:2024。' }),
} satisfies Partial<SentMessages<ReadingProblems>>
