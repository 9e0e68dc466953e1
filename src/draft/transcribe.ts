import type { Document } from '../document/document.ts'
import { withActors } from './actors.ts'
import type { Draft, LayoutChoice } from './draft.ts'
import { readHead } from './head/head.ts'
import { type Parts, partsOf } from './head/parts.ts'
import { findTitles } from './head/titles.ts'
import { LAYOUTS } from './layouts/index.ts'
import type { Layout, Material, Recognition } from './layouts/layout.ts'
import { materialOf } from './layouts/material.ts'
import { linesOf } from './lines.ts'
import type { Outline, Surrounding } from './outline.ts'
import { type About, buildPlan } from './plan/build-plan.ts'

/** Reads a document as the plan that it is: as much as can be read, and a doubt wherever something is not certain. */
export function draft(document: Document, about: About): Draft {
  const lines = linesOf(document)
  const titles = findTitles(lines)
  const parts = partsOf(lines, titles)
  const head = readHead(lines, titles, parts)
  const material = materialOf(parts)
  const { outline, layout } = chosen(material)
  return buildPlan({ document, lines, head, outline: withCover(withActors(outline), parts), layout }, about)
}

/** The notice asks for reports and repeats aims; it commits nobody by itself. */
function withCover(outline: Outline, { cover }: Parts): Outline {
  const surroundings = cover.map((line): Surrounding => ({ line, place: 'cover' }))
  return { ...outline, surroundings: [...surroundings, ...outline.surroundings] }
}

interface Tried extends Recognition {
  readonly layout: Layout
}

/** The layout that fits best reads the document; what the others scored is told beside it. */
function chosen(material: Material): { outline: Outline; layout: LayoutChoice } {
  const [best, ...others] = LAYOUTS.map((layout): Tried => ({ layout, ...layout.recognise(material) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  if (best === undefined) {
    return { outline: material.body, layout: { name: 'none', score: 0, reasons: [], others: [] } }
  }
  const { layout, score, reasons } = best
  const rest = others.map((other) => ({ name: other.layout.name, score: other.score }))
  return { outline: layout.read(material), layout: { name: layout.name, score, reasons, others: rest } }
}
