import type { DraftWords } from '../draft-words.ts'
import { draftAsk } from './draft-ask.ts'
import { DRAFT_LAYOUTS, draftReading } from './draft-readings.ts'

const place: DraftWords['place'] = ({ line, countedBy }) =>
  countedBy === 'line' ? `第${line}行` : `第${line}段`

/** Keys of a plan that a document may leave open. */
const FIELDS: Readonly<Record<string, string>> = {
  id: '编号',
  title: '标题',
  issuer: '发文机关',
  issued: '成文日期',
  period: '起止日期',
  lead: '责任单位',
  by: '期限',
  due: '期限',
  per: '周期',
  population: '人口数',
  members: '成员单位',
  theme: '领域',
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? '0 项' : `${ids.length} 项(${ids.join('、')})`
}

export const draft: DraftWords = {
  title: (document) => `由 ${document} 起草方案`,
  head: ({ document, doubts }) => [
    `由 sciplan 从 ${document} 起草,数字后面是原文的位置和文字。`,
    doubts === 0
      ? '没有存疑之处;请通读一遍,再删去这些注释。'
      : `有 ${doubts} 处存疑,写在“# ?”后面,请核对后删去。`,
  ],
  place,
  quoted: ({ place: where, text }) => `${where}:${text}`,
  sums: {
    found: ({ tasks, safeguards, quotas, indicators, deliverables, units }) =>
      `读出任务 ${tasks} 项、保障措施 ${safeguards} 项、量化指标 ${quotas} 个、目标值 ${indicators} 个、报送事项 ${deliverables} 个、单位 ${units} 个。`,
    onto: ({ kept, changed, added, removed }) =>
      `原方案的任务、目标值、报送事项照旧 ${kept} 项,改动 ${listed(changed)},新增 ${listed(added)},删去 ${listed(removed)}。`,
    withoutOld:
      '没有旧文件可对照:新文件的读法取代了条文已变处人工改过的内容,没有改到方案的变动也无从列出。旧文件如果还在,请加 --was 旧文件,再做一次。',
    untaken: (count) => `新旧文件另有 ${count} 行不同,没有改到方案;请看是否需要手工修改。`,
    doubts: (count) => (count === 0 ? '没有存疑之处。' : `存疑 ${count} 处,在方案中用“# ?”标出。`),
    leftOut: (count) => (count === 0 ? '没有略去的数字。' : `略去 ${count} 处,都不是承诺;请看理由是否成立。`),
    encoding: { big5: '原文没有注明编码,按 Big5(繁体)读取;请看文字是否正确。' },
    layout: ({ layout, score }) => `文件体例:${layout}(符合程度 ${score}%)。`,
  },
  nothingFound: '没有读出任务。请确认这是方案正文或任务清单(不是通知、新闻或扫描件),并看文字和换行是否完好。',
  sections: { untaken: '没有改到方案的变动', doubts: '存疑', leftOut: '略去的数字' },
  oldPlace: (line) => `旧文件第${line}行`,
  columns: { place: '原文位置', path: '方案位置', why: '疑点', text: '原文文字', reason: '略去的理由' },
  layouts: DRAFT_LAYOUTS,
  reasons: {
    column: (text) => `表头“${text}”`,
    label: (text) => `标注“${text}”`,
    bracket: (text) => `条末括注“${text}”`,
    heading: (text) => `标题“${text}”`,
  },
  doubts: {
    'not-stated': ({ field }) => `原文没有写${FIELDS[field] ?? field},请补上`,
    'two-readings': ({ words, taken, other }) =>
      taken === '' && other === ''
        ? `“${words}”说得不完整,请对照原文核对`
        : `“${words}”有两种读法:${taken === '' ? '取不写' : `取“${draftReading(taken)}”`},也可能是${other === '' ? '没有写' : `“${draftReading(other)}”`}`,
    'not-certain': ({ words, taken }) =>
      taken === ''
        ? `“${words}”有缺损或没有直接写明,没有录入,请核对`
        : words === taken
          ? `“${words}”是按句意读出的,原文没有直接写明,请核对`
          : `“${words}”有缺损或没有直接写明,取“${draftReading(taken)}”,请核对`,
    'day-not-stated': ({ words, taken }) => `“${words}”没有写到哪一天达到,取方案期末“${taken}”,请核对`,
    'layout-unclear': ({ taken, other }) =>
      `文件体例不能确定:按“${DRAFT_LAYOUTS[taken]}”读,也可能是“${DRAFT_LAYOUTS[other]}”`,
    'sum-differs': ({ words, stated, summed }) =>
      `“${words}”一列各行相加是 ${summed},合计写的是 ${stated},请核对各行`,
    'damaged-name': ({ words }) => `“${words}”像是残缺的单位名称,没有列入,请补全`,
  },
  leftOut: {
    title: '文件标题中的数字',
    'document-number': '文号',
    reference: '条款、附件、序号',
    session: '会议届次',
    'past-result': '已有的成绩或现状',
    'set-phrase': '固定用语',
    name: '名称',
    indefinite: '不表示确数',
    parts: '组成部分的项数',
    quoted: '引用其他文件的目标',
    growth: '增幅,方案不记',
    ratio: '人均、每万人等比值',
    'time-limit': '办理时限',
    contact: '联系方式、联系人',
    'page-counter': '网页上的文字',
    period: '规划起止年',
    'point-in-time': '不是期限的日期',
    'recurring-day': '每年、每季、每月重复的期限,任务只记一个日期',
    signature: '成文日期',
    remark: '附带说明的数',
    budget: '经费额度,原文没有要求达到多少',
    'of-others': '由别的单位给予的数',
    audience: '对象的范围',
    'size-of-each': '单次的规模',
    score: '考核分值、名次',
    'upper-bound': '上限,方案只记下限',
    unclear: '看不出要求什么',
    'not-understood': '没有读懂,请人工核对',
    introduction: '总起或接续的段落,没有列为任务',
  },
  ask: draftAsk,
}
