import type { JointMember, JointOffer } from '../../forms/merge/outcome.ts'
import type { Block, Row } from '../doc.ts'
import type { ImportMaterial, ImportMessages } from './material.ts'
import { headingOf, shownValue } from './shown-field.ts'

/** Activities that several units seem to have reported, each offered as one. */
export function jointBlocks({ offers, plan }: ImportMaterial, messages: ImportMessages): Block[] {
  if (offers.length === 0) return []
  const { importing } = messages
  const { columns, joint, sections } = importing
  const placeOf = ({ id, place }: JointMember) =>
    place === undefined
      ? importing.inLog(id)
      : importing.place({ file: place.file, sheet: place.sheet, at: importing.row(place.row) })
  const rows = offers.map(
    (offer): Row => ({
      cells: [
        offer.name,
        { kind: 'date', value: offer.date },
        offer.title,
        offer.members.map((member) => joint.member({ ...member, place: placeOf(member) })).join('\n'),
        {
          kind: 'text',
          text: offerText(offer, plan, messages),
          tone: offer.differing.length === 0 ? 'plain' : 'warn',
        },
      ],
    }),
  )
  return [
    { kind: 'heading', level: 2, text: sections.joint },
    {
      kind: 'table',
      columns: [
        { title: columns.name, unbroken: true },
        { title: columns.date, priority: 2 },
        { title: columns.what, grow: 1 },
        { title: columns.members, grow: 2 },
        { title: columns.why, grow: 1, priority: 1 },
      ],
      rows,
    },
    ...(offers.every(({ accepted }) => accepted) ? [] : [{ kind: 'note', text: joint.how } as const]),
  ]
}

/** What one entry for all of them would say, or why there cannot be one. */
export function offerText(
  { units, members, holds, differing, asked, accepted }: JointOffer,
  plan: ImportMaterial['plan'],
  { importing, form }: ImportMessages,
): string {
  const { joint } = importing
  const headed = (column: string) => headingOf(column, 'activity', plan, form)
  if (differing.length > 0) {
    const differences = differing.map(({ column, values }) =>
      joint.difference({
        heading: headed(column),
        values: values.map(
          (value, index) =>
            `${members[index]?.units.join('/')} ${shownValue(value, column, form) ?? joint.nothingSaid}`,
        ),
      }),
    )
    return joint.differing({ units, differing: differences, asked })
  }
  const fields = holds.map(({ column, value }) => ({
    heading: headed(column),
    value: String(shownValue(value, column, form)).replaceAll('\n', joint.between),
  }))
  const said = { units, holds: joint.holds(fields) }
  return accepted ? joint.accepted(said) : joint.offered(said)
}
