import { bare } from '../lines.ts'

/** What a section of a document is for. */
export type SectionKind = 'background' | 'goal' | 'tasks' | 'safeguards'

const BACKGROUND =
  /指导思想|总体(?:要求|思路|思想)|基本(?:原则|思路)|工作(?:原则|思路)|^原则|面临形势|形势|发展基础|工作基础|^基础(?!设施)|背景|现状|重要意义|重大意义|目的意义|编制依据|适用范围|^(?:活动)?(?:主题|时间|地点|对象|名称)$|参[加与](?:对象|人员|范围)|^(?:主办|承办|协办|组织)单位|^前言|^总则/
const GOAL = /目标|主要指标|预期指标/
const TASKS = /任务|措施|重点工作|工作内容|主要工作|行动|工程|举措|工作安排|活动安排|主要内容|活动内容/
const SAFEGUARDS =
  /保障|组织(?:领导|实施|机构|管理)|(?:工作|有关|相关|几点|具体|活动)要求|^要求|监督(?:检查|考核)|督(?:促|导)(?:检查|考核|落实)|考核(?:评价|评估|奖惩)|领导小组/

const AIM = /(?:(?:到|至)20\d\d年|年底前?)[^。;]*?(?:达到?|超过|突破|不低于|不少于|提高到|提升到)[^。;,]*\d/
/** Who set an aim that is not the document's own. */
const OF_OTHERS = /提出|指出|要求|明确|强调|我国|全国|国家/

const LOOKING_BACK =
  /^(?:去年|上年|过去|近年来|多年来|近[一二三四五六七八九十\d]+年来?|[“"]?十[一二三]五[”"]?(?:期间|时期|以来))/

/** Whether a paragraph begins with what was: 去年全国科普日期间,全市共组织活动438场。 */
export function looksBack(plain: string): boolean {
  return LOOKING_BACK.test(plain)
}

/** 为…,到2025年全州公民具备科学素质的比例达到9%以上,制定本方案: an introduction that says what is aimed at. */
export function statesGoal(plain: string): boolean {
  return plain.split('。').some((sentence) => AIM.test(sentence) && !OF_OTHERS.test(sentence))
}

/**
 * What a heading says its section is for; undefined where it says nothing. Only the highest headings begin safeguards:
 * a task about 经费保障 is one among tasks.
 */
export function sectionKind(heading: string, isHighest: boolean): SectionKind | undefined {
  const words = bare(heading)
  if (words.length > 40) return undefined
  if (GOAL.test(words) && !TASKS.test(words)) return 'goal'
  if (BACKGROUND.test(words) && !/任务/.test(words)) return 'background'
  if (isHighest && SAFEGUARDS.test(words) && !/重点任务|主要任务|工程|行动$/.test(words)) return 'safeguards'
  return isHighest && TASKS.test(words) ? 'tasks' : undefined
}
