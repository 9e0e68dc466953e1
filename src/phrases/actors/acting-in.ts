import type { Span } from '../span.ts'
import type { UnitMention } from '../unit-list.ts'
import { type ActorList, readActorList } from './actor-list.ts'
import { isBody } from './actor-names.ts'
import { isHelpAlone, isTask, isTogether, isToldAlone, type Part, partBefore } from './predicate.ts'
import { collectiveAt, openingOf } from './stretches.ts'

/** Longest list that is looked for; what is longer is prose. */
const LONGEST = 60
/** No sentence has more of them before its verb. */
const MOST_LISTS = 12

/** Names that a stretch gives the same part. */
export interface InRole {
  readonly list: ActorList
  readonly role: Part
}

/** Whoever acts or helps between two commas: subjects, those that 由 names, and those behind 会同 or 组织. */
export function actingIn(plain: string, { start, end }: Span): InRole[] {
  const words = plain.slice(start, end)
  const opening = openingOf(words)
  const body = words.slice(opening)
  const collective = collectiveAt(body)
  if (collective !== undefined) {
    const units: UnitMention[] = [{ ...collective, kind: 'group' }]
    return [{ list: moved({ units, damaged: [] }, start + opening), role: 'lead' }]
  }
  const subjects = [...inNameOf(body, start + opening), ...actsAt(body, start + opening, { known: false })]
  const agents = [...words.matchAll(BY)].flatMap(({ 0: by, index }) =>
    actsAt(words.slice(index + by.length), start + index + by.length, { known: true, afterBy: true }),
  )
  if (subjects.length > 0) return [...subjects, ...agents, ...helpersIn(words, start)]
  const isWish = beginsLikeWish(body)
  return [...helpedAt(body, start + opening), ...agents, ...(isWish ? [] : helpersIn(words, start))]
}

/** 配合市人大常委会开展执法检查: the office that is helped leads it, where the words go on with what it does. */
function helpedAt(words: string, offset: number): InRole[] {
  const helps = /^(?:积极|主动|全力|大力|密切)*(?:配合|协助)/.exec(words)?.[0].length
  if (helps === undefined) return []
  const list = listAt(words.slice(helps), offset + helps, false)
  const goesOn = list?.units.every(({ kind, end }) => kind === 'unit' && end < offset + words.length)
  return list !== undefined && goesOn ? [{ list, role: 'lead' }] : []
}

/** 各乡镇,县直各部门,要…: lists that a comma parts from what they are told to do. */
export function namedBefore(plain: string, parts: readonly Span[], nth: number): InRole[] {
  const wordsOf = ({ start, end }: Span): string => plain.slice(start, end)
  const part = parts[nth]
  if (part === undefined || !isToldAlone(wordsOf(part))) return []
  const before: InRole[] = []
  for (const named of parts.slice(Math.max(0, nth - MOST_LISTS), nth).toReversed()) {
    const list = readActorList(wordsOf(named).trimEnd(), false)
    if (list === undefined) break
    before.unshift({ list: moved(list, named.start), role: 'lead' })
  }
  return before
}

const BY = /(?<![理自缘经])由(?![于此衷])/g

/** 推动各级科协联合…: others are to do it some day. */
function beginsLikeWish(words: string): boolean {
  return /^(?:大力|积极|支持|鼓励|引导|推动|促进|倡导|指导|督促|吸引)*(?:支持|鼓励|引导|推动|促进|倡导|指导|督促|吸引)/.test(
    words,
  )
}

/** 以县政府名义印发通知. */
function inNameOf(words: string, offset: number): InRole[] {
  const name = /^以(\p{Script=Han}{4,30}?(?:办公室|委员会|领导小组|政府))(?:的)?名义/u.exec(words)?.[1]
  if (name === undefined) return []
  const units: UnitMention[] = [{ name, kind: 'unit', start: 1, end: 1 + name.length }]
  return [{ list: moved({ units, damaged: [] }, offset), role: 'lead' }]
}

/** Whoever stands at the beginning of words with what they do behind them, and whom they help. */
function actsAt(
  words: string,
  offset: number,
  { known, afterBy = false }: { readonly known: boolean; readonly afterBy?: boolean },
): InRole[] {
  for (let length = 2; length < Math.min(words.length, LONGEST); length += 1) {
    const rest = words.slice(length)
    const does = partBefore(rest, afterBy)
    if (does === undefined) continue
    const list = readSubjects(words.slice(0, length), rest, known)
    if (list === undefined) continue
    const acting = {
      list: moved(onlyThoseWhoAct(list, words.slice(0, length), rest), offset),
      role: does.part,
    }
    if (does.part !== 'support') return [acting]
    const behind = length + does.length
    const helped = listAt(words.slice(behind), offset + behind, false)
    return helped === undefined ? [acting] : [acting, { list: helped, role: 'lead' }]
  }
  return []
}

/** 负责 says that any unit before it acts; 要 says it of bodies with a name of their own, and 协助 of those that begin with one. */
function readSubjects(names: string, rest: string, known: boolean): ActorList | undefined {
  const list = readActorList(names, known || isTask(rest))
  const helps = isHelpAlone(rest)
  if (list !== undefined || !(helps || isToldAlone(rest))) return list
  const bodies = readActorList(names, true)?.units ?? []
  const told = helps ? bodies.slice(0, 1) : bodies
  return told.length > 0 && told.every(({ name }) => isBody(name))
    ? { units: bodies, damaged: [] }
    : undefined
}

/** 县科协与县教育局签订协议: 与 joins two that act only where they act together. */
function onlyThoseWhoAct(list: ActorList, names: string, rest: string): ActorList {
  const joint = names.indexOf('与')
  if (joint < 0 || isTogether(rest)) return list
  return { ...list, units: list.units.filter(({ end }) => end <= joint) }
}

const WITH =
  /(会同|联合(?!会|体|国|社|大学|办)|协同)(?=\p{Script=Han})|(发动|动员|组织(?!部|委|人事|宣传)|联动)(?=\p{Script=Han})|(?:^|积极|主动)与(?=[^与]{2,40}(?:联合|共同|合作(?:开展|举办)|携手))/gu

/** 会同市教育局, 组织各学会: those who take part without acting by themselves. */
function helpersIn(words: string, offset: number): InRole[] {
  return [...words.matchAll(WITH)].flatMap(({ 0: verb, 1: together, index }) => {
    const at = index + verb.length
    const list = listAt(words.slice(at), offset + at, together !== undefined)
    return list === undefined ? [] : [{ list, role: 'support' as const }]
  })
}

/** The shortest list that words begin with and something follows, or that they consist of. */
function listAt(words: string, offset: number, known: boolean): ActorList | undefined {
  for (let length = 2; length <= Math.min(words.length, LONGEST); length += 1) {
    if (length < words.length && partBefore(words.slice(length), true) === undefined) continue
    const list = readActorList(words.slice(0, length), known)
    if (list !== undefined) return moved(list, offset)
  }
  return undefined
}

function moved({ units, damaged }: ActorList, by: number): ActorList {
  const move = (unit: UnitMention): UnitMention => ({ ...unit, start: unit.start + by, end: unit.end + by })
  return { units: units.map(move), damaged: damaged.map(move) }
}
