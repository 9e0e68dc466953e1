import type { EvidenceCommandWords, EvidenceUsageMessages, EvidenceWords } from '../evidence-words.ts'

export const evidence: EvidenceWords = {
  title: ({ plan, unit }) => `Evidence${unit === undefined ? '' : ` · ${unit}`} · ${plan}`,
  period: ({ period }) => `Of entries dated in ${period}`,
  sheet: 'Evidence',
  sum: ({ files, links, missing, altered, shared, unstated }) =>
    `Files: ${files}; links: ${links}. Of the files ${missing} missing, ${altered} altered, ${shared} used by several ` +
    `entries, ${unstated} without a checksum from when they were logged.`,
  without: (entries) =>
    `${entries} ${entries === 1 ? 'activity that was' : 'activities that were'} done without any evidence (see sciplan check).`,
  nothing: 'No evidence.',
  columns: {
    number: 'No.',
    file: 'File or link',
    fileAndChecksum: 'File or link, and its SHA-256',
    entries: 'Stands for (day, title, entry)',
    units: 'Units',
    tasks: 'Tasks',
    size: 'Size',
    checksum: 'SHA-256',
    state: 'State',
    unused: 'File',
  },
  states: {
    sound: 'as logged',
    unstated: 'there',
    altered: 'altered',
    missing: 'missing',
    outside: 'outside the workspace',
    link: 'link',
  },
  shared: 'used by several entries',
  entry: ({ date, title, id }) => `${`${date} ${title}`.trimEnd()}\n${id}`,
  notes: {
    shortened: 'The first 12 digits of each checksum; xlsx, html and json have all of them.',
    lines: [
      '“As logged”: the SHA-256 of the file is that of the day it was logged. “There”: it was logged without one.',
      'The checksum is that of the file as it is now, or the logged one where it is missing. Links are not looked up.',
    ],
  },
  unused: {
    title: 'Files that stand for nothing',
    note: 'They lie below evidence, and no entry names them.',
  },
  copied: ({ from, to }) => `${from} copied to ${to}`,
  wouldCopy: ({ from, to }) => `Dry run, nothing is written. ${from} would be copied to ${to}`,
  inPlace: ({ from, path }) =>
    from === path
      ? `${path} lies below evidence already and was not copied`
      : `${from} lies below evidence already, as ${path}, and was not copied`,
  sameAs: ({ from, path, entry }) =>
    `Note: ${from} is the same file as ${path} of entry ${entry}. Check for a wrong file or an activity noted twice.`,
  recordHint: (paths) =>
    `No entry names it yet. With a new entry: sciplan log add … ${paths.map((path) => `--evidence '${path}'`).join(' ')}`,
  reason: 'evidence added',
  waiting: 'Waiting for another sciplan to finish with the evidence …',
}

export const evidenceCommands: EvidenceCommandWords = {
  'evidence list': {
    summary: 'every file of evidence: what it stands for, whether it is there and unaltered',
    details:
      'An appendix for auditors: file or link, its entries, units, tasks, size, SHA-256 and state, and files that no entry names.\n' +
      'The name of the file after -o chooses the format; without -o the list goes to the terminal.',
    options: {
      plan: 'a plan of the workspace',
      unit: 'only of this unit',
      task: 'only of this task',
      period: 'only of this period: YYYY, YYYY-Qn, YYYY-MM or FROM..TO',
      asOf: 'entries up to this day instead of today',
      faulty: 'only what is missing, altered, outside the workspace or used by several entries',
      output: 'write to this file',
      format: 'output format',
    },
  },
  'evidence add': {
    summary: 'copy files below evidence under a name that people can read',
    details:
      'With --entry the name comes from its year, unit, day and title, and a correction records the files with it; else give --unit and --date.\n' +
      'Such as evidence/2024/区教委/2024-03-05-院士专家校园行-1.jpg. No file is ever overwritten, and the originals stay.',
    arguments: { files: 'files to add' },
    options: {
      entry: 'record them with this entry; the beginning of its id will do',
      unit: 'unit (needed without --entry)',
      date: 'day (needed without --entry)',
      title: 'title, for the name of the file',
      task: 'task; its title is used where there is no --title',
      plan: 'a plan of the workspace',
      reason: 'why the entry is corrected; by default “evidence added”',
      by: 'who adds them',
      dryRun: 'only show what would be done',
      format: 'output format',
    },
  },
}

export const evidenceUsage: EvidenceUsageMessages = {
  'evidence-is-folder': ({ path }) => `${path} is a folder. Name the files in it, such as ${path}/*.jpg.`,
  'evidence-empty': ({ path }) => `${path} is empty and proves nothing. Was it copied whole?`,
  'evidence-named-already': ({ path, entry }) => `Entry ${entry} names ${path} already; nothing was changed.`,
}
