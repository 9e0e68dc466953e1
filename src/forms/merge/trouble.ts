import type { FormMeta } from '../meta.ts'
import type { Place } from '../reading/rows.ts'
import type { FieldChange } from './changes.ts'
import type { RowPlace } from './outcome.ts'
import type { ConflictReason } from './three-way.ts'

/** What keeps a file or a row out of the log though it could be read: code → arguments. */
export interface MergeTroubles {
  // The file as a whole
  /** `reason` is the word of the system, such as EACCES. */
  'file-unreadable': { readonly reason: string }
  'form-of-other-plan': { readonly plan: string; readonly wanted: string }
  'form-of-other-workspace': { readonly workspace: string; readonly own: string }
  // A row
  conflict: { readonly why: ConflictReason; readonly changes: readonly FieldChange[] }
  'row-in-two-files': { readonly other: RowPlace }
  'row-invalid': { readonly field: string }
  'emptied-and-changed': object
}

export type MergeTrouble = {
  readonly [Code in keyof MergeTroubles]: Place & { readonly code: Code; readonly args: MergeTroubles[Code] }
}[keyof MergeTroubles]

/** Why a file in a folder is not read. */
export type PassedOverReason =
  /** Left by a program that has the workbook open: `~$区教委.xlsx`. */
  | 'lock-file'
  | 'hidden'
  | 'other-kind'
  /** Named twice, or found in a folder and named as well. */
  | 'named-twice'
  /** Every byte is that of another file of the run. */
  | 'same-content'
  /** A list of problems that an earlier run wrote. */
  | 'own-list'
  /** The file that this run writes. */
  | 'own-output'
  /** It may lead back to the folder that is searched. */
  | 'linked-folder'

export interface PassedOver {
  readonly file: string
  readonly why: PassedOverReason
  /** The file with the same content. */
  readonly other?: string
}

/** Why a form does not belong to a plan of this workspace; undefined where it does, or the file is no form. */
export function strangeForm(
  form: FormMeta | undefined,
  plan: string,
  workspace: string,
): MergeTrouble | undefined {
  if (form === undefined) return undefined
  const whole = { sheet: '', cell: '' }
  if (form.plan !== plan)
    return { ...whole, code: 'form-of-other-plan', args: { plan: form.plan, wanted: plan } }
  // A workspace without a name cannot be told from another.
  if (form.workspace === '' || workspace === '' || form.workspace === workspace) return undefined
  return { ...whole, code: 'form-of-other-workspace', args: { workspace: form.workspace, own: workspace } }
}
