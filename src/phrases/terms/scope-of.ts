import type { Figure } from './figures.ts'
import type { Holders } from './terms.ts'

/** `each` or `joint`, and whether the other may be meant as well. */
export interface ScopeReading {
  readonly scope: 'each' | 'joint'
  readonly isDoubtful: boolean
  /** 每个社区, where no group is responsible: so many may be asked for in each of them. */
  readonly inEach?: string
}

const HOLDER =
  '(?:镇街|镇|乡镇?|街道|[省市州县区旗]|单位|部门|成员|学校|中小学|高校|社区|村|企业|学会|协会|科协|基地|园区|科技特派员|科普员|专家|教师|乡)'
const EACH = new RegExp(
  `(?:各|每一?个?|每[所名家位]|所有|全部)(?:级|类|有关|相关)?${HOLDER}|(?<!年.*年.*)分别|各自|(?<![人年平])均(?:不|应|须|要|需)`,
)
/** Places and persons that are none of the units of a plan by themselves. */
const OF_OTHERS = /^每.*(?:社区|村|学校|中小学|高校|企业|基地|园区|科技特派员|科普员|专家|教师|医师)$/
const WHOLE = /全[省市州盟区县旗域]|累计|合计|共计|总数/

/**
 * A single unit owes alone; where others help, all reach the number together. Several who lead may be meant either way.
 * Undefined where nobody knows who owes and the words do not say.
 */
export function scopeOf(
  figure: Figure,
  kind: 'recurring' | 'whole' | 'coverage',
  holders: Holders | undefined,
): ScopeReading | undefined {
  // 每村 of a coverage are the places to be covered and not those who owe it.
  const each = kind === 'coverage' ? undefined : EACH.exec(figure.before)?.[0]
  if (each !== undefined) {
    const isOfThem = holders !== undefined && holders.groups === 0 && OF_OTHERS.test(each)
    return { scope: 'each', isDoubtful: false, ...(isOfThem ? { inEach: each } : {}) }
  }
  if (holders === undefined) return undefined
  const { accountable, groups, supports } = holders
  const isOfAll = kind === 'coverage' || (kind === 'whole' && WHOLE.test(figure.before))
  if (accountable > 0 && groups === accountable) {
    return { scope: isOfAll ? 'joint' : 'each', isDoubtful: isOfAll || groups > 1 }
  }
  const isAlone = accountable === 1 && supports === 0 && kind !== 'coverage'
  return { scope: isAlone ? 'each' : 'joint', isDoubtful: accountable > 1 && !WHOLE.test(figure.before) }
}
