import { attribute } from './sheet-rows.ts'

/** Built-in formats of days, the Chinese ones among them. */
const isDayFormat = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Numbers of the styles of a workbook that show a number as a day. */
export function dayStyles(styles: string): ReadonlySet<number> {
  const own = new Set(
    [...styles.matchAll(/<numFmt\b([^>]*?)\/?>/g)].flatMap(([, attributes = '']) => {
      const code = (attribute(attributes, 'formatCode') ?? '').replace(/&quot;.*?&quot;|\[[^\]]*\]|\\./g, '')
      return /y/i.test(code) && /[md]/i.test(code) ? [Number(attribute(attributes, 'numFmtId'))] : []
    }),
  )
  const formats = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? ''
  const days = [...formats.matchAll(/<xf\b([^>]*?)\/?>/g)].flatMap(([, attributes = ''], index) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0)
    return isDayFormat(id) || own.has(id) ? [index] : []
  })
  return new Set(days)
}
