import { comparable } from '../../document/comparable.ts'
import type { Task } from '../../model/plan.ts'

const FIGURE = /\d+(?:\.\d+)?/g

/**
 * A title names every figure of its clause; with one that is gone it would say what no longer holds. Undefined where
 * all still stand. Where the figures of quotas say what became of those that are gone, the title keeps its words.
 */
export function newTitle(old: Task, merged: Task, fresh: Task, words: string): string | undefined {
  const there = new Set(figuresIn(words))
  const gone = figuresIn(old.title).filter((figure) => !there.has(figure))
  if (gone.length === 0) return undefined
  const became = replacements(old, merged)
  if (!gone.every((figure) => became.get(figure)?.size === 1)) return fresh.title
  return comparableFigures(old.title).replace(FIGURE, (figure) =>
    gone.includes(figure) ? [...(became.get(figure) ?? [])].join('') : figure,
  )
}

/** Figures in the words of quotas and milestones, and those in the same words now. */
function replacements(old: Task, merged: Task): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const key of ['quotas', 'milestones'] as const) {
    for (const { id, anchor = '' } of old[key] ?? []) {
      const next = merged[key]?.find((part) => part.id === id)?.anchor ?? ''
      const [before, after] = [figuresIn(anchor), figuresIn(next)]
      if (before.length !== after.length) continue
      for (const [index, figure] of before.entries()) {
        if (figure === after[index]) continue
        found.set(figure, (found.get(figure) ?? new Set()).add(after[index] ?? ''))
      }
    }
  }
  return found
}

function figuresIn(text: string): string[] {
  return comparable(text).match(FIGURE) ?? []
}

/** Full-width figures as half-width ones, everything else as it is written. */
function comparableFigures(text: string): string {
  return text.replace(/[０-９．]+/g, (figure) => figure.normalize('NFKC'))
}
