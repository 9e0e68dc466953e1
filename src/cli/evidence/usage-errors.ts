/** What can be wrong with a call of the commands on evidence, beside what any command may find wrong. */
export interface EvidenceUsageErrors {
  'evidence-is-folder': { path: string }
  'evidence-empty': { path: string }
  'evidence-named-already': { path: string; entry: string }
}
