import { overlap, type Span } from './span.ts'

/** What a unit is to a task, or what stands in the same line without being a unit. */
export type RoleWord = 'lead' | 'support' | 'responsible' | 'due' | 'ignored'

/** A label such as 牵头单位: holds for the names after it; a verb such as 牵头 for those before it. */
export interface RoleToken extends Span {
  readonly role: RoleWord
  readonly form: 'label' | 'verb'
}

const UNIT = '(?:责任)?(?:单位|部门|科室|机构)'
const LABELS: readonly (readonly [RoleWord, string])[] = [
  ['ignored', '(?:责任|牵头|分管|包抓|挂点|联系)(?:领导|人|干部)'],
  [
    'due',
    '(?:完成|办结|落实|实施)(?:时限|时间|期限|日期)(?:要求|节点|及要求)?|时间节点|时限(?:要求)?|进度(?:要求|安排)',
  ],
  [
    'lead',
    `(?:(?:总)?牵头|主办|主责|第一|主要|主要负责|承办)${UNIT}|牵头\\((?:责任|负责)\\)单位|责任\\(牵头\\)单位|牵头(?=[:])`,
  ],
  ['support', `(?:配合|协办|协同|协作|参与|参加|协助|支持|成员)${UNIT}|配合(?=[:])`],
  [
    'responsible',
    '(?:责任|落实|实施|负责|执行|承担)(?:单位|部门|科室|主体|机构)|(?:责任|任务)分工|牵头及(?:配合|责任)单位',
  ],
]

/** Saved pages put blanks between the characters of a label: 责 任 单 位. */
const LABEL = new RegExp(
  `(?:${LABELS.map(([, turn], index) => `(?<label${index}>${turn.replace(/\p{Script=Han}/gu, '$&\\s*')})`).join('|')})\\s*[:：]`,
  'g',
)

const VERBS: readonly (readonly [RoleWord, string])[] = [
  [
    'lead',
    '(?:共同|联合|总)?牵头(?:负责|组织|实施|落实|抓好|推进|统筹)*|(?:主办|承办)(?!单位|部门|方)|统筹(?:协调|推进|负责|实施)*(?=[,;、。)\\]】〕\\s]|$)',
  ],
  [
    'responsible',
    '(?:按照?(?:各自)?(?:的)?(?:工作)?职[责能](?:分工)?|分工)(?:抓好|做好)?(?:负责|落实|抓落实|实施|推进|组织实施)*|(?:共同|具体|分别|分级)?负责(?:落实|实施|组织实施)*|(?:共同|分别)(?:落实|实施)|(?:具体|组织|抓好)*(?:实施|落实|承担)(?=[,;、。)\\]】〕\\s]|$)',
  ],
  [
    'support',
    '(?:做好|积极|密切|共同|协同|予以)*配合(?:做好|实施|落实)?|(?:积极)?(?:参与|参加)|协助|协办|(?:业务|技术)?指导(?=[,;、。)\\]】〕\\s]|$)',
  ],
]
const VERB = new RegExp(
  VERBS.map(([, turn], index) => `(?<verb${index}>${turn})`).join('|') +
    '|(?<with>会同|联合(?!会|体|国|社|大学|办))',
  'g',
)

/** Labels and verbs of a text about responsibility, in order. A verb inside a label is part of it. */
export function roleTokens(plain: string): RoleToken[] {
  const labels = [...plain.matchAll(LABEL)].map((match) => token(match, LABELS, 'label'))
  const verbs = [...plain.matchAll(VERB)]
    .map((match) =>
      match.groups?.with === undefined
        ? token(match, VERBS, 'verb')
        : // 会同 names those who help behind it, as a label does.
          { role: 'support' as const, form: 'label' as const, ...place(match) },
    )
    .filter((verb) => !labels.some((label) => overlap(verb, label)) && !isMark(plain, verb))
  return [...labels, ...verbs].sort((a, b) => a.start - b.start)
}

/** Where the first label of a text stands; undefined without one. */
export function firstLabel(plain: string): RoleToken | undefined {
  return roleTokens(plain).find(
    ({ form, start, end }) => form === 'label' && /[:：]$/.test(plain.slice(start, end)),
  )
}

function token(
  match: RegExpExecArray,
  words: readonly (readonly [RoleWord, string])[],
  form: 'label' | 'verb',
): RoleToken {
  const index = words.findIndex((_, at) => match.groups?.[`${form}${at}`] !== undefined)
  return { role: words[index]?.[0] ?? 'ignored', form, ...place(match) }
}

/** 县科协(牵头): the bracket marks one name. */
function isMark(plain: string, { start, end }: Span): boolean {
  return plain[start - 1] === '(' && /^(?:单位|部门)?\)/.test(plain.slice(end))
}

function place(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}
