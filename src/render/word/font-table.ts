import type { Fonts } from './typography.ts'

/** What Word takes where a typeface is not installed. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  方正小标宋简体: '华文中宋',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  仿宋: 'FangSong',
  楷体: 'KaiTi',
  黑体: 'SimHei',
  宋体: 'SimSun',
}

/** The typefaces of a document with their substitutes, so that a PC without 小标宋 does not take just any other. */
export function fontTable({ title, body, heading, subheading, number, latin }: Fonts): string {
  const chinese = [...new Set([title, body, heading, subheading, number])].map((name) => {
    const substitute = SUBSTITUTES[name]
    const other = substitute === undefined ? '' : `<w:altName w:val="${substitute}"/>`
    // 86 is the character set GB2312.
    return `<w:font w:name="${name}">${other}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`
  })
  const western = `<w:font w:name="${latin}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`
  return (
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${chinese.join('')}${western}</w:fonts>`
  )
}
