/** Codes of what can be wrong with a record of the log before any rule sees it. */
// biome-ignore lint/complexity/noBannedTypes: filled in by the first finding
export type LogFindings = {}
