import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, named } from './words.ts'

/** Of a sheet and its headings. */
export const headingProblems = {
  'no-ledger': ({ best }) => ({
    message: best.length === 0 ? '没有找到表头。' : `没有找到完整的表头,只认出:${list(best)}。`,
    mend: `表头至少要有“${named('date')}”和“${named('title')}”等三列。表头叫法特别的,用 --mapping 说明。`,
    mendByUnit: `表头至少要有“${named('date')}”和“${named('title')}”等三列,请照填报表的叫法写。`,
  }),
  'row-too-long': ({ fields, headings }) => ({
    message: `这一行有 ${fields} 格,表头只有 ${headings} 格,对不上列。`,
    mend: '数字里的逗号请去掉(1,200 写成 1200),文字里有逗号的加英文双引号,或另存为 .xlsx。',
  }),
  'heading-twice': ({ heading, field, other }) => ({
    message: `“${heading}”和“${other}”两列都像“${named(field)}”,不知道以哪一列为准。`,
    mend: '请改表头,或用 --mapping 说明哪一列算数。',
    mendByUnit: '请改写其中一列的表头。',
  }),
  'heading-missing': ({ field }) => ({
    message: `表头里没有“${named(field)}”这一列。`,
    mend: '请补上这一列;叫法特别的,用 --mapping 说明。',
    mendByUnit: '请补上这一列;已有而叫法不同的,请改成这个表头。',
  }),
  'heading-scale-unknown': ({ heading, unit }) => ({
    message: `表头“${heading}”的单位“${unit}”不知道怎么换算。`,
    mend: '请改成常用的单位,或用 --mapping 说明。',
    mendByUnit: '请改成常用的单位,例:元、万元。',
  }),
  'heading-unit-contradicted': ({ heading, unit }) => ({
    message: `“${heading}”和另处写的单位“${unit}”不一致,不知道以哪个为准。`,
    mend: '请改成一致,或用 --mapping 说明。',
    mendByUnit: '请改成一致。',
  }),
  'unit-not-placed': ({ found }) => ({
    message: `表头上方写了单位“${found}”,不知道是哪一列的。`,
    mend: '请把单位写进表头,例:经费(万元)。',
  }),
  'heading-without-unit': ({ heading }) => ({
    message: `表头“${heading}”没有写单位,不知道是元还是万元。`,
    mend: '请在表头写上单位,例:经费(元),或用 --mapping 说明。',
    mendByUnit: '请在表头写上单位,例:经费(元)。',
  }),
  'heading-told-twice': ({ field, other }) => ({
    message:
      other === undefined
        ? `这个表头既写作“${named(field)}”,又写作不导入。`
        : `这个表头同时写作“${named(other)}”和“${named(field)}”。`,
    mend: '请只留一处。',
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
