import type { OtherKind, ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, SAVE_AGAIN } from './words.ts'

const KINDS: { readonly [Kind in OtherKind]: string } = {
  word: 'Word 文档',
  slides: '演示文稿',
  'open-document': 'OpenDocument 文件(.ods、.odt)',
  'binary-workbook': '二进制工作簿(.xlsb)',
  'xml-workbook': 'XML 表格',
  archive: '压缩包',
  picture: '图片',
  pdf: 'PDF',
  text: '文本文件',
  unknown: '无法识别的文件',
}

const NEW_FORM = '请向汇总单位要一份新的填报表,把填好的行复制过去。'

/** Of a file as a whole. */
export const fileProblems = {
  'file-empty': () => ({ message: '文件是空的。', mend: '请检查是不是发错了文件。' }),
  'old-workbook': () => ({ message: '这是旧格式的表格(.xls、.et)。', mend: SAVE_AGAIN }),
  'password-protected': () => ({
    message: '表格有打开密码。',
    mend: '请用 Excel 或 WPS 打开,去掉密码后另存。',
  }),
  'web-page': () => ({ message: '这其实是网页,只是名字像表格。', mend: SAVE_AGAIN }),
  'not-a-workbook': ({ kind }) => ({
    message: `这不是表格:${KINDS[kind]}。`,
    mend: ['open-document', 'binary-workbook', 'xml-workbook'].includes(kind)
      ? SAVE_AGAIN
      : '只读 .xlsx 和 .csv 表格。',
  }),
  'workbook-damaged': () => ({
    message: '表格已损坏,读不出来。',
    mend: `${SAVE_AGAIN}打不开的请对方重发。`,
    mendByUnit: `${SAVE_AGAIN}打不开的要重新填一份。`,
  }),
  'workbook-too-large': ({ megabytes, limit }) => ({
    message: `表格太大(展开后约 ${megabytes} MB,上限 ${limit} MB)。`,
    mend: '请删去图片和多余的格式,或把内容复制到新的表格。',
  }),
  'workbook-too-many-parts': ({ parts, limit }) => ({
    message: `文件内部有 ${parts} 个部分(上限 ${limit}),不像是正常的表格。`,
    mend: '请把内容复制到新的表格。',
  }),
  'workbook-with-macros': () => ({
    message: '表格里有宏(程序),出于安全不读。',
    mend: '请另存为不带宏的 .xlsx。',
  }),
  'workbook-with-external-links': ({ links }) => ({
    message: `表格的公式引用了别的文件${links.length === 0 ? '' : `:${list(links)}`}。`,
    mend: '引用的数可能已经过时。请把公式换成数值(复制后选择性粘贴为数值)。',
  }),
  'workbook-with-entities': () => ({
    message: '文件里有不正常的内容(XML 实体),出于安全不读。',
    mend: '请把内容复制到新的表格。',
  }),
  'too-many-rows': ({ limit }) => ({
    message: `行数超过 ${limit},不像是一个单位的台账。`,
    mend: '请检查是不是发错了文件,或分成几个文件。',
  }),
  'text-not-decoded': () => ({
    message: '看不出文字用的是什么编码。',
    mend: '请用 Excel 或 WPS 打开,另存为 .xlsx 或 UTF-8 的 .csv。',
  }),
  'quotes-not-closed': () => ({
    message: '从这里开始的引号没有配对。',
    mend: '请补上引号,或另存为 .xlsx。',
  }),
  'form-of-another-format': ({ format }) => ({
    message: `这份填报表的格式版本是 ${format},这里读不了。`,
    mend: '请更新 sciplan,或重新导出填报表。',
    mendByUnit: NEW_FORM,
  }),
  'form-damaged': () => ({
    message: '填报表里隐藏的信息被改坏了。',
    mend: '请重新导出一份,把填好的行复制过去。',
    mendByUnit: NEW_FORM,
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
