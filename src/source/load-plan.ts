import { type Plan, planSchema } from '../model/plan.ts'
import { decode } from './decode.ts'
import { decodeText } from './decode-text.ts'
import type { FileReader } from './file-reader.ts'
import { type SourceFinding, sourceFinding } from './findings.ts'
import { readRegister } from './register.ts'
import { parseYamlFile, type YamlFile } from './yaml-file.ts'

export const PLANS_FOLDER = 'plans'

export interface LoadedPlan {
  /** `plans/x.yaml`. */
  readonly file: string
  /** Of the plan, or the name of the file where the plan is not sound. */
  readonly id: string
  /** Undefined where the file is no sound plan; its findings say why. */
  readonly plan: Plan | undefined
  readonly yaml: YamlFile
  /** Places by register; a register that lists none is left out. */
  readonly registers: ReadonlyMap<string, readonly string[]>
}

interface Register {
  readonly names: readonly string[]
  readonly findings: readonly SourceFinding[]
}

/** Paths of the plan files, sorted. Hidden files and files of other kinds are passed over. */
export function planFiles(files: FileReader): string[] {
  return files
    .list(PLANS_FOLDER)
    .filter(({ name, kind }) => kind === 'file' && /^[^.].*\.ya?ml$/i.test(name))
    .map(({ name }) => `${PLANS_FOLDER}/${name}`)
}

export function loadPlan(
  files: FileReader,
  file: string,
): { readonly plan: LoadedPlan; readonly findings: readonly SourceFinding[] } {
  const yaml = parseYamlFile(file, files.read(file) ?? new Uint8Array())
  const { value: plan, findings: shapeFindings } = decode(yaml, planSchema)
  const id = plan?.id ?? file.slice(PLANS_FOLDER.length + 1).replace(/\.ya?ml$/i, '')
  const registers = new Map<string, readonly string[]>()
  const findings = [...yaml.findings, ...shapeFindings]
  for (const [name, written] of Object.entries(plan?.registers ?? {})) {
    const register = typeof written === 'string' ? loadRegister(files, file, name, written) : inline(written)
    if (register.names.length > 0) registers.set(name, register.names)
    findings.push(...register.findings)
  }
  return {
    plan: { file, id, plan, yaml, registers },
    findings: findings.map((finding) => ({ ...finding, plan: id })),
  }
}

function inline(names: readonly string[]): Register {
  return { names, findings: [] }
}

function loadRegister(files: FileReader, planFile: string, name: string, path: string): Register {
  const at = { file: planFile, path: ['registers', name] }
  const bytes = files.read(path)
  if (bytes === undefined) return { names: [], findings: [sourceFinding('register-missing', at, { path })] }
  const decoded = decodeText(path, bytes)
  // Spreadsheets put a byte order mark before csv in UTF-8 and need it: here it is right.
  const findings = decoded.findings.filter(({ code }) => code !== 'byte-order-mark')
  if (decoded.text === undefined) return { names: [], findings }
  const names = readRegister(decoded.text, name)
  if (names.some((cell) => !/^\d+$/.test(cell))) return { names, findings }
  return { names: [], findings: [...findings, sourceFinding('register-without-names', at, { path })] }
}
