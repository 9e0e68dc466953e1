import { headingNames } from '../../heading-names.ts'
import { form } from '../form.ts'

export const list = (names: readonly string[]) => names.join('、')
export const meant = (names: readonly string[]) =>
  names.length === 0 ? '' : `是不是“${names.join('”或“')}”?`
export const SAVE_AGAIN = '请用 Excel 或 WPS 打开,另存为 .xlsx。'
export const NUMBER = '请写阿拉伯数字,例:350;没有这一项或没有统计的留空。'
export const DAY = '请写成 2024-03-05。'
/** What our forms call a column. */
export const named = headingNames(form)
