import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure } from '../../rule-figures.ts'
import { listed, perhaps, periodName } from './words.ts'

const ID_SPACES = {
  task: '任务(含保障措施)',
  quota: '量化指标',
  milestone: '阶段性目标',
  action: '行动',
  indicator: '目标值指标',
  deliverable: '报送事项',
} as const

const NAMEABLES = {
  unit: '单位',
  group: '单位组',
  action: '行动',
  measure: '计量',
  register: '名册',
  parameter: '参数',
} as const

const DATED = {
  task: '任务时限',
  milestone: '阶段性目标',
  target: '目标值',
  deliverable: '报送事项',
} as const

/** Findings on the plan itself. */
export const planRules = {
  'duplicate-id': ({ id, space }) => ({
    message: `${ID_SPACES[space]}编号 ${id} 重复,后一处不会被统计。`,
    mend: '给这一处换一个编号。',
  }),
  'plan-file-name': ({ id, file }) => ({
    message: `方案编号 ${id} 与文件名 ${file} 不一致,台账会找不到方案。`,
    mend: `把编号改为 ${file},或把文件改名为 ${id}.yaml。`,
  }),
  'duplicate-plan': ({ id, first }) => ({
    message: `方案编号 ${id} 已被 ${first} 使用,两个方案会共用一份台账。`,
    mend: '给其中一个方案换编号和文件名,或删去多余的文件。',
  }),
  'unknown-action': ({ action, similar }) => ({
    message: `方案中没有行动 ${action}。`,
    mend: perhaps(similar) || '在 actions 中补上这个行动,或改成已有的编号。',
  }),
  'unknown-measure': ({ measure, similar }) => ({
    message: `没有“${measure}”这种计量。`,
    mend: perhaps(similar) || `在 measures 中声明,如 ${measure}: {unit: 册}。`,
  }),
  'unknown-register': ({ register, similar }) => ({
    message: `方案中没有名册 ${register},覆盖率无法计算。`,
    mend: perhaps(similar) || `在 registers 中列出 ${register} 应覆盖的地方。`,
  }),
  'parameter-missing': ({ parameter, years }) => ({
    message:
      years.length === 0
        ? `缺少参数 ${parameter},人均指标无法判定。`
        : `参数 ${parameter} 缺 ${listed(years)} 年的数值,这些年份的人均指标无法判定。`,
    mend: `在 parameters 中按年填写,如 ${parameter}: {${years[0] ?? 2024}: 197000}。`,
  }),
  'quota-number': ({ problem, number }) => {
    switch (problem) {
      case 'none':
        return {
          message: '没有写明数量。',
          mend: '写 at_least(不少于)或 more_than(超过);原文未写数量的,不列量化指标。',
        }
      case 'both':
        return {
          message: 'at_least 和 more_than 只能写一个。',
          mend: '原文为“不少于”“以上”留 at_least,为“超过”留 more_than。',
        }
      case 'nothing-asked':
        return {
          message: `数量 ${figure(number ?? 0)} 不构成要求,任何情况都算完成。`,
          mend: '按原文填写大于 0 的数;“有即可”写 more_than: 0。',
        }
      case 'over-hundred':
        return {
          message: `百分比 ${figure(number ?? 0)} 不可能达到。`,
          mend: '全覆盖写 at_least: 100;其他比例按原文填写。',
        }
    }
  },
  'scope-missing': ({ names }) => ({
    message: `责任单位有 ${listed(names)},没有写明是各自完成还是共同完成。`,
    mend: '各自完成写 scope: each,共同完成写 scope: joint;原文不明的,选一种并在 notes 中说明。',
  }),
  'by-needs-total': ({ by, per }) => ({
    message: `${periodName(per)}的指标不能再写截止日期 ${by}。`,
    mend: '到期一次完成的写 per: total;每期都要完成的删去 by。',
  }),
  'by-outside-plan': ({ by, from, to }) => ({
    message: `截止日期 ${by} 不在方案实施期 ${from} 至 ${to} 内。`,
    mend: '核对原文,改正 by 或 period。',
  }),
  'date-outside-plan': ({ what, date, from, to }) => ({
    message: `${DATED[what]}的日期 ${date} 不在方案实施期 ${from} 至 ${to} 内。`,
    mend: '核对原文,改正此日期或 period。',
  }),
  'per-capita-needs-year': ({ per }) => ({
    message: `人均指标按当年人口计算,不能是${periodName(per)}。`,
    mend: '写 per: year,或删去 per_capita。',
  }),
  'latest-needs-total': ({ per }) => ({
    message: `feed: latest 取累计数,用在${periodName(per)}的指标上会把往期也算进去。`,
    mend: '累计数写 per: total;按期报数的删去 feed: latest。',
  }),
  'period-reversed': ({ from, to }) => ({
    message: `实施期止于 ${to},早于起始日 ${from}。`,
    mend: '改正 period 的 from 和 to。',
  }),
  'issued-after-period': ({ issued, to }) => ({
    message: `成文日期 ${issued} 晚于实施期最后一天 ${to},方案没有可考核的期间。`,
    mend: '核对 issued 和 period。',
  }),
  'assessed-from': ({ date, from, to }) => ({
    message: `考核起始日 ${date} 不在实施期 ${from} 至 ${to} 内。`,
    mend: '改正 assessed_from;不写则从成文当年1月1日起考核。',
  }),
  'targets-order': ({ problem, before, after }) => {
    switch (problem) {
      case 'date':
        return {
          message: `目标日期 ${after} 不晚于前一个目标的 ${before}。`,
          mend: '按时间先后排列目标,每个日期只写一个。',
        }
      case 'value':
        return { message: `目标值 ${after} 不高于前一个目标的 ${before}。`, mend: '核对原文中的数值和日期。' }
      case 'baseline':
        return { message: `目标值 ${after} 不高于基期值 ${before}。`, mend: '核对原文中的目标值和基期值。' }
    }
  },
  'indicator-without-baseline': ({ indicator }) => ({
    message: `指标“${indicator}”没有基期值,到期之前只能显示“无法判定”。`,
    mend: '原文或调查报告有基期值的,写入 baseline;原文未给的,可保持原样。',
  }),
  'named-nowhere': ({ what, name }) => ({
    message: `列出了${NAMEABLES[what]}“${name}”,但方案中别处没有用到。`,
    mend: '看看是否在别处写成了另一个名称;确实多余的可删去。',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
