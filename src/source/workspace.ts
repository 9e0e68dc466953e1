import type { Settings, Thresholds } from '../model/settings.ts'
import { decodeText } from './decode-text.ts'
import type { FileReader } from './file-reader.ts'
import { type SourceFinding, sourceFinding } from './findings.ts'
import { type LoadedPlan, loadPlan, PLANS_FOLDER, planFiles } from './load-plan.ts'
import { loadSettings, SETTINGS_FILE, thresholdsOf } from './load-settings.ts'
import type { YamlFile } from './yaml-file.ts'

export type { LoadedPlan }

export interface Workspace {
  /** Without what is wrong in them; `findings` says what that was. */
  readonly settings: Settings
  readonly thresholds: Thresholds
  readonly settingsFile: YamlFile | undefined
  /** In the order of their files. */
  readonly plans: readonly LoadedPlan[]
  readonly findings: readonly SourceFinding[]
  /** Any text of the workspace as a person would see it, for excerpts; undefined where it is missing or too long. */
  fileText(file: string): string | undefined
}

/** The nearest folder at or above `folder` that is a workspace: it has a sciplan.yaml or a folder of plans. */
export function findRoot(files: FileReader, folder: string): string | undefined {
  for (let at = folder.replace(/(?<=[^/:])\/+$/, ''); ; at = parentOf(at)) {
    const inside = at.endsWith('/') ? at : `${at}/`
    if (files.kind(inside + SETTINGS_FILE) === 'file' || files.kind(inside + PLANS_FOLDER) === 'folder')
      return at
    if (at === parentOf(at)) return undefined
  }
}

/** The root of a drive or of the whole tree is its own parent. */
function parentOf(folder: string): string {
  const cut = folder.lastIndexOf('/')
  if (cut === -1) return folder
  return cut === 0 || folder[cut - 1] === ':' ? folder.slice(0, cut + 1) : folder.slice(0, cut)
}

/** Reads settings, plans and registers of the workspace whose root `files` starts from. The log is not read. */
export function loadWorkspace(files: FileReader): Workspace {
  const { settings, settingsFile, findings } = loadSettings(files)
  const loaded = planFiles(files).map((file) => loadPlan(files, file))
  const plans = loaded.map(({ plan }) => plan)
  const folder = files.kind(PLANS_FOLDER) === 'folder'
  const missing = plans.length > 0 ? [] : [sourceFinding('plans-missing', { file: PLANS_FOLDER }, { folder })]
  return {
    settings,
    thresholds: thresholdsOf(settings),
    settingsFile,
    plans,
    findings: [...findings, ...missing, ...loaded.flatMap((plan) => plan.findings)],
    fileText: textReader(files, [settingsFile, ...plans.map(({ yaml }) => yaml)]),
  }
}

/** Whether a finding is about the settings: then no command can go on as the user wants it to. */
export function isSettingsFinding(finding: {
  readonly code: string
  readonly at: { readonly file: string }
}): boolean {
  return finding.at.file === SETTINGS_FILE || finding.code === 'settings-misnamed'
}

/** Nobody wants to quote from a file that is longer; a log may be. */
const QUOTED_SIZE_LIMIT = 64 * 1024 * 1024

/** Keeps what it read: many findings quote the same file. */
function textReader(files: FileReader, known: readonly (YamlFile | undefined)[]): Workspace['fileText'] {
  const texts = new Map<string, string | undefined>()
  for (const yaml of known) if (yaml !== undefined) texts.set(yaml.file, yaml.text)
  return (file) => {
    if (!texts.has(file)) {
      const bytes = files.kind(file) === 'file' ? files.read(file) : undefined
      const tooLong = bytes === undefined || bytes.length > QUOTED_SIZE_LIMIT
      texts.set(file, tooLong ? undefined : decodeText(file, bytes, QUOTED_SIZE_LIMIT).shown)
    }
    return texts.get(file)
  }
}
