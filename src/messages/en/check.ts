import type { CheckWords, Counts } from '../check-words.ts'
import { fileTitles } from './rules/file-titles.ts'
import { recordTitles } from './rules/record-titles.ts'
import { ruleTitles } from './rules/titles.ts'
import { counted } from './rules/words.ts'

function allCounted({ error, warning, info }: Counts): string {
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${info} info`
}

const severities = { error: 'error', warning: 'warning', info: 'info', off: 'off' } as const

export const check: CheckWords = {
  rules: { ...fileTitles, ...recordTitles, ...ruleTitles },
  groups: {
    file: 'Files',
    record: 'Records of the log',
    plan: 'Plan',
    units: 'Units and roles',
    wording: 'Words of the document',
    log: 'Entries of the log',
    evidence: 'Evidence',
    duties: 'What is owed',
    workspace: 'Settings',
  },
  severities,
  title: ({ name, asOf }) => `${name === undefined ? '' : `${name}: `}check as of ${asOf}`,
  nothingFound: 'Nothing is wrong.',
  total: (counts) => `${allCounted(counts)}.`,
  waived: (findings) => `${counted(findings, 'more is', 'more are')} waived.`,
  mend: 'Mend: ',
  githubTotal: (counts) =>
    `sciplan check: ${allCounted(counts)}. GitHub shows ten of each; the others stand in this log.`,
  ruleList: {
    title: 'Rules of check',
    columns: { rule: 'rule', severity: 'severity', what: 'what it looks for' },
    changed: (severity) => `by default ${severity}`,
    unknown: (rule) => `There is no rule ${rule}.`,
  },
}
