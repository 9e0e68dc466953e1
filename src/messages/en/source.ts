import type { SourceFindings } from '../../source/findings.ts'
import type { FindingMessages } from '../catalogue.ts'
import { encodingFindings } from './source/encoding.ts'
import { shapeFindings } from './source/shape.ts'
import { syntaxFindings } from './source/syntax.ts'
import { workspaceFindings } from './source/workspace.ts'

export const sourceFindings: FindingMessages<SourceFindings> = {
  ...encodingFindings,
  ...syntaxFindings,
  ...shapeFindings,
  ...workspaceFindings,
}
