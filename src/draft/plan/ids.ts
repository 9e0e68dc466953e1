/** Ids out of words that may repeat: youth, youth-2. None can be read as a number. */
export function shortIds(words: readonly string[]): string[] {
  const taken = new Set<string>()
  return words.map((word) => {
    let id = word
    for (let count = 2; taken.has(id); count += 1) id = `${word}-${count}`
    taken.add(id)
    return id
  })
}

/** 05-02 out of the numbers of unit and row; a key of one number gets a letter, since 05 reads as a number. */
export function idOfKey(prefix: string, key: readonly (string | number)[]): string {
  const parts = key.map((part) => (typeof part === 'number' ? String(part).padStart(2, '0') : part))
  const id = [prefix, ...parts].filter((part) => part !== '').join('-')
  return /^[\d.]+$/.test(id) ? `t${id}` : id
}

/** Id of a plan: the name of its file, where that is one, and its years. */
export function planId(
  fileName: string,
  period: { readonly from: string; readonly to: string } | undefined,
): string {
  const stem = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '').toLowerCase()
  const word = stem.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  const years = period === undefined ? [] : [period.from.slice(0, 4), period.to.slice(0, 4)]
  const name = /[a-z]/.test(word) ? word : 'plan'
  return [name, ...new Set(years.filter((year) => !name.includes(year)))].join('-')
}
