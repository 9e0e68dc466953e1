import type { Doubt, Draft, DraftPlan } from '../draft/draft.ts'
import type { Remark } from '../draft/emit.ts'
import type { Difference } from '../draft/onto/difference.ts'
import type { UntakenChange } from '../draft/onto/untaken.ts'
import type { DraftWords } from '../messages/draft-words.ts'
import type { Path } from '../model/finding.ts'
import type { Block, Doc } from './doc.ts'
import { draftPlace } from './draft-place.ts'
import { formatNumber } from './format-number.ts'
import { section } from './plan-sections.ts'

/** A draft and the document that it was read from. */
export interface DraftView {
  readonly draft: Draft
  /** As the user called it. */
  readonly documentFile: string
  /** What became of the plan that was drafted onto. */
  readonly onto?: OntoView
  /** What a text file was taken for, where that is unusual. */
  readonly encoding?: 'big5'
  /** What `line` counts in a document of this format. */
  readonly countedBy: 'line' | 'paragraph'
}

export interface OntoView extends Difference {
  /** What differs between the documents and changed nothing in the plan; undefined without the older document. */
  readonly untaken: readonly UntakenChange[] | undefined
}

/** The last step of a path to a number or day: these carry the words that they were read from. */
const FIGURES = new Set([
  ...['at_least', 'more_than', 'by', 'value', 'date', 'due', 'on', 'first', 'per'],
  ...['issued', 'from', 'to', 'document_no'],
])

/** The draft with the reasons for which numbers are ignored in words, as people write them. */
export function withReasons(draft: Draft, words: DraftWords): Draft {
  const { source } = draft.plan
  if (source?.ignored === undefined) return draft
  const reasons = new Map(Object.entries(words.leftOut))
  const ignored = source.ignored.map((one) => ({ ...one, reason: reasons.get(one.reason) ?? one.reason }))
  return { ...draft, plan: { ...draft.plan, source: { ...source, ignored } } }
}

/** The comments of a drafted file: beside each figure the words of the document, above each doubt what to decide. */
export function draftRemarks({ draft, countedBy }: DraftView, words: DraftWords): Remark[] {
  const place = (line: number): string => words.place({ line, countedBy })
  const beside = draft.provenance.flatMap(({ path, line, text }): Remark[] => {
    if (isFigure(path)) {
      const said = String(valueAt(draft.plan, path)) === text
      const remark = said ? place(line) : words.quoted({ place: place(line), text })
      return [{ path, place: 'beside', text: remark }]
    }
    return isTaskTitle(path) ? [{ path: path.slice(0, -1), place: 'beside', text: place(line) }] : []
  })
  const above = draft.doubts.map(
    (doubt): Remark => ({
      path: doubt.path,
      place: 'above',
      text: `? ${words.quoted({ place: place(doubt.line), text: whyDoubtful(doubt, words) })}`,
    }),
  )
  return [...beside, ...above]
}

/** The first lines of a drafted file. */
export function draftHead({ draft, documentFile }: DraftView, words: DraftWords): readonly string[] {
  const name = documentFile.split(/[/\\]/).at(-1) ?? documentFile
  return words.head({ document: name, doubts: draft.doubts.length })
}

function valueAt(plan: DraftPlan, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value === null || typeof value !== 'object' ? undefined : Reflect.get(value, step)),
    plan,
  )
}

function isFigure(path: Path): boolean {
  const last = path.at(-1)
  if (typeof last !== 'string' || !FIGURES.has(last)) return false
  // A deliverable goes from units to a unit: no days.
  return !(path[0] === 'deliverables' && (last === 'from' || last === 'to'))
}

function isTaskTitle([list, , field, ...more]: Path): boolean {
  return (list === 'tasks' || list === 'safeguards') && field === 'title' && more.length === 0
}

/** What is doubtful about a value. */
export function whyDoubtful(doubt: Doubt, words: DraftWords): string {
  return (words.doubts[doubt.code] as (args: Doubt['args']) => string)(doubt.args)
}

