import type { ReadingProblems, ReadingRemarks } from './problems.ts'
import type { ImportProblem, ImportRemark, Place } from './rows.ts'

const WHOLE_FILE: Place = { sheet: '', cell: '' }

export function problem<Code extends keyof ReadingProblems>(
  code: Code,
  args: ReadingProblems[Code],
  place: Partial<Place> = {},
): ImportProblem {
  // The union of all codes cannot be seen to hold for one that is generic.
  return { ...WHOLE_FILE, ...place, code, args } as ImportProblem
}

export function remark<Code extends keyof ReadingRemarks>(
  code: Code,
  args: ReadingRemarks[Code],
  place: Partial<Place> = {},
): ImportRemark {
  return { ...WHOLE_FILE, ...place, code, args } as ImportRemark
}
