/** What can be wrong with a call of the commands for forms, beside what any command may find wrong. */
export interface FormUsageErrors {
  'options-exclude': { option: string; other: string }
  'group-without-members': { group: string }
  /** Somebody has written into these files since we did. */
  'form-filled-in': { paths: readonly string[] }
}
