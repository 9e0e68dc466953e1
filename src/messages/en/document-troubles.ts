import type { UsageErrors } from '../../cli/usage-errors.ts'

/** What a file is that has to be saved as another one first, and how; its name comes before. */
export const OTHER_DOCUMENT_FORMATS: Readonly<Record<UsageErrors['other-document-format']['is'], string>> = {
  doc: 'is an old Word file. Open it in WPS or Word and save it as .docx.',
  wps: 'is an old WPS file. Open it in WPS and save it as .docx.',
  pdf: 'is a PDF, which has pages but no paragraphs and tables. Turn it into .docx with WPS or Word and check its numbers; a saved web page is better where there is one.',
  ofd: 'is an OFD file, which has pages but no paragraphs and tables. Export it as .docx or .txt and check its numbers.',
  rtf: 'is an RTF file. Open it in WPS or Word and save it as .docx.',
  odt: 'is an ODT file. Open it in WPS, Word or LibreOffice and save it as .docx.',
  workbook: 'is a workbook. Copy its tables to Word or WPS and save them as .docx.',
  slides: 'is a presentation. Copy its text to Word or WPS and save it as .docx.',
}

/** Why a file cannot be read, and what to do; its name comes before. */
export const UNREADABLE_DOCUMENTS: Readonly<Record<UsageErrors['unreadable-document']['why'], string>> = {
  damaged: 'is damaged, or not what its name says. Save the document anew and try again.',
  protected:
    'is protected by a password. Open it in WPS or Word, take the password off, and save it as .docx.',
  'too-large':
    'is too large for a document, or would be once unpacked. Save it with its text alone and try again.',
  'too-long':
    'has more than 1.5 million characters, which no plan has. Keep the text of the plan only, save it and try again.',
  'no-text':
    'is no text, or mixes encodings. Open it in an editor, see whether the text is whole and save it as .txt in UTF-8, or save the document as .docx.',
  'too-nested':
    'is nested too deep to be read. Open it in a browser or WPS, copy its text, and save that as .txt.',
  'without-text':
    'has no text: it may be scanned, or a page whose text is in another file or on the web. Recognise its text, or copy it from the browser, and save it as .txt.',
}
