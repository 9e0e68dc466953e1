import type { FormCommandWords, FormUsageMessages } from '../form-words.ts'
import { sentText } from '../sent-text.ts'
import { reading } from './reading.ts'

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
      template: 'the office’s own workbook (.xlsx): its layout stays, the ledger goes below its headings',
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
  'form-template-unreadable': ({ path, problem }) => {
    const { message, mend } = sentText(reading.problems, problem)
    return `${path} cannot be a template. ${message} ${mend}`
  },
  'form-template-without-ledger': ({ path }) =>
    `${path} holds no ledger: a row of headings with at least the day and the title of activities. Forms of sciplan and csv files are no templates.`,
  'form-template-headings': ({ path, headings }) =>
    `In ${path} the headings ${headings.map((one) => `"${one}"`).join(' and ')} mean the same figure. Change or remove one of them.`,
  'form-template-filled': ({ path, sheet, row }) =>
    `In ${path} row ${row} of "${sheet}", below the headings, is not empty. Clear samples and data, and leave empty rows.`,
  'form-template-too-short': ({ path, room, logged, unit }) =>
    `${path} has ${room} empty rows below its headings, and ${unit} has ${logged} activities logged. Leave more empty rows, or take away what stands below them.`,
  'form-template-formula': ({ path, cell }) =>
    `${cell} of ${path} is a formula and cannot be filled in. Clear the formulas of this column.`,
  'form-template-unusual': ({ path }) =>
    `${path} is not built like a workbook of Excel or WPS, so that its layout cannot be kept. Open it there and save it as .xlsx.`,
}
