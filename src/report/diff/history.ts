import type { PlanChange } from '../../diff/change.ts'
import type { Messages } from '../../messages/catalogue.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import type { Block, Doc } from '../doc.ts'
import { changeRecord } from './diff-answer.ts'
import { plainChangeTable } from './diff-doc.ts'
import type { PlanDiff } from './diff-view.ts'

/** One version of a task, and what it changed; without a commit it stands in the working tree alone. */
export interface TaskVersion {
  readonly commit?: {
    readonly id: string
    readonly date: CivilDate
    readonly author: string
    readonly subject: string
  }
  readonly diff: PlanDiff
}

export interface HistoryView {
  readonly plan: string
  readonly task: string
  readonly title: string
  /** The newest first. */
  readonly versions: readonly TaskVersion[]
  /** Versions of the file that are no plan. */
  readonly unreadable: number
}

/** The part of a commit's id that people type. */
const SHORT = 7

export function historyDoc({ task, title, versions, unreadable }: HistoryView, messages: Messages): Doc {
  const words = messages.diff.history
  const blocks = versions.flatMap(({ commit, diff }): Block[] => [
    {
      kind: 'heading',
      level: 2,
      text:
        commit === undefined
          ? words.uncommitted
          : words.version({ ...commit, commit: commit.id.slice(0, SHORT) }),
    },
    plainChangeTable(diff, messages),
  ])
  const remark: Block[] = unreadable === 0 ? [] : [{ kind: 'note', text: words.unreadable(unreadable) }]
  return { title: words.title({ task, title }), blocks: [...blocks, ...remark] }
}

export function historyAnswer({ plan, task, versions, unreadable }: HistoryView) {
  return {
    plan,
    task,
    versions: versions.map(({ commit, diff }) => ({
      commit: commit?.id ?? null,
      date: commit?.date ?? null,
      author: commit?.author ?? null,
      subject: commit?.subject ?? null,
      file: (diff.revision ?? diff.base)?.file ?? null,
      changes: diff.changes.map((change) => changeRecord(diff, change)),
    })),
    unreadable,
  }
}

/** The changes of one task and its parts, and the id that it had before them. */
export function changesOfTask(
  changes: readonly PlanChange[],
  task: string,
): { readonly changes: readonly PlanChange[]; readonly before: string } {
  const own = changes.filter(({ kind, code, base, revision }) => {
    if (kind !== 'task' && kind !== 'quota' && kind !== 'milestone') return false
    if (code === 'task-split' || code === 'task-merged') {
      return [...(base.keys ?? []), ...(revision.keys ?? [])].includes(task)
    }
    return (revision.keys ?? base.keys)?.[0] === task
  })
  const origin = own.find(({ code }) => code === 'task-renamed' || code === 'task-split')
  return { changes: own, before: origin?.base.keys?.[0] ?? task }
}
