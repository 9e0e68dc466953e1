import type { UsageErrors } from '../../cli/usage-errors.ts'
import type { UsageMessages } from '../catalogue.ts'
import { OTHER_DOCUMENT_FORMATS, UNREADABLE_DOCUMENTS } from './document-troubles.ts'
import { evidenceUsage } from './evidence.ts'
import { fileUsage } from './files.ts'
import { formUsage } from './form-commands.ts'
import { logUsage } from './log-commands.ts'

function suggestion(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : `您是不是要写:${nearest.join('、')}?`
}

function markTrouble(trouble: UsageErrors['damaged-mark']['trouble']): string {
  switch (trouble.kind) {
    case 'damaged':
      return `填写标记被改坏了:“${trouble.text}”。标记须独占一行,写成 <!-- sciplan:begin 编号 | 说明 --> 或 <!-- sciplan:end 编号 -->。`
    case 'not-closed':
      return `开始标记 ${trouble.id} 没有对应的结束标记。请在这段文字之后补上一行 <!-- sciplan:end ${trouble.id} -->。`
    case 'not-opened':
      return `结束标记 ${trouble.id} 没有对应的开始标记。请在这段文字之前补上一行 <!-- sciplan:begin ${trouble.id} -->。`
    case 'nested':
      return `开始标记 ${trouble.id} 写在第 ${trouble.openLine} 行开始的 ${trouble.open} 之内。请在它之前补上一行 <!-- sciplan:end ${trouble.open} -->。`
    case 'twice':
      return `标记 ${trouble.id} 与第 ${trouble.firstLine} 行重复。请把两处文字合并到一处,删去另一处的两行标记。`
  }
}

type TemplateFault = UsageErrors['template-faults']['faults'][number]

const TEMPLATE_PARTS: { readonly [Part in TemplateFault['part']]: string } = {
  text: '正文',
  header: '页眉',
  footer: '页脚',
  notes: '脚注',
  properties: '文档属性',
}

const UNUSABLE_TEMPLATES: { readonly [Why in UsageErrors['template-unusable']['why']]: string } = {
  'old-or-protected': '它是旧版 .doc 文件,或者设了打开密码。请在 Word 或 WPS 中去掉密码,另存为 .docx。',
  'not-word': '它不是 Word 文件。请用 .docx 文件作模板。',
  dotx: '它是 .dotx 模板文件。请在 Word 或 WPS 中另存为 .docx。',
  macros: '它带有宏。请在 Word 或 WPS 中另存为不带宏的 .docx。',
  damaged: '文件已损坏,无法解压。请重新保存或重新复制这个文件。',
  'too-large': '文件解压后过大。请去掉其中的图片等内容。',
}

function templateFault(fault: TemplateFault): string {
  const place = TEMPLATE_PARTS[fault.part]
  switch (fault.kind) {
    case 'unknown': {
      const where = fault.within === undefined ? '' : `在循环 {#${fault.within}} 中`
      const hint = suggestion(fault.nearest.map((name) => `{${name}}`))
      return `${place}:${where}没有 {${fault.name}} 这个占位符。${hint || '可用的占位符见 docs/templates.zh-CN.md。'}`
    }
    case 'outside-list':
      return `${place}:{${fault.name}} 要写在循环中,如 {#${fault.lists[0]}}{${fault.name}}{/${fault.lists[0]}}。`
    case 'is-list':
      return `${place}:{${fault.name}} 是循环,要写成 {#${fault.name}}…{/${fault.name}}。`
    case 'no-list':
      return `${place}:{#${fault.name}} 不是循环,要写成 {${fault.name}}。`
    case 'raw':
      return `${place}:不能使用 {${fault.name}};请去掉 @。`
    case 'brace-not-closed':
      return `${place}:“${fault.near}”缺少右花括号 }。`
    case 'brace-not-opened':
      return `${place}:“${fault.near}”缺少左花括号 {。`
    case 'brace-doubled':
      return `${place}:“${fault.near}”的花括号重复了,每边只写一个。`
    case 'full-width':
      return `${place}:${fault.text} 用了全角花括号,请改为半角 { }。`
    case 'list-not-closed':
      return `${place}:循环 {#${fault.name}} 没有结束,请在循环内容之后写 {/${fault.name}}。`
    case 'list-not-opened':
      return `${place}:{/${fault.name}} 之前没有 {#${fault.name}}。`
    case 'list-misplaced':
      return `${place}:循环 {#${fault.name}} 的开始和结束不在同一处(如一个在表格内、一个在表格外)。`
    case 'lists-crossed':
      return `${place}:循环 {#${fault.open}} 还没有结束,就写了 {/${fault.close}}。`
    case 'other':
      return `${place}:${fault.explanation}`
  }
}

function summaryName({ plan, year, unit }: UsageErrors['other-summary']['is']): string {
  return `方案 ${plan} ${year} 年度${unit === '' ? '全区' : ` ${unit}`}的总结`
}

