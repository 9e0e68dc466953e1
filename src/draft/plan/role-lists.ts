import type { Path } from '../../model/finding.ts'
import { ROLES, type Role, type Roles } from '../outline.ts'
import type { Desk } from './desk.ts'

/** Roles as lists of names, each name once; nothing for a role that nobody has. */
export function rolesIn(roles: Roles, path: Path, desk: Desk): Partial<Record<Role, string[]>> {
  const taken = new Set<string>()
  const lists: Partial<Record<Role, string[]>> = {}
  for (const role of ROLES) {
    const names: string[] = []
    for (const { name, line } of roles[role]) {
      const known = desk.names.nameOf(name)
      if (taken.has(known)) continue
      taken.add(known)
      desk.notes.stated([...path, role, names.length], line, name)
      names.push(known)
    }
    if (names.length > 0) lists[role] = names
  }
  for (const { role, line, words, taken: value, other, damaged } of roles.doubts) {
    const at = [...path, role]
    if (damaged) desk.notes.doubt('damaged-name', at, line, { words })
    else if (other === undefined) desk.notes.doubt('not-certain', at, line, { words, taken: value })
    else desk.notes.doubt('two-readings', at, line, { words, taken: value, other })
  }
  return lists
}
