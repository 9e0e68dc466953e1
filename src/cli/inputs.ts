import { logFiles } from '../log/read.ts'
import type { InputFile } from '../report/compliance/context.ts'
import type { Host } from './host.ts'
import type { OpenWorkspace, SoundPlan } from './workspace.ts'

/** The files that the numbers of a plan come from, with their checksums: plan, settings, registers, log. */
export function inputFiles(
  { sha256 }: Host,
  { files, workspace }: OpenWorkspace,
  { file, plan }: SoundPlan,
): InputFile[] {
  const settings = workspace.settingsFile?.file
  const registers = Object.values(plan.registers ?? {}).filter((path) => typeof path === 'string')
  const paths = [
    file,
    ...(settings === undefined ? [] : [settings]),
    ...registers,
    ...logFiles(files, plan.id),
  ]
  return [...new Set(paths)].flatMap((path) => {
    const bytes = files.read(path)
    return bytes === undefined ? [] : [{ file: path, sha256: sha256(bytes) }]
  })
}
