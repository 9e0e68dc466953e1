import { column } from './column.ts'
import { BY, EVIDENCE, NOTE, SERIAL, TASK_HEADINGS, UNIT_HEADINGS } from './common.ts'

const DATE = `活动日期 日期 活动时间 时间 开始日期 开始时间 起始日期 起始时间 起
  举办时间 举办日期 开展时间 开展日期 活动开始时间 活动开始日期 起止时间 起止日期`
const UNTIL = '结束日期 结束时间 截止日期 截止时间 终止日期 止 活动结束时间 活动结束日期 至'
const TITLE = `活动名称 名称 活动 活动主题 主题 活动内容 内容 活动项目 项目名称 活动题目
  题目 标题 工作内容 活动名称及内容 培训名称 讲座名称`
const TYPE = '活动类型 类型 活动形式 形式 类别 活动类别 活动方式 方式'
const TIMES = '场次 场次数 次数 期数 活动场次 举办场次 场数 活动次数 举办次数'
const PARTICIPANTS = `参加人次 参加人数 参与人次 参与人数 人次 人数 线下人次 受众人数 受众人次
  受益人数 受益人次 覆盖人数 覆盖人次 参加人次线下 现场人数 现场人次 线下参加人次
  培训人次 培训人数 参观人次 惠及人数 惠及人次 服务人次 服务人数 线下人数 实际人数 实际人次 实到人数`
const ONLINE = `线上人次 线上人数 线上参加人次 线上参与人次 网上人次 在线人次 观看人次 线上观看人次
  线上受众 直播观看人次 参加人次线上 点击量 浏览量 阅读量`
const PLACE = '地点 活动地点 举办地点 活动地址 地址 场所 活动场所 开展地点'
const PLACES = '覆盖的地方 覆盖地方 覆盖村社 覆盖村 覆盖学校 覆盖对象 覆盖范围'
const AUDIENCE = `重点人群 活动对象 对象 受众 参加对象 人群 服务对象 面向人群 参与对象 受众对象
  目标人群 受众群体 培训对象`
const COHOSTS = '协办单位 协办 协办方 参与单位 配合单位 联办单位 联合单位'
const SPEAKER = '主讲人 主讲 授课人 主讲专家 专家 授课老师 讲师 主讲教师'
const BRAND = '所属品牌 品牌 品牌活动 主题活动 专项活动 活动品牌 重大活动'
const HANDOUTS = `发放资料 发放资料数 发放资料份数 资料份数 发放宣传资料 宣传资料 发放材料
  发放资料数量 资料发放 发放宣传品 印发资料`
const ITEMS = '作品数 作品 作品数量 篇数 条数 发布条数 推送条数 发稿数 信息条数 发布篇数'
const AMOUNT = `经费 金额 投入经费 活动经费 资金 经费投入 使用经费 投入资金 资金投入 活动资金
  费用 活动费用 支出`
const PRESS = `宣传报道链接 宣传报道 报道链接 新闻链接 链接 网址 媒体报道 宣传链接 新闻报道
  报道 媒体链接`
const PHONE = '联系电话 电话 手机 联系方式 手机号 手机号码'
const FILLED_IN = '填报日期 填表日期 填报时间 上报日期 填表时间 上报时间'

/** The activity ledger, in the order in which offices keep it. */
export const LEDGER_COLUMNS = [
  SERIAL,
  column('date', 'day', DATE, { required: true }),
  column('until', 'day', UNTIL),
  column('units', 'units', UNIT_HEADINGS, { required: true }),
  column('title', 'text', TITLE, { required: true }),
  column('tasks', 'tasks', TASK_HEADINGS, { asked: true }),
  column('type', 'choice', TYPE, { asked: true }),
  column('times', 'count', TIMES, { asked: true }),
  column('participants', 'count', PARTICIPANTS, { asked: true }),
  column('online_participants', 'count', ONLINE),
  column('place', 'text', PLACE),
  column('places', 'names', PLACES),
  column('audience', 'choices', AUDIENCE),
  column('host', 'text', '主办单位 主办 主办方 主办单位名称'),
  column('cohosts', 'names', COHOSTS),
  column('speaker', 'text', SPEAKER, { extra: '主讲人' }),
  column('brand', 'choice', BRAND),
  column('handouts', 'count', HANDOUTS, { extra: '发放资料(份)' }),
  column('items', 'count', ITEMS),
  column('entities', 'count', '家数 单位数 户数 企业数 个数 数量(家)'),
  column('amount', 'amount', AMOUNT),
  EVIDENCE,
  column('press', 'links', PRESS, { field: 'evidence' }),
  column('status', 'status', '状态 活动状态 开展情况 是否开展 进展状态'),
  BY,
  column('phone', 'text', PHONE, { extra: '联系电话' }),
  column('filled_in', 'day', FILLED_IN, { extra: '填报日期' }),
  column('review', 'text', '审核状态 审核 审核意见 审核人 审核情况', { extra: '审核状态' }),
  NOTE,
] as const
