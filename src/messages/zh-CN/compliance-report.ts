import { daysInMonth } from '../../model/civil-date.ts'
import type { ComplianceReportWords } from '../compliance-report-words.ts'

function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  return `${year}年${month}月${dayOfMonth}日`
}

/** The shortest name that a span of days has. */
function window({ from, to }: { readonly from: string; readonly to: string }): string {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const [start, end] = [from.slice(5), to.slice(5)]
  if (start === '01-01' && end === '12-31') {
    return firstYear === lastYear ? `${firstYear}年` : `${firstYear}—${lastYear}年`
  }
  const quarter = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].indexOf(`${start} ${end}`)
  if (firstYear === lastYear && quarter >= 0) return `${firstYear}年第${quarter + 1}季度`
  const month = Number(from.slice(5, 7))
  const lastOfMonth = `${from.slice(0, 8)}${daysInMonth(firstYear, month)}`
  if (from.endsWith('-01') && to === lastOfMonth) return `${firstYear}年${month}月`
  return from === to ? day(from) : `${day(from)}至${day(to)}`
}

const RULES = [
  '完成率=已完成÷应完成。应完成只含已判定的考核项;无法判定、未到期、印发前的不计入,另行列出。',
  '一个考核项指一个单位、一项量化指标、一个时段。多个单位共同完成的指标只算一个考核项,在各牵头单位的行中各列一次。',
  '目标值不按时间折算;统计日之后的活动、计划中的活动和已撤回的条目不计入,更正过的条目按更正后的内容计。',
  '人次为参加次数,同一人参加两次计两人次;线上人次单列,不与线下相加。',
  '一项活动写明几个单位的,分别计入各单位;全区合计只计一次。',
  '按日、周、月、季度考核的指标逐个时段判定,目标值为已到期的时段数,完成值为其中达标的时段数。',
  '没有量化指标的任务只列记录,不作判定。',
  '“(待核实)”表示计入的条目缺少佐证材料或缺少数字。',
]

