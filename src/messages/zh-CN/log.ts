import type { LogFindings } from '../../log/findings.ts'
import type { FindingMessages } from '../catalogue.ts'

export const logFindings: FindingMessages<LogFindings> = {}
