import type { Messages } from './catalogue.ts'
import { answers } from './en/answers.ts'
import { check } from './en/check.ts'
import { cli, commands } from './en/commands.ts'
import { complianceReport } from './en/compliance-report.ts'
import { diff } from './en/diff.ts'
import { draft } from './en/draft.ts'
import { evidence } from './en/evidence.ts'
import { form } from './en/form.ts'
import { git } from './en/git.ts'
import { importing } from './en/import.ts'
import { logFindings } from './en/log.ts'
import { log } from './en/log-commands.ts'
import { page } from './en/page.ts'
import { reading } from './en/reading.ts'
import { report } from './en/report.ts'
import { ruleFindings } from './en/rules.ts'
import { sourceFindings } from './en/source.ts'
import { summary } from './en/summary.ts'
import { trace } from './en/trace.ts'
import { usage } from './en/usage.ts'

export const messages = {
  locale: 'en',
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
