import type { ReadingRemarks } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'

/** Of rows and cells that became entries. */
export const rowRemarks = {
  estimate: ({ value }) => ({ message: `按 ${value} 登记,并注明是约数。`, mend: '有确切数的请改正。' }),
  'year-added': ({ date }) => ({ message: `没有写年份,按 ${date} 登记。`, mend: '年份不对的请改正。' }),
  'year-not-shown': ({ date }) => ({
    message: `格子里没有显示年份,按 ${date} 登记。`,
    mend: '年份不对的请改正。',
  }),
  'date-from-serial': ({ date }) => ({
    message: `格子里是数字,按日期 ${date} 登记。`,
    mend: '不对的请改正。',
  }),
  'date-outside-plan': ({ date, from, to }) => ({
    message: `${date} 不在方案的期限内(${from} 至 ${to})。`,
    mend: '请核对年份。',
  }),
  'date-outside-form': ({ date, from, to }) => ({
    message: `${date} 不在这份填报表的时段内(${from} 至 ${to})。`,
    mend: '请核对年份。',
  }),
  'unit-by-sheet-name': ({ unit }) => ({
    message: `没有写单位的行,按工作表的名称登记为${unit}的。`,
    mend: '不对的,请在行中写明单位。',
  }),
  'unit-not-asked-for': ({ unit, asked }) => ({
    message: `这里写的是${unit},没有写单位的行登记为${unit}的,没有按导入时指定的${asked}登记。`,
    mend: '应是后者的,请改正表中的单位。',
  }),
  'unit-passed-over': ({ found, unit }) => ({
    message: `这里写的是“${found}”;没有写单位的行登记为${unit}的。`,
    mend: '请核对是哪个单位的。',
  }),
  'unit-differs': ({ found, unit }) => ({
    message: `这是${unit}的填报表,这一行写的是“${found}”。`,
    mend: '代填的不用管;写错的请改正。',
  }),
  'picture-in-cell': () => ({
    message: '格子里有图片,没有登记。',
    mend: '请把图片另存为文件,在“佐证材料”中写文件名。',
  }),
  'evidence-not-named': ({ found }) => ({
    message: `“${found}”不是文件名,原样保留,不算佐证材料。`,
    mend: '有材料的请写文件名,例:签到表.jpg。',
  }),
  'title-says-planned': ({ title }) => ({
    message: `“${title}”像是计划;没有“状态”列,都按已开展登记。`,
    mend: '还没有开展的,请加一列“状态”,写“计划中”。',
  }),
} satisfies Partial<SentMessages<ReadingRemarks>>
