import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, named } from './words.ts'

/** Of a sheet and its headings. */
export const headingProblems = {
  'no-ledger': ({ best }) => ({
    message:
      best.length === 0
        ? 'No row of headings was found.'
        : `No whole row of headings was found; recognised: ${list(best)}.`,
    mend: `Three columns are needed, "${named('date')}" and "${named('title')}" among them. Headings of another wording can be told with --mapping.`,
    mendByUnit: `Three columns are needed, "${named('date')}" and "${named('title')}" among them. Head them as the forms do.`,
  }),
  'row-too-long': ({ fields, headings }) => ({
    message: `The row has ${fields} fields, and there are ${headings} headings: which belongs to which cannot be told.`,
    mend: 'Write 1200 and not 1,200, put texts with commas into quotation marks, or save the file as .xlsx.',
  }),
  'heading-twice': ({ heading, field, other }) => ({
    message: `Both "${heading}" and "${other}" look like "${named(field)}"; which one holds?`,
    mend: 'Rename one of them, or say it with --mapping.',
    mendByUnit: 'Rename one of them.',
  }),
  'heading-missing': ({ field }) => ({
    message: `There is no column "${named(field)}".`,
    mend: 'Add it; a heading of another wording can be told with --mapping.',
    mendByUnit: 'Add it; if it is there under another heading, head it so.',
  }),
  'heading-scale-unknown': ({ heading, unit }) => ({
    message: `The unit "${unit}" of the heading "${heading}" cannot be converted.`,
    mend: 'Use a usual unit, or say it with --mapping.',
    mendByUnit: 'Use a usual unit, such as 元 or 万元.',
  }),
  'heading-unit-contradicted': ({ heading, unit }) => ({
    message: `"${heading}" and the unit "${unit}" that is named elsewhere do not agree.`,
    mend: 'Make them agree, or say it with --mapping.',
    mendByUnit: 'Make them agree.',
  }),
  'unit-not-placed': ({ found }) => ({
    message: `The unit "${found}" above the headings may be that of several columns, or of none.`,
    mend: 'Write it into the heading, as in 经费(万元).',
  }),
  'heading-without-unit': ({ heading }) => ({
    message: `The heading "${heading}" names no unit: yuan, or ten thousand yuan?`,
    mend: 'Write the unit into the heading, such as 经费(元), or say it with --mapping.',
    mendByUnit: 'Write the unit into the heading, such as 经费(元).',
  }),
  'heading-told-twice': ({ field, other }) => ({
    message:
      other === undefined
        ? `This heading is to be "${named(field)}", and to be passed over.`
        : `This heading is to be both "${named(other)}" and "${named(field)}".`,
    mend: 'Keep the one that holds.',
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
