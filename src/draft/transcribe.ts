import type { Document } from '../document/document.ts'
import { withActors } from './actors.ts'
import type { Draft, LayoutChoice, LayoutName } from './draft.ts'
import { readHead } from './head/head.ts'
import { type Parts, partsOf } from './head/parts.ts'
import { findTitles } from './head/titles.ts'
import { withFigureRows } from './layouts/figure-rows.ts'
import { withFurtherRows } from './layouts/further-rows.ts'
import { LAYOUTS } from './layouts/index.ts'
import type { Layout, Material, Recognition } from './layouts/layout.ts'
import { materialOf } from './layouts/material.ts'
import { withParagraphs } from './layouts/unnumbered.ts'
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
  const { outline: read, layout, rival } = chosen(material)
  const outline = withFigureRows(withFurtherRows(read, material), material, lines)
  return buildPlan(
    { document, lines, head, outline: withCover(withActors(outline), parts), layout, rival },
    about,
  )
}

/** The notice asks for reports and repeats aims; it commits nobody by itself. */
function withCover(outline: Outline, { cover }: Parts): Outline {
  const surroundings = cover.map((line): Surrounding => ({ line, place: 'cover' }))
  return { ...outline, surroundings: [...surroundings, ...outline.surroundings] }
}

interface Tried extends Recognition {
  readonly layout: Layout
}

interface Chosen {
  readonly outline: Outline
  readonly layout: LayoutChoice
  /** A layout that fits as well and makes other clauses of the document. */
  readonly rival: LayoutName | undefined
}

/** Two layouts nearer than this fit alike. */
const CLOSE = 0.03

/** The layout that fits best reads the document; what the others scored is told beside it. */
function chosen(material: Material): Chosen {
  const [best, ...others] = LAYOUTS.map((layout): Tried => ({ layout, ...layout.recognise(material) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  if (best === undefined) {
    const layout = { name: 'none', score: 0, reasons: [], others: [] } as const
    return { outline: withParagraphs(material), layout, rival: undefined }
  }
  const { layout, score, reasons } = best
  const outline = layout.read(material)
  const rival = others.find(
    (other) => score - other.score < CLOSE && differ(outline, other.layout.read(material)),
  )
  const rest = others.map((other) => ({ name: other.layout.name, score: other.score }))
  return { outline, layout: { name: layout.name, score, reasons, others: rest }, rival: rival?.layout.name }
}

function differ(a: Outline, b: Outline): boolean {
  const lines = new Set(a.commitments.map(({ line }) => line))
  const common = b.commitments.filter(({ line }) => lines.has(line)).length
  return common * 10 < Math.max(a.commitments.length, b.commitments.length) * 9
}
