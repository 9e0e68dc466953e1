import type { EncodingFindings } from '../../../source/findings.ts'
import type { FindingMessages } from '../../catalogue.ts'

const SAVE_AS_UTF8 =
  '另存为 UTF-8:记事本在“另存为”窗口下方的“编码”中选 UTF-8;WPS 文字选“纯文本(*.txt)”,编码选 UTF-8,再把扩展名改回来。'

const ENCODINGS = {
  GBK: '文件是 GBK(ANSI)编码,不是 UTF-8。',
  'UTF-16': '文件是 UTF-16(记事本中叫 Unicode)编码,不是 UTF-8。',
  unknown: '文件不是 UTF-8 编码。',
} as const

export const encodingFindings: FindingMessages<EncodingFindings> = {
  'byte-order-mark': () => ({
    message: '文件开头有看不见的 BOM 标记。',
    mend: '另存为 UTF-8(不带 BOM):记事本的“编码”中选“UTF-8”,不要选“带有 BOM 的 UTF-8”。',
  }),
  'not-utf8': ({ encoding }) => ({ message: ENCODINGS[encoding], mend: SAVE_AS_UTF8 }),
  'damaged-text': () => ({
    message: '这里的字节已损坏,读不成字。',
    mend: '重新输入这个字;损坏较多时,从备份或 git 中取回文件。',
  }),
  'file-cut-short': () => ({
    message: '文件在一个字的中间断了,可能没有复制或下载完整。',
    mend: '重新复制文件,或补上缺少的部分。',
  }),
  'binary-file': () => ({
    message: '这不是文本文件。',
    mend: 'Word、Excel 文件不能只改扩展名;请换成 UTF-8 的文本文件。',
  }),
  'invisible-character': ({ character }) => ({
    message: `这里有一个看不见的字符(${character}),多半是从网页或文档中带来的。`,
    mend: '删去它:把光标移到这里,逐字删除后重新输入。',
  }),
  'file-too-large': ({ megabytes, limit }) => ({
    message: `文件约 ${megabytes} MB,超过 ${limit} MB 的上限,没有读取。`,
    mend: '方案和设置不会这样大,请看文件是否放错;太长的方案可拆成几个文件。',
  }),
}
