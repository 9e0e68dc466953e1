import type { StandingCount, SummaryActivities, SummarySums, SummaryWords } from '../summary-words.ts'
import { templateFields } from './template-fields.ts'

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
  fields: templateFields,
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
