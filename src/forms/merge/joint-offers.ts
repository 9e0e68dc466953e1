import type { Comparing } from './comparing.ts'
import type { LikeActivity } from './likenesses.ts'
import type { JointMember, JointOffer } from './outcome.ts'

/** A new row and what it looks like. */
export interface JointCandidate {
  readonly member: JointMember
  readonly date: string
  readonly title: string
  readonly likes: readonly (LikeActivity & { readonly logged: boolean })[]
}

/** Which offers the user accepts: all of them, or those named. */
export type Accepted = 'all' | ReadonlySet<string>

/** Rows of several units that look like one activity, each group of them as an offer. */
export function jointOffers(
  candidates: readonly JointCandidate[],
  accepted: Accepted,
  how: Comparing,
): JointOffer[] {
  const groups = new Map<string, Group>()
  for (const { member, date, title, likes } of candidates) {
    const joint = likes.filter(({ relation }) => relation === 'joint')
    if (joint.length === 0) continue
    const merged: Group = { date, title, members: new Map() }
    for (const like of joint) {
      const group = groups.get(like.id)
      for (const [id, one] of group?.members ?? []) merged.members.set(id, one)
      if (group === undefined) merged.members.set(like.id, like)
    }
    merged.members.set(member.id, member)
    for (const id of merged.members.keys()) groups.set(id, merged)
  }
  return [...new Set(groups.values())].map(({ date, title, members }) => {
    const list = [...members.values()].map(({ id, place, units, participants, logged }) => ({
      ...{ id, place, units, participants, logged },
    }))
    // What is in the log stays, and the others join it.
    const inOrder = [...list.filter(({ logged }) => logged), ...list.filter(({ logged }) => !logged)]
    const name = how.hash(JSON.stringify(list.map(({ id }) => id).sort()), 6)
    return {
      name,
      date,
      title,
      units: [...new Set(inOrder.flatMap(({ units }) => units))],
      members: inOrder,
      accepted: accepted === 'all' || accepted.has(name),
    }
  })
}

interface Group {
  readonly date: string
  readonly title: string
  readonly members: Map<string, JointMember>
}
