import type { CountedBy } from '../../forms/reading/left-blank.ts'
import type { OtherKind } from '../../forms/reading/problems.ts'
import type { ReadingWords } from '../reading-words.ts'
import { form } from './form.ts'

const list = (names: readonly string[]) => names.join(', ')
const meant = (names: readonly string[]) => (names.length === 0 ? '' : `Is it "${names.join('" or "')}"? `)
/** Of columns that several sheets have, the heading in the ledger. */
const HEADINGS: ReadonlyMap<string, string> = new Map(
  Object.values(form.columns)
    .reverse()
    .flatMap((columns) =>
      Object.entries(columns).map(([id, { heading }]): [string, string] => [id, heading]),
    ),
)
const named = (field: string) => HEADINGS.get(field) ?? field

const KINDS: { readonly [Kind in OtherKind]: string } = {
  word: 'a Word document',
  slides: 'a slide show',
  'open-document': 'an OpenDocument file (.ods, .odt)',
  'binary-workbook': 'a binary workbook (.xlsb)',
  'xml-workbook': 'a spreadsheet in XML',
  archive: 'an archive',
  picture: 'a picture',
  pdf: 'a PDF',
  text: 'a text',
  unknown: 'a file of unknown kind',
}
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const NOT_COUNTED: { readonly [Field in CountedBy]: string } = {
  tasks: 'count for no task',
  type: 'count for no type of activity',
  participants: 'count without participants',
}
const SAVE_AGAIN = 'Open it in Excel or WPS and save it as .xlsx.'
const NUMBER = 'Write it in digits, such as 350; leave the cell empty where there is no such figure.'
const DAY = 'Write it as 2024-03-05.'

