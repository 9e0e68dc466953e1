import type { UsageMessages } from '../catalogue.ts'

function suggestion(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : `您是不是要写:${nearest.join('、')}?`
}

export const usage: UsageMessages = {
  'unknown-command': ({ name, nearest }) =>
    `没有“${name}”这个命令。${suggestion(nearest) || '全部命令见 sciplan --help。'}`,
  'unknown-option': ({ option, nearest }) =>
    `没有 ${option} 这个选项。${suggestion(nearest) || '可用选项见 --help;选项写在命令之后。'}`,
  'option-without-value': ({ option }) => `${option} 后面要写一个值。`,
  'missing-argument': ({ argument }) => `缺少 <${argument}>;用法见 --help。`,
  'too-many-arguments': ({ argument }) => `多了一个参数“${argument}”。名称中有空格时请加引号。`,
  'bad-choice': ({ name, value, choices, nearest }) =>
    `${name} 不能写“${value}”。${suggestion(nearest) || `可选:${choices.join('、')}。`}`,
  'bad-day': ({ name, value }) => `${name}:“${value}”不是日期。请写成 2024-11-30 的样子。`,
  'bad-period': ({ name, value }) =>
    `${name}:“${value}”不是时段。可写 2024、2024-Q3、2024-09 或 2024-01-01..2024-11-30。`,
  'bad-count': ({ name, value }) => `${name}:“${value}”不是非负整数。`,
  'bad-number': ({ name, value }) => `${name}:“${value}”不是数值。请只写数字,如 120 或 1.5。`,
  'cannot-write': ({ path, reason }) => `无法写入 ${path}(${reason})。请换个位置,或关闭占用它的程序。`,
  'no-such-folder': ({ folder }) => `没有文件夹 ${folder}。`,
  'no-workspace': ({ folder }) =>
    `${folder} 及其上级文件夹中没有工作区(工作区有 plans 文件夹或 sciplan.yaml 文件)。` +
    '可用 sciplan init 新建,或用 -C 指明工作区所在文件夹。',
}
