import { plainForm } from '../../phrases/plain-form.ts'
import type { ImportProblem } from './rows.ts'
import { problem } from './tell.ts'
import type { KnownNames } from './values/known-names.ts'
import { type Wrong, wrong } from './values/reading.ts'
import { readUnits } from './values/unit-names.ts'

/** Whose the rows of a table are that name no unit themselves, by the lines that part it. */
export interface Sections {
  /** A line across the table: 一、区教委, (一)讲座. */
  begin(text: string, place: { readonly sheet: string; readonly cell: string }): void
  /** Whether a line with nothing but this text parts the table by units. */
  namesUnit(text: string): boolean
  /** Of the rows that follow; the problem stands for them where the line cannot be understood. */
  owner(): { readonly unit?: string; readonly unitProblem?: ImportProblem }
}

/** Names that only offices bear: what comes below a line with one is theirs, and nobody else's. */
const OFFICE = /(?:局|委|委员会|办公室|科协|人民政府|[乡镇]|街道|街道办|供销社|集团|公司)$/
/** How lines are numbered: those of units are numbered alike, those within a unit otherwise. */
const NUMBERS: readonly (readonly [string, RegExp])[] = [
  ['一、', /^第?[一二三四五六七八九十]+[章节部分类]?[、.:]\s*/],
  ['(一)', /^[([][一二三四五六七八九十]+[)\]][、.]?\s*/],
  ['1.', /^\d{1,2}[、.:]\s*/],
  ['(1)', /^[([]\d{1,2}[)\]][、.]?\s*/],
]
/** Longer texts are no names. */
const LONGEST = 60
const SAID = /^(?:填报|责任|报送|上报|申报)?单位(?:名称)?:\s*/

export function sectionsOf(unit: string | undefined, known: KnownNames): Sections {
  const base = unit === undefined ? {} : { unit }
  let owner: ReturnType<Sections['owner']> = base
  /** Numberings in the order in which they came up, the outer before the inner. */
  const seen: string[] = []
  let ofUnits: string | undefined
  return {
    begin(text, place) {
      const { numbering, name } = partsOf(text)
      if (!seen.includes(numbering)) seen.push(numbering)
      const read = unitOfLine(name, known)
      if (typeof read === 'string') [owner, ofUnits] = [{ unit: read }, numbering]
      else if (
        read !== undefined &&
        (numbering === ofUnits ||
          read.code !== 'unit-unknown' ||
          isOffice(name) ||
          ((unit === undefined || ofUnits !== undefined) && beginsWithUnit(name, known)))
      ) {
        owner = { unitProblem: problem(read.code, read.args as never, place) }
      } else if (ofUnits === undefined || seen.indexOf(numbering) < seen.indexOf(ofUnits)) owner = base
    },
    namesUnit(text) {
      const { numbering, name } = partsOf(text)
      if (SAID.test(plainForm(text)) || isOffice(name) || typeof unitOfLine(name, known) === 'string')
        return true
      // Where bare names part the table, every bare name does.
      return numbering === '' && ofUnits === '' && !/\d/.test(name)
    },
    owner: () => owner,
  }
}

function isOffice(name: string): boolean {
  return name.length <= 20 && OFFICE.test(name)
}

/** 区教委的活动: most likely theirs, and not to be given to the unit above. */
function beginsWithUnit(name: string, { unitNames }: KnownNames): boolean {
  return unitNames.some((unit) => name.startsWith(plainForm(unit)))
}

function partsOf(text: string): { numbering: string; name: string } {
  const plain = plainForm(text).trim()
  const [numbering, pattern] = NUMBERS.find(([, one]) => one.test(plain)) ?? ['', /^/]
  return {
    numbering,
    name: plain
      .replace(pattern, '')
      .replace(SAID, '')
      .replace(/[:.。]$/, '')
      .trim(),
  }
}

/** Its unit, what is wrong with the name of one, or undefined for a line without any name. */
function unitOfLine(name: string, known: KnownNames): string | Wrong | undefined {
  const whole = readUnits(name, known)
  // 区教委(共3项)
  const bare = name.length > LONGEST ? name : name.replace(/\s*\([^()]*\)$/, '')
  const reading = whole !== undefined && 'wrong' in whole && bare !== name ? readUnits(bare, known) : whole
  if (reading === undefined) return undefined
  if ('wrong' in reading) return reading.wrong
  return reading.value.length === 1 ? reading.value[0] : wrong('units-several', { found: name }).wrong
}
