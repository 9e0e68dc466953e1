import { type ChangeCode, FAMILIES } from '../../diff/changes/index.ts'
import type { Kind } from '../../diff/side.ts'
import type { Clash } from '../../merge/fragment.ts'
import type { Messages } from '../../messages/catalogue.ts'
import type { Path } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { valueText } from '../diff/change-text.ts'
import { exactNumber } from '../format-number.ts'
import { planWords } from '../plan-words.ts'

/** How the sides of a merge are called: "本方(main,张三)". */
export interface MergeSides {
  readonly ours: string
  readonly theirs: string
}

/** A clash in words: what it is about, and who changed what to what. `plan` is undefined for a log. */
export function clashText(
  clash: Clash,
  plan: Plan | undefined,
  sides: MergeSides,
  messages: Messages,
): string {
  const { git } = messages
  const { what, say } = plan === undefined ? recordWords(clash, messages) : planClash(clash, plan, messages)
  const told = {
    ours: { who: sides.ours, value: say(clash.ours) },
    theirs: { who: sides.theirs, value: say(clash.theirs) },
  }
  if (clash.ours === undefined || clash.theirs === undefined) {
    const [remover, changer] =
      clash.ours === undefined ? [sides.ours, told.theirs] : [sides.theirs, told.ours]
    return git.merge.removedAndChanged({ what, remover, changer: changer.who, value: changer.value })
  }
  if (clash.base === undefined) return git.merge.addedTwice({ what, ...told })
  return git.merge.changedTwice({ what, base: say(clash.base), ...told })
}

interface ClashWords {
  readonly what: string
  say(value: unknown): string
}

/** Of records that differ, what differs is enough. */
function recordWords({ path, ours, theirs }: Clash, { git, report }: Messages): ClashWords {
  const fields = (value: unknown) =>
    (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const [one, other] = [fields(ours), fields(theirs)]
  const differing = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]),
  )
  return {
    what: git.merge.record(String(path[0])),
    say: (value) =>
      differing.map((key) => `${key}: ${JSON.stringify(fields(value)[key] ?? null)}`).join(report.separator),
  }
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['units', 'unit'],
  ['groups', 'group'],
  ['parameters', 'parameter'],
  ['registers', 'register'],
  ['measures', 'measure'],
  ['actions', 'action'],
  ['tasks', 'task'],
  ['safeguards', 'task'],
  ['quotas', 'quota'],
  ['milestones', 'milestone'],
  ['indicators', 'indicator'],
  ['baseline', 'baseline'],
  ['targets', 'target'],
  ['deliverables', 'deliverable'],
] as const)

/** What a path leads to: the innermost item with an identity, and the field of it. */
function subjectAt(path: Path): { kind: Kind; keys: string[]; field: string | undefined } {
  let [kind, keys, at]: [Kind, string[], number] = ['plan', [], 0]
  for (;;) {
    const inner = KINDS.get(String(path[at]))
    if (inner === undefined || path[at + 1] === undefined) break
    const more = inner === 'parameter' && path[at + 2] !== undefined ? 2 : 1
    keys = [...keys, ...path.slice(at + 1, at + 1 + more).map(String)]
    ;[kind, at] = [inner, at + 1 + more]
  }
  return { kind, keys, field: path[at] === undefined ? undefined : String(path[at]) }
}

function planClash({ path }: Clash, plan: Plan, { diff, git, report }: Messages): ClashWords {
  const { kind, keys, field } = subjectAt(path)
  const words = planWords(plan, report, exactNumber)
  const rules = Object.entries(FAMILIES[kind].fields) as [ChangeCode, { fields: readonly string[] }][]
  const code = rules.find(([, { fields }]) => field !== undefined && fields.includes(field))?.[0]
  const kinds: Partial<Record<Kind, string>> = { ...git.outline.kinds, target: diff.codes['target-level'] }
  const label = field === undefined ? '' : code === undefined ? field : diff.codes[code]
  const name = kind === 'plan' ? '' : `${kinds[kind] ?? ''} ${keys.join('/')}`.trim()
  return {
    what: [name, label].filter((part) => part !== '').join(' '),
    say(value) {
      if (value === undefined || value === null) return diff.nothing
      const told = {
        kind,
        code: code ?? (`${kind}-added` as ChangeCode),
        ...(field === undefined ? {} : { field }),
      }
      return valueText(told, value, words, keys, diff)
        .trim()
        .replace(/\s*\n\s*/g, ' ')
    },
  }
}
