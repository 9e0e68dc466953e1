import type { EncodingFindings } from '../../../source/findings.ts'
import type { FindingMessages } from '../../catalogue.ts'

const SAVE_AS_UTF8 =
  'Save it as UTF-8: in Notepad under "Encoding" at the bottom of "Save as"; in WPS Writer as plain text with the encoding UTF-8, then give the file its old name.'

const ENCODINGS = {
  GBK: 'The file is written in GBK (ANSI), not in UTF-8.',
  'UTF-16': 'The file is written in UTF-16 (Notepad calls it Unicode), not in UTF-8.',
  unknown: 'The file is not written in UTF-8.',
} as const

export const encodingFindings: FindingMessages<EncodingFindings> = {
  'byte-order-mark': () => ({
    message: 'The file begins with an invisible byte order mark (BOM).',
    mend: 'Save it as UTF-8 without BOM: in Notepad choose "UTF-8", not "UTF-8 with BOM".',
  }),
  'not-utf8': ({ encoding }) => ({ message: ENCODINGS[encoding], mend: SAVE_AS_UTF8 }),
  'damaged-text': () => ({
    message: 'The bytes here are damaged and cannot be read as text.',
    mend: 'Type the character again; where much is damaged, take the file from a backup or from git.',
  }),
  'file-cut-short': () => ({
    message:
      'The file ends in the middle of a character: it was probably not copied or downloaded completely.',
    mend: 'Copy the file again, or add what is missing.',
  }),
  'binary-file': () => ({
    message: 'This is not a text file.',
    mend: 'A Word or Excel file stays one under another name; put a text file in UTF-8 here.',
  }),
  'invisible-character': ({ character }) => ({
    message: `There is an invisible character here (${character}), probably pasted from a web page or document.`,
    mend: 'Delete it: place the cursor here, delete the characters around it and type them again.',
  }),
  'file-too-large': ({ megabytes, limit }) => ({
    message: `The file has about ${megabytes} MB, more than the limit of ${limit} MB, and was not read.`,
    mend: 'Plans and settings are never that long: see whether the file is in the right place, or split the plan.',
  }),
}
