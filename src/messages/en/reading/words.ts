import { headingNames } from '../../heading-names.ts'
import { form } from '../form.ts'

export const list = (names: readonly string[]) => names.join(', ')
export const meant = (names: readonly string[]) =>
  names.length === 0 ? '' : `Is it "${names.join('" or "')}"? `
export const SAVE_AGAIN = 'Open it in Excel or WPS and save it as .xlsx.'
export const NUMBER = 'Write it in digits, such as 350; leave the cell empty where there is no such figure.'
export const DAY = 'Write it as 2024-03-05.'
/** What our forms call a column. */
export const named = headingNames(form)
