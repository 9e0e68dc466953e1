import type { Document } from '../document/document.ts'
import { readBody } from './body/read-body.ts'
import type { Draft } from './draft.ts'
import { readHead } from './head/head.ts'
import { partsOf } from './head/parts.ts'
import { findTitles } from './head/titles.ts'
import { linesOf } from './lines.ts'
import { type About, buildPlan } from './plan/build-plan.ts'

/** Reads a document as the plan that it is: as much as can be read, and a doubt wherever something is not certain. */
export function draft(document: Document, about: About): Draft {
  const lines = linesOf(document)
  const titles = findTitles(lines)
  const parts = partsOf(lines, titles)
  const head = readHead(lines, titles, parts)
  const outline = readBody(parts.main)
  const layout = { name: 'none' as const, score: 0, reasons: [], others: [] }
  return buildPlan({ document, lines, head, outline, layout }, about)
}
