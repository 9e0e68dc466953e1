/** Codes of wrong usage and unreadable input, with the arguments of their messages. */
// biome-ignore lint/complexity/noBannedTypes: filled in by the first command
export type UsageErrors = {}
