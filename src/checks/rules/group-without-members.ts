import { nameUses, placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

interface Args {
  readonly group: string
  /** Quotas that every member owes and that can therefore not be judged. */
  readonly quotas: number
  /** Tasks and documents that name the group. */
  readonly uses: number
}

/** A group whose members are not listed is never judged, and never passes (semantics.md section 3). */
export const groupWithoutMembers: Rule<'group-without-members', Args> = {
  id: 'group-without-members',
  severity: 'warning',
  group: 'units',
  plan({ plan, file, book }, report) {
    const uses = nameUses(plan)
    for (const { value: group, path } of placed(plan.groups, ['groups'])) {
      if (book.registry.members(group.name).length > 0) continue
      const names = new Set([group.name, ...(group.aliases ?? [])])
      const quotas = book.duties.filter(
        ({ membersUnknown, slots }) => membersUnknown && slots[0]?.unit === group.name,
      )
      const args = {
        group: group.name,
        quotas: quotas.length,
        uses: uses.filter(({ value }) => names.has(value)).length,
      }
      report({ file, path: [...path, 'members'] }, args, { unit: group.name })
    }
  },
}
