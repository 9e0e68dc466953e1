import type { FormCommandWords, FormUsageMessages } from '../form-words.ts'
import { sentText } from '../sent-text.ts'
import { reading } from './reading.ts'

export const formCommands: FormCommandWords = {
  form: {
    summary: '给各单位生成填报表(Excel),已登记的内容预先填好',
    details:
      '每个单位一个文件,单位组每个成员一个:填表说明、本单位任务、活动台账、任务进展、报送事项、数据填报。\n' +
      '填好后用 sciplan import 读回。已被填写过的文件绝不覆盖。',
    options: {
      output: '写入此文件夹(必写)',
      unit: '只生成此单位或单位组的,可写多次;默认为所有单位',
      year: '年份;默认为当年',
      period: '时段:YYYY、YYYY-Qn、YYYY-MM 或 起..止',
      template: '用办公室自己的表(.xlsx):版式不变,按表头填入活动台账',
      plan: '工作区中的某个方案',
      asOf: '完成情况截至此日(而非今天)',
      format: '输出格式',
    },
  },
}

export const formUsage: FormUsageMessages = {
  'options-exclude': ({ option, other }) => `${option} 和 ${other} 只能写一个。`,
  'group-without-members': ({ group }) =>
    `方案没有列出“${group}”的成员单位,无法逐个生成填报表。请在方案的 groups 中补上 members。`,
  'form-filled-in': ({ paths }) =>
    [
      '这些文件已被人填写或另存过,没有写入任何文件。请先用 sciplan import 读入,或换一个文件夹:',
      ...paths,
    ].join('\n  '),
  'form-template-unreadable': ({ path, problem }) => {
    const { message, mend } = sentText(reading.problems, problem)
    return `不能用 ${path} 作模板:${message}${mend}`
  },
  'form-template-without-ledger': ({ path }) =>
    `${path} 中没有找到台账:要有一行表头,至少写明活动日期和活动名称,且不是 sciplan 生成的填报表或 csv 文件。`,
  'form-template-headings': ({ path, headings }) =>
    `${path} 的表头${headings.map((one) => `“${one}”`).join('和')}意思相同,不知道数字填在哪一列。请改写或删去其中一个。`,
  'form-template-filled': ({ path, sheet, row }) =>
    `${path} 的“${sheet}”第 ${row} 行(表头下面)已有内容。请清空示例和数据,只留空行。`,
  'form-template-too-short': ({ path, room, logged, unit }) =>
    `${path} 表头下面只有 ${room} 个空行,${unit}已登记的活动有 ${logged} 项。请在模板中多留空行,或删去下面的签字栏。`,
  'form-template-formula': ({ path, cell }) => `${path} 的 ${cell} 是公式,不能填入内容。请清除这一列的公式。`,
  'form-template-unusual': ({ path }) =>
    `${path} 的内部结构与 Excel、WPS 保存的不同,无法保留版式。请用 Excel 或 WPS 打开,另存为 .xlsx 再用。`,
}
