import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { named } from './words.ts'

/** Of a cell, whatever it should hold. */
export const cellProblems = {
  'value-missing': ({ field, heading = named(field) }) => ({
    message: `"${heading}" is missing.`,
    mend: 'It is required: fill it in.',
  }),
  'formula-without-value': () => ({
    message: 'The formula has no result.',
    mend: 'Open the file in Excel or WPS and save it once.',
  }),
  'formula-error': ({ found }) => ({
    message: `The formula ends with ${found}.`,
    mend: 'Mend the formula, or write the value.',
  }),
  'picture-for-value': () => ({ message: 'The cell holds a picture.', mend: 'Write text or a number.' }),
  'merged-figure': ({ range }) => ({
    message: `The figure stands in merged cells (${range}): whose it is cannot be told.`,
    mend: 'Split the cells and give each row its own figure.',
  }),
  'evidence-leaves-workspace': () => ({
    message: 'The path of the evidence leads to another place, where nobody looks.',
    mend: 'Write the name of the file, and hand the file in with the form.',
  }),
  'text-too-long': ({ length, limit }) => ({
    message: `The text is too long (${length} characters, at most ${limit}).`,
    mend: 'Write less, and add the whole text as evidence.',
  }),
  'sample-row': () => ({
    message: 'This is the sample, which nobody replaced.',
    mend: 'Write what really took place, or delete the row.',
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
