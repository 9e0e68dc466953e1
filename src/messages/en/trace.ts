import type { TraceWords } from '../trace-words.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

export const trace: TraceWords = {
  title: ({ plan, document }) => `${plan} against ${document}`,
  whole: 'The plan says what the document says.',
  notWhole: (findings) =>
    `${count(findings, 'place', 'places')} where the plan and the document part, or where one of them says nothing.`,
  otherFile:
    'This is not the file that the plan was transcribed from (source.sha256 is another). Lines may differ from those noted in the plan.',
  sums: {
    anchors: ({ found, missing }) => `Anchors: ${found} found, ${missing} missing.`,
    numbers: ({ covered, excused, uncovered, mismatches }) =>
      `Numbers of the document: ${covered} in the plan, ${excused} no commitment, ${uncovered} left out; ${mismatches} differ.`,
    stamps: ({ valid, changed }) => `Clauses: ${valid} as they were stamped, ${changed} changed.`,
    coverage: ({ percent, paragraphs, unpointed }) =>
      `Transcribed: ${percent} % of ${count(paragraphs, 'commitment paragraph', 'commitment paragraphs')}, ${unpointed} without a task.`,
  },
  sections: {
    missing: {
      title: 'Anchors that are not in their place',
      advice:
        'Correct the anchor, move the task to where its clause stands, or drop what the document no longer says.',
    },
    mismatches: {
      title: 'What the plan says and the document does not',
      advice: 'Correct the field in the plan.',
    },
    uncovered: {
      title: 'Numbers of the document that are not in the plan',
      advice:
        'Add a quota, an indicator or a due day; a number that asks for nothing goes to source.ignored with a reason.',
    },
    changed: {
      title: 'Clauses that were changed since they were transcribed',
      advice: 'Compare the task with the clause, then write the new stamp.',
    },
    unpointed: {
      title: 'Paragraphs that no task points to',
      advice: 'Transcribe what is a commitment; an introduction may stay.',
    },
    excused: { title: 'Numbers that are no commitment', advice: 'See whether the reasons hold.' },
  },
  columns: {
    plan: 'plan',
    document: 'document',
    about: 'of what',
    anchor: 'anchor',
    reason: 'why',
    field: 'field',
    expected: 'plan says',
    found: 'document says',
    text: 'text',
    number: 'number',
  },
  about({ task, safeguard, action, indicator, deliverable, ignored, quota, milestone }) {
    const part = quota === undefined ? milestone : quota
    const inside = part === undefined ? '' : `/${part}`
    if (task !== undefined) return `task ${task}${inside}`
    if (safeguard !== undefined) return `safeguard ${safeguard}${inside}`
    if (action !== undefined) return `action ${action}`
    if (indicator !== undefined) return `indicator ${indicator}`
    if (deliverable !== undefined) return `deliverable ${deliverable}`
    return `ignored number ${(ignored ?? 0) + 1}`
  },
  reasons: {
    none: 'there is no anchor',
    absent: 'not in the document',
    'out-of-order': 'not after the task before',
    'outside-clause': 'not in the clause of the task',
    ambiguous: 'in several clauses',
  },
  excuses: {
    title: 'in a title',
    'set-phrase': 'set phrase',
    indefinite: 'no count',
    name: 'name of a programme',
    session: 'session of a body',
    signature: 'day of issue',
    ignored: 'listed in source.ignored',
    'own-period': 'years of the plan itself',
    past: 'before the plan',
    point: 'among the points of the task',
    furniture: 'of the page, not of the document',
  },
  nothing: 'nothing',
}
