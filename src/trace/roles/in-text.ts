import { ownOf, type Surroundings } from '../surroundings.ts'
import type { Mismatch } from '../trace-result.ts'
import { type Judged, type LocatedTask, mismatchOf, unitsOf } from './judged.ts'
import type { Sections } from './sections.ts'
import { escaped, type UnitNames } from './unit-names.ts'

/**
 * Every unit that nothing else tells of is named in the running text of its task: in the clause, its headings, or a line
 * about the section.
 */
export function judgeInText(
  tasks: readonly LocatedTask[],
  surroundings: Surroundings,
  names: UnitNames,
  sections: Sections,
  isKnown: (mismatch: Mismatch) => boolean,
): Judged[] {
  return tasks.flatMap((task) => {
    const units = unitsOf(task).filter((unit) => !isKnown(mismatchOf(task, unit, null)))
    if (units.length === 0) return []
    const near = [...ownOf(task.clause, surroundings).clauses, ...sections.above(task.clause)]
    const text = near.map((clause) => clause.simple).join('\n')
    const named = [...new Set(names.within(text))]
    return units
      .filter(({ unit }) => !names.spellings(unit).some((name) => isDamaged(name, text)))
      .map((unit) => ({
        agrees:
          named.some((one) => names.same(one, unit.unit)) ||
          names.spellings(unit.unit).some((name) => isShortened(name, text)),
        mismatch: mismatchOf(task, unit, null),
      }))
  })
}

/** 县委组织部、宣传部 and 农业、林业部门: names in a list share their beginning or their end. */
export function isShortened(name: string, text: string): boolean {
  for (let cut = 2; cut <= name.length - 2; cut += 1) {
    const [beginning, end] = [escaped(name.slice(0, cut)), escaped(name.slice(cut))]
    if (new RegExp(`${beginning}[^,。;:\\n]*[、和及与]${end}`).test(text)) return true
    if (
      new RegExp(`(?:^|[^\\p{Script=Han}]|合)${beginning}[、和及与][^,。;:\\n]{0,30}${end}`, 'u').test(text)
    )
      return true
  }
  return false
}

/** 高??科 where 高校科协 was: characters that were lost in saving leave signs of nothing else. */
const LOST = /[?\uFFFD]/

/** Whether a name may have stood where characters were lost. */
export function isDamaged(name: string, text: string): boolean {
  return [...text.matchAll(new RegExp(`(.)${LOST.source}+`, 'gu'))].some(([, before = '']) =>
    name.includes(before),
  )
}
