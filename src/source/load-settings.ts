import { DEFAULT_THRESHOLDS, type Settings, settingsSchema, type Thresholds } from '../model/settings.ts'
import { decodeLeniently } from './decode.ts'
import type { FileReader } from './file-reader.ts'
import { type SourceFinding, sourceFinding } from './findings.ts'
import { parseYamlFile, type YamlFile } from './yaml-file.ts'

export const SETTINGS_FILE = 'sciplan.yaml'

/** Names that a file of settings may have got by mistake; it would be passed over without a word. */
const MISNAMED = ['sciplan.yml', 'sciplan.yaml.txt', 'sciplan.yaml.yaml']

export interface LoadedSettings {
  /** Without what is wrong in them. */
  readonly settings: Settings
  readonly settingsFile: YamlFile | undefined
  readonly findings: readonly SourceFinding[]
}

export function loadSettings(files: FileReader): LoadedSettings {
  const bytes = files.read(SETTINGS_FILE)
  if (bytes === undefined) {
    const found = MISNAMED.find((name) => files.kind(name) === 'file')
    const findings =
      found === undefined ? [] : [sourceFinding('settings-misnamed', { file: found }, { found })]
    return { settings: {}, settingsFile: undefined, findings }
  }
  const settingsFile = parseYamlFile(SETTINGS_FILE, bytes)
  // Nothing but comments: nothing is set, and nothing is wrong.
  if (settingsFile.value === null) return { settings: {}, settingsFile, findings: settingsFile.findings }
  const decoded = decodeLeniently(settingsFile, settingsSchema)
  const findings = [...settingsFile.findings, ...decoded.findings]
  const { timezone, ...others } = decoded.value ?? {}
  if (timezone === undefined || isTimezone(timezone))
    return { settings: decoded.value ?? {}, settingsFile, findings }
  const wrong = sourceFinding(
    'unknown-timezone',
    { file: SETTINGS_FILE, path: ['timezone'] },
    { value: timezone },
  )
  return { settings: others, settingsFile, findings: [...findings, wrong] }
}

export function thresholdsOf({ thresholds }: Settings): Thresholds {
  return {
    due_soon_days: thresholds?.due_soon_days ?? DEFAULT_THRESHOLDS.due_soon_days,
    behind: thresholds?.behind ?? DEFAULT_THRESHOLDS.behind,
    far_behind: thresholds?.far_behind ?? DEFAULT_THRESHOLDS.far_behind,
  }
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
