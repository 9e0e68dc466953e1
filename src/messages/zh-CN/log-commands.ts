import type { LogCommandWords, LogUsageMessages, LogWords } from '../log-words.ts'

const KINDS = {
  activity: '活动',
  submission: '报送',
  observation: '数据',
  progress: '进展',
  correction: '更正',
} as const

export const log: LogWords = {
  kinds: KINDS,
  added: ({ id, file }) => `已写入 ${file},编号 ${id}`,
  wouldAdd: ({ file }) => `试运行,没有写入。将写入 ${file}:`,
  list: {
    title: ({ plan }) => `台账:${plan}`,
    columns: {
      date: '日期',
      kind: '种类',
      units: '单位',
      what: '内容',
      figure: '数值',
      tasks: '任务',
      entry: '编号',
    },
    corrected: '(已更正)',
    withdrawn: '(已撤回)',
    planned: '(计划)',
    withYear: ({ title, year }) => `${title}(${year}年)`,
    correctionOf: ({ entry, reason }) => `更正 ${entry}${reason === '' ? '' : `:${reason}`}`,
    count: ({ entries }) => `共 ${entries} 条`,
    nothing: '没有符合条件的条目。',
  },
  ask: {
    plan: '登记到哪个方案?',
    kind: '登记什么?',
    date: '日期',
    units: '责任单位(多个用逗号隔开)',
    unit: '单位',
    task: '对应哪项任务?',
    noTask: '不对应任何任务',
    title: '活动名称',
    participants: '线下参加人次',
    evidence: '佐证材料文件',
    deliverable: '报送什么?',
    year: '属于哪一年',
    indicator: '哪个指标?',
    value: '数值',
    state: '进展到哪一步?',
    text: '进展说明',
    reason: '更正原因',
    write: '写入台账?',
    orNothing: (question) => `${question}(没有就回车)`,
  },
}

const PRINT = { dryRun: '只显示将写入的内容,不写入', format: '输出格式' } as const
const CORRECTION = {
  plan: '工作区中的某个方案',
  reason: '原因,必填',
  date: '更正日期;默认为今天',
  by: '更正人;默认取 git 或系统用户名',
  ...PRINT,
} as const

export const logCommands: LogCommandWords = {
  'log add': {
    summary: '登记一条台账:活动、报送、数据或进展',
    details:
      '在终端中会询问缺少的内容;在脚本中缺少必填项即报错。单位可写别名,写入时用方案中的名称。\n' +
      '例:sciplan log add --kind activity --date 2024-03-05 --unit 区教委 --task 05-02 --title 校园行 --participants 350',
    options: {
      kind: '种类:activity 活动、submission 报送、observation 数据、progress 进展;不写时按其他选项判断',
      plan: '工作区中的某个方案',
      date: '日期,如 2024-03-05,也可写 2024年3月5日',
      unit: '责任单位;活动可写多次',
      task: '任务编号;活动可写多次',
      title: '活动名称',
      participants: '线下参加人次',
      online: '线上参加人次',
      times: '场次;默认 1',
      items: '条数',
      amount: '金额(元)',
      entities: '家数',
      measure: '方案自定义的计量,如 books=20;可写多次',
      until: '活动结束日期',
      eachDay: '期间每日的数量',
      status: 'planned 表示只是计划',
      type: '活动类型,如 讲座',
      audience: '重点人群;可写多次',
      brand: '所属品牌,如 科技活动周',
      place: '地点',
      covers: '覆盖到的地方(名册中的名称);可写多次',
      host: '主办单位',
      cohost: '协办单位;可写多次',
      deliverable: '报送事项的编号',
      for: '报送事项所属年份',
      indicator: '目标值指标的编号',
      quota: '量化指标的编号(数据属于某任务时)',
      value: '数值',
      covered: '已覆盖数',
      total: '应覆盖总数',
      lacking: '未覆盖的地方(可写多次)或个数',
      state: '进展:not-started 未启动、under-way 进行中、done 已完成',
      milestone: '阶段性目标的编号',
      text: '进展说明',
      evidence: '佐证材料文件,须在工作区内;可写多次',
      note: '备注',
      by: '填报人;默认取 git 或系统用户名',
      ...PRINT,
    },
  },
  'log list': {
    summary: '查看台账条目,显示更正后的内容',
    options: {
      plan: '工作区中的某个方案',
      unit: '某个单位',
      task: '某项任务',
      kind: '某个种类',
      period: '时段:YYYY、YYYY-Qn、YYYY-MM 或 起..止',
      id: '编号或编号的开头',
      text: '含有这段文字',
      all: '连同已撤回的条目和更正本身',
      format: '输出格式',
    },
  },
  'log correct': {
    summary: '更正一条台账:追加一条更正,原条目不动',
    details: '例:sciplan log correct 01HQ8 --set participants=320 --reason 签到表核对',
    arguments: { entry: '条目的编号,或足以区分的开头' },
    options: {
      set: '新的内容,如 participants=320;可写多次',
      unset: '去掉某个字段;可写多次',
      ...CORRECTION,
    },
  },
  'log withdraw': {
    summary: '撤回一条台账:条目仍在文件中,不再计入',
    arguments: { entry: '条目的编号,或足以区分的开头' },
    options: { undo: '恢复已撤回的条目', ...CORRECTION },
  },
}

