import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, NUMBER } from './words.ts'

/** Of figures. */
export const numberProblems = {
  'number-unreadable': () => ({ message: 'The number cannot be read.', mend: NUMBER }),
  'number-vague': () => ({
    message: 'This is no exact number.',
    mend: `An exact one is needed. ${NUMBER}`,
  }),
  'number-range': () => ({ message: 'This is a range, not a number.', mend: NUMBER }),
  'numbers-several': () => ({
    message: 'There are several numbers in one cell; which one holds?',
    mend: NUMBER,
  }),
  'number-negative': () => ({ message: 'It cannot be negative.', mend: NUMBER }),
  'number-not-whole': () => ({ message: 'It has to be a whole number.', mend: NUMBER }),
  'number-too-large': () => ({
    message: 'The number is too large to be true.',
    mend: 'Check it: digits too many, or a telephone number in the wrong column.',
  }),
  'number-wrong-counter': ({ counter, expected }) => ({
    message:
      expected.length === 0
        ? `This figure has no unit such as "${counter}".`
        : `"${counter}" is not what this column counts (${list(expected)}).`,
    mend: 'Check whether it stands in the right column.',
  }),
  'number-scaled-twice': ({ heading }) => ({
    message: `The heading "${heading}" has a unit, and so has the cell: how much is it?`,
    mend: 'Write the number alone.',
  }),
  'percent-doubtful': ({ candidates }) => ({
    message: `Is it ${candidates.map((one) => `${one}%`).join(' or ')}?`,
    mend: 'Write the percent sign, such as 13%.',
  }),
  'percent-above-100': () => ({ message: 'It is above 100%.', mend: 'Check the decimal point.' }),
  'covered-above-total': () => ({
    message: 'More are covered than there are.',
    mend: 'Check the two figures.',
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
