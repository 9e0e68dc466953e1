import type { EvidenceCommandWords, EvidenceUsageMessages, EvidenceWords } from '../evidence-words.ts'

export const evidence: EvidenceWords = {
  title: ({ plan, unit }) => `佐证材料清单${unit === undefined ? '' : ` · ${unit}`} · ${plan}`,
  period: ({ period }) => `活动和记录日期:${period}`,
  sheet: '佐证材料',
  sum: ({ files, links, missing, altered, shared, unstated }) =>
    `文件 ${files} 个,网址 ${links} 个。文件中:不存在 ${missing} 个,与登记时不同 ${altered} 个,` +
    `用于几条记录 ${shared} 个,登记时没有校验值 ${unstated} 个。`,
  without: (entries) => `另有 ${entries} 项已开展的活动没有佐证材料(见 sciplan check)。`,
  nothing: '没有佐证材料。',
  columns: {
    number: '序号',
    file: '文件或网址',
    fileAndChecksum: '文件或网址,下面是 SHA-256',
    entries: '用于(日期、名称、条目编号)',
    units: '单位',
    tasks: '任务',
    size: '大小',
    checksum: 'SHA-256',
    state: '状态',
    unused: '文件',
  },
  states: {
    sound: '与登记时相同',
    unstated: '存在',
    altered: '与登记时不同',
    missing: '不存在',
    outside: '在工作区之外',
    link: '网址',
  },
  shared: '用于几条记录',
  entry: ({ date, title, id }) => `${`${date} ${title}`.trimEnd()}\n${id}`,
  notes: {
    shortened: '校验值只列前 12 位;全文见 xlsx、html 和 json 格式。',
    lines: [
      '“与登记时相同”指文件的 SHA-256 与登记时一致;“存在”指登记时没有校验值,无法比较。',
      '校验值为现有文件的 SHA-256;文件不存在时为登记的校验值。网址不联网核对。',
    ],
  },
  unused: {
    title: '没有用到的文件',
    note: '这些文件在 evidence 文件夹中,但没有一条记录写明它们。',
  },
  copied: ({ from, to }) => `${from} 已复制为 ${to}`,
  wouldCopy: ({ from, to }) => `试运行,没有写入。${from} 将复制为 ${to}`,
  inPlace: ({ from, path }) =>
    from === path
      ? `${path} 已在 evidence 文件夹中,没有复制`
      : `${from} 已在 evidence 文件夹中,没有复制:${path}`,
  sameAs: ({ from, path, entry }) =>
    `注意:${from} 与条目 ${entry} 的 ${path} 内容相同。请核对是否用错文件或重复登记。`,
  recordHint: (paths) =>
    `还没有记在任何条目上。新登记时写:sciplan log add … ${paths.map((path) => `--evidence '${path}'`).join(' ')}`,
  reason: '补充佐证材料',
  waiting: '正在等另一个 sciplan 写完佐证材料……',
}

export const evidenceCommands: EvidenceCommandWords = {
  'evidence list': {
    summary: '佐证材料清单:每个文件用于哪些记录、是否还在、有没有变',
    details:
      '供审计核对的附件:文件或网址、所用的条目、单位、任务、大小、SHA-256、状态,另列没有用到的文件。\n' +
      '格式由 -o 的文件名决定;不写 -o 时显示在终端。',
    options: {
      plan: '工作区中的某个方案',
      unit: '只看此单位的',
      task: '只看此任务的',
      period: '只看此时段的:YYYY、YYYY-Qn、YYYY-MM 或 起..止',
      asOf: '只看到此日(而非今天)为止的记录',
      faulty: '只看不存在、有变化、在工作区之外或用于几条记录的',
      output: '写入此文件',
      format: '输出格式',
    },
  },
  'evidence add': {
    summary: '把文件复制到 evidence 文件夹,起个看得懂的名字',
    details:
      '写 --entry 时按该条目的年份、单位、日期和名称起名,并以更正的方式记到条目上;否则写 --unit 和 --date。\n' +
      '例:evidence/2024/区教委/2024-03-05-院士专家校园行-1.jpg。已有的文件绝不覆盖,原文件不动。',
    arguments: { files: '要加入的文件' },
    options: {
      entry: '记到此条目上;编号可只写开头',
      unit: '单位(不写 --entry 时必写)',
      date: '日期(不写 --entry 时必写)',
      title: '名称,写在文件名中',
      task: '任务;不写 --title 时用任务名称',
      plan: '工作区中的某个方案',
      reason: '更正原因;默认为“补充佐证材料”',
      by: '填报人',
      dryRun: '只显示将怎么做,不写入',
      format: '输出格式',
    },
  },
}

export const evidenceUsage: EvidenceUsageMessages = {
  'evidence-is-folder': ({ path }) => `${path} 是文件夹。请写其中的文件,如 ${path}/*.jpg。`,
  'evidence-empty': ({ path }) => `${path} 是空文件,不能作佐证。请检查是否复制完整。`,
  'evidence-named-already': ({ path, entry }) => `条目 ${entry} 已经写明 ${path},没有改动。`,
}
