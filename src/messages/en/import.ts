import type { ImportCommandWords, ImportWords } from '../import-words.ts'
import { placeInFile } from '../place-in-file.ts'

const list = (names: readonly string[]) => names.join(', ')
const some = (names: readonly string[]) =>
  names.length <= 5 ? list(names) : `${list(names.slice(0, 5))} and ${names.length - 5} more`
const rowsOf = (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`)
const entriesOf = (entries: number) => (entries === 1 ? '1 entry' : `${entries} entries`)

const DECIDE =
  'Look at both, then decide: --on-conflict skip keeps the log, --on-conflict update takes the file.'

const WHICH_HOLDS = 'Find out which one is right, and tell the office that collects the forms.'
const RIGHT_FORM =
  'If it was sent by mistake, send the right form; else tell the office that collects the forms.'

const TITLES = {
  preview: 'Preview of the import',
  written: 'Import',
  refused: 'Import, nothing written',
  'nothing-new': 'Import',
} as const

export const importing: ImportWords = {
  title: ({ plan, end }) => `${TITLES[end]}: ${plan}`,
  fileTitle: ({ file, unit }) => (unit === undefined ? file : `${file} (${unit})`),
  counts: ({ read, added, updated, skipped, problems }) =>
    `${rowsOf(read)} read: ${added} added, ${updated} changed, ${skipped} skipped, ${problems} with problems`,
  place: placeInFile,
  row: (row) => `row ${row}`,
  removedRow: 'row taken out',
  wholeFile: 'whole file',
  sections: {
    added: 'Added',
    updated: 'Changed',
    conflicts: 'Conflicts: log and file differ',
    problems: 'Problems',
    duplicates: 'Possible duplicates',
    sentBefore: 'Perhaps reported before, now with another day or title',
    copies: 'Exactly the same, left out',
    remarks: 'Remarks',
    emptied: 'Emptied rows',
    joint: 'Possibly one activity of several units',
    summary: 'Summary',
  },
  columns: {
    place: 'place',
    date: 'date',
    units: 'units',
    what: 'what',
    figure: 'attendances',
    tasks: 'tasks',
    field: 'field',
    before: 'before',
    after: 'after',
    inLog: 'in the log',
    inFile: 'in the file',
    why: 'why',
    found: 'what stood there',
    problem: 'problem',
    mend: 'what to do',
    like: 'looks like',
    file: 'file',
    unit: 'unit',
    kind: 'kind',
    members: 'reported by',
    name: 'name',
    read: 'read',
    added: 'added',
    updated: 'changed',
    skipped: 'skipped',
    problems: 'problems',
  },
  kinds: {
    problem: 'problem',
    conflict: 'conflict',
    duplicate: 'possible duplicate',
    sentBefore: 'perhaps reported before',
    emptied: 'emptied',
    joint: 'joint activity',
    remark: 'remark',
  },
  total: 'Total',
  skipped: {
    untouched: (rows) => `${rowsOf(rows)} as exported`,
    'as-logged': (rows) => `${rowsOf(rows)} as in the log`,
    'log-newer': (rows) => `${rowsOf(rows)} as before, corrected in the log since`,
    withdrawn: (rows) => `${rowsOf(rows)} withdrawn in the log`,
    kept: (rows) => `${rowsOf(rows)} in conflict, the log kept`,
    copy: (rows) => `${rowsOf(rows)} exactly as in the log or in another sheet`,
    duplicate: (rows) => `${rowsOf(rows)} left out as possible duplicates`,
    repeated: (rows) => `${rowsOf(rows)} the same as another row`,
  },
  repeated: ({ place, other }) => `${place} is the same row as ${other}`,
  conflicts: {
    'both-changed': {
      message: 'File and log were both changed since the form was exported, in different ways.',
      mend: DECIDE,
      mendByUnit: WHICH_HOLDS,
    },
    'logged-otherwise': {
      message: 'The row was imported before, and now says something else than the log.',
      mend: DECIDE,
      mendByUnit: WHICH_HOLDS,
    },
    withdrawn: {
      message: 'The entry was withdrawn in the log, and the row was changed.',
      mend: 'If it does not count: --on-conflict skip. To bring it back as the file has it: --on-conflict update.',
      mendByUnit:
        'If it does not count, empty the row; if it counts again, tell the office that collects the forms.',
    },
    'not-in-log': {
      message: 'The row was exported from an entry that this log does not have.',
      mend: 'The log may be out of date: bring it up to date first. To log the row all the same: --on-conflict update.',
      mendByUnit: 'Nothing is to be mended here: the office that collects the forms sees to it.',
    },
  },
  troubles: {
    'file-unreadable': ({ reason }) => ({
      message: `The file cannot be opened (${reason}).`,
      mend:
        reason === 'EACCES' || reason === 'EPERM'
          ? 'Check who may read it, or copy it to a folder of your own.'
          : 'Check the disk that it is on, or copy it again.',
      mendByUnit: 'Send it again.',
    }),
    'form-of-other-plan': ({ plan, wanted }) => ({
      message: `The form is of plan ${plan}; this import is for ${wanted}.`,
      mend: `Take it out, and import it with --plan ${plan}.`,
      mendByUnit: RIGHT_FORM,
    }),
    'form-of-other-workspace': ({ workspace, own }) => ({
      message: `The form was exported from the workspace "${workspace}"; this is "${own}".`,
      mend: 'Make sure that it is no form of another place; if it belongs here, name the plan with --plan.',
      mendByUnit: RIGHT_FORM,
    }),
    'row-in-two-files': ({ other }) => ({
      message: `The same row is in ${placeInFile({ file: other.file, sheet: other.sheet, at: `row ${other.row}` })}, with another content.`,
      mend: 'Ask which file holds, and take the other one out.',
      mendByUnit: 'Tell the office that collects the forms which file holds.',
    }),
    'row-invalid': ({ field }) => ({
      message: `With this row the entry would lack something that it needs (${field}).`,
      mend: 'Fill in the cell; to withdraw the whole entry, empty the row.',
    }),
    'emptied-and-changed': () => ({
      message: 'The row was emptied, and its entry was changed in the log since the export.',
      mend: 'Look at the entry, then decide: --on-conflict skip keeps it, --on-conflict update withdraws it.',
      mendByUnit:
        'Tell the office that collects the forms whether it is to be withdrawn; if it was a slip, fill it in again.',
    }),
  },
  duplicate: {
    message: 'It looks like another activity, and may be logged twice.',
    mend: 'Two activities are fine. If it is one, delete the row, or leave all such rows out with --on-duplicate skip.',
    mendByUnit: 'If they are two activities, tell the office that collects the forms; else delete one row.',
  },
  bothValues: ({ heading, inLog = '(empty)', inFile = '(empty)' }) =>
    `${heading}: log ${inLog}, file ${inFile}`,
  sentBefore: {
    message:
      'Unit, place and figures are those of an entry of the log under another day or title: perhaps it was corrected and reported again.',
    mend: 'Another activity is fine. If it is the same, delete the row, and correct the entry in the log.',
    mendByUnit:
      'Another activity is fine. If it is the same, delete the row, and tell the office what was corrected.',
  },
  copies: (rows) =>
    `${rows === 1 ? '1 row says' : `${rows} rows say`} the same in every column as the log or another sheet, and ${rows === 1 ? 'was' : 'were'} left out. Where they are activities of their own: --on-duplicate all.`,
  inLog: (entry) => `log ${entry}`,
  missingEvidence: (path) => ({
    message: `The evidence "${path}" is not there; it is logged by the name that was written.`,
    mend: 'Put the file into the folder evidence, or beside the form in a folder of the workspace; of one in a folder beside the form, write 照片/签到表.jpg.',
    mendByUnit:
      'Send the file along with the form, under this name; of one in a folder beside the form, write 照片/签到表.jpg.',
  }),
  emptied: {
    offered: 'The form has it no longer; its entry is still in the log. To withdraw it: --withdraw-emptied.',
    withdrawn: 'withdrawn',
    kept: 'Changed in the log since the export: the log is kept.',
  },
  joint: {
    offered: ({ units, holds }) => `Perhaps one activity. Joined, it has the units ${list(units)}${holds}`,
    accepted: ({ units, holds }) => `Made one, units: ${list(units)}${holds}`,
    differing: ({ units, differing, asked }) =>
      `${asked ? 'Not joined' : 'Cannot be joined'}: ${list(units)} say different things. ${differing.join('; ')}. Find out which holds, and have it written alike, or by one unit alone`,
    difference: ({ heading, values }) => `${heading}: ${list(values)}`,
    nothingSaid: 'nothing',
    between: ', ',
    holds: (fields) => fields.map(({ heading, value }) => `; ${heading}: ${value}`).join(''),
    how: 'If it is one activity, add --join with its name (as often as needed; --join all takes all): it is logged once with all units, tasks, audiences and evidence, the other entries are withdrawn. Where figures differ nothing is joined. Otherwise each is logged by itself, and totals count it more than once.',
    member: ({ units, place, participants }) =>
      `${list(units)} (${place}${participants === undefined ? '' : `, ${participants} attendances`})`,
  },
  passedOver: {
    'lock-file': (files) => `Not read (left by a program that has the workbook open): ${some(files)}`,
    hidden: (files) => `Not read (hidden): ${some(files)}`,
    'other-kind': (files) => `Not read (no workbook): ${some(files)}`,
    'named-twice': (files) => `Named twice, read once: ${some(files)}`,
    'same-content': (files) => `Every byte as in another file, read once: ${some(files)}`,
    'own-list': (files) => `Not read (list of problems of an earlier import): ${some(files)}`,
    'own-output': (files) => `Not read (written by this run): ${some(files)}`,
    'linked-folder': (files) => `Not read (a link to another folder): ${some(files)}`,
  },
  remarks: (count) =>
    `${count === 1 ? '1 remark' : `${count} remarks`}, such as estimates and evidence that is not there: see --dry-run, or write them to a list with -o.`,
  nothing: 'No workbook found to import.',
  ends: {
    preview: ({ entries, trouble }) =>
      trouble
        ? 'This is a preview, nothing was written. There are problems or conflicts; nothing will be written before they are solved.'
        : entries === 0
          ? 'This is a preview. There is nothing new; the log would stay as it is.'
          : `This is a preview, nothing was written. Without --dry-run it writes ${entriesOf(entries)}.`,
    written: ({ entries, file, leftOut }) =>
      `Wrote ${entriesOf(entries)}: ${file}${leftOut === 0 ? '' : `. Left out: ${leftOut === 1 ? '1 problem' : `${leftOut} problems`}`}`,
    refused: ({ problems, conflicts }) =>
      `Nothing was written: ${problems === 1 ? '1 problem' : `${problems} problems`}, ${conflicts === 1 ? '1 conflict' : `${conflicts} conflicts`}. Mend them and import again; --skip-problems takes the sound rows alone, --on-conflict decides conflicts.`,
    'nothing-new': 'Nothing new; the log is unchanged.',
  },
  reasons: {
    updated: (place) => `corrected by the form: ${place}`,
    emptied: (place) => `emptied or taken out in the form: ${place}`,
    joint: (units) => `one joint activity: ${list(units)}`,
  },
  waiting: 'Another program is writing to the log; waiting for it …',
  reportWritten: (file) => `List of problems written to ${file}`,
  workbook: {
    subject: ({ date }) => `Import of ${date}`,
    firstSheet: 'Summary',
    emptied: {
      message: 'A row that was logged was emptied or taken out; its entry is still in the log.',
      mend: 'To have it withdrawn, tell the office that collects the forms; if it was a slip, fill it in again.',
    },
    joint: {
      message: 'Several units may have reported one activity.',
      mend: 'Ask the other units. If it is one activity, write the same figures, and tell the office.',
    },
    pageNumber: ['page', 'of', ''],
    help: 'In an .xlsx a click on a place opens that cell: keep this list in the folder where the forms are. Send the mended forms back; this list needs no changes.',
  },
}

export const importCommand: ImportCommandWords = {
  import: {
    summary: 'merge the forms and ledgers of the units into the log: all of it, or nothing',
    details:
      'Look with --dry-run first at what would be added, changed and skipped. Folders are read with all below them.\n' +
      'The same files imported again add nothing.\n' +
      'For example: sciplan import received --dry-run, then sciplan import received -o received/problems.xlsx',
    arguments: { files: 'forms, ledgers (.xlsx, .csv) or folders' },
    options: {
      plan: 'one plan of the workspace; by default the forms tell',
      unit: 'whose rows are that name no unit (of ledgers that are no forms)',
      year: 'year of days without one (of ledgers that are no forms)',
      mapping: 'mapping file (YAML) for headings of another wording',
      dryRun: 'preview alone, write nothing',
      onConflict:
        'where file and log differ: stop and write nothing, skip and keep the log, update by the file',
      onDuplicate: 'rows that look like another: add them but for exact copies, skip them all, or all',
      join: 'make one activity of the rows that the preview names so; as often as needed, or all',
      withdrawEmptied: 'withdraw entries whose rows were emptied in the form',
      skipProblems: 'leave out rows with problems and import the others',
      output: 'write the list of problems to a file, as its ending says (.xlsx, .docx, .html, .md, .json)',
      format: 'how to print it',
    },
  },
}
