import { bare } from '../lines.ts'

/** What a section of a document is for. */
export type SectionKind = 'background' | 'goal' | 'tasks' | 'safeguards'

const BACKGROUND =
  /指导思想|总体(?:要求|思路|思想)|基本(?:原则|思路)|工作(?:原则|思路)|^原则|面临形势|形势|发展基础|工作基础|^基础(?!设施)|背景|现状|重要意义|重大意义|目的意义|编制依据|适用范围|^(?:(?:活动)?(?:主题|时间|地点|对象|名称)[和与及]?)+$|参[加与](?:对象|人员|范围)|^(?:主办|承办|协办|组织)单位|^前言|^总则|概况$|^(?:基本|现实)情况$|^(?:工作)?回顾|回顾$|^20\d\d年度?(?:主要|重点)?工作(?:总结|情况|完成情况|开展情况)$|^(?:工作|取得|主要)(?:的)?(?:成效|成绩)|^存在(?:的)?(?:主要)?(?:问题|短板)/
/** 夯实工作基础, 营造良好形势: something is to be done about it. */
const BUILDS =
  /^(?:夯实|筑牢|打牢|打好|巩固|强化|加强|完善|提升|健全|推进|推动|构建|营造|优化|拓展|深化|创新|厚植)/
const GOAL = /目标|主要指标|预期指标/
const TASKS = /任务|措施|重点工作|工作内容|主要工作|行动|工程|举措|工作安排|活动安排|主要内容|活动内容/
const SAFEGUARDS =
  /保障|组织(?:领导|实施|机构|管理)|(?:工作|有关|相关|几点|具体|活动)要求|^要求|监督(?:检查|考核)|督(?:促|导)(?:检查|考核|落实)|考核(?:评价|评估|奖惩)|领导小组/

const REACHES = '(?:达到?|超过|突破|不低于|不少于|(?:提高|提升|上升|增长)[到至])'
const AIM = new RegExp(
  [
    `(?:(?:到|至|确保|实现|力争|争取)(?:在|于)?20\\d\\d年|年底前?)[^。;]{0,120}?${REACHES}[^。;,]{0,40}\\d`,
    // Without a year only what is plainly a level: 本年度力争提升到10%, 具备科学素质的比例要达到22%.
    `(?:本年度?|今年|年内|力争|确保|争取)[^。;]{0,120}?${REACHES}[^。;,]{0,40}(?:\\d%|百分之)`,
    `科学素质的?(?:比例|水平)(?:要|须|应|将|力争|争取|确保)+${REACHES}[^。;,]{0,40}(?:\\d%|百分之)`,
  ].join('|'),
)
/** Who set an aim that is not the document's own. */
const OF_OTHERS = /提出|指出|(?<!总体|总的)要求|明确|强调|我国|全国|国家/
/** What the document acts upon: 对照省、市要求,力争…. */
const GROUNDS = /(?:对照|按照|根据|依据|落实|贯彻|遵照|围绕|结合)[^,。;]*/g

const LOOKING_BACK =
  /^(?:去年|上年|过去|近年来|多年来|近[一二三四五六七八九十\d]+年来?|[“"]?十[一二三]五[”"]?(?:收官|期间|时期|以来|期?末))/

/** Whether a paragraph begins with what was: 去年全国科普日期间,全市共组织活动438场。 */
export function looksBack(plain: string): boolean {
  return LOOKING_BACK.test(plain)
}

/** 为…,到2025年全州公民具备科学素质的比例达到9%以上,制定本方案: an introduction that says what is aimed at. */
export function statesGoal(plain: string): boolean {
  return plain
    .split('。')
    .some((sentence) => AIM.test(sentence) && !OF_OTHERS.test(sentence.replace(GROUNDS, '')))
}

/** 目标任务: where the tasks have a section of their own below, the aims alone. */
export function isOfAimsAndTasks(heading: string): boolean {
  return /^(?:[\p{Script=Han}]{2,4})?目标(?:和|与|及)?任务$/u.test(bare(heading))
}

/** 其中,农民达到10%: goes on with the aim before it. */
export function isLevelToo(sentence: string): boolean {
  return new RegExp(`${REACHES}[^。;,]{0,40}(?:\\d%|百分之)`).test(sentence)
}

/** 后勤保障部 is an office. */
const NO_SAFEGUARDS = /重点任务|主要任务|工程|(?:行动|部|处|局|科|中心)$/

/**
 * What a heading says its section is for; undefined where it says nothing. Only the highest headings begin safeguards:
 * a task about 经费保障 is one among tasks.
 */
export function sectionKind(heading: string, isHighest: boolean): SectionKind | undefined {
  const words = bare(heading)
  if (words.length > 40) return undefined
  if (GOAL.test(words) && !TASKS.test(words)) return 'goal'
  if (BACKGROUND.test(words) && !/任务/.test(words) && !BUILDS.test(words)) return 'background'
  if (isHighest && SAFEGUARDS.test(words) && !NO_SAFEGUARDS.test(words)) return 'safeguards'
  return isHighest && TASKS.test(words) ? 'tasks' : undefined
}
