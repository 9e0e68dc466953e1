import type { CountedBy } from '../../../forms/reading/left-blank.ts'
import type { ReadingRemarks } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, named } from './words.ts'

const NOT_COUNTED: { readonly [Field in CountedBy]: string } = {
  tasks: '不计入任何任务',
  type: '不计入按类型的统计',
  participants: '不计人次',
}

/** Of sheets, headings and rows that are no entries. */
export const tableRemarks = {
  'hidden-sheet-ignored': () => ({
    message: '这个工作表是隐藏的,没有读。',
    mend: '应当导入的请取消隐藏。',
  }),
  'hidden-rows-read': ({ rows }) => ({
    message: `有 ${rows} 行是隐藏的,也读了。`,
    mend: '不该导入的请删去。',
  }),
  'hidden-columns-read': ({ headings }) => ({
    message: `隐藏的列也读了:${list(headings)}。`,
    mend: '不该导入的请删去。',
  }),
  'sheet-ignored': () => ({
    message: '没有读这个工作表:不像是台账。',
    mend: '里面有台账的,请检查表头和工作表名称,或用 --mapping 说明。',
    mendByUnit: '里面有台账的,请照填报表的叫法写表头。',
  }),
  'section-row': ({ text }) => ({ message: `“${text}”看作小标题,没有当作活动。`, mend: '' }),
  'note-row': ({ text }) => ({ message: `“${text}”看作表外的说明,没有当作活动。`, mend: '' }),
  'unit-line': ({ units }) => ({
    message: `这一行是各列的单位(${list(units)}),没有当作活动。`,
    mend: '',
  }),
  'number-line': () => ({ message: '这一行是各列的编号,没有当作活动。', mend: '' }),
  'sum-row-left-out': ({ label }) => ({ message: `“${label}”这一行是合计,没有当作活动。`, mend: '' }),
  'sum-differs': ({ heading, written, added }) => ({
    message: `“${heading}”合计写的是 ${written},各行相加是 ${added}。`,
    mend: '请核对;登记的是各行的数。',
  }),
  'heading-unknown': ({ heading }) => ({
    message: `不认识“${heading}”这一列,原样保留,不参与统计。`,
    mend: '其实是某个已知项目的,用 --mapping 说明。',
    mendByUnit: '其实是填报表中某一列的,请照填报表的叫法写表头。',
  }),
  'column-missing': ({ field, rows }) => ({
    message: `表头里没有“${named(field)}”这一列,${rows} 项活动${NOT_COUNTED[field]}。`,
    mend: '应当计入的,请补上这一列;叫法特别的,用 --mapping 说明。',
    mendByUnit: '应当计入的,请补上这一列;已有而叫法不同的,请改成这个表头。',
  }),
  'left-blank': ({ field, heading, rows }) => ({
    message: `“${heading}”从这里起有 ${rows} 行没有填,这些活动${NOT_COUNTED[field]}。`,
    mend: '应当计入的,请补上。',
  }),
  'column-without-heading': ({ column, found, cells }) => ({
    message: `${column} 列没有表头,${cells} 格没有读(“${found}”${cells > 1 ? ' 等' : ''})。`,
    mend: '应当登记的,请给这一列加上表头。',
  }),
  'heading-second': ({ heading, other }) => ({
    message: `“${heading}”和“${other}”意思相近,以“${other}”为准;这一列原样保留,不参与统计。`,
    mend: '应以这一列为准的,用 --mapping 说明。',
    mendByUnit: '应以这一列为准的,请改写另一列的表头。',
  }),
  'heading-scaled': ({ heading, factor }) => ({
    message: `按表中写的单位,“${heading}”一列没有写单位的数乘以 ${factor}。`,
    mend: '',
  }),
  'taken-for-yuan': ({ heading }) => ({
    message: `表头“${heading}”没有写单位,按元登记。`,
    mend: '不是元的,用 --mapping 说明。',
    mendByUnit: '不是元的,请在表头写上单位。',
  }),
} satisfies Partial<SentMessages<ReadingRemarks>>
