import type { CountedBy } from '../../../forms/reading/left-blank.ts'
import type { ReadingRemarks } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, named } from './words.ts'

const NOT_COUNTED: { readonly [Field in CountedBy]: string } = {
  tasks: 'count for no task',
  type: 'count for no type of activity',
  participants: 'count without participants',
}

/** Of sheets, headings and rows that are no entries. */
export const tableRemarks = {
  'hidden-sheet-ignored': () => ({
    message: 'The sheet is hidden, and was not read.',
    mend: 'Show it if it should be imported.',
  }),
  'hidden-rows-read': ({ rows }) => ({
    message: `${rows} hidden rows were read.`,
    mend: 'Delete them if they should not be.',
  }),
  'hidden-columns-read': ({ headings }) => ({
    message: `Hidden columns were read: ${list(headings)}.`,
    mend: 'Delete them if they should not be.',
  }),
  'sheet-ignored': () => ({
    message: 'The sheet was not read: it does not look like a ledger.',
    mend: 'If it is one, check its headings and its name, or say them with --mapping.',
    mendByUnit: 'If it is one, head its columns as the forms do.',
  }),
  'section-row': ({ text }) => ({
    message: `"${text}" is taken for a heading, not for an activity.`,
    mend: '',
  }),
  'note-row': ({ text }) => ({
    message: `"${text}" is taken for a remark beside the table, not for an activity.`,
    mend: '',
  }),
  'unit-line': ({ units }) => ({
    message: `This row names the units of the columns (${list(units)}), no activity.`,
    mend: '',
  }),
  'number-line': () => ({ message: 'This row numbers the columns and is no activity.', mend: '' }),
  'sum-row-left-out': ({ label }) => ({ message: `"${label}" is a sum, not an activity.`, mend: '' }),
  'sum-differs': ({ heading, written, added }) => ({
    message: `The sum of "${heading}" is written as ${written}; the rows add up to ${added}.`,
    mend: 'Check it; the rows are what is logged.',
  }),
  'heading-unknown': ({ heading }) => ({
    message: `The column "${heading}" is unknown; it is kept as it is and never counted.`,
    mend: 'If it is a known one, say so with --mapping.',
    mendByUnit: 'If it is one of the columns of the forms, head it so.',
  }),
  'column-missing': ({ field, rows }) => ({
    message: `There is no column "${named(field)}": ${rows} activities ${NOT_COUNTED[field]}.`,
    mend: 'If they should, add the column, or say with --mapping which one it is.',
    mendByUnit: 'If they should, add the column; if it is there under another heading, head it so.',
  }),
  'left-blank': ({ field, heading, rows }) => ({
    message: `From here on, "${heading}" is blank in ${rows} rows: these activities ${NOT_COUNTED[field]}.`,
    mend: 'If they should, fill it in.',
  }),
  'column-without-heading': ({ column, found, cells }) => ({
    message: `Column ${column} has no heading: ${cells} cells were not read ("${found}"${cells > 1 ? ' and others' : ''}).`,
    mend: 'If they should be logged, give the column a heading.',
  }),
  'heading-second': ({ heading, other }) => ({
    message: `"${heading}" means much the same as "${other}", which holds; this column is kept as it is and never counted.`,
    mend: 'If this one should hold, say so with --mapping.',
    mendByUnit: 'If this one should hold, rename the other.',
  }),
  'heading-scaled': ({ heading, factor }) => ({
    message: `By the unit that the sheet names, bare numbers below "${heading}" were multiplied by ${factor}.`,
    mend: '',
  }),
  'taken-for-yuan': ({ heading }) => ({
    message: `The heading "${heading}" names no unit; yuan were taken.`,
    mend: 'If it is not yuan, say so with --mapping.',
    mendByUnit: 'If it is not yuan, write the unit into the heading.',
  }),
} satisfies Partial<SentMessages<ReadingRemarks>>