/** What was found, in a few lines. */
export function draftSums(
  { draft, onto, encoding }: DraftView,
  { sums, layouts, nothingFound }: DraftWords,
): readonly string[] {
  const { layout } = draft
  const found = sumsOf(draft.plan)
  return [
    found.tasks === 0 ? nothingFound : sums.found(found),
    sums.layout({ layout: layouts[layout.name], score: percent(layout.score) }),
    ...(encoding === undefined ? [] : [sums.encoding[encoding]]),
    ...(onto === undefined ? [] : ontoSums(onto, sums)),
    sums.doubts(draft.doubts.length),
    sums.leftOut(draft.leftOut.length),
  ]
}

function ontoSums({ untaken, ...difference }: OntoView, sums: DraftWords['sums']): readonly string[] {
  const became = sums.onto({ ...difference, kept: difference.kept.length })
  if (untaken === undefined) return [became, sums.withoutOld]
  return untaken.length === 0 ? [became] : [became, sums.untaken(untaken.length)]
}

/** What was found, every doubt and everything left out, with their places in the document. */
export function draftDoc(view: DraftView, words: DraftWords): Doc {
  const { draft, documentFile, onto } = view
  const { columns, sections } = words
  const untaken = onto?.untaken ?? []
  const [found = '', layout = '', ...others] = draftSums(view, words)
  const tone = (draft.plan.tasks ?? []).length === 0 ? 'bad' : 'good'
  return {
    title: words.title(documentFile),
    blocks: [
      { kind: 'text', tone, cells: [found] },
      { kind: 'text', cells: [layout] },
      ...draft.layout.reasons.map(
        ({ code, line: at, text }): Block => ({
          kind: 'text',
          tone: 'muted',
          indent: 2,
          cells: [words.quoted({ place: placed(view, at), text: words.reasons[code](text) })],
        }),
      ),
      ...others.map((text): Block => ({ kind: 'text', cells: [text] })),
      ...section(sections.untaken, untaken, () => ({
        kind: 'table',
        columns: [{ title: columns.place }, { title: columns.text, grow: 1 }],
        rows: untaken.map(({ edition, line, text }) => ({
          cells: [edition === 'new' ? placed(view, line) : words.oldPlace(line), text],
        })),
      })),
      ...section(sections.doubts, draft.doubts, () => ({
        kind: 'table',
        columns: [
          { title: columns.place },
          { title: columns.path, priority: 1 },
          { title: columns.why, grow: 1 },
        ],
        rows: draft.doubts.map((doubt) => ({
          cells: [
            placed(view, doubt.line),
            draftPlace(draft.plan, doubt.path, words.ask),
            whyDoubtful(doubt, words),
          ],
        })),
      })),
      ...section(sections.leftOut, draft.leftOut, () => ({
        kind: 'table',
        columns: [{ title: columns.place }, { title: columns.text, grow: 1 }, { title: columns.reason }],
        rows: draft.leftOut.map(({ line: at, text, reason }) => ({
          cells: [placed(view, at), text, words.leftOut[reason]],
        })),
      })),
    ],
  }
}

function placed({ documentFile }: DraftView, line: number): string {
  return `${documentFile}:${line}`
}

function percent(score: number): string {
  return formatNumber(Math.floor(score * 100))
}

function sumsOf({ tasks = [], safeguards = [], indicators = [], deliverables = [], units = [] }: DraftPlan) {
  const quotas = [...tasks, ...safeguards].reduce((sum, task) => sum + (task.quotas?.length ?? 0), 0)
  return {
    tasks: tasks.length,
    safeguards: safeguards.length,
    quotas,
    indicators: indicators.length,
    deliverables: deliverables.length,
    units: units.length,
  }
}

/** The fields of interface.md section 5 and what else is known; a path reads tasks/0/quotas/0/at_least. */
export function draftAnswer({ draft, documentFile, onto }: DraftView, words: DraftWords) {
  const { plan, provenance, doubts, leftOut, layout } = draft
  return {
    document: documentFile,
    plan,
    provenance: provenance.map(({ path, line, text }) => ({ path: path.join('/'), line, text })),
    doubts: doubts.map((doubt) => ({
      path: doubt.path.join('/'),
      line: doubt.line,
      why: whyDoubtful(doubt, words),
      code: doubt.code,
      args: doubt.args,
    })),
    leftOut,
    layout,
    ...(onto !== undefined && { onto }),
  }
}
