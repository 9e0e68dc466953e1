import type { UsageMessages } from '../catalogue.ts'
import { logUsage } from './log-commands.ts'

function suggestion(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : `您是不是要写:${nearest.join('、')}?`
}

export const usage: UsageMessages = {
  ...logUsage,
  'unknown-command': ({ name, nearest }) =>
    `没有“${name}”这个命令。${suggestion(nearest) || '全部命令见 sciplan --help。'}`,
  'unknown-option': ({ option, nearest }) =>
    `没有 ${option} 这个选项。${suggestion(nearest) || '可用选项见 --help;选项写在命令之后。'}`,
  'option-without-value': ({ option }) => `${option} 后面要写一个值。`,
  'option-needs-option': ({ option, needs }) => `${option} 须与 ${needs} 一起使用。`,
  'missing-argument': ({ argument }) => `缺少 <${argument}>;用法见 --help。`,
  'missing-option': ({ option }) => `缺少选项 ${option};用法见 --help。`,
  'too-many-arguments': ({ argument }) => `多了一个参数“${argument}”。名称中有空格时请加引号。`,
  'bad-choice': ({ name, value, choices, nearest }) =>
    `${name} 不能写“${value}”。${suggestion(nearest) || `可选:${choices.join('、')}。`}`,
  'bad-day': ({ name, value }) => `${name}:“${value}”不是日期。请写成 2024-11-30 的样子。`,
  'bad-period': ({ name, value }) =>
    `${name}:“${value}”不是时段。可写 2024、2024-Q3、2024-09 或 2024-01-01..2024-11-30。`,
  'bad-count': ({ name, value }) => `${name}:“${value}”不是非负整数。`,
  'bad-number': ({ name, value }) => `${name}:“${value}”不是数值。请只写数字,如 120 或 1.5。`,
  'cannot-read': ({ path, reason }) =>
    `无法读取 ${path}(${reason})。请检查是否有读取权限、所在磁盘是否可用。`,
  'cannot-write': ({ path, reason }) => `无法写入 ${path}(${reason})。请换个位置,或关闭占用它的程序。`,
  'log-locked': ({ lock, seconds }) =>
    `台账正被其他程序写入,等了 ${seconds} 秒仍未空出,本次没有写入。请再试一次;` +
    `如确认无人在写,请删除空文件夹 ${lock}。`,
  cancelled: () => '已停止,没有写入。',
  'no-such-folder': ({ folder }) => `没有文件夹 ${folder}。`,
  'no-workspace': ({ folder }) =>
    `${folder} 及其上级文件夹中没有工作区(工作区有 plans 文件夹或 sciplan.yaml 文件)。` +
    '可用 sciplan init 新建,或用 -C 指明工作区所在文件夹。',
  'no-plans': ({ folder }) =>
    `${folder}/plans 中没有方案。请在其中写 <编号>.yaml;样子可用 sciplan init 生成。`,
  'which-plan': ({ plans }) => `工作区有多个方案,请用 --plan 指明:${plans.join('、')}。`,
  'no-such-plan': ({ plan, nearest, plans }) =>
    `没有方案“${plan}”。${suggestion(nearest) || `现有方案:${plans.join('、')}。`}`,
  'no-such-unit': ({ unit, plan, nearest }) =>
    `方案 ${plan} 中没有单位“${unit}”。${suggestion(nearest) || '单位名称见 sciplan status。'}`,
  'ambiguous-unit': ({ unit, candidates }) => `“${unit}”可指 ${candidates.join('、')},请写全称。`,
  'no-such-task': ({ task, plan, nearest }) =>
    `方案 ${plan} 中没有任务“${task}”。${suggestion(nearest) || '任务用编号表示,如 05-02。'}`,
  'no-such-quota': ({ quota, task, quotas }) =>
    quotas.length === 0
      ? `任务 ${task} 没有量化指标,请去掉“/${quota}”。`
      : `任务 ${task} 没有指标“${quota}”。可选:${quotas.join('、')}。`,
  'already-there': ({ folder, paths }) =>
    `没有写入任何文件:${folder} 中已有 ${paths.join('、')}。请换一个空文件夹。`,
  'wrong-settings': ({ place, message, mend }) => `${place}:${message}${mend}`,
  'wrong-ending': ({ file, format, endings }) =>
    format === undefined
      ? `从文件名“${file}”看不出报告格式。请以 ${endings.map((ending) => `.${ending}`).join('、')} 结尾,或用 --format 指明。`
      : `--format ${format} 的文件名应以 ${endings.map((ending) => `.${ending}`).join('、')} 结尾,“${file}”不是。`,
  'no-such-file': ({ path }) => `没有文件 ${path}。请检查文件名和文件夹。`,
  'unknown-document-format': ({ path, known }) =>
    `${path} 的格式无法读取。请把原文另存为 ${known.map((one) => `.${one}`).join(' 或 ')} 文件。`,
  'no-such-version': ({ version }) =>
    `“${version}”既不是文件或文件夹,也不是 git 中的版本(如 HEAD~1、HEAD:plans/x.yaml、main..HEAD),也不是工作区中的方案。`,
  'no-git': () => '读取历史版本需要 git,本机没有安装。可改为比较两个文件。',
  'no-repository': ({ folder }) => `${folder} 不在 git 仓库中。请写出要比较的两个文件,或先执行 git init。`,
  'damaged-document': ({ path }) => `${path} 与扩展名不符,内容不是文字。请重新保存原文后再试。`,
  'broken-file': ({ place, message, mend, more }) =>
    `${place}:${message}${mend}${more === 0 ? '' : `(此文件另有 ${more} 处问题,见 sciplan check)`}`,
  'no-such-rule': ({ rule, nearest }) =>
    `没有规则“${rule}”。${suggestion(nearest) || '全部规则见 sciplan rules。'}`,
}
