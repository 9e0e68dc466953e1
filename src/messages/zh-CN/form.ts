import type { FormWords } from '../form-words.ts'

const SERIAL = { heading: '序号', help: '' }
const EVIDENCE = {
  heading: '佐证材料',
  help: '写文件名,一行一个(按 Alt+Enter 换行),例:签到表.jpg。文件和本表一起报送。',
}
const PRESS = { heading: '报道链接', help: '网址,一行一个,以 http 开头。' }
const BY = { heading: '填报人', help: '' }
const NOTE = { heading: '备注', help: '' }
const SHOWN = '由系统填好,不用改。'

const SAMPLES: FormWords['samples'] = {
  title: '院士专家科普校园行(示例小学专场)',
  place: '示例小学报告厅',
}

export const form: FormWords = {
  samples: SAMPLES,
  title: ({ unit, period }) => `${unit}科普工作填报表(${period})`,
  fileName: ({ unit, period }) => `${period}填报表-${unit}`,
  sheets: {
    guide: '填表说明',
    tasks: '本单位任务',
    ledger: '活动台账',
    progress: '任务进展',
    submissions: '报送事项',
    observations: '数据填报',
  },
  columns: {
    ledger: {
      serial: SERIAL,
      date: {
        heading: '活动日期',
        help: '写成 2024-03-05。多日活动写第一天,最后一天写在“结束日期”。系列活动一场一行。',
      },
      until: { heading: '结束日期', help: '多日活动的最后一天;只有一天的不填。' },
      units: {
        heading: '责任单位',
        help: '不填即为本单位。几个单位共同举办的,都写上,用“、”隔开,由其中一个单位填报即可。',
      },
      title: { heading: '活动名称', help: `例:${SAMPLES.title}` },
      tasks: {
        heading: '任务编号',
        help: '从列表中选。对应几项任务的,写出编号,用“、”隔开,例:05-02、05-03。任务内容见“本单位任务”。',
      },
      type: { heading: '活动类型', help: '从列表中选;都不合适的选“其他”。' },
      times: { heading: '场次', help: '整数。不填按 1 场计。' },
      participants: {
        heading: '参加人次(线下)',
        help: '整数,例:350;不写“约”“余”“人”。参加两次计两人次。没有统计的留空,确实无人参加的写 0。',
      },
      online_participants: { heading: '线上人次', help: '整数,和线下分开填;没有线上的留空。' },
      place: { heading: '地点', help: `例:${SAMPLES.place}` },
      places: { heading: '覆盖的地方', help: '名册中的名称,几处用“、”隔开。' },
      audience: { heading: '重点人群', help: '从列表中选;几类人群写在一起,用“、”隔开。' },
      host: { heading: '主办单位', help: '' },
      cohosts: { heading: '协办单位', help: '几个单位用“、”隔开。' },
      speaker: { heading: '主讲人', help: '' },
      brand: { heading: '所属品牌', help: '属于某个集中活动的从列表中选,也可以自己写;不属于的留空。' },
      handouts: { heading: '发放资料(份)', help: '整数。' },
      items: { heading: '作品数(条、篇)', help: '整数。图文、视频、报道等的条数或篇数。' },
      entities: { heading: '家数', help: '整数。' },
      amount: { heading: '经费(元)', help: '以元为单位的数,例:20000;不写“万”。' },
      evidence: EVIDENCE,
      press: { heading: '宣传报道链接', help: '网址,一行一个,以 http 开头。' },
      status: { heading: '状态', help: '还没办的活动选“计划中”,暂不计入;不填即为已开展。' },
      by: BY,
      phone: { heading: '联系电话', help: '' },
      filled_in: { heading: '填报日期', help: '写成 2024-03-05。' },
      review: { heading: '审核状态', help: '由汇总单位填写。' },
      note: NOTE,
    },
    progress: {
      serial: SERIAL,
      task: { heading: '任务编号', help: '已填好;另加一行时从列表中选。' },
      task_title: { heading: '任务内容', help: '' },
      unit: { heading: '责任单位', help: '' },
      date: { heading: '截至日期', help: '进展说到哪一天,写成 2024-06-30。' },
      state: { heading: '状态', help: '从列表中选:未启动、进行中、已完成。' },
      text: { heading: '进展情况', help: '做了什么,一两句话。例:完成课程设计,首期班 6 月开班。' },
      milestone: { heading: '阶段性目标', help: '只在说明某个阶段性目标是否达到时从列表中选。' },
      evidence: EVIDENCE,
      press: PRESS,
      by: BY,
      note: NOTE,
    },
    submissions: {
      serial: SERIAL,
      deliverable: { heading: '报送事项编号', help: SHOWN },
      deliverable_title: { heading: '报送事项', help: '' },
      unit: { heading: '报送单位', help: '' },
      for: { heading: '年度', help: '截止日期所在的年份。' },
      due: { heading: '截止日期', help: '' },
      standing: { heading: '目前状态', help: '' },
      date: { heading: '报送日期', help: '交出材料的那一天,写成 2024-11-28。' },
      evidence: { heading: '佐证材料', help: '报送的文件名,一行一个。文件和本表一起报送。' },
      press: { heading: '网址', help: '' },
      by: BY,
      note: NOTE,
    },
    observations: {
      serial: SERIAL,
      subject: { heading: '指标编号', help: SHOWN },
      subject_title: { heading: '指标', help: '' },
      unit: { heading: '责任单位', help: '' },
      target: { heading: '目标值', help: '' },
      date: { heading: '数据日期', help: '数据统计到哪一天,写成 2024-12-31。' },
      value: { heading: '数值', help: '截至该日的累计数或水平。百分比写数字,例:95 表示 95%。' },
      covered: { heading: '已覆盖数', help: '整数,和“总数”一起填。' },
      total: { heading: '总数', help: '整数。' },
      lacking: { heading: '尚缺', help: '还没有覆盖的地方,名称用“、”隔开,或只写个数;没有缺的写 0。' },
      evidence: EVIDENCE,
      press: { heading: '数据出处链接', help: '网址,以 http 开头。' },
      by: BY,
      note: NOTE,
    },
  },
  measure: ({ name, unit }) => ({ heading: `${name}(${unit})`, help: `数字,以${unit}为单位。` }),
  status: { done: '已开展', planned: '计划中' },
  state: { 'not-started': '未启动', 'under-way': '进行中', done: '已完成' },
  hints: {
    ledger: '一行一项活动,接着灰底的行往下填。灰底是已经登记的活动,有误可以直接改。带 * 的请务必填写。',
    progress: '没有数量要求的任务在这里说明进展。灰底是已经登记的,有误可以直接改。带 * 的请务必填写。',
    submissions: '交了材料后填写报送日期。灰底是已经登记的,有误可以直接改。带 * 的请务必填写。',
    observations: '不能由活动累加出来的数在这里填报。灰底是已经登记的,有误可以直接改。带 * 的请务必填写。',
  },
  refusals: {
    title: '请检查',
    day: ({ from, to }) =>
      `请填写 ${from} 至 ${to} 之间的日期,写成 ${from} 这样。其他时间的活动请填在相应时段的表中。`,
    whole: '请填写整数,不带“约”“余”“人”“次”等字。没有的留空。',
    number: '请填写数字,不带“万”“元”等字。没有的留空。',
    choice: '请从列表中选择。',
    otherChoice: '列表中没有这一项。写几项的请用“、”隔开;确认无误可以保留。',
  },
  guide: {
    colon: ':',
    about: {
      unit: '填报单位',
      group: '所属单位组',
      plan: '依据文件',
      period: '填报时段',
      asOf: '已登记内容截至',
      office: '汇总单位',
    },
    steps: {
      title: '怎么填',
      lines: [
        '1. 先看“本单位任务”:要求是什么,已经登记了多少,还差多少。',
        '2. 在“活动台账”中一行填一项活动;在其他表中填进展、报送和数据。',
        '3. 点一下单元格,旁边会出现说明和例子;有列表的从列表中选。',
        '4. 灰底的行是已经登记的内容。有误直接改;要撤回的把整行内容清空,由汇总单位核对后撤回。',
        '5. 表头和已填好的格子锁定,不能改;列宽可以拖动。不要增删工作表,不要移动列。',
        '6. 填好后连同佐证材料一起报汇总单位。保存为 .xlsx 格式,文件名可以改。',
      ],
    },
    sheetList: { title: '各表内容', sheet: '表', what: '填什么' },
    what: {
      tasks: '本单位的任务、要求、目标值、已登记的完成值和状态(只看不填)',
      ledger: '科普活动,一项一行',
      progress: '没有数量要求的任务的进展',
      submissions: '总结、计划等材料的报送',
      observations: '覆盖率、累计数、比例等数据',
    },
    figures: {
      title: '数字怎么写',
      lines: [
        '只写阿拉伯数字,例:350、20000。不写“约350人”“近千人”“2万”。',
        '0 表示确实为零;没有这一项或没有统计的留空。',
        '日期写成 2024-03-05。',
      ],
    },
    evidence: {
      title: '佐证材料怎么交',
      lines: ['在“佐证材料”中写文件名,文件放在同一个文件夹里一起报送。同一份材料不要用在两项活动上。'],
    },
    logged: ({ activities, others }) => `本表已列出登记的活动 ${activities} 项,其他记录 ${others} 条。`,
  },
  answers: {
    title: ({ plan, period, asOf }) => `${plan} · ${period}填报表 · 截至 ${asOf}`,
    columns: {
      unit: '单位',
      file: '文件',
      obligations: '考核项',
      unnumbered: '无量化任务',
      due: '报送和数据',
      logged: '已登记',
    },
    written: ({ forms, folder }) => `${forms} 份填报表已写入 ${folder}`,
    membersUnknown: (groups) =>
      `方案没有列出${groups.join('、')}的成员单位,没有它们的填报表。请在方案的 groups 中补上 members。`,
    template: ({ sheet, lacking, unknown }) =>
      [
        `模板:活动台账填在“${sheet}”中,其余原样保留;没有增加下拉列表和填表提示。任务、进展、报送和数据不在其中,需要时另外生成填报表。`,
        ...(lacking.length === 0 ? [] : [`模板没有这些列,单位填不了:${lacking.join('、')}`]),
        ...(unknown.length === 0
          ? []
          : [`这些列不认识,填写的内容读回时记在“其他信息”中:${unknown.join('、')}`]),
      ].join('\n'),
    nothingOwed: (units) => `在此时段没有任务和报送事项,没有填报表:${units.join('、')}`,
  },
}
