/** How a heading or paragraph is numbered. */
export type NumberingStyle =
  /** 第一章, 第二部分 */
  | 'chapter'
  /** 第三条 */
  | 'article'
  /** 一、 */
  | 'chinese'
  /** (一) */
  | 'chinese-bracket'
  /** 1. and 1、 */
  | 'arabic'
  /** (1) and 1) */
  | 'arabic-bracket'
  /** 1.2 and 1.2.3 */
  | 'decimal'
  /** ① */
  | 'circled'
  /** 一是, 首先 */
  | 'spoken'

/** The number that a paragraph begins with. */
export interface Numbering {
  readonly style: NumberingStyle
  /** 1 for 第一章 and 一、; 2 for (一); 3 for 1.; 4 for (1); 5 for ①: lower ones stand inside higher ones. */
  readonly level: number
  /** Undefined where the number is lost: (　). */
  readonly ordinal: number | undefined
  /** The number with its marks. */
  readonly text: string
  /** Where the words after it begin in the text as given. */
  readonly end: number
}
