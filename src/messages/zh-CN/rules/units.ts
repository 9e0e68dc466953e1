import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { listed, perhaps, ROLE_NAMES } from './words.ts'

/** Findings on units, groups and their roles. */
export const unitRules = {
  'ambiguous-name': ({ name, first, second }) =>
    first === second
      ? { message: `“${name}”列了两次。`, mend: '合并成一条。' }
      : {
          message: `“${name}”同时指“${first}”和“${second}”,用到它的地方都不会被统计。`,
          mend: '从其中一处删去这个名称或别名。',
        },
  'unknown-unit': ({ name, similar }) => ({
    message: `单位“${name}”没有列在 units 或 groups 中。`,
    mend: perhaps(similar) || '把它加入 units(或 groups),或写成已列出的名称。',
  }),
  'unknown-recipient': ({ name, similar }) => ({
    message: `接收单位“${name}”没有列在方案中。`,
    mend: perhaps(similar) || '方案以外的单位可保持原样;方案内的单位请写成已列出的名称。',
  }),
  'unit-in-two-roles': ({ name, first, second }) =>
    first === second
      ? { message: `“${name}”在${ROLE_NAMES[first]}单位中列了两次。`, mend: '删去一处。' }
      : {
          message: `“${name}”既是${ROLE_NAMES[first]}单位又是${ROLE_NAMES[second]}单位。`,
          mend: '按原文只留一个角色。',
        },
  'lead-and-responsible': ({ leads, names }) => ({
    message: `已有牵头单位 ${listed(leads)},又列了责任单位 ${listed(names)};后者不会被考核。`,
    mend: '有牵头单位的,其余写入 support;没有牵头、按职责分工负责的,只写 responsible。',
  }),
  'nobody-accountable': ({ support, quotas }) => ({
    message:
      (support > 0 ? '只有配合单位,没有牵头或责任单位' : '没有牵头或责任单位') +
      (quotas > 0 ? `,${quotas} 项量化指标无人负责、无法考核。` : '。'),
    mend: '补上 lead 或 responsible;原文未写明单位的,在 notes 中说明。',
  }),
  'left-open': ({ quotas }) => ({
    message: `原文未写明责任单位(见 notes)${quotas > 0 ? `,${quotas} 项量化指标不考核` : ''}。`,
    mend: '无需改动;日后明确了单位,写入 lead 或 responsible。',
  }),
  'unit-dates': ({ name, from, until }) => ({
    message: `“${name}”的撤并日期 ${until} 早于成立日期 ${from}。`,
    mend: '改正 from 或 until。',
  }),
  'successor-without-end': ({ name, successor }) => ({
    message: `“${name}”写了承接单位“${successor}”,却没有撤并日期,承接不会生效。`,
    mend: '用 until 写明撤并日期(当日仍存在)。',
  }),
  'successor-cycle': ({ names }) => ({
    message: `承接关系绕成了圈:${names.join(' → ')}。`,
    mend: '删去其中一个 successor。',
  }),
  'lead-ended': ({ name, until, tasks }) => ({
    message: `“${name}”于 ${until} 撤并,没有承接单位,此后任务 ${listed(tasks)} 无人负责。`,
    mend: '用 successor 写明承接单位。',
  }),
  'group-without-members': ({ group, quotas, uses }) => ({
    message:
      quotas > 0
        ? `“${group}”没有列出成员,${quotas} 项量化指标无法判定。`
        : `“${group}”没有列出成员(方案中用到 ${uses} 处)。`,
    mend: '在 members 中列出成员单位;原文没有的,可依本地名单补全。',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