export const reading: ReadingWords = {
  problems: {
    'file-empty': () => ({ message: 'The file is empty.', mend: 'Check whether it is the right file.' }),
    'old-workbook': () => ({ message: 'The workbook is in an old format (.xls, .et).', mend: SAVE_AGAIN }),
    'password-protected': () => ({
      message: 'The workbook asks for a password.',
      mend: 'Open it in Excel or WPS, take the password off and save it.',
    }),
    'web-page': () => ({ message: 'The file is a web page under the name of a workbook.', mend: SAVE_AGAIN }),
    'not-a-workbook': ({ kind }) => ({
      message: `The file is no workbook but ${KINDS[kind]}.`,
      mend: ['open-document', 'binary-workbook', 'xml-workbook'].includes(kind)
        ? SAVE_AGAIN
        : 'Workbooks (.xlsx) and .csv files can be imported.',
    }),
    'workbook-damaged': () => ({
      message: 'The workbook is damaged and cannot be read.',
      mend: `${SAVE_AGAIN} If it does not open, ask for it again.`,
    }),
    'workbook-too-large': ({ megabytes, limit }) => ({
      message: `The workbook is too large (about ${megabytes} MB unpacked, at most ${limit} MB).`,
      mend: 'Delete pictures and formats that are not needed, or copy the content to a new workbook.',
    }),
    'workbook-too-many-parts': ({ parts, limit }) => ({
      message: `The file has ${parts} parts inside (at most ${limit}), as no usual workbook has.`,
      mend: 'Copy the content to a new workbook.',
    }),
    'workbook-with-macros': () => ({
      message: 'The workbook holds macros and is not read, to be safe.',
      mend: 'Save it as .xlsx without macros.',
    }),
    'workbook-with-external-links': ({ links }) => ({
      message: `Formulas of the workbook look into other files${links.length === 0 ? '' : `: ${list(links)}`}.`,
      mend: 'Their values may be out of date. Replace the formulas by values (copy, paste as values).',
    }),
    'workbook-with-entities': () => ({
      message: 'The file holds something unusual (XML entities) and is not read, to be safe.',
      mend: 'Copy the content to a new workbook.',
    }),
    'too-many-rows': ({ limit }) => ({
      message: `There are more than ${limit} rows, as no ledger of one unit has.`,
      mend: 'Check whether it is the right file, or split it.',
    }),
    'text-not-decoded': () => ({
      message: 'The encoding of the text cannot be told.',
      mend: 'Open it in Excel or WPS and save it as .xlsx or as .csv in UTF-8.',
    }),
    'quotes-not-closed': () => ({
      message: 'A quotation mark that begins here is never closed.',
      mend: 'Close it, or save the file as .xlsx.',
    }),
    'form-of-another-format': ({ format }) => ({
      message: `The form is of format ${format}, which cannot be read here.`,
      mend: 'Update sciplan, or make the form anew.',
    }),
    'form-damaged': () => ({
      message: 'What the form keeps hidden about itself was damaged.',
      mend: 'Make the form anew and copy the rows into it.',
    }),
    'no-ledger': ({ best }) => ({
      message:
        best.length === 0
          ? 'No row of headings was found.'
          : `No whole row of headings was found; recognised: ${list(best)}.`,
      mend: `Three columns are needed, "${named('date')}" and "${named('title')}" among them. Headings of another wording can be told with --mapping.`,
    }),
    'row-too-long': ({ fields, headings }) => ({
      message: `The row has ${fields} fields, and there are ${headings} headings: which belongs to which cannot be told.`,
      mend: 'Write 1200 and not 1,200, put texts with commas into quotation marks, or save the file as .xlsx.',
    }),
    'heading-twice': ({ heading, field, other }) => ({
      message: `Both "${heading}" and "${other}" look like "${named(field)}"; which one holds?`,
      mend: 'Rename one of them, or say it with --mapping.',
    }),
    'heading-missing': ({ field }) => ({
      message: `There is no column "${named(field)}".`,
      mend: 'Add it; a heading of another wording can be told with --mapping.',
    }),
    'heading-scale-unknown': ({ heading, unit }) => ({
      message: `The unit "${unit}" of the heading "${heading}" cannot be converted.`,
      mend: 'Use a usual unit, or say it with --mapping.',
    }),
    'heading-unit-contradicted': ({ heading, unit }) => ({
      message: `"${heading}" and the unit "${unit}" that is named elsewhere do not agree.`,
      mend: 'Make them agree, or say it with --mapping.',
    }),
    'unit-not-placed': ({ found }) => ({
      message: `The unit "${found}" above the headings may be that of several columns, or of none.`,
      mend: 'Write it into the heading, as in 经费(万元).',
    }),
    'heading-without-unit': ({ heading }) => ({
      message: `The heading "${heading}" names no unit: yuan, or ten thousand yuan?`,
      mend: 'Write the unit into the heading, such as 经费(元), or say it with --mapping.',
    }),
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
    'date-unreadable': () => ({ message: 'The date cannot be read.', mend: DAY }),
    'date-not-in-calendar': ({ lastDay }) => ({
      message: `There is no such day${lastDay === undefined ? '' : `; the month ends on the ${lastDay}th`}.`,
      mend: DAY,
    }),
    'date-without-year': () => ({
      message: 'The date has no year.',
      mend: `${DAY} Or name the year with --year.`,
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
    'unit-unknown': ({ suggestions }) => ({
      message: 'The plan knows no such unit.',
      mend: `${meant(suggestions)}Use the name in the plan, or add it there to the aliases of the unit.`,
    }),
    'unit-ambiguous': ({ candidates }) => ({
      message: `The name may mean ${list(candidates)}.`,
      mend: 'Write the full name.',
    }),
    'unit-is-group': ({ suggestions }) => ({
      message: 'This is a group: what is logged for it counts for none of its units.',
      mend: `Name the unit${suggestions.length === 0 ? '' : `: ${list(suggestions)}`}.`,
    }),
    'place-unknown': ({ suggestions }) => ({
      message: 'The registers of the plan do not have this place.',
      mend: `${meant(suggestions)}Write it as the register does.`,
    }),
    'units-several': () => ({ message: 'Only one unit can stand here.', mend: 'Write a row for each unit.' }),
    'task-unknown': ({ suggestions }) => ({
      message: 'The plan has no such task.',
      mend: `${meant(suggestions)}Write the id of the task, such as 05-02.`,
    }),
    'task-ambiguous': ({ candidates }) => ({
      message: `It may mean several tasks: ${list(candidates)}.`,
      mend: 'Write the id of the task.',
    }),
    'tasks-left-open': () => ({
      message: 'Which other tasks are meant is not said.',
      mend: 'Write the id of each task, as in 05-01、05-02.',
    }),
    'tasks-several': () => ({ message: 'Only one task can stand here.', mend: 'Write a row for each task.' }),
    'choice-unknown': ({ choices }) => ({
      message: 'There is no such choice.',
      mend: `Choose from: ${list(choices)}.`,
    }),
    'deliverable-unknown': ({ suggestions }) => ({
      message: 'The plan asks for no such document.',
      mend: `${meant(suggestions)}Write its id or title in the plan.`,
    }),
    'subject-unknown': ({ suggestions }) => ({
      message: 'The plan has no such indicator.',
      mend: `${meant(suggestions)}Write the id of an indicator, or task/quota.`,
    }),
    'milestone-unknown': ({ suggestions }) => ({
      message: 'The task has no such milestone.',
      mend: `${meant(suggestions)}Write its id in the plan.`,
    }),
    'year-unreadable': () => ({
      message: 'The year cannot be read.',
      mend: 'Write four digits, such as 2024.',
    }),
    'evidence-leaves-workspace': () => ({
      message: 'The path of the evidence leads out of the workspace.',
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
  },
  remarks: {
    estimate: ({ value }) => ({
      message: `Logged as ${value}, with a note that it is an estimate.`,
      mend: 'Mend it if an exact figure is known.',
    }),
    'year-added': ({ date }) => ({
      message: `Without a year; logged as ${date}.`,
      mend: 'Mend it if the year is wrong.',
    }),
    'year-not-shown': ({ date }) => ({
      message: `The cell shows no year; logged as ${date}.`,
      mend: 'Mend it if the year is wrong.',
    }),
    'date-from-serial': ({ date }) => ({
      message: `The cell holds a number; logged as the day ${date}.`,
      mend: 'Mend it if that is wrong.',
    }),
    'date-outside-plan': ({ date, from, to }) => ({
      message: `${date} is outside the plan (${from} to ${to}).`,
      mend: 'Check the year.',
    }),
    'date-outside-form': ({ date, from, to }) => ({
      message: `${date} is outside the period of the form (${from} to ${to}).`,
      mend: 'Check the year.',
    }),
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
    }),
    'unit-by-sheet-name': ({ unit }) => ({
      message: `Rows without a unit were logged for ${unit}, by the name of the sheet.`,
      mend: 'If that is wrong, name the unit in the rows.',
    }),
    'unit-not-asked-for': ({ unit, asked }) => ({
      message: `This says ${unit}; rows without a unit were logged for it, not for ${asked} of --unit.`,
      mend: 'If it should be the latter, mend the name in the sheet.',
    }),
    'unit-passed-over': ({ found, unit }) => ({
      message: `This says "${found}"; rows without a unit were logged for ${unit}.`,
      mend: 'Check whose they are.',
    }),
    'unit-differs': ({ found, unit }) => ({
      message: `The form is that of ${unit}, and the row says "${found}".`,
      mend: 'Fine if it was filled in for them; else mend it.',
    }),
    'picture-in-cell': () => ({
      message: 'A picture in the cell was not logged.',
      mend: 'Save it as a file, and write its name under evidence.',
    }),
    'evidence-not-named': ({ found }) => ({
      message: `"${found}" names no file; it is kept as it is and is no evidence.`,
      mend: 'If there is a file, write its name, such as 签到表.jpg.',
    }),
    'title-says-planned': ({ title }) => ({
      message: `"${title}" sounds like a plan; without a column for the state everything is logged as done.`,
      mend: 'For what has not taken place, add a column 状态 with 计划中.',
    }),
    'column-missing': ({ field, rows }) => ({
      message: `There is no column "${named(field)}": ${rows} activities ${NOT_COUNTED[field]}.`,
      mend: 'If they should, add the column, or say with --mapping which one it is.',
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
    }),
    'heading-scaled': ({ heading, factor }) => ({
      message: `By the unit that the sheet names, bare numbers below "${heading}" were multiplied by ${factor}.`,
      mend: '',
    }),
    'taken-for-yuan': ({ heading }) => ({
      message: `The heading "${heading}" names no unit; yuan were taken.`,
      mend: 'If it is not yuan, say so with --mapping.',
    }),
  },
}
