import type { StandingCount, SummaryActivities, SummarySums, SummaryWords } from '../summary-words.ts'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 as headings count. */
function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[ones]}`
}

function counts(items: readonly StandingCount[]): string {
  return items.map(({ standing, count }) => `${standing}${count}项`).join('、')
}

function progress({ due, met, rate, open, leftOut }: SummarySums): string {
  const lacking = open.reduce((sum, { count }) => sum + count, 0)
  const still = lacking === 0 ? '' : `；尚未完成${lacking}项，其中${counts(open)}`
  const out = leftOut.length === 0 ? '' : `；另有${counts(leftOut)}，不计入完成率`
  return due === 0
    ? `没有应判定的考核项${out}`
    : `应完成考核项${due}项，已完成${met}项，完成率${rate}（${met}/${due}）${still}${out}`
}

/** Activities without any attendance, such as works for the media, say nothing of it. */
function held({ activities, sessions, participants, online }: SummaryActivities): string {
  const people = [
    ...(participants === '0' ? [] : [`线下参加${participants}人次`]),
    ...(online === undefined ? [] : [`线上${online}人次`]),
  ]
  return [`${activities}项、${sessions}场次`, ...people].join('，')
}

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' }

/** Punctuation beside a Chinese character; digits with their own marks (12:30, 1,000) stay as they are. */
function formal(text: string): string {
  return text
    .replace(
      /(?<=[\u3000-\u9fff%）”]|\d)[,;:](?![\d])|(?<=[\u3000-\u9fff%）”])[,;:]/g,
      (mark) => FULL_WIDTH[mark]!,
    )
    .replace(/\(([^()]*[\u3000-\u9fff][^()]*)\)/g, '（$1）')
    .replace(/(?<=[\u4e00-\u9fff：，；]) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])/g, '')
}

export const summary: SummaryWords = {
  title: ({ year, next }) => [`${year}年度全民科学素质工作总结`, `及${next}年工作计划`],
  subtitle: ({ reporter, asOf }) => `${reporter}（数据截至${asOf}）`,
  span: ({ from, to }) => `${from}至${to}`,
  addressee: (to) => `${to}：`,
  numbered: {
    section: (place, title) => `${numeral(place)}、${title}`,
    part: (place, title) => `（${numeral(place)}）${title}`,
    item: (place, title) => `${place}．${title}`,
    annex: (place, title) => `附件${place}　${title}`,
  },
  sections: {
    overview: () => '总体情况',
    tasks: () => '任务完成情况',
    practices: () => '主要做法和成效',
    highlights: () => '亮点',
    problems: () => '存在问题及原因',
    plan: ({ next }) => `${next}年工作计划`,
  },
  annexes: {
    members: '各单位组成员完成情况',
    qualitative: '无量化指标的任务进展',
    ledger: '科普活动台账',
    evidence: '佐证材料清单',
    notes: '统计口径说明',
  },
  sheets: {
    tasks: '任务完成情况',
    members: '单位组成员',
    qualitative: '无量化指标的任务',
    ledger: '台账',
    evidence: '佐证材料',
    notes: '统计口径',
  },
  annexTitle: ({ reporter, year }) => `${reporter}${year}年度全民科学素质工作总结附件`,
  blanks: {
    addressee: '主送机关',
    practices: '主要做法和成效',
    highlights: '亮点',
    'cause-reports': '逾期报送的原因',
    'cause-silent': '没有记录的原因',
    'next-year': '下一年工作思路和措施',
  },
  causeOf: (task) => `任务 ${task} 未完成的原因`,
  toWrite: (blank) => `【待填写：${blank}】`,

  formal,

  overview: {
    tasks({ plan, documentNo, unit, tasks, units }) {
      const name = `《${plan}》${documentNo === undefined ? '' : `（${documentNo}）`}`
      return unit === undefined
        ? `${name}列入任务${tasks}项，涉及责任单位${units}个。`
        : `按照${name}，${unit}负责任务${tasks}项。`
    },
    sums: ({ period, asOf, ...sums }) => `截至${asOf}，${period}${progress(sums)}。`,
    nothingDue: ({ period, asOf }) => `截至${asOf}，${period}没有量化考核项。`,
    activities: ({ from, to, ...facts }) => `${from}至${to}，开展与任务有关的科普活动${held(facts)}。`,
    noActivities: ({ from, to }) => `${from}至${to}，台账中没有与任务有关的活动记录。`,
    qualitative: ({ all, reported, silent, unknown }) =>
      `没有量化指标的任务按责任单位计${all}项次：已有进展${reported}项次，暂无记录${silent}项次` +
      `${unknown === 0 ? '' : `，无法判定${unknown}项次`}。`,
    documents({ asked, inTime, late, missing, open }) {
      const parts = [
        `按期报送${inTime}份`,
        ...(late === 0 ? [] : [`逾期报送${late}份`]),
        ...(missing === 0 ? [] : [`逾期未报${missing}份`]),
        ...(open === 0 ? [] : [`尚未报送但未逾期${open}份`]),
      ]
      return `应报送材料${asked}份：${parts.join('，')}。`
    },
  },

  tasks: {
    action: ({ tasks, sums }) => `有任务${tasks}项${sums === undefined ? '' : `，${progress(sums)}`}。`,
    open: (rows) => `尚未完成的是：${rows}。`,
    openRow: ({ task, unit }) => `${task}（${unit}）`,
    actionQualitative: ({ all, reported }) => `没有量化指标的任务${all}项次，已有进展${reported}项次。`,
    actionActivities: (facts) => `开展活动${held(facts)}。`,
    noTasks: '方案没有列入任务。',
    indicators: '目标值',
    milestones: '阶段性目标',
    group: ({ name, members }) => `${name}（${members}个成员单位）`,
    members: '个',
    standing: ({ word, count }) => `${word} ${count}个`,
    evidence({ numbers, entries, others }) {
      if (entries + others === 0) return ''
      const listed = numbers.join(', ') + (entries > numbers.length ? ` 等${entries}条` : '')
      const parts = [...(entries === 0 ? [] : [listed]), ...(others === 0 ? [] : [`其他年度${others}条`])]
      return parts.join('；')
    },
    reportedOf: ({ reported, all }) => `${all}个中${reported}个已有进展`,
  },

  practices: {
    types: (items) => `按活动类型：${items.join('；')}。`,
    audiences: (items) => `按重点人群：${items.join('；')}。`,
    item: ({ name, ...facts }) => `${name}${held(facts)}`,
    nothing: '台账中没有注明类型和重点人群的活动。',
  },
  highlights: {
    brands: (items) => `品牌活动：${items.join('；')}。`,
    largest: '参加人次较多的活动',
    nothing: '台账中没有注明品牌或人次的活动。',
  },

  problems: {
    parts: {
      unmet: '滞后和逾期的量化任务',
      documents: '报送情况',
      silent: '没有记录的任务',
      overdue: '逾期的阶段性目标和落后的目标值',
      data: '数据质量',
    },
    unmetSum: ({ rows, tasks }) => `共${tasks}项任务、${rows}个考核项：`,
    row: ({ unit, requirement, done, lacking, standing }) =>
      `${unit}：要求${requirement}，完成${done}${lacking === '' ? '' : `，${lacking}`}，${standing}。`,
    noUnmet: '没有滞后或逾期的量化任务。',
    documents({ title, due, missing, late }) {
      const parts = [
        ...(missing.length === 0 ? [] : [`逾期未报${missing.length}家：${missing.join('、')}`]),
        ...(late.length === 0 ? [] : [`逾期报送${late.length}家：${late.join('、')}`]),
      ]
      return `${title}（${due}截止）${parts.join('；')}。`
    },
    lateUnit: ({ unit, days }) => `${unit}（逾期${days}天）`,
    noDocuments: '没有逾期的报送事项。',
    silentSum: ({ rows, tasks }) =>
      `没有量化指标的任务中，${tasks}项有责任单位没有任何记录，共${rows}项次。没有记录不等于没有开展，请核实后补录台账。`,
    silentTable: '各单位没有记录的任务',
    noSilent: '没有量化指标的任务均有记录。',
    milestone: ({ task, title, due }) => `${task}：“${title}”应于${due}前完成，尚未完成。`,
    indicator: ({ title, due, target, value, standing }) =>
      `${title}：${due}目标${target}，最新数据${value}，${standing}。`,
    toVerify: ({ rows, tasks }) =>
      `${rows}个考核项的数字待核实（计入的条目缺少佐证材料或缺少数字），涉及任务：${tasks}。`,
    unknown: ({ task, unit, reason }) => `${unit}${task}无法判定：${reason}。`,
    unplanned: (activities) => `另有${activities}项活动与方案任务无关，未计入。`,
    noData: '计入的条目均有佐证材料和数字。',
  },

  plan: {
    parts: {
      open: ({ year }) => `${year}年年底前仍须完成`,
      quotas: ({ next }) => `${next}年量化任务`,
      ongoing: '持续推进的任务',
      dates: ({ next }) => `${next}年报送事项和时间节点`,
      measures: '工作思路和措施',
    },
    openSum: ({ rows, year }) => `${year}年度尚有${rows}个考核项未完成，期限未到：`,
    nothingOpen: ({ year }) => `${year}年度没有未到期限而尚未完成的考核项。`,
    quotaSum: ({ duties, units, next }) =>
      `${next}年量化任务${duties}项${units === 1 ? '' : `，涉及${units}个责任单位或单位组`}：`,
    unitLine: ({ unit, duties }) => `${unit}（${duties}项）`,
    afterPlan: ({ to, next }) => `方案规划期至${to}，没有列入${next}年的任务。`,
    noQuotas: ({ next }) => `方案在${next}年没有量化任务。`,
    ongoing: (tasks) => `没有量化指标、继续推进的任务${tasks}项：`,
    noOngoing: '没有继续推进的无量化指标任务。',
    noDates: ({ next }) => `${next}年没有报送事项和定有日期的阶段性目标。`,
    unmetBefore: ({ year, standing, lacking }) => `${year}年${lacking}（${standing}）`,
  },

  columns: {
    evidence: '佐证（台账序号）',
    number: '序号',
    kind: '种类',
    type: '类型',
    brand: '品牌',
    entries: '台账序号',
    state: '情况',
    what: '事项',
    tasks: '任务编号',
  },
  ledger: {
    sum: ({ entries, activities }) =>
      `台账共${entries}条，其中活动${activities}项。“序号”即各表“佐证（台账序号）”栏所引的编号。`,
    empty: '台账中没有与任务有关的条目。',
    tooLong: ({ entries, limit }) =>
      `共${entries}条，超过${limit}条，此处不列；请用 -o 写成 .xlsx 文件查看全部条目。`,
    others: '进展、数据和报送记录',
    until: ({ title, until }) => `${title}（至${until}）`,
    submission: ({ title, year }) => `${title}${year === undefined ? '' : `（${year}年）`}`,
    evidenceSum: ({ files, missing, links }) =>
      `佐证材料共${files}份${links === 0 ? '' : `，其中网址${links}个（未查验）`}` +
      `${missing === 0 ? '。' : `；找不到文件的${missing}份。`}`,
    noEvidence: '台账没有写明佐证材料。',
    states: { there: '文件在', missing: '✕ 找不到文件', link: '网址' },
  },
  inputs: ({ files, digest }) =>
    `本总结的数字来自${files}个文件（方案、设置、名册和台账），其校验值（SHA-256 前12位）为${digest}。`,
  unplaced: '未能放回原处的文字',
  unplacedHint: (title) =>
    `以下文字原写在“${title}”处，本次生成的总结没有这一处。请移到合适的位置或删除；以后再有这一处时会自动放回。`,
  fields: {
    title: { name: '标题', about: '总结的标题' },
    reporter: { name: '报告单位', about: '写总结的单位;全区总结为牵头办公室' },
    addressee: { name: '主送机关', about: '单位总结为方案写明的报送对象;全区总结取人工填写的文字' },
    year: { name: '年度', about: '如 2024' },
    next_year: { name: '下一年度', about: '如 2025' },
    as_of: { name: '截止日期', about: '数据截止日' },
    period: { name: '时段', about: '数据的起止日期' },
    plan: { name: '方案名称', about: '方案的标题' },
    document_no: { name: '发文字号', about: '方案的发文字号;没有时为空' },
    issuer: { name: '发文机关', about: '方案的发文机关' },
    task_count: { name: '任务数', about: '方案列入的任务数;单位总结为本单位负责的任务数' },
    unit_count: { name: '单位数', about: '本年度有任务的责任单位数' },
    due: { name: '应完成', about: '应判定的考核项数' },
    met: { name: '已完成', about: '已完成的考核项数' },
    rate: { name: '完成率', about: '各任务中为该考核项的完成率' },
    open: { name: '未完成', about: '应判定而未完成的考核项数' },
    on_track: { name: '正常推进', about: '考核项数' },
    due_soon: { name: '临期', about: '考核项数' },
    behind: { name: '滞后', about: '考核项数' },
    far_behind: { name: '严重滞后', about: '考核项数' },
    short: { name: '未达努力目标', about: '考核项数' },
    missed: { name: '逾期', about: '考核项数' },
    unknown: { name: '无法判定', about: '考核项数,不计入完成率' },
    upcoming: { name: '未到期', about: '考核项数,不计入完成率' },
    activities: { name: '活动项数', about: '与任务有关的活动' },
    sessions: { name: '场次', about: '活动场次' },
    participants: { name: '线下人次', about: '线下参加人次' },
    online: { name: '线上人次', about: '线上人次,不与线下相加' },
    document_count: { name: '应报份数', about: '本年度应报送的材料份数' },
    in_time: { name: '按期报送份数', about: '按期报送的份数' },
    late: { name: '逾期报送份数', about: '逾期报送的份数' },
    missing: { name: '逾期未报份数', about: '逾期未报的份数' },
    overview: { name: '总体情况', about: '循环:总体情况的各段' },
    text: { name: '文字', about: '一段文字' },
    practices: { name: '主要做法和成效', about: '循环:人工填写的各段' },
    highlights: { name: '亮点', about: '循环:人工填写的各段' },
    measures: { name: '工作思路和措施', about: '循环:人工填写的各段' },
    actions: { name: '各行动', about: '循环:每个行动一项' },
    action: { name: '行动', about: '行动的名称' },
    facts: { name: '小结', about: '该行动的一段小结' },
    tasks: { name: '各任务', about: '循环:每个考核项一行;单位组合为一行' },
    id: { name: '编号', about: '任务编号' },
    task: { name: '任务', about: '编号和任务名称' },
    unit: { name: '责任单位', about: '单位名称' },
    requirement: { name: '要求', about: '如“每年不少于2次”' },
    target: { name: '目标值', about: '数和单位' },
    done: { name: '完成值', about: '数和单位' },
    standing: { name: '状态', about: '符号和文字' },
    evidence: { name: '佐证', about: '台账序号' },
    units: { name: '各单位', about: '循环:每个单位一行,滞后的在前' },
    indicators: { name: '各目标值', about: '循环:每个目标值一行' },
    indicator: { name: '指标', about: '指标的名称' },
    due_day: { name: '完成时限', about: '日期' },
    value: { name: '最新数据', about: '最近一次的数据' },
    date: { name: '日期', about: '日期' },
    unmet: { name: '未完成任务', about: '循环:滞后和逾期的考核项' },
    lacking: { name: '差额', about: '差多少、计划中的活动等' },
    causes: { name: '原因', about: '循环:人工填写的原因,各段' },
    late_documents: { name: '逾期报送', about: '循环:逾期报送和逾期未报的材料' },
    document: { name: '事项', about: '报送事项的名称' },
    handed_in: { name: '报送日期', about: '报送日期;未报时为“–”' },
    days_late: { name: '逾期天数', about: '天数' },
    silent: { name: '无记录任务', about: '循环:每个单位一行' },
    count: { name: '项数', about: '项数' },
    ids: { name: '任务编号', about: '一个或几个任务编号' },
    types: { name: '各类型', about: '循环:按活动类型' },
    name: { name: '名称', about: '类型或品牌的名称' },
    brands: { name: '各品牌', about: '循环:按品牌' },
    largest: { name: '大型活动', about: '循环:参加人次最多的5项' },
    activity: { name: '活动名称', about: '活动的名称' },
    brand: { name: '品牌', about: '所属品牌' },
    still_open: { name: '年底前任务', about: '循环:未完成而期限未到的考核项' },
    next_tasks: { name: '下一年任务', about: '循环:下一年的量化任务' },
    remark: { name: '说明', about: '本年度未完成的情况' },
    next_dates: { name: '下一年节点', about: '循环:下一年的报送事项和阶段性目标' },
    ledger: { name: '台账', about: '循环:每项活动一行' },
    number: { name: '序号', about: '序号' },
    type: { name: '类型', about: '活动类型' },
    files: { name: '佐证材料', about: '文件名,每个一行' },
    evidence_files: { name: '佐证清单', about: '循环:每份材料一行' },
    file: { name: '文件', about: '文件名或网址' },
    entries: { name: '台账序号', about: '引用该材料的台账序号' },
    state: { name: '情况', about: '文件是否找得到' },
    notes: { name: '统计口径', about: '循环:各条说明' },
  },
  answers: {
    templateWritten: (file) =>
      `模板样例已写入 ${file};在 Word 或 WPS 中改成本单位的样式后,用 --template 填写。占位符见 docs/templates.zh-CN.md`,
    written: (file) => `总结已写入 ${file}`,
    filled: ({ filled, blank }) => `人工填写处共 ${filled + blank} 处:已填 ${filled} 处,待填 ${blank} 处`,
    textFrom: (file) => `人工填写的文字取自 ${file}`,
    unplaced: (titles) => `${titles.length} 处文字已没有对应的位置,保留在文件末尾:${titles.join('、')}`,
    unplacedInWord: (titles) =>
      `${titles.length} 处文字已没有对应的位置,未写入 Word 文件(仍在 Markdown 文件中):${titles.join('、')}`,
    wordKept: ({ file, backup }) => `${file} 在 Word 中改动过,原文件另存为 ${backup}`,
    backedUp: ({ file, backup }) =>
      `${file} 中标记以外的内容被改动过;原文件另存为 ${backup},请把要保留的文字移到标记之间`,
  },
}
