import type { CheckWords, Counts } from '../check-words.ts'
import { fileTitles } from './rules/file-titles.ts'
import { recordTitles } from './rules/record-titles.ts'
import { ruleTitles } from './rules/titles.ts'

function counted({ error, warning, info }: Counts): string {
  return `${error} 个错误、${warning} 个警告、${info} 个提示`
}

const severities = { error: '错误', warning: '警告', info: '提示', off: '关闭' } as const

export const check: CheckWords = {
  rules: { ...fileTitles, ...recordTitles, ...ruleTitles },
  groups: {
    file: '文件格式',
    record: '台账格式',
    plan: '方案',
    units: '单位与角色',
    wording: '与原文对照',
    log: '台账条目',
    evidence: '佐证材料',
    duties: '任务与报送',
    workspace: '设置',
  },
  severities,
  title: ({ name, asOf }) => `${name === undefined ? '' : `${name}:`}检查结果(统计日 ${asOf})`,
  nothingFound: '没有发现问题。',
  total: (counts) => `共 ${counted(counts)}。`,
  waived: (findings) => `另有 ${findings} 项已豁免。`,
  mend: '改法:',
  githubTotal: (counts) => `sciplan 检查:共 ${counted(counts)}。GitHub 每类最多显示 10 条,其余见本日志。`,
  ruleList: {
    title: '检查规则',
    columns: { rule: '规则', severity: '级别', what: '检查内容' },
    changed: (severity) => `默认为${severity}`,
    unknown: (rule) => `没有规则 ${rule}。`,
  },
}