export const usage: UsageMessages = {
  ...logUsage,
  ...formUsage,
  ...evidenceUsage,
  ...fileUsage,
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
  'bad-year': ({ name, value }) => `${name}:“${value}”不是年份,请写四位数,例如 2024。`,
  'bad-count': ({ name, value }) => `${name}:“${value}”不是非负整数。`,
  'bad-number': ({ name, value }) => `${name}:“${value}”不是数值。请只写数字,如 120 或 1.5。`,
  'log-locked': ({ lock, seconds }) =>
    `台账正被其他程序写入,等了 ${seconds} 秒仍未空出,本次没有写入。请再试一次;` +
    `如确认无人在写,请删除文件夹 ${lock}。`,
  cancelled: () => '已停止,没有写入。',
  'needs-terminal': ({ option }) => `${option} 要逐条提问,须在终端里运行。`,
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
  'year-outside-plan': ({ year, plan, from, to }) =>
    `方案 ${plan} 的规划期是 ${from} 至 ${to} 年,不含 ${year} 年。`,
  'damaged-mark': ({ path, trouble }) => `${path}:${trouble.line}:${markTrouble(trouble)}没有写入任何文件。`,
  'not-a-summary': ({ path }) =>
    `${path} 不是 sciplan 生成的总结(其中没有填写标记),没有覆盖它。请换一个文件名,或先移走这个文件。`,
  'other-summary': ({ path, is, wanted }) =>
    `${path} 是${summaryName(is)},不是${summaryName(wanted)},没有覆盖它。请换一个文件名。`,
  'summary-there': ({ path, from }) =>
    `${path} 已有人工填写的文字,不能再用 --from ${from} 覆盖。请去掉 --from,或换一个文件名。`,
  'template-faults': ({ path, faults }) =>
    [`模板 ${path} 有 ${faults.length} 处错误,没有写入任何文件:`, ...faults.map(templateFault)].join('\n  '),
  'template-unusable': ({ path, why }) => `不能用 ${path} 作模板:${UNUSABLE_TEMPLATES[why]}`,
  'unknown-document-format': ({ path, known }) =>
    `${path} 的格式无法读取。请把原文另存为 ${known.map((one) => `.${one}`).join(' 或 ')} 文件。`,
  'no-such-version': ({ version }) =>
    `“${version}”既不是文件或文件夹,也不是 git 中的版本(如 HEAD~1、HEAD:plans/x.yaml、main..HEAD),也不是工作区中的方案。`,
  'no-git': () => '读取历史版本需要 git,本机没有安装。可改为比较两个文件。',
  'which-workspace': ({ folders }) =>
    `仓库中有几个工作区:${folders.map((folder) => folder || './').join('、')}。请写成 REV:文件夹,如 HEAD:${folders.at(-1) ?? ''}plans。`,
  'git-refused': ({ reason }) => `git 没有照办:${reason}`,
  'no-repository': ({ folder }) => `${folder} 不在 git 仓库中。请写出要比较的两个文件,或先执行 git init。`,
  'other-document-format': ({ path, is }) => `${path} ${OTHER_DOCUMENT_FORMATS[is]}`,
  'stamps-not-alone': ({ path }) =>
    `${path} 的 source 用了别名等写法,无法只改校验值,没有改动。请把 source 写成 {anchor: …} 的样子再试。`,
  'unreadable-document': ({ path, why }) => `${path} ${UNREADABLE_DOCUMENTS[why]}`,
  'log-not-writable': ({ folder, reason }) => {
    const mend: Readonly<Record<string, string>> = {
      EACCES: '请检查写入权限',
      EPERM: '请检查写入权限',
      EROFS: '磁盘是只读的,请把工作区复制到可以写入的磁盘',
      ENOSPC: '磁盘已满,请先腾出空间',
    }
    return `不能写入 ${folder} 中的台账(${reason}),没有写入任何内容。${mend[reason] ?? '请检查磁盘'};预览(--dry-run)不用写入。`
  },
  'no-such-offer': ({ offer, offers }) =>
    `没有代号为“${offer}”的共同活动。${offers.length === 0 ? '这次没有可以合并的。' : `可选:${offers.join('、')}、all。`}`,
  'mapping-faults': ({ path, faults }) =>
    [
      `映射文件 ${path} 有 ${faults.length} 处错误,没有读取任何表格:`,
      ...faults.map(({ place, found, message, mend }) =>
        found === undefined ? `${place}:${message}${mend}` : `${place}:“${found}”。${message}${mend}`,
      ),
    ].join('\n  '),
  'broken-file': ({ place, message, mend, more }) =>
    `${place}:${message}${mend}${more === 0 ? '' : `(此文件另有 ${more} 处问题,见 sciplan check)`}`,
  'no-such-rule': ({ rule, nearest }) =>
    `没有规则“${rule}”。${suggestion(nearest) || '全部规则见 sciplan rules。'}`,
}
