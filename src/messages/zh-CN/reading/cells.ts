import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { named } from './words.ts'

/** Of a cell, whatever it should hold. */
export const cellProblems = {
  'value-missing': ({ field, heading = named(field) }) => ({
    message: `没有填“${heading}”。`,
    mend: '这一项必填,请补上。',
  }),
  'formula-without-value': () => ({
    message: '公式没有计算结果。',
    mend: '请用 Excel 或 WPS 打开,保存一次。',
  }),
  'formula-error': ({ found }) => ({ message: `公式出错:${found}。`, mend: '请改好公式,或直接写数值。' }),
  'picture-for-value': () => ({ message: '这一格是图片,读不出内容。', mend: '请写成文字或数字。' }),
  'merged-figure': ({ range }) => ({
    message: `数字在合并的单元格里(${range}),不知道是哪一行的。`,
    mend: '请取消合并,每行写各自的数。',
  }),
  'evidence-leaves-workspace': () => ({
    message: '佐证材料写的是别处的路径,找不到。',
    mend: '请写文件名,把文件和表格一起报送。',
  }),
  'text-too-long': ({ length, limit }) => ({
    message: `文字太长(${length} 字,上限 ${limit})。`,
    mend: '请写简短一些,全文作为佐证材料。',
  }),
  'sample-row': () => ({
    message: '这是样例,没有改成本单位的内容。',
    mend: '请改成真实的内容,或删去这一行。',
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
