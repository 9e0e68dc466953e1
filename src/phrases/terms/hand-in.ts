import type { DayPhrase } from '../day-phrase.ts'
import { readUnitList } from '../unit-list.ts'
import { endsLikeUnit, namesGroup } from '../unit-name.ts'
import type { Sentence } from './figures.ts'

/** 总结, 计划, 情况 …: what a paper is called. */
export const KIND =
  '(?:总结|小结|计划|要点|方案|报告|报表|台账|台帐|清单|材料|名单|(?:汇总|统计|安排|计划|情况|登记|申报|推进|进度|分解|任务|时间)表|路线图|数据|工作进展|(?:进展|完成|落实|开展|工作|自评|实施|执行|推进|贯彻|完成任务)情况|信息)'
/** A desk that takes papers in. */
const DESK = '[^,;。、]{1,12}(?:办公室|秘书处|办|处|科协|局|组)'
/** 报送, 上报, 交秘书处: that a paper is handed in. */
export const HAND_IN = `(?:${[
  '报送|上报|提交|送交|呈报|递交|反馈|报备|抄送',
  '报告(?=[给至])',
  '报(?=[至到送给]|[市县区省州团镇乡校院旗盟]|自治)',
  // 海报, 日报, 汇报 … are no handing in.
  '(?<![海日情简汇申填通年周月学晚电墙])报(?=(?:全民科学素质)?(?:工作)?领导小组|[^,;。、报]{0,12}办公室)',
  `(?<![上提递送呈移])交(?![通流付易])(?=[至到给]|${DESK})`,
  `(?<![报递呈抄转配赠输选护])送(?=[至到给]|${DESK})`,
].join('|')})`

/** Whom the papers go to. */
export function receiverIn(text: string): string | undefined {
  const match =
    /(?:报送|上报|提交|送交|呈报|递交|反馈|抄送|报(?!告(?![给至送]))|交)(?:至|到|给|送)?(?<to>[^,;。:、(]{2,40}?)(?=$|[,;。:、(]|备案|汇总|审核)/.exec(
      text,
    ) ?? /向(?<to>[^,;。]{2,40}?)(?:报送|上报|提交|送交|报告|反馈)/.exec(text)
  const to = match?.groups?.to
  if (to === undefined) return undefined
  const by = /向(?<to>[^,;。]{2,40}?)(?:报送|上报|提交|送交|报告|反馈)/.exec(text)?.groups?.to
  return endsLikeUnit(to) && !new RegExp(KIND).test(to) ? to : by
}

/** Units named before the day; 各级各部门各单位 are all whom the document is addressed to. */
export function senderIn(before: string): string[] | undefined {
  const words =
    before
      .split(/[,;:。]/)
      .at(-1)
      ?.replace(/^请|(?:应|要|须|需)?(?:分别)?[于在]?$/g, '') ?? ''
  const units = readUnitList(words)
  if (units.length === 0 || !units.every(({ name }) => endsLikeUnit(name) || namesGroup(name)))
    return undefined
  return /^各(?:级|部门|单位|有关|责任|成员)/.test(words) ? undefined : units.map(({ name }) => name)
}

/** 11月30日前, 于11月30日: a day to hand something in. */
export function isDueDay(day: DayPhrase, { text, start }: Sentence): boolean {
  return (
    /^[、和及]/.test(text.slice(day.end - start)) ||
    /[前底末止内]$/.test(text.slice(day.start - start, day.end - start)) ||
    /(?:于|在|至|到|截止)$/.test(text.slice(0, day.start - start))
  )
}
