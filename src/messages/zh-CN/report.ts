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
  daysLeft: (days) => (days === 0 ? '今天截止' : `剩 ${days} 天`),
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
      submittedOn: '报送日期',
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
    withDays: (unit, days) => `${unit}(${days})`,
    unlisted: (group) => `${group}(方案未列出成员)`,
    nothingOwed: '此时段内没有相应的任务。',
    nothingOverdue: '没有逾期的任务、报送事项或阶段性目标。',
    joint: (units) => `共同完成:${units}`,
  },

  explain: {
    title: ({ unit, task }) => `${unit} · ${task}`,
    owedBy: ({ asked, unit }) => `这一时段由${unit}承担,查的是${asked}。`,
    figure: ({ amount, target }) => `完成 ${amount},目标 ${target}`,
    figureUnknown: (reason) => `无法得出完成值:${reason}`,
    rule: (requirement) => `要求:${requirement}`,
    scope: {
      each: ',各单位分别完成',
      joint: (units) => `,${units} 共同完成`,
    },
    aspirational: ';原文只写“力争”,到期未完成记为“未达努力目标”',
    window: ({ from, to }) => `时段:${from} 至 ${to}`,
    pace: ({ elapsed, days, expected, gap, ahead, behind, farBehind }) =>
      `序时进度:已过 ${elapsed}/${days} 天,此时至少应有 ${expected};完成率比时间进度${ahead ? '超前' : '落后'} ${gap} 个百分点` +
      `(少于应有数且落后超过 ${behind} 为滞后,超过 ${farBehind} 为严重滞后)`,
    daysLeft: ({ days, dueSoonDays }) => `剩 ${days} 天(${dueSoonDays} 天以内为临期)`,
    closed: '时段已结束',
    windows: ({ due, met, missed, unit }) => `已到期 ${due}${unit}:完成 ${met},未完成 ${missed}`,
    missedWindows: (ranges) => `未完成的时段:${ranges}`,
    forecast: ({ planned, quantity, standing }) =>
      `计划中的活动 ${planned} 项,全部完成后为 ${quantity},状态为“${standing}”`,
    sections: {
      counted: '计入的条目',
      support: '配合单位的条目(不计入)',
      planned: '计划中的条目(尚不计入)',
      nearMisses: '相关但未计入的条目',
      record: '本任务无量化指标,时段内的记录',
    },
    columns: {
      date: '日期',
      title: '名称',
      units: '单位',
      added: '计入',
      evidence: '佐证材料',
      entry: '位置',
      why: '未计入的原因',
    },
    whyNot: {
      withdrawn: '已撤回',
      'duplicate-id': '编号与前面的条目重复,以前一条为准',
      'after-as-of': '日期晚于截止日',
      'outside-window': '不在本时段内',
      'unknown-unit': '写了方案中没有的单位名称',
      'ambiguous-unit': '单位名称可指两个单位',
      'unit-not-existing': '该单位当日不存在',
      'without-part': '该单位与本任务无关',
      'before-succession': '该单位当时尚未承接,仍由原单位承担',
      'group-named': '写的是单位组,须写明成员单位',
      'no-task': '没有写任务编号',
      'unknown-task': '写的任务编号方案中没有',
      superseded: '已有更新的累计数',
      'without-level': '没有写明数值',
      'other-quota': '属于本任务的另一项指标',
      'without-place': '没有写名册中的地方(places)',
      'other-kind': '此类条目不用于本指标',
    },
    toVerify: {
      'no-evidence': '待核实:没有佐证材料',
      'evidence-missing': '待核实:佐证文件不存在',
      'figure-lacking': '待核实:缺少数字,按 0 计',
    },
    corrected: '有更正',
    noEntries: '没有计入的条目。',
    clause: ({ at, anchor }) =>
      `出处:${[at, anchor === '' ? '' : `“${anchor}”`].filter((part) => part !== '').join(' ')}`,
    nothingOwed: '此时段内该单位没有这项任务。',
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
