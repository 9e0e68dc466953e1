import type { Comparing } from './comparing.ts'
import { type ActivityRow, joinedActivity } from './joined-activity.ts'
import type { JointMember, JointOffer } from './outcome.ts'

/** One of the reports of an activity, and what the log says of it after this run. */
export interface JointReport {
  readonly member: JointMember
  readonly activity: ActivityRow
}

/** A new row and what it looks like. */
export interface JointCandidate extends JointReport {
  readonly likes: readonly JointReport[]
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
  for (const { likes, ...report } of candidates) {
    if (likes.length === 0) continue
    const { date, title } = report.activity
    const merged: Group = { date, title, reports: new Map() }
    for (const like of likes) {
      const group = groups.get(like.member.id)
      for (const [id, one] of group?.reports ?? []) merged.reports.set(id, one)
      if (group === undefined) merged.reports.set(like.member.id, like)
    }
    merged.reports.set(report.member.id, report)
    for (const id of merged.reports.keys()) groups.set(id, merged)
  }
  return [...new Set(groups.values())].flatMap((group) => offerOf(group, accepted, how) ?? [])
}

function offerOf(
  { date, title, reports }: Group,
  accepted: Accepted,
  how: Comparing,
): JointOffer | undefined {
  const list = [...reports.values()]
  const isLogged = ({ member }: JointReport) => member.logged
  // What is in the log stays, and the others join it.
  const [first, ...others] = [...list.filter(isLogged), ...list.filter((one) => !isLogged(one))]
  if (first === undefined) return undefined
  const members = [first, ...others].map(({ member }) => member)
  const name = how.hash(JSON.stringify(members.map(({ id }) => id).sort()), 6)
  const { activity, set, holds, differing } = joinedActivity(
    [first.activity, ...others.map((one) => one.activity)],
    how,
  )
  const asked = accepted === 'all' || accepted.has(name)
  const { units } = activity
  return {
    name,
    date,
    title,
    units,
    members,
    holds,
    differing,
    set,
    asked,
    accepted: asked && differing.length === 0,
  }
}

interface Group {
  readonly date: string
  readonly title: string
  readonly reports: Map<string, JointReport>
}
