import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { counted, listed, perhaps, ROLE_NAMES } from './words.ts'

/** Findings on units, groups and their roles. */
export const unitRules = {
  'ambiguous-name': ({ name, first, second }) =>
    first === second
      ? { message: `"${name}" is listed twice.`, mend: 'Make one entry of the two.' }
      : {
          message: `"${name}" stands for "${first}" and for "${second}"; wherever it is used it counts for neither.`,
          mend: 'Remove the name or alias from one of them.',
        },
  'unknown-unit': ({ name, similar }) => ({
    message: `The unit "${name}" is listed neither under units nor under groups.`,
    mend: perhaps(similar) || 'Add it under units (or groups), or write a name that is listed.',
  }),
  'unknown-recipient': ({ name, similar }) => ({
    message: `The plan does not list "${name}", to whom the document goes.`,
    mend: perhaps(similar) || 'Leave it if it is a body outside the plan; else write a name that is listed.',
  }),
  'unit-in-two-roles': ({ name, first, second }) =>
    first === second
      ? {
          message: `"${name}" stands twice among the ${ROLE_NAMES[first]} units.`,
          mend: 'Remove one of the two.',
        }
      : {
          message: `"${name}" is both a ${ROLE_NAMES[first]} and a ${ROLE_NAMES[second]} unit.`,
          mend: 'Keep the one role that the document gives it.',
        },
  'lead-and-responsible': ({ leads, names }) => ({
    message: `Beside the lead ${listed(leads)}, ${listed(names)} are named as responsible; those are not judged.`,
    mend: 'With a lead, put the others under support; without one (按职责分工负责), write responsible alone.',
  }),
  'nobody-accountable': ({ support, quotas }) => ({
    message:
      (support > 0 ? 'There are supporting units, but no lead' : 'There is no lead and no responsible unit') +
      (quotas > 0 ? `; nobody owes its ${counted(quotas, 'quota')}.` : '.'),
    mend: 'Add lead or responsible; where the document names nobody, say so in notes.',
  }),
  'left-open': ({ quotas }) => ({
    message: `The document names no accountable unit (see notes)${quotas > 0 ? `; ${counted(quotas, 'quota is', 'quotas are')} not judged` : ''}.`,
    mend: 'Leave it; once a unit is charged with it, add lead or responsible.',
  }),
  'unit-dates': ({ name, from, until }) => ({
    message: `"${name}" ends on ${until}, before its first day ${from}.`,
    mend: 'Correct from or until.',
  }),
  'successor-without-end': ({ name, successor }) => ({
    message: `"${name}" has a successor, "${successor}", but no last day, so that nothing is ever taken over.`,
    mend: 'Write its last day as until.',
  }),
  'successor-cycle': ({ names }) => ({
    message: `The successors go in circles: ${names.join(' → ')}.`,
    mend: 'Remove one of the successors.',
  }),
  'lead-ended': ({ name, until, tasks }) => ({
    message: `"${name}" ended on ${until} without a successor; nobody owes ${listed(tasks)} from then on.`,
    mend: 'Write the unit that took over as successor.',
  }),
  'group-without-members': ({ group, quotas, uses }) => ({
    message:
      quotas > 0
        ? `"${group}" lists no members, so that ${counted(quotas, 'quota')} cannot be judged.`
        : `"${group}" lists no members (used in ${counted(uses, 'place')}).`,
    mend: 'List its units under members, from a local list where the document has none.',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
