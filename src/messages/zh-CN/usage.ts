import type { UsageMessages } from '../catalogue.ts'

export const usage: UsageMessages = {}
