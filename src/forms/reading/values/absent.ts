/** Signs and words by which people say that there is nothing of the kind, which is not zero. */
const NOTHING = /^(?:[-—–―－_/\\／~～·.。]+|无|暂无|没有|不适用|无此项|n\/?a|none|nil)$/i

export function saysNothing(text: string): boolean {
  return text.length < 20 && NOTHING.test(text)
}
