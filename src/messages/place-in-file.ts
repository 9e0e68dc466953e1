import type { ImportWords } from './import-words.ts'

/** 区教委.xlsx 台账!B7, or as much of it as there is. */
export const placeInFile: ImportWords['place'] = ({ file = '', sheet, at }) => {
  const inside = [sheet, at].filter((part) => part !== '').join('!')
  return [file, inside].filter((part) => part !== '').join(' ')
}
