import type { ReportWords } from '../report-words.ts'

const MEASURE_UNITS: Readonly<Record<string, string>> = {
  activities: '次',
  participants: '人次',
  items: '条',
  amount: '元',
  entities: '家',
  coverage: '%',
}

const EVERY = {
  day: '每日',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  year: '每年',
  'two-years': '每两年',
  total: '规划期内',
} as const

export const report: ReportWords = {
  standings: {
    unknown: '无法判定',
    met: '已完成',
    short: '未达努力目标',
    missed: '逾期',
    'before-issue': '印发前',
    upcoming: '未到期',
    'far-behind': '严重滞后',
    behind: '滞后',
    'due-soon': '临期',
    'on-track': '正常推进',
  },
  recorded: { reported: '已有进展', silent: '暂无记录', unknown: '无法判定' },
  handedIn: {
    submitted: '按期报送',
    late: '逾期报送',
    missing: '逾期未报',
    'due-soon': '临期',
    upcoming: '未到期',
    unknown: '无法判定',
  },
  milestones: { 'not-started': '未启动', 'under-way': '进行中', done: '已完成', overdue: '逾期' },
  toVerify: '(待核实)',
  reasons: {
    'members-not-listed': '方案未列出成员单位',
    'parameter-missing': '方案缺少该年参数(如人口数)',
    'register-missing': '缺少应覆盖对象的名册或总数',
    'no-observation': '没有上报过累计数',
    'window-past-plan': '该周期超出规划期,不作判定',
  },

  measureUnit: (measure, _value, declared) => declared ?? MEASURE_UNITS[measure] ?? '',
  windowUnit: (per) =>
    ({
      day: '天',
      week: '周',
      month: '个月',
      quarter: '个季度',
      year: '年',
      'two-years': '个两年',
      total: '期',
    })[per],
  requirement({ per, by, op, quantity, aspirational, perCapita, coverage, runningTotal }) {
    const when = per === 'total' && by !== undefined ? `${by}前` : EVERY[per]
    const what = `${runningTotal ? '累计' : ''}${perCapita ? '人均' : ''}${coverage ? '覆盖率' : ''}`
    const bound = op === '>' ? '超过' : coverage ? '达到' : '不少于'
    return `${aspirational ? '力争' : ''}${when}${what}${bound}${quantity}`
  },
  level: (op, quantity) => `${op === '>' ? '超过' : '不低于'}${quantity}`,
  separator: ';',
  list: (names) => names.join('、'),
  someOf: (names, total) => `${names.join('、')}等${total}个`,
  andMore: (count) => `等,另有${count}段`,
  range: (from, to) => (from === to ? from : `${from} 至 ${to}`),
  daysLeft: (days) => `剩 ${days} 天`,
  daysLate: (days) => `逾期 ${days} 天`,

  status: {
    headline: ({ asOf, from, to }) => `截至 ${asOf} · 时段 ${from} 至 ${to}`,
    thresholds: ({ dueSoonDays, behind, farBehind }) =>
      `口径:剩 ${dueSoonDays} 天以内为临期;比序时进度落后超过 ${behind} 个百分点为滞后,超过 ${farBehind} 个百分点为严重滞后`,
    totals: ({ due, met }) => `应完成 ${due} 项,已完成 ${met} 项,完成率 `,
    leftOut({ unknown, upcoming, beforeIssue }) {
      const parts = [
        unknown > 0 ? `无法判定 ${unknown} 项` : '',
        upcoming > 0 ? `未到期 ${upcoming} 项` : '',
        beforeIssue > 0 ? `印发前 ${beforeIssue} 项` : '',
      ].filter((part) => part !== '')
      return parts.length === 0 ? '' : `;未计入:${parts.join('、')}`
    },
    activities: ({ activities, participants, online }) =>
      `开展活动 ${activities} 项,参加 ${participants} 人次${online === '0' ? '' : `(线上另计 ${online} 人次)`}`,
    unplanned: (activities) => `;与方案任务无关的活动 ${activities} 项`,
    sections: {
      units: '各单位',
      groups: '单位组',
      obligations: '量化任务',
      qualitative: '无量化指标的任务',
      indicators: '目标值',
      milestones: '阶段性目标',
      deliverables: '报送事项',
    },
    columns: {
      unit: '单位',
      group: '单位组',
      task: '任务',
      requirement: '要求',
      rate: '完成率',
      done: '完成值',
      target: '目标值',
      standing: '状态',
      left: '剩余天数',
      remark: '说明',
      membersMet: '达标情况',
      laggards: '未达标单位',
      entries: '台账条目',
      indicator: '指标',
      value: '最新数据',
      observed: '数据日期',
      by: '期限',
      milestone: '阶段性目标',
      deliverable: '报送事项',
      due: '截止',
      submitted: '已报',
      notSubmitted: '未报或逾期报送的单位',
    },
    members: ({ met, members }) => `${members}个成员单位中${met}个达标`,
    membersNotListed: '方案未列出成员单位',
    missing: (quantity) => `差${quantity}`,
    missingMoreThan: (quantity) => `还须多于${quantity}`,
    missedWindows: (ranges) => `未完成:${ranges}`,
    forecast: ({ planned, quantity, standing }) => `另有计划 ${planned} 项,完成后为 ${quantity}(${standing})`,
    expected: (quantity) => `按序时进度应为 ${quantity}`,
    qualitativeSum: ({ reported, silent, unknown }) =>
      `∞ 已有进展 ${reported} 项 · – 暂无记录 ${silent} 项${unknown === 0 ? '' : ` · ? 无法判定 ${unknown} 项`}`,
    submittedOf: ({ submitted, asked }) => `${asked}家中${submitted}家`,
    lateUnit: (unit, days) => `${unit}(${days})`,
    nothingOwed: '此时段内没有相应的任务。',
    nothingOverdue: '没有逾期的任务、报送事项或阶段性目标。',
    joint: (units) => `共同完成:${units}`,
  },

  deadlines: {
    title: (plan) => `期限 · ${plan}`,
    asOf: ({ asOf, within }) => `截至 ${asOf}${within === undefined ? '' : ` · 今后 ${within} 天内`}`,
    sections: { deliverables: '报送事项', quotas: '任务期限' },
    columns: {
      deliverable: '报送事项',
      due: '截止',
      left: '剩余天数',
      handedIn: '已报',
      notHandedIn: '未报单位',
      what: '事项',
      who: '单位',
    },
    taskDue: (task) => `${task}(完成时限)`,
    nobodyLacking: '已全部报送',
    nothingDue: '没有将到期或逾期的事项。',
    eventSummary: ({ title, lacking }) =>
      `${title}截止${lacking === 0 ? '(已全部报送)' : `(${lacking}家未报)`}`,
    eventDescription: ({ to, lacking, handedIn }) =>
      [to === undefined ? '' : `报送至:${to}`, lacking === '' ? '' : `未报:${lacking}`, `已报:${handedIn}家`]
        .filter((line) => line !== '')
        .join('\n'),
    calendarName: (plan) => `报送期限 ${plan}`,
  },
}
