import type { OtherKind, ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, SAVE_AGAIN } from './words.ts'

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

const NEW_FORM = 'Ask the office for a new form, and copy the rows into it.'

/** Of a file as a whole. */
export const fileProblems = {
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
      : 'Only workbooks (.xlsx) and .csv files are read.',
  }),
  'workbook-damaged': () => ({
    message: 'The workbook is damaged and cannot be read.',
    mend: `${SAVE_AGAIN} If it does not open, ask for it again.`,
    mendByUnit: `${SAVE_AGAIN} If it does not open, it has to be filled in anew.`,
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
    mendByUnit: NEW_FORM,
  }),
  'form-damaged': () => ({
    message: 'What the form keeps hidden about itself was damaged.',
    mend: 'Make the form anew and copy the rows into it.',
    mendByUnit: NEW_FORM,
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
