/** Traditional characters of the fixed turns that the readers know, each beside its simplified form. */
const TRADITIONAL = [
  '爭争',
  '過过',
  '於于',
  '條条',
  '個个',
  '場场',
  '達达',
  '計计',
  '實实',
  '現现',
  '週周',
  '號号',
  '億亿',
  '萬万',
  '兩两',
  '間间',
  '項项',
  '類类',
  '戶户',
  '處处',
  '種种',
  '冊册',
  '學学',
  '縣县',
  '鄉乡',
  '鎮镇',
  '蓋盖',
  '員员',
  '書书',
  '區区',
]

const SIMPLIFIED = new Map(TRADITIONAL.map((pair) => [pair.charAt(0), pair.charAt(1)]))
/** Nothing but what changes: most characters of a document are met and passed. */
const CHANGING = new RegExp(`[\\uff01-\\uff5e\\u3000${[...SIMPLIFIED.keys()].join('')}]`, 'g')

/**
 * The same text with half-width letters, digits and signs and simplified turns of phrase.
 * Every character stands where it stood, so that places found here hold in the text as given.
 */
export function plainForm(text: string): string {
  return text.replace(CHANGING, (character) => {
    if (character === '\u3000') return ' '
    if (character >= '\uff01' && character <= '\uff5e')
      return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    return SIMPLIFIED.get(character) ?? character
  })
}
