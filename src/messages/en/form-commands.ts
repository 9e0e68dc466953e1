import type { FormCommandWords, FormUsageMessages } from '../form-words.ts'

export const formCommands: FormCommandWords = {
  form: {
    summary: 'write workbooks for the units to fill in, with what is logged',
    details:
      'One file for each unit and each member of a group: read me, tasks, activities, progress, documents, figures.\n' +
      'sciplan import reads them back. A file that somebody has written into is never overwritten.',
    options: {
      output: 'folder to write to (required)',
      unit: 'only for this unit or group, as often as needed; by default for all units',
      year: 'year; by default that of today',
      period: 'period: YYYY, YYYY-Qn, YYYY-MM or FROM..TO',
      plan: 'a plan of the workspace',
      asOf: 'tell the standing on this day instead of today',
      format: 'output format',
    },
  },
}

export const formUsage: FormUsageMessages = {
  'options-exclude': ({ option, other }) => `Give either ${option} or ${other}.`,
  'group-without-members': ({ group }) =>
    `The plan lists no members of "${group}", so that there is nobody to make forms for. Add its members under groups.`,
  'form-filled-in': ({ paths }) =>
    [
      'Somebody has filled in or saved these files, and nothing was written. Read them with sciplan import, or choose another folder:',
      ...paths,
    ].join('\n  '),
}
