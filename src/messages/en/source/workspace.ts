import type { WorkspaceFindings } from '../../../source/findings.ts'
import type { FindingMessages } from '../../catalogue.ts'

export const workspaceFindings: FindingMessages<WorkspaceFindings> = {
  'plans-missing': ({ folder }) => ({
    message: folder ? 'There is no plan in the folder plans.' : 'The workspace has no folder plans.',
    mend: 'Put plans into the folder plans, as files ending in .yaml; sciplan draft makes one from a document.',
  }),
  'settings-misnamed': ({ found }) => ({
    message: `The settings are in ${found}, which is not read.`,
    mend: 'Rename it to sciplan.yaml.',
  }),
  'unknown-timezone': ({ value }) => ({
    message: `There is no time zone "${value}".`,
    mend: 'Write a name such as Asia/Shanghai, or delete the line.',
  }),
  'register-missing': ({ path }) => ({
    message: `There is no register file ${path}.`,
    mend: 'Write the path from the root of the workspace, with /; or list the names here.',
  }),
  'register-without-names': ({ path }) => ({
    message: `The first column of the register file ${path} has no names.`,
    mend: 'Put the names into the first column, one a line, and running numbers into a later one.',
  }),
}
