import type { VersionPlan } from './version.ts'

export interface PlanPair {
  readonly base: VersionPlan | undefined
  readonly revision: VersionPlan | undefined
}

/** One file against one file is one plan, whatever their ids; of several, by id, then by the name of the file. */
export function pairPlans(base: readonly VersionPlan[], revision: readonly VersionPlan[]): PlanPair[] {
  const left = new Set(base)
  const take = (fits: (plan: VersionPlan) => boolean): VersionPlan | undefined => {
    const found = [...left].find(fits)
    if (found !== undefined) left.delete(found)
    return found
  }
  if (base.length === 1 && revision.length === 1) return [{ base: base[0], revision: revision[0] }]
  const byId = revision.map((plan) => take(({ loaded }) => loaded.id === plan.loaded.id))
  const pairs = revision.map((plan, index) => ({
    base: byId[index] ?? take(({ loaded }) => nameOf(loaded.file) === nameOf(plan.loaded.file)),
    revision: plan,
  }))
  return [...pairs, ...[...left].map((plan) => ({ base: plan, revision: undefined }))]
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}
