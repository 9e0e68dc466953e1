import type { LogFindings } from '../../../log/findings.ts'

/** What is looked for in a record of the log before any rule sees it. */
export const recordTitles: { readonly [Code in keyof LogFindings]: string } = {
  'torn-line': '没有写完的条目',
  'entry-not-list': '台账文件不是列表',
  'entry-not-map': '条目不是一组“键: 值”',
}
