import type { CliWords, CommandWords } from '../command-words.ts'

export const cli: CliWords = {
  description: '管理全民科学素质行动方案:检查方案、记录台账、随时查看各单位完成情况。',
  groups: { log: '维护活动台账' },
  headings: {
    usage: '用法:',
    arguments: '参数:',
    options: '选项:',
    globalOptions: '通用选项:',
    commands: '命令:',
  },
  values: {
    text: '文字',
    plan: '方案',
    unit: '单位',
    task: '任务',
    entry: '条目',
    file: '文件',
    folder: '文件夹',
    day: '日期',
    period: '时段',
    count: '个数',
    number: '数值',
  },
  options: {
    folder: '在此文件夹(而非当前文件夹)查找工作区',
    lang: '输出语言',
    color: '不用颜色(也可设 NO_COLOR)',
    version: '显示版本号',
    help: '显示帮助',
  },
  defaultValue: (value) => `默认:${value}`,
  choices: (choices) => `可选:${choices.join('、')}`,
  usage: '[选项] <命令>',
  more: '查看某个命令的帮助:sciplan <命令> --help',
  bug: (what) => `sciplan 自身出错,未得出结果:${what}(设 SCIPLAN_DEBUG=1 可显示出错位置)`,
}

export const commands: CommandWords = {
  status: {
    summary: '查看某日各单位完成情况,滞后的在前',
    options: {
      plan: '工作区中的某个方案',
      unit: '某个单位,逐项列出',
      task: '某项任务,逐单位列出',
      period: '时段:YYYY、YYYY-Qn、YYYY-MM 或 起..止;默认为当年',
      asOf: '按此日(而非今天)判定',
      overdue: '只看逾期的',
      format: '输出格式',
    },
  },
}
