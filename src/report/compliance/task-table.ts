import { accountableNames } from '../../compliance/obligations.ts'
import type { Deliverable, Plan, Task } from '../../model/plan.ts'
import { commitmentsOf } from '../../model/plan.ts'
import type { Block, Cell, Doc, Row } from '../doc.ts'
import { byAction } from './by-action.ts'
import { fileFacts, type ReportContext, sectionHeading } from './context.ts'

/** The task breakdown to send out in January: what, who leads, who supports, by when. Nothing in it is judged. */
export function taskTable(context: ReportContext): Doc {
  const { own, plan, report } = context
  const about = { plan: plan.title, period: own.window(report.period), unit: '' }
  const title = own.titles['task-table'](about)
  return {
    title,
    blocks: [tasks(context), ...documents(context), ...groups(context)],
    file: fileFacts(context, { orientation: 'landscape', firstSheet: own.sheets['task-table'] }, title),
  }
}

function tasks(context: ReportContext): Block {
  const { plan, own, spoken } = context
  const { columns, tasks: words } = own
  const listed = [...new Map(commitmentsOf(plan).map((task) => [task.id, task])).values()]
  const rows = byAction(listed, ({ id }) => id, context).flatMap(({ title, members }): Row[] => [
    { role: 'group', cells: [words.groupTitle({ title, count: members.length })] },
    ...members.map((task): Row => {
      const leads = task.lead?.length || task.inherit ? accountableNames(plan, task) : []
      const others = [...(task.responsible ?? []), ...(task.support ?? [])].filter(
        (name) => !leads.includes(name),
      )
      return {
        cells: [
          task.id,
          task.title,
          demands(task, context),
          spoken.words.list(leads),
          spoken.words.list([...new Set(others)]),
          dueCell(task, context),
          '',
        ],
      }
    }),
  ])
  return {
    kind: 'table',
    id: 'task-table',
    main: true,
    columns: [
      { title: columns.id },
      { title: columns.task, grow: 4 },
      { title: columns.requirement, grow: 1 },
      { title: columns.lead, grow: 1 },
      { title: columns.support, grow: 1 },
      { title: columns.due },
      { title: columns.blankRemark, grow: 2 },
    ],
    rows,
  }
}

/** Quotas and milestones of a task, one a line. */
function demands({ quotas = [], milestones = [] }: Task, { spoken }: ReportContext): string {
  return [...quotas.map((quota) => spoken.requirement(quota)), ...milestones.map(({ title }) => title)].join(
    '\n',
  )
}

/** The day that the document names; none where it names none. Several are told one a line. */
function dueCell({ due, quotas = [], milestones = [] }: Task, { own }: ReportContext): Cell {
  const days = [due, ...quotas.map(({ by }) => by), ...milestones.map(({ by }) => by)].filter(
    (day): day is string => typeof day === 'string',
  )
  const distinct = [...new Set(days)].sort()
  const [first] = distinct
  if (first === undefined) return ''
  return distinct.length === 1 ? { kind: 'date', value: first } : distinct.map(own.day).join('\n')
}

function documents(context: ReportContext): Block[] {
  const { plan, own, spoken } = context
  const deliverables = plan.deliverables ?? []
  if (deliverables.length === 0) return []
  const { columns, taskTable: words } = own
  const dueOf = ({ due }: Deliverable): Cell =>
    typeof due === 'string' ? { kind: 'date', value: due } : words.everyYear(due)
  const rows = deliverables.map(
    (deliverable): Row => ({
      cells: [
        deliverable.title,
        deliverable.from === 'all' ? words.allUnits : spoken.words.list(deliverable.from),
        dueOf(deliverable),
        deliverable.to ?? '',
      ],
    }),
  )
  return [
    sectionHeading(context, 'deliverables'),
    {
      kind: 'table',
      main: true,
      columns: [
        { title: columns.deliverable, grow: 2 },
        { title: columns.unit, grow: 2 },
        { title: columns.due },
        { title: columns.receiver, grow: 1 },
      ],
      rows,
    },
  ]
}

/** Whom the names of groups stand for. */
function groups({ plan, own, spoken }: ReportContext): Block[] {
  const named: NonNullable<Plan['groups']> = plan.groups ?? []
  if (named.length === 0) return []
  const rows = named.map(
    ({ name, members }): Row => ({
      cells: [
        name,
        { kind: 'number', value: members.length },
        members.length === 0 ? own.tasks.membersNotListed(name) : spoken.words.list(members),
      ],
    }),
  )
  return [
    { kind: 'heading', level: 2, text: own.taskTable.groups, sheet: own.sections.groups.sheet },
    {
      kind: 'table',
      main: true,
      columns: [
        { title: own.columns.group },
        { title: own.columns.members, align: 'right' },
        { title: own.columns.unit, grow: 4 },
      ],
      rows,
    },
  ]
}
