import type { CorpusCase } from './case.ts'
import { gbk, utf16 } from './encode.ts'
import { relation, relations, type SheetSpec, workbook, zip } from './workbook.ts'

const TABLE = [
  ['活动日期', '责任单位', '活动名称', '参加人次', '佐证材料'],
  ['2024-03-05', '区教委', '科普讲座', '350', 'a.jpg'],
  ['2024年4月1日', '区科协', '“三下乡”活动', '约1,200人', ''],
] as const
const ROWS: SheetSpec['rows'] = TABLE
const TEXT = TABLE.map((row) =>
  row.map((field) => (field.includes(',') ? `"${field}"` : field)).join(','),
).join('\r\n')
const utf8 = (text: string) => new TextEncoder().encode(text)
const book = (parts: Readonly<Record<string, string | Uint8Array>> = {}) =>
  workbook({ sheets: [{ name: '台账', rows: ROWS }], parts })
const file = (name: string, about: string, fileName: string, bytes: () => Uint8Array): CorpusCase => ({
  name,
  about,
  file: fileName,
  bytes,
})

const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Files by what they are: encodings, and what is no workbook at all. */
export const FILES: readonly CorpusCase[] = [
  file('csv-utf8', 'csv in UTF-8', 'a.csv', () => utf8(TEXT)),
  file('csv-utf8-mark', 'csv in UTF-8 with a mark', 'a.csv', () => utf8(`\ufeff${TEXT}\r\n\r\n`)),
  file('csv-gbk', 'csv in GBK, as Excel saves it', 'a.csv', () => gbk(TEXT)),
  file('csv-utf16', 'Unicode text with tabs, as Excel saves it', 'a.txt', () =>
    utf16(`\ufeff${TABLE.map((row) => row.join('\t')).join('\r\n')}`),
  ),
  file('csv-utf16-without-mark', 'UTF-16 without a mark', 'a.csv', () => utf16(TEXT, 'be')),
  file('csv-semicolons', 'Semicolons between, and a line that says so', 'a.csv', () =>
    utf8(`sep=;\n${TABLE.map((row) => row.join(';')).join('\n')}`),
  ),
  file('csv-quotes', 'Quotes, line breaks and delimiters inside of fields, old line ends', 'a.csv', () =>
    utf8(
      '日期,单位,活动名称,备注\r2024-03-05,区教委,"讲座""航天"",\n第二场","逗号,在里面"\r2024-03-06,区教委,="展览",\'=1+1',
    ),
  ),
  file('csv-quote-open', 'A quote that is never closed', 'a.csv', () =>
    utf8(`${TEXT}\n2024-05-01,区教委,"讲座,1,\n2024-05-02,区教委,展览,1,`),
  ),
  file('csv-under-another-name', 'csv under the name of a workbook', 'a.xlsx', () => utf8(TEXT)),
  file('csv-broken', 'UTF-8 with a broken byte', 'a.csv', () => {
    const bytes = utf8(`${TEXT}\n2024-05-01,区教委,讲座,`)
    bytes[bytes.length - 9] = 0xff
    return bytes
  }),
  file('csv-without-headings', 'A table without headings', 'a.csv', () =>
    utf8('2024-03-05,区教委,讲座,350\n'),
  ),
  file('empty', 'No byte at all', 'a.xlsx', () => new Uint8Array()),
  file('blank', 'Nothing but blanks', 'a.csv', () => utf8('\n \n')),
  file('old-workbook', 'xls, or et of WPS', 'a.xls', () =>
    Uint8Array.from([...OLD, ...new Array(600).fill(0)]),
  ),
  file('password', 'A workbook with a password', 'a.xlsx', () =>
    Uint8Array.from([...OLD, ...new Array(600).fill(0), ...utf16('EncryptedPackage')]),
  ),
  file('web-page', 'A web page under the name of a workbook', 'a.xls', () =>
    utf8(
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>日期</td></tr></table></html>',
    ),
  ),
  file('xml-workbook', 'A workbook in XML of 2003', 'a.xls', () =>
    utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:x"></Workbook>'),
  ),
  file('word', 'A Word document', 'a.xlsx', () => zip({ 'word/document.xml': '<a/>' })),
  file('archive', 'An archive of files', 'a.zip', () => zip({ '台账.xlsx': book() })),
  file('open-document', 'A spreadsheet of OpenDocument', 'a.ods', () =>
    zip({ mimetype: 'x', 'content.xml': '<a/>' }),
  ),
  file('pdf', 'A scan', 'a.pdf', () => utf8('%PDF-1.7\n')),
  file('truncated', 'A workbook cut short on the way', 'a.xlsx', () => book().subarray(0, 1500)),
  file('corrupt', 'A workbook with a byte turned over', 'a.xlsx', () => {
    const bytes = book().slice()
    bytes[60] = bytes[60]! ^ 0xff
    return bytes
  }),
  file('xml-broken', 'A sheet that is no XML', 'a.xlsx', () =>
    book({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
  ),
  file('entities', 'Declared entities', 'a.xlsx', () =>
    book({ 'xl/sharedStrings.xml': `<?xml version="1.0"?>${DOCTYPE}<sst><si><t>&b;</t></si></sst>` }),
  ),
  file('macros', 'Macros', 'a.xlsm', () => book({ 'xl/vbaProject.bin': 'x' })),
  file('external-links', 'Formulas that look into other files', 'a.xlsx', () =>
    book({
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels': relations(
        relation('rId1', 'externalLinkPath', 'file:///D:/去年台账.xlsx', true),
      ),
    }),
  ),
  file(
    'wps',
    'As programs other than Excel write: prefixes, no addresses, texts in the cells',
    '台账.xlsx',
    () => workbook({ bare: true, sheets: [{ name: '台账', rows: ROWS }] }),
  ),
  file('from-1904', 'Days that are counted from 1904', '台账.xlsx', () =>
    workbook({
      from1904: true,
      sheets: [{ name: '台账', rows: [TABLE[0], [{ day: '2024-03-05' }, '区教委', '讲座', 5]] }],
    }),
  ),
]
