import type { Path } from '../../model/finding.ts'
import type { Draft } from '../draft.ts'
import type { Taken } from './merged.ts'

/** What is known of the values that were taken over, under their new paths. */
export function following(draft: Draft, taken: readonly Taken[]): Omit<Draft, 'plan'> {
  const moved = (path: Path): Path | undefined => {
    const one = taken.find(({ from }) => from.every((step, index) => path[index] === step))
    return one === undefined ? undefined : [...one.to, ...path.slice(one.from.length)]
  }
  const { plan: _, ...rest } = draft
  return {
    ...rest,
    provenance: draft.provenance.flatMap((one) => {
      const path = moved(one.path)
      return path === undefined ? [] : [{ ...one, path }]
    }),
    doubts: draft.doubts.flatMap((doubt) => {
      const path = moved(doubt.path)
      if (path === undefined) return []
      const alternative = doubt.alternative?.flatMap((one) => {
        const to = moved(one.path)
        return to === undefined ? [] : [{ ...one, path: to }]
      })
      return [{ ...doubt, path, ...(alternative && { alternative }) }]
    }),
  }
}
