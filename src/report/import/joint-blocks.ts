import type { JointMember } from '../../forms/merge/outcome.ts'
import type { Block, Row } from '../doc.ts'
import type { ImportMaterial, ImportMessages } from './material.ts'

/** Activities that several units seem to have reported, each offered as one. */
export function jointBlocks({ offers }: ImportMaterial, { importing }: ImportMessages): Block[] {
  if (offers.length === 0) return []
  const { columns, joint, sections } = importing
  const placeOf = ({ id, place }: JointMember) =>
    place === undefined
      ? importing.inLog(id)
      : importing.place({ file: place.file, sheet: place.sheet, at: importing.row(place.row) })
  const rows = offers.map(
    ({ name, date, title, units, members, accepted }): Row => ({
      cells: [
        name,
        { kind: 'date', value: date },
        title,
        members.map((member) => joint.member({ ...member, place: placeOf(member) })).join('\n'),
        accepted ? joint.accepted({ units }) : joint.offered({ units }),
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
