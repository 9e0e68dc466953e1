import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { shortened } from '../../rule-figures.ts'

/** Findings on files that entries name as evidence. */
export const evidenceRules = {
  'evidence-lacking': ({ activity }) => ({
    message:
      activity === undefined
        ? '阶段性目标报完成而没有佐证材料,记为待核实。'
        : `活动“${shortened(activity)}”没有佐证材料,记为待核实。`,
    mend: '把照片、签到表等放入 evidence 文件夹,用 evidence 写明文件名。',
  }),
  'evidence-missing': ({ path }) => ({
    message: `佐证材料 ${path} 不存在。`,
    mend: path.includes('\\')
      ? '路径用 / 分隔,不用 \\。'
      : '把文件放到该处,或改正文件名(大小写、后缀也要一致)。',
  }),
  'evidence-outside': ({ path }) => ({
    message: `佐证材料 ${path} 在工作区之外,别的电脑上找不到。`,
    mend: '把文件复制到工作区的 evidence 文件夹,写相对路径,如 evidence/2024/签到表.jpg。',
  }),
  'evidence-altered': ({ path, stated, found }) => ({
    message: `佐证材料 ${path} 与登记时不同(校验值 ${stated.slice(0, 12)}…,现为 ${found.slice(0, 12)}…)。`,
    mend: '找回原文件;确已更换的,用 sciplan log correct 更正校验值。',
  }),
  'evidence-shared': ({ path, first, copyOf }) => ({
    message:
      copyOf === undefined
        ? `佐证材料 ${path} 已用于条目 ${first}。`
        : `佐证材料 ${path} 与条目 ${first} 的 ${copyOf} 内容相同,是同一份文件。`,
    mend: '核对是否用错文件或重复登记;确实共用的,可保持原样。',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
