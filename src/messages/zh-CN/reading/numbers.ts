import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, NUMBER } from './words.ts'

/** Of figures. */
export const numberProblems = {
  'number-unreadable': () => ({ message: '看不懂这个数。', mend: NUMBER }),
  'number-vague': () => ({ message: '这不是确切的数。', mend: `请写出确切的数。${NUMBER}` }),
  'number-range': () => ({ message: '这是一个范围,不是确切的数。', mend: NUMBER }),
  'numbers-several': () => ({ message: '一格里有几个数,不知道以哪个为准。', mend: NUMBER }),
  'number-negative': () => ({ message: '不能是负数。', mend: NUMBER }),
  'number-not-whole': () => ({ message: '应当是整数。', mend: NUMBER }),
  'number-too-large': () => ({
    message: '这个数大得不合情理。',
    mend: '请核对,可能多写了几位,或电话号码写错了列。',
  }),
  'number-wrong-counter': ({ counter, expected }) => ({
    message:
      expected.length === 0
        ? `这一项不带单位“${counter}”。`
        : `单位“${counter}”不对,这一列是${list(expected)}。`,
    mend: '请核对是不是写错了列。',
  }),
  'number-scaled-twice': ({ heading }) => ({
    message: `表头“${heading}”已有单位,格子里又写了单位,不知道是多少。`,
    mend: '请只写数字。',
  }),
  'percent-doubtful': ({ candidates }) => ({
    message: `不知道是${candidates.map((one) => ` ${one}%`).join(' 还是')}。`,
    mend: '请写上百分号,例:13%。',
  }),
  'percent-above-100': () => ({ message: '超过了 100%。', mend: '请核对,可能少了小数点。' }),
  'covered-above-total': () => ({ message: '已覆盖数大于总数。', mend: '请核对这两个数。' }),
} satisfies Partial<SentMessages<ReadingProblems>>
