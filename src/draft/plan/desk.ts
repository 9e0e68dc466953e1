import { type Sha256, stampOf } from '../../document/comparable.ts'
import type { Anchors } from '../anchors.ts'
import type { Line } from '../lines.ts'
import type { Notebook } from './notebook.ts'
import type { UnitNames } from './units.ts'

/** What everyone who puts a part of the plan together has at hand. */
export interface Desk {
  readonly notes: Notebook
  readonly names: UnitNames
  /** Place, anchor and stamp of a clause; `text` is the part of the line that the anchor is taken from. */
  sourceOf(line: Line, text: string, at: string): { at?: string; anchor?: string; stamp: string }
}

export function deskOf(notes: Notebook, names: UnitNames, anchors: Anchors, sha256: Sha256): Desk {
  const stamps = new Map<string, string>()
  const stampOfClause = (text: string): string => {
    const stamp = stamps.get(text) ?? stampOf(text, sha256)
    stamps.set(text, stamp)
    return stamp
  }
  return {
    notes,
    names,
    sourceOf: (line, text, at) => {
      const anchor = anchors.anchorOf(text)?.anchor ?? anchors.anchorOf(line.text)?.anchor
      return {
        ...(at === '' ? {} : { at }),
        ...(anchor === undefined ? {} : { anchor }),
        stamp: stampOfClause(line.paragraph.text),
      }
    },
  }
}
