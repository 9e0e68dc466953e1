import type { THEMES } from '../model/plan.ts'
import { bare } from './lines.ts'

export type Theme = (typeof THEMES)[number]

/** The words that titles of actions name their field with; the first that fits counts. */
const TURNS: readonly (readonly [Theme, RegExp])[] = [
  ['officials', /领导干部|公务员|干部科学/],
  ['elderly', /老年|银龄|老龄|老人/],
  ['youth', /青少年|学生|未成年|少年|儿童|中小学|校园|教师|科学教育|科技教育/],
  ['workers', /产业工人|工人|职工|技能人才|劳动者/],
  // 民科学素质 lost its first character, and 公民 and 全民 have theirs.
  ['farmers', /农民|农牧|农村|乡村|三农|(?:^|实施)民科学素质/],
  ['grassroots', /基层|应急科普|社区|志愿服务|品牌活动|科普活动|科普服务能力/],
  ['exchange', /交流|合作|国际|开放/],
  ['resources', /资源科普化|科技资源|科普资源|产业科普|科技创新|科学家精神|科技工作者|科普创作/],
  ['facilities', /设施|场馆|科技馆|基地|阵地|展馆/],
  ['media', /信息化|媒体|传播|数字|网络|互联网|智慧|宣传|云科普/],
  ['organisation', /组织|机制|职责|协调|监测|评估|学习|咨询|制度|队伍|人才|保障|领导|考核|法治/],
]

/** The theme that the title of an action tells, `other` where it tells none. */
export function themeOf(title: string): Theme {
  const words = bare(title)
  return TURNS.find(([, turn]) => turn.test(words))?.[0] ?? 'other'
}
