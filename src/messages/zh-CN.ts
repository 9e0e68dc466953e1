import type { Messages } from './catalogue.ts'
import { answers } from './zh-CN/answers.ts'
import { check } from './zh-CN/check.ts'
import { cli, commands } from './zh-CN/commands.ts'
import { complianceReport } from './zh-CN/compliance-report.ts'
import { diff } from './zh-CN/diff.ts'
import { draft } from './zh-CN/draft.ts'
import { evidence } from './zh-CN/evidence.ts'
import { form } from './zh-CN/form.ts'
import { git } from './zh-CN/git.ts'
import { importing } from './zh-CN/import.ts'
import { logFindings } from './zh-CN/log.ts'
import { log } from './zh-CN/log-commands.ts'
import { page } from './zh-CN/page.ts'
import { reading } from './zh-CN/reading.ts'
import { report } from './zh-CN/report.ts'
import { ruleFindings } from './zh-CN/rules.ts'
import { sourceFindings } from './zh-CN/source.ts'
import { summary } from './zh-CN/summary.ts'
import { trace } from './zh-CN/trace.ts'
import { usage } from './zh-CN/usage.ts'

export const messages = {
  locale: 'zh-CN',
  findings: { ...sourceFindings, ...logFindings, ...ruleFindings },
  usage,
  commands,
  cli,
  answers,
  log,
  report,
  complianceReport,
  summary,
  page,
  trace,
  check,
  diff,
  git,
  draft,
  form,
  evidence,
  importing,
  reading,
} satisfies Messages
