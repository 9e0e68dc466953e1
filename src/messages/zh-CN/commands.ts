import type { CliWords, CommandWords } from '../command-words.ts'
import { evidenceCommands } from './evidence.ts'
import { formCommands } from './form-commands.ts'
import { gitCommands } from './git-commands.ts'
import { importCommand } from './import.ts'
import { logCommands } from './log-commands.ts'

export const cli: CliWords = {
  description: '管理全民科学素质行动方案:检查方案、记录台账、随时查看各单位完成情况。',
  groups: { log: '维护活动台账', evidence: '佐证材料' },
  headings: {
    usage: '用法:',
    arguments: '参数:',
    options: '选项:',
    globalOptions: '通用选项:',
    commands: '命令:',
  },
  values: {
    choice: '种类',
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
  optionsUsage: '[选项]',
  choices: (choices) => `可选:${choices.join('、')}`,
  usage: '[选项] <命令>',
  more: '查看某个命令的帮助:sciplan <命令> --help',
  bug: (what) => `sciplan 自身出错,未得出结果:${what}(设 SCIPLAN_DEBUG=1 可显示出错位置)`,
}

export const commands: CommandWords = {
  ...logCommands,
  ...gitCommands,
  ...formCommands,
  ...importCommand,
  ...evidenceCommands,
  init: {
    summary: '新建工作区',
    details: '生成设置、带注释的方案样例、台账和佐证材料文件夹。已有的文件绝不覆盖。',
    arguments: { folder: '新工作区的文件夹;默认为当前文件夹' },
    options: { example: '改为复制巴南区示例(台账内容纯属虚构),供试用' },
  },
  check: {
    summary: '检查方案、台账、佐证材料和期限,一次列出所有问题',
    details:
      '没有台账(log 文件夹)又未写 --as-of 时,不判定任务和报送是否按期完成。\n' +
      '退出码:0 没有达到 --fail-on 级别的问题,1 有,2 用法或设置有误,3 无法读取。',
    options: {
      plan: '只检查某个方案',
      asOf: '按此日(而非今天)判定',
      dueWithin: '另列今后若干天内到期而未完成的',
      failOn: '从哪一级别起以退出码 1 结束',
      rule: '只看某条规则,可写多次',
      filesOnly: '只看文件本身的问题,不看任务和报送是否逾期',
      format: '输出格式',
      output: '写入文件',
    },
  },
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
  explain: {
    summary: '说明某个数字的来历:规则、计入的条目、未计入的条目及原因',
    arguments: {
      unit: '方案中的单位或单位组,写别名也可',
      task: '任务编号,或“任务/指标”',
    },
    options: {
      plan: '工作区中的某个方案',
      period: '时段:YYYY、YYYY-Qn、YYYY-MM 或 起..止;默认为当年',
      asOf: '按此日(而非今天)判定',
      format: '输出格式',
    },
  },
  deadlines: {
    summary: '查看报送期限和未报单位',
    details: '列出当年的报送事项,以及其他年份尚有单位未报的事项。',
    options: {
      plan: '工作区中的某个方案',
      within: '只看今后若干天内到期的和已逾期的',
      asOf: '从此日(而非今天)起算',
      ics: '另写日历文件',
      format: '输出格式',
    },
  },
  rules: {
    summary: '列出所有检查规则及其级别',
    arguments: { id: '某条规则' },
    options: { format: '输出格式' },
  },
  diff: {
    summary: '方案修订了什么,影响谁的考核',
    details:
      '版本可以是文件、方案文件夹、REV:路径、REV 或 REV..REV(git 的写法)。只写一个时与工作区当前内容比较;都不写时比较 HEAD 与当前内容。' +
      '顺序和排版不算变更。\n' +
      '影响由重到轻:weakened 放宽、reassigned 调整、strengthened 加严、editorial 文字。除非写了 --fail-on 或 --exit-code,有变更也以 0 结束。',
    arguments: { versions: '旧版和新版:文件、文件夹、REV:路径、REV、REV..REV,或工作区中的方案' },
    options: {
      cached: '与 git 暂存区比较,而不是当前内容',
      unit: '只看涉及此单位的变更',
      stat: '只按单位统计,不列变更',
      period: '考核状态所看的时段;默认为当日所在年份',
      asOf: '考核状态的截止日;默认为今天',
      failOn: '有此影响或更重影响的变更时以 1 结束',
      exitCode: '有任何变更即以 1 结束',
      format: '输出格式',
      output: '写入此文件',
    },
  },
  history: {
    summary: '一项任务的历次修订:何时、何人、改了什么',
    details: '读取 git 记录,由新到旧;任务改号、文件改名后仍可追溯。尚未提交的修订列在最前。',
    arguments: { task: '任务编号,已删去的任务也可' },
    options: { plan: '工作区中的某个方案', format: '输出格式' },
  },
  draft: {
    summary: '从文件起草方案,数字旁注明原文,存疑之处加标记',
    details:
      '读取 .txt、.html、.docx。有两种读法的地方不替你决定,在方案中用“# ?”标出。\n' +
      '文件修订后,用 --onto 在原方案上起草:编号和手工填写的内容保留,只改文件改动的地方。',
    arguments: { document: '方案文件' },
    options: {
      onto: '在已有方案上起草,只改文件改动的地方',
      was: '已有方案所依据的旧文件;默认为方案 source.file 所指的文件',
      ask: '在终端里逐条询问存疑之处',
      output: '写入文件;方案编号取自文件名',
      overwrite: '覆盖已有的文件',
      format: '输出格式',
    },
  },
  trace: {
    summary: '把方案与所转录的原文逐项核对',
    details:
      '核对每个锚点的位置、原文的每个数字、每条条文是否变动。一致时退出码为 0,有缺漏或不同时为 1。\n' +
      '--format md 或 html 把原文与方案左右逐段对照,供两人校对。',
    arguments: { plan: '工作区内的方案,或方案文件的路径' },
    options: {
      source: '原文文件(.txt、.html、.mht、.docx);默认为方案 source.file 所写的文件',
      excused: '同时列出不是承诺的数字及理由,以及没有当作原文的文字',
      update: '把各条原文的校验值写入方案文件,其余逐字不动',
      dryRun: '与 --update 同用:只显示将写入多少,不改动文件',
      output: '写入文件,格式由扩展名定',
      format: '输出格式;默认 pretty',
    },
  },
  report: {
    summary: '写完成情况报告:Excel、Markdown 等格式',
    details:
      '不写 --for 为完整报告。--for 可写:\n' +
      'leader 一页通,供领导看\n' +
      'unit <单位> 某单位的任务、记录和报送\n' +
      'task-table 任务分解表,供年初下发\n' +
      'statistics 科普活动统计,与上年同期比较\n' +
      'chase 催报单,附可复制到工作群的文字\n\n' +
      '格式由 -o 的文件名决定;不写 -o 时显示在终端。',
    arguments: { unit: '--for unit 的单位或单位组' },
    options: {
      for: '报告的用途',
      plan: '工作区中的某个方案',
      period: '时段:YYYY、YYYY-Qn、YYYY-MM 或 起..止;默认为当年',
      asOf: '按此日(而非今天)判定',
      template: '用本单位的 .docx 模板填写(与 -o 的 .docx 一起用)',
      output: '写入此文件',
      format: '格式;默认由文件名决定',
    },
  },
  summary: {
    summary: '写年度工作总结及下一年工作计划:Markdown、Word,附件可写成 Excel',
    details:
      '数字和事实由工具填写;做法、亮点、原因和措施留给人写。\n' +
      'Markdown 中两行 <!-- sciplan:… --> 标记之间是填写处,再次生成时原样保留,只更新数字。\n' +
      '写 .docx 时,文字取自 --from 或同名的 .md;写 .xlsx 时只写附件(台账、佐证清单、统计口径)。',
    options: {
      year: '年度;默认为 --as-of 或今天所在的年份',
      unit: '某个单位的总结;默认为全区',
      plan: '工作区中的某个方案',
      asOf: '数据截止日;默认为当年 11 月 30 日',
      output: '写入此文件(.md、.docx 或 .xlsx);不写则以 Markdown 输出',
      from: '人工填写的文字取自此 Markdown 总结',
      template: '用本单位的 .docx 模板填写(与 -o 的 .docx 一起用)',
      exampleTemplate: '写出一份模板样例(与 -o 的 .docx 一起用)',
      format: '格式;默认由文件名决定',
    },
  },
  schema: {
    summary: '输出各类文件的 JSON Schema,供编辑器使用',
    arguments: { name: '文件种类;默认为 plan' },
    options: { all: '全部写入 -o 指明的文件夹', output: '写入的文件;与 --all 连用时为文件夹' },
  },
  completion: {
    summary: '生成命令行自动补全脚本',
    details:
      'bash: source <(sciplan completion bash)\n' +
      'zsh: source <(sciplan completion zsh)\n' +
      'fish: sciplan completion fish > ~/.config/fish/completions/sciplan.fish\n' +
      'PowerShell: sciplan completion powershell | Out-String | Invoke-Expression',
    arguments: { shell: '所用的 shell' },
  },
}