const THINGS = {
  deliverable: '报送事项',
  indicator: '指标',
  milestone: '阶段性目标',
  measure: '计量',
} as const

function suggestion(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : `您是不是要写:${nearest.join('、')}?`
}

export const logUsage: LogUsageMessages = {
  'option-not-for-kind': ({ option, kind, kinds }) =>
    `${option} 不能用于${KINDS[kind]},只用于${kinds.map((one) => KINDS[one]).join('、')}。`,
  'one-of-many': ({ option, kind }) => `${KINDS[kind]}只能写一个 ${option};有几个就登记几条。`,
  'no-such-id': ({ what, id, nearest, known }) => {
    const hint = known.length === 0 ? `方案中没有任何${THINGS[what]}。` : `可选:${known.join('、')}。`
    return `方案中没有${THINGS[what]}“${id}”。${suggestion(nearest) || hint}`
  },
  'bad-measure': ({ value }) => `--measure 不能写“${value}”。请写成“计量=数值”的样子,如 books=20。`,
  'until-before-date': ({ date, until }) => `结束日期 ${until} 早于开始日期 ${date}。`,
  'no-such-evidence': ({ path }) => `没有佐证材料文件 ${path}。请先把文件放进工作区(如 evidence 文件夹)。`,
  'evidence-outside': ({ path }) =>
    `${path} 在工作区之外。请先把文件复制到工作区内(如 evidence 文件夹),这样它才会随台账一起保存。`,
  'no-such-entry': ({ entry }) => `台账中没有编号为“${entry}”或以它开头的条目。sciplan log list 可查看编号。`,
  'ambiguous-entry': ({ entry, candidates, total }) =>
    `“${entry}”对应 ${total} 条:${candidates.join('、')}${total > candidates.length ? ' 等' : ''}。请把编号写完整。`,
  'no-such-field': ({ field, kind, nearest }) =>
    `${KINDS[kind]}条目没有可更正的字段“${field}”。${suggestion(nearest)}`,
  'bad-assignment': ({ value }) =>
    `--set 不能写“${value}”。请写成“字段=内容”的样子,如 participants=320;去掉字段用 --unset。`,
  'nothing-to-correct': () => '没有写要更正什么。请用 --set 或 --unset;整条作废用 sciplan log withdraw。',
  'nothing-changes': ({ entry }) => `条目 ${entry} 本来就是这样,没有写入。`,
  'correction-invalid': ({ field }) => `这样更正后条目不再完整:请检查字段“${field}”。`,
  'entry-withdrawn': ({ entry }) =>
    `条目 ${entry} 已撤回。如要恢复:sciplan log withdraw ${entry} --undo --reason 原因`,
  'entry-not-withdrawn': ({ entry }) => `条目 ${entry} 没有撤回过,不用恢复。`,
}
