import { comparable } from '../document/comparable.ts'
import { simplified } from '../document/simplified.ts'
import { bigramsOf, containedIn } from '../model/likeness.ts'
import type { Action, Plan } from '../model/plan.ts'
import type { Clause } from './clause.ts'
import type { Located } from './find-clauses.ts'
import { isTrusted, type Judged, type Trust } from './roles/judged.ts'
import type { ActionPointer, TaskPointer } from './subjects.ts'
import type { Mismatch } from './trace-result.ts'

/** Plans may sort tasks under actions in another way than the document; then its headings tell nothing. */
const UNDER_HEADINGS = { slips: 0.1, fewest: 4 }
/** Two titles in each other's place are two of few. */
const TITLES = { slips: 0.5, fewest: 4 }
/** So many of its tasks stand under the heading of an action. */
const USUAL = 0.8
const LONGEST_HEADING = 60
/** So much of a title stands in its heading, where some of the heading may be left out. */
const LIKE = 0.6

/** Actions whose title is not that of their heading, and tasks that stand under the heading of another action. */
export function judgeActions(
  plan: Plan,
  actions: readonly Located<ActionPointer>[],
  tasks: readonly Located<TaskPointer>[],
  all: readonly Clause[],
): readonly Mismatch[] {
  const heads = new Set(actions.map(({ clause }) => clause))
  const sentences = new Set(
    tasks
      .map(({ clause }) => clause)
      .filter(isSentence)
      .filter((one) => !heads.has(one)),
  )
  const headings = headingsOf(
    plan,
    all.filter((clause) => !sentences.has(clause)),
  )
  const others = (plan.actions ?? []).map(({ title }) => title)
  const titles = (plan.actions ?? []).map((action, index) =>
    judgeTitle(action, index, actions, others, headings),
  )
  const members = membersOf(plan, tasks, headings)
  const usual = usualHeadings(plan, members)
  return [
    ...trusted(titles, TITLES),
    ...trusted(judgeUsual(plan, usual), TITLES),
    ...trusted(
      members.map((member) => judgeMember(member, usual)),
      UNDER_HEADINGS,
    ),
  ]
}

/** A task may speak of 主题科普活动 where that is the name of another action. */
function isSentence({ text }: Clause): boolean {
  return /[。;,]/.test(text)
}

function trusted(judged: readonly Judged[], trust: Trust): Mismatch[] {
  return isTrusted(judged, trust)
    ? judged.filter(({ agrees }) => !agrees).map(({ mismatch }) => mismatch)
    : []
}

/** The lines and cells with the title of an action in them, of titles inside each other the longest; by clause. */
function headingsOf({ actions = [] }: Plan, all: readonly Clause[]): ReadonlyMap<Clause, string> {
  const titles = actions
    .map(({ id, title }) => ({ id, title: simplified(comparable(title)) }))
    .sort((a, b) => b.title.length - a.title.length)
  return new Map(
    all
      .filter(({ text }) => text.length <= LONGEST_HEADING)
      .flatMap((clause): [Clause, string][] => {
        const own = titles.find(({ title }) => clause.simple.includes(title))
        return own === undefined ? [] : [[clause, own.id]]
      }),
  )
}

function judgeTitle(
  action: Action,
  index: number,
  actions: readonly Located<ActionPointer>[],
  others: readonly string[],
  headings: ReadonlyMap<Clause, string>,
): Judged {
  const { id, title } = action
  const own = actions.find(({ pointer }) => pointer.item === action)?.clause
  const isThere = [...headings.values()].includes(id)
  const share = (words: string): number =>
    own === undefined ? 0 : containedIn(bigramsOf(simplified(comparable(words))), bigramsOf(own.simple))
  const isLike = share(title) >= LIKE && !others.some((other) => share(other) > share(title))
  const line = own === undefined ? {} : { line: own.paragraph.line }
  return {
    agrees: own === undefined ? isThere : isLike,
    mismatch: {
      about: { action: id },
      path: ['actions', index, 'title'],
      field: 'title',
      expected: title,
      found: own === undefined ? null : own.paragraph.text.trim(),
      ...line,
    },
  }
}

/** A task, and the heading of an action that stands above it last. */
interface Member {
  readonly task: Located<TaskPointer>
  readonly action: string
  readonly heading: Clause
}

function membersOf(
  { actions = [] }: Plan,
  tasks: readonly Located<TaskPointer>[],
  headings: ReadonlyMap<Clause, string>,
): Member[] {
  const places = [...headings].map(([heading, action]) => ({ heading, action }))
  const known = new Set(actions.map(({ id }) => id))
  return tasks.flatMap((task): Member[] => {
    const { about, item } = task.pointer
    const above = places.findLast(({ heading }) => heading.index <= task.clause.index)
    const isMember = 'task' in about && (item.action === undefined || known.has(item.action))
    return above === undefined || !isMember ? [] : [{ task, ...above }]
  })
}

/** For each action the heading that nearly all of its tasks stand under. */
function usualHeadings({ actions = [] }: Plan, members: readonly Member[]): ReadonlyMap<string, Member> {
  return new Map(
    actions.flatMap(({ id }): [string, Member][] => {
      const own = members.filter(({ task }) => task.pointer.item.action === id)
      const usual = own.find(
        ({ action }) => own.filter((one) => one.action === action).length >= own.length * USUAL,
      )
      return usual === undefined || own.length < 2 ? [] : [[id, usual]]
    }),
  )
}

function judgeUsual({ actions = [] }: Plan, usual: ReadonlyMap<string, Member>): Judged[] {
  return actions.flatMap(({ id, title }, index): Judged[] => {
    const member = usual.get(id)
    if (member === undefined) return []
    const { text, line } = member.heading.paragraph
    const mismatch = {
      about: { action: id },
      path: ['actions', index, 'title'],
      field: 'title',
      expected: title,
    }
    return [{ agrees: member.action === id, mismatch: { ...mismatch, found: text.trim(), line } }]
  })
}

function judgeMember({ task, action, heading }: Member, usual: ReadonlyMap<string, Member>): Judged {
  const { about, path, item } = task.pointer
  const mismatch = {
    about,
    path: item.action === undefined ? path : [...path, 'action'],
    field: 'action',
    expected: item.action ?? null,
    found: action,
    line: heading.paragraph.line,
  }
  // An action whose title is another's is told once and not for each of its tasks.
  const own = item.action === undefined ? undefined : (usual.get(item.action)?.action ?? item.action)
  return { agrees: own === action, mismatch }
}
