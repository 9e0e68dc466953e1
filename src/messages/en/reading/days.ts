import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { DAY } from './words.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Of days and years. */
export const dayProblems = {
  'date-unreadable': () => ({ message: 'The date cannot be read.', mend: DAY }),
  'date-not-in-calendar': ({ lastDay }) => ({
    message: `There is no such day${lastDay === undefined ? '' : `; the month ends on the ${lastDay}th`}.`,
    mend: DAY,
  }),
  'date-without-year': () => ({
    message: 'The date has no year.',
    mend: `${DAY} Or name the year with --year.`,
    mendByUnit: DAY,
  }),
  'date-without-day': () => ({ message: 'The date has no day.', mend: DAY }),
  'date-ambiguous': ({ candidates }) => ({
    message: `The date may be ${candidates.join(' or ')}.`,
    mend: DAY,
  }),
  'dates-several': () => ({
    message: 'There are several dates in one cell.',
    mend: 'Write a row for each activity; days in a row are written from … to ….',
  }),
  'date-range-backwards': () => ({ message: 'It ends before it begins.', mend: 'Mend the dates.' }),
  'date-weekday-differs': ({ date, weekday }) => ({
    message: `${date} is a ${WEEKDAYS[weekday - 1] ?? ''}, which is not the day of the week that is written.`,
    mend: 'Check which day it was.',
  }),
  'year-unreadable': () => ({
    message: 'The year cannot be read.',
    mend: 'Write four digits, such as 2024.',
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
