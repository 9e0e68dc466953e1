import type { FormCommandWords, FormUsageMessages } from '../form-words.ts'

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
}
