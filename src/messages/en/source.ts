import type { SourceFindings } from '../../source/findings.ts'
import type { FindingMessages } from '../catalogue.ts'

export const sourceFindings: FindingMessages<SourceFindings> = {}
