/** Codes of what can be wrong with a file before any rule sees it, with the arguments of their messages. */
// biome-ignore lint/complexity/noBannedTypes: filled in by the first finding
export type SourceFindings = {}
