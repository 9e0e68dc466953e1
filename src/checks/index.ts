/** The rules of `check`: an addition is one file and one line here. */
export const RULES = [] as const

// biome-ignore lint/complexity/noBannedTypes: filled in by the first rule
export type RuleFindings = {}
