import type { Messages } from '../../messages/catalogue.ts'
import type { Block } from '../doc.ts'
import { changeTexts } from './change-text.ts'
import type { PlanDiff } from './diff-view.ts'
import { movedDueDays, unitsWithNewForms } from './touched.ts'

/** What has to be done about a revision: days that moved, and who gets a new form. Needs no log. */
export function touchedBlocks(diff: PlanDiff, messages: Messages): Block[] {
  const { columns, touched: words } = messages.diff
  const textOf = changeTexts(diff, messages)
  const moved = movedDueDays(diff).map(textOf)
  const forms = unitsWithNewForms(diff)
  if (moved.length + forms.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.title },
    ...(moved.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { title: words.dueDays, grow: 1 },
              { title: columns.before, grow: 1 },
              { title: columns.after, grow: 1 },
            ],
            rows: moved.map(({ what, title, before, after }) => ({
              cells: [title === '' ? what : `${what}\n${title}`, before, after],
            })),
          },
        ]),
    ...(forms.length === 0
      ? []
      : [
          {
            kind: 'text' as const,
            cells: [words.forms({ names: messages.report.list(forms), count: forms.length })],
          },
        ]),
  ]
}