export const complianceReport: ComplianceReportWords = {
  titles: {
    full: ({ plan, period }) => `${plan}完成情况报告(${period})`,
    leader: ({ plan, period }) => `${plan}完成情况一页通(${period})`,
    unit: ({ plan, period, unit }) => `${unit}任务完成情况(${period}) · ${plan}`,
    'task-table': ({ plan, period }) => `${plan}任务分解表(${period})`,
    statistics: ({ plan, period }) => `${plan}科普活动统计表(${period})`,
    chase: ({ plan }) => `${plan}催报单`,
  },
  sections: {
    overview: { title: '总体情况', sheet: '总览' },
    units: { title: '各单位完成情况', sheet: '各单位' },
    'unit-rows': { title: '各单位考核项明细', sheet: '各单位明细' },
    tasks: { title: '量化任务完成情况', sheet: '量化任务' },
    groups: { title: '单位组完成情况', sheet: '单位组' },
    indicators: { title: '目标值', sheet: '目标值' },
    milestones: { title: '阶段性目标', sheet: '阶段性目标' },
    deliverables: { title: '报送事项', sheet: '报送事项' },
    qualitative: { title: '无量化指标的任务', sheet: '无量化指标的任务' },
    unplanned: { title: '与方案任务无关的活动', sheet: '计划外活动' },
    notes: { title: '统计口径', sheet: '统计口径' },
  },
  sheets: {
    leader: '一页通',
    unit: '单位任务',
    'task-table': '任务分解表',
    statistics: '活动统计',
    chase: '催报单',
  },
  pageNumber: ['第 ', ' 页 / 共 ', ' 页'],
  day,
  window,
  subject: ({ asOf, period }) => `截至 ${asOf} · ${period}`,
  written: ({ file }) => `报告已写入 ${file}`,
  columns: {
    id: '编号',
    action: '行动',
    task: '任务',
    unit: '单位',
    accountable: '责任单位',
    lead: '牵头单位',
    support: '配合(责任)单位',
    requirement: '要求',
    due: '完成时限',
    target: '目标值',
    done: '完成值',
    lacking: '差额',
    standing: '状态',
    basis: '依据(台账记录)',
    remark: '说明',
    count: '项数',
    share: '占应完成',
    dueCount: '应完成',
    metCount: '已完成',
    rate: '完成率',
    missingDocuments: '逾期未报',
    lateDocuments: '逾期报送',
    inTime: '按期报送',
    notYetDue: '未到期',
    light: '灯',
    includes: '包含的状态',
    group: '单位组',
    member: '成员单位',
    members: '成员数',
    laggards: '未完成的单位',
    records: '记录数',
    latest: '最近的记录',
    indicator: '指标',
    observed: '最新数据',
    observedOn: '数据日期',
    expected: '序时应达',
    milestone: '阶段性目标',
    deliverable: '报送事项',
    asked: '应报',
    submitted: '报送日期',
    daysLate: '逾期天数',
    daysLeft: '剩余天数',
    date: '日期',
    title: '活动名称',
    named: '所写任务',
    activities: '活动(项)',
    sessions: '场次',
    participants: '线下人次',
    online: '线上人次',
    unplanned: '计划外活动(项)',
    why: '未计入的原因',
    place: '台账位置',
    item: '项目',
    content: '内容',
    file: '文件',
    problems: '主要问题',
    month: '月份',
    receiver: '报送至',
    blankRemark: '备注',
  },
  lights: { green: '绿灯', yellow: '黄灯', red: '红灯', blue: '蓝灯', grey: '不亮灯' },
  overview: {
    standings: '考核项状态',
    judged: '应完成的考核项',
    leftOut: '不计入完成率',
    activities: '科普活动',
    deliverables: '报送情况',
    lights: '亮灯情况',
    noObligations: '方案在此时段内没有量化指标,只列无量化指标的任务和报送事项。',
    total: '应完成合计',
  },
  tasks: {
    groupLine: ({ title, due, met, rate }) => `${title}(应完成 ${due} 项,已完成 ${met} 项,完成率 ${rate})`,
    groupTitle: ({ title, count }) => `${title}(${count} 项)`,
    otherTasks: '其他任务',
    safeguards: '保障措施',
    moreThan: '超过',
    entry: ({ date, title, participants }) =>
      `${date} ${title}${participants === undefined ? '' : `(${participants}人次)`}`,
    kinds: { activity: '活动', submission: '报送', observation: '数据', progress: '进展' },
    allEntries: (entries) => `共 ${entries} 条记录`,
    supportOnly: (entries) => `仅有配合单位的记录 ${entries} 条(不计入)`,
    jointNote: '共同完成的考核项在各牵头单位的行中各列一次,合计按考核项计,因此各行之和大于合计。',
    total: '合计',
    membersNotListed: (group) => `方案未列出“${group}”的成员单位,无法逐个判定。`,
    matrix: (group) => `${group}:各成员单位完成情况(完成/目标)`,
    unplannedWhy: {
      'no-task': '没有写任务编号',
      'unknown-task': '所写的任务编号方案中没有',
      'unknown-unit': '所写的单位方案中没有',
      'ambiguous-unit': '所写的单位名称可指两个单位',
      'unit-not-existing': '该单位当日不存在',
      'without-part': '所写单位不承担所写任务',
    },
    noLine: '–',
  },
  leader: {
    progress: ({ asOf, period, due, met, rate, missed, farBehind, behind }) => {
      const problems = [
        missed > 0 ? `逾期${missed}项` : '',
        farBehind > 0 ? `严重滞后${farBehind}项` : '',
        behind > 0 ? `滞后${behind}项` : '',
      ].filter((part) => part !== '')
      return (
        `截至${asOf},${period}应完成量化任务${due}项,已完成${met}项,完成率${rate}(${met}/${due})` +
        `${problems.length === 0 ? ',没有逾期和滞后' : `;其中${problems.join('、')}`}。`
      )
    },
    nothingDue: ({ asOf, period }) => `截至${asOf},${period}没有应完成的量化任务。`,
    laggards: ({ units, all, named }) =>
      `承担量化任务的${all}个单位中,${units}个单位有逾期、滞后或未达努力目标的任务:${named.join('、')}${units > named.length ? '等' : ''}。`,
    laggard: (unit, items) => `${unit}(${items}项)`,
    noLaggards: (units) =>
      units === 0 ? '没有承担量化任务的单位。' : `承担量化任务的${units}个单位均没有逾期和滞后的任务。`,
    activities({ activities, participants, online, documents }) {
      const reports =
        documents === undefined
          ? ''
          : `;应报材料${documents.asked}份,已报${documents.handedIn}份` +
            `${documents.late > 0 ? `(其中逾期报送${documents.late}份)` : ''}` +
            `${documents.missing > 0 ? `,逾期未报${documents.missing}份` : ''}` +
            `${documents.dueSoon > 0 ? `,临期未报${documents.dueSoon}份` : ''}`
      return (
        `共开展科普活动${activities}项,线下参加${participants}人次` +
        `${online === undefined ? '' : `,线上${online}人次`}${reports}。`
      )
    },
    worst: '进度靠后的单位',
    moreUnits: (units) => `另有${units}个单位有逾期、滞后或未达努力目标的任务,见完整报告。`,
    reason: ({ task, requirement, standing, lacking }) =>
      `${task}(${requirement}):${standing}${lacking === '' ? '' : `,${lacking}`}`,
    documentMissing: (documents) => `未报${documents.join('、')}`,
    moreReasons: (reasons) => `另有${reasons}项逾期、滞后或未达努力目标`,
    note: ({ behind, farBehind, dueSoonDays, leftOut }) =>
      `口径:比序时进度落后超过${behind}个百分点为滞后,超过${farBehind}个百分点为严重滞后,剩${dueSoonDays}天以内为临期${leftOut}。`,
  },
  unit: {
    summary: ({ unit, due, met, rate, open }) =>
      due === 0
        ? `${unit}在此时段内没有已判定的量化任务。`
        : `${unit}应完成 ${due} 项,已完成 ${met} 项,完成率 ${rate},还有 ${open} 项未完成。`,
    open: '未完成的任务',
    closed: '已完成和不作判定的任务',
    supports: '配合的任务(不考核)',
    nothing: '此时段内该单位没有任务和报送事项。',
    nothingOpen: '没有未完成的量化任务。',
  },
  taskTable: {
    groups: '单位组的成员单位',
    allUnits: '各责任单位',
    everyYear: ({ on, first }) => {
      const [month, dayOfMonth] = on.split('-').map(Number)
      return `每年${month}月${dayOfMonth}日前(自${first}年起)`
    },
  },
  statistics: {
    span: ({ now, before }) => `本期:${now};上年同期:${before}`,
    overall: '总量',
    byType: '按活动类型',
    byAudience: '按重点人群',
    byBrand: '按所属品牌',
    byMonth: '按月份',
    now: '本期',
    before: '上年同期',
    change: '增减',
    changeShare: '增减幅度',
    beforeOf: (column) => `上年同期${column}`,
    type: '活动类型',
    audience: '重点人群',
    brand: '所属品牌',
    notStated: '未注明',
    month: (month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
    total: '合计',
    totalOnce: '合计(每项活动只计一次)',
    audienceNote: '一项活动面向几类人群的,在各类中各计一次,因此各行之和可能大于合计。',
    rules: [
      '只统计已开展、且至少一个单位承担所写任务的活动;一项活动涉及几个单位、几项任务的只计一次。',
      '场次按台账所填,未填的计 1 场。线上、线下人次分列,不相加。',
    ],
    nothingBefore: '台账中没有上年同期的活动,无法比较。',
  },
  chase: {
    asOf: (asOf) => `统计日:${asOf}`,
    overdue: '逾期未报',
    dueSoon: '即将到期、尚未报送',
    copy: '催报通知(可直接复制到工作群)',
    nobody: '没有逾期未报或即将到期的事项。',
    message({ title, asOf, due, daysLeft, to, units, asked }) {
      const when =
        daysLeft < 0
          ? `截止日期为${due},已逾期${-daysLeft}天`
          : daysLeft === 0
            ? `截止日期为${due},就是今天`
            : `截止日期为${due},还有${daysLeft}天`
      return [
        `【${daysLeft < 0 ? '催报' : '提醒'}】${title}`,
        `${when}。${to === undefined ? '' : `报送至${to}。`}`,
        `截至${asOf},应报${asked}家,尚未报送${units.length}家:`,
        `${units.join('、')}。`,
        daysLeft < 0 ? '请以上单位尽快报送。' : '请以上单位按时报送。',
      ]
    },
  },
  notes: {
    items: {
      asOf: '统计日',
      period: '统计时段',
      plan: '方案',
      planId: '方案编号',
      documentNo: '发文字号',
      issuer: '发文机关',
      issued: '成文日期',
      planPeriod: '实施期',
      assessedFrom: '考核起始日',
      dueSoon: '临期',
      behind: '滞后',
      farBehind: '严重滞后',
      program: '统计程序',
    },
    dueSoonDays: (days) => `剩余 ${days} 天以内`,
    points: (points) => `完成率比时间进度落后超过 ${points} 个百分点`,
    noDocumentNo: '方案未注明',
    rules: RULES,
    rulesTitle: '计数规则',
    inputs: '数据来源(文件校验值)',
  },
}
