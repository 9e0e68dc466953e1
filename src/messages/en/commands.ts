import type { CliWords, CommandWords } from '../command-words.ts'
import { evidenceCommands } from './evidence.ts'
import { formCommands } from './form-commands.ts'
import { gitCommands } from './git-commands.ts'
import { importCommand } from './import.ts'
import { logCommands } from './log-commands.ts'

export const cli: CliWords = {
  description:
    'Keeps the plans of the citizen science literacy action: check them, keep the log, see who has done what.',
  groups: { log: 'keep the log of what was done', evidence: 'files that prove what was done' },
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Everywhere:',
    commands: 'Commands:',
  },
  values: {
    choice: 'choice',
    text: 'text',
    plan: 'plan',
    unit: 'unit',
    task: 'task',
    entry: 'entry',
    file: 'file',
    folder: 'folder',
    day: 'day',
    period: 'period',
    count: 'n',
    number: 'number',
  },
  options: {
    folder: 'look for the workspace in this folder instead of the current one',
    lang: 'language of answers',
    color: 'no colours (also with NO_COLOR)',
    version: 'print the version',
    help: 'print help',
  },
  defaultValue: (value) => `default: ${value}`,
  optionsUsage: '[options]',
  choices: (choices) => `one of ${choices.join(', ')}`,
  usage: '[options] <command>',
  more: 'sciplan <command> --help says more about one command.',
  bug: (what) =>
    `This is a fault of sciplan itself, nothing was decided: ${what} (SCIPLAN_DEBUG=1 shows where.)`,
}

export const commands: CommandWords = {
  ...logCommands,
  ...gitCommands,
  ...formCommands,
  ...importCommand,
  ...evidenceCommands,
  init: {
    summary: 'make a workspace to start in',
    details:
      'Makes settings, a commented plan to write over, and the folders of log and evidence. Never overwrites.',
    arguments: { folder: 'folder of the new workspace; by default the current one' },
    options: { example: 'the plan of Banan with a made-up log instead, to try things out' },
  },
  check: {
    summary: 'everything that is wrong or late: plans, log, evidence, deadlines',
    details:
      'Without a log and without --as-of nothing is judged as done or missed.\n' +
      'Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or settings, 3 cannot be read.',
    options: {
      plan: 'one plan of the workspace',
      asOf: 'judge as of this day instead of today',
      dueWithin: 'also tell what is open and falls due within so many days',
      failOn: 'the level from which the exit code is 1',
      rule: 'only this rule; may be given several times',
      filesOnly: 'only what is wrong with the files, not what is late',
      format: 'how to print it',
      output: 'write to this file',
    },
  },
  status: {
    summary: 'who has done what on a given day, defaulters first',
    options: {
      plan: 'one plan of the workspace',
      unit: 'one unit, obligation by obligation',
      task: 'one task, unit by unit',
      period: 'YYYY, YYYY-Qn, YYYY-MM or FROM..TO; by default the year of the day',
      asOf: 'judge as of this day instead of today',
      overdue: 'only what is overdue',
      format: 'how to print it',
    },
  },
  explain: {
    summary: 'the figure, the rule, the entries behind it, and what was left out',
    arguments: {
      unit: 'a unit or group of the plan, under any of its names',
      task: 'id of a task, or task/quota for one of its numbers',
    },
    options: {
      plan: 'one plan of the workspace',
      period: 'YYYY, YYYY-Qn, YYYY-MM or FROM..TO; by default the year of the day',
      asOf: 'judge as of this day instead of today',
      format: 'how to print it',
    },
  },
  deadlines: {
    summary: 'what is due when, and who has not handed in',
    details: 'Shows what falls due this year, and what of other years is still owed.',
    options: {
      plan: 'one plan of the workspace',
      within: 'only what falls due in so many days, or is late',
      asOf: 'count from this day instead of today',
      ics: 'write the due days to a calendar file as well',
      format: 'how to print it',
    },
  },
  rules: {
    summary: 'the rules of check and their severity',
    arguments: { id: 'one rule' },
    options: { format: 'how to print it' },
  },
  diff: {
    summary: 'what a new version of a plan changes, and whose standing with it',
    details:
      'Versions are files, folders of plans, REV:path, REV, or REV..REV as git knows them. One of them is compared with the ' +
      'working tree, none at all HEAD with the working tree. Order and layout are no changes.\n' +
      'Impacts from --fail-on down: weakened, reassigned, strengthened, editorial. Ends with 0 whatever changed, unless ' +
      '--fail-on or --exit-code is given.',
    arguments: { versions: 'OLD and NEW: file, folder, REV:path, REV, REV..REV, or a plan of the workspace' },
    options: {
      cached: 'what is staged in git instead of the working tree',
      unit: 'only what concerns this unit',
      stat: 'counts by unit instead of the changes',
      period: 'standings of this period; by default the year of the day',
      asOf: 'standings as of this day instead of today',
      failOn: 'end with 1 if there is a change of this impact or a graver one',
      exitCode: 'end with 1 if there is any change',
      format: 'how to print it',
      output: 'write to this file',
    },
  },
  history: {
    summary: 'every version of a task: when, who, and what changed',
    details:
      'Reads git, the newest version first, through new ids of the task and new names of the file. ' +
      'What is not committed yet comes first.',
    arguments: { task: 'id of a task, also one that is gone' },
    options: { plan: 'one plan of the workspace', format: 'how to print it' },
  },
  draft: {
    summary: 'draft a plan from its document, with the words beside each number and doubts marked',
    details:
      'Reads .txt, .html and .docx. Where two readings exist it does not decide, but marks the place "# ?".\n' +
      'For a revised document, --onto drafts onto the plan: ids and what was made by hand stay, and only what the ' +
      'document changed is changed.',
    arguments: { document: 'document of the plan' },
    options: {
      onto: 'draft onto this plan, changing only what the document changed',
      was: 'the older document; by default the one that the plan names as source.file',
      ask: 'walk through the doubts in the terminal',
      output: 'write to this file; the id of the plan is its name',
      overwrite: 'replace a file that is there',
      format: 'output format',
    },
  },
  trace: {
    summary: 'compare a plan with the document it was transcribed from',
    details:
      'Every anchor must stand in its place, every number of the document in the plan, every clause as it was stamped. ' +
      'Ends with 0 when the plan is whole, with 1 when something is missing or differs.\n' +
      '--format md or html lays the plan beside the document, paragraph by paragraph, for proof-reading.',
    arguments: { plan: 'a plan of the workspace, or the path of a plan file' },
    options: {
      source:
        'the document (.txt, .html, .mht, .docx); by default the file named under source.file in the plan',
      excused:
        'also list the numbers that are no commitment, with the reason, and text taken for no part of the document',
      update: 'write the stamps of the clauses into the plan file, and change nothing else',
      dryRun: 'with --update: only tell how many would be written',
      output: 'write to a file, in the format of its ending',
      format: 'how to print it; pretty by default',
    },
  },
  report: {
    summary: 'Write a compliance report as a workbook, Markdown and more',
    details:
      'Without --for it is the whole report. --for takes\n' +
      'leader: one page\n' +
      'unit <unit>: what a unit owes, with its record and its documents\n' +
      'task-table: who does what, to send out in January\n' +
      'statistics: activities beside the same days of the year before\n' +
      'chase: who has not handed in, with a text to send\n\n' +
      'The name of the file after -o chooses the format; without -o the report goes to the terminal.',
    arguments: { unit: 'Unit or group of --for unit' },
    options: {
      for: 'What the report is for',
      plan: 'One plan of the workspace',
      period: 'YYYY, YYYY-Qn, YYYY-MM or FROM..TO; by default the current year',
      asOf: 'Judge as of this day instead of today',
      template: 'fill in this .docx of your own, together with -o FILE.docx',
      output: 'Write to this file',
      format: 'Format; by default from the name of the file',
    },
  },
  summary: {
    summary: 'write the annual summary and the plan of the next year: Markdown, Word, annexes as a workbook',
    details:
      'Numbers and facts are filled in; practices, highlights, causes and measures are left for people to write.\n' +
      'In Markdown they write between two lines <!-- sciplan:… -->: written again, the file keeps that text and renews the numbers.\n' +
      'A .docx takes the text from --from or from the .md of the same name; an .xlsx has the annexes alone (ledger, evidence, counting notes).',
    options: {
      year: 'the year; by default that of --as-of, else of today',
      unit: 'the summary of one unit; by default of the whole area',
      plan: 'a plan of the workspace',
      asOf: 'the day that the figures hold for; by default 30 November of the year',
      output: 'write to this file (.md, .docx or .xlsx); without it Markdown is printed',
      from: 'take what people wrote from this Markdown summary',
      template: 'fill in this .docx of your own, together with -o FILE.docx',
      exampleTemplate: 'write a template to start from, together with -o FILE.docx',
      format: 'format; by default as the name of the file says',
    },
  },
  schema: {
    summary: 'JSON Schema of the files, for editors',
    arguments: { name: 'kind of file; by default plan' },
    options: { all: 'all of them, into the folder of -o', output: 'file to write, or with --all a folder' },
  },
  completion: {
    summary: 'completion of commands and options in your shell',
    details:
      'bash: source <(sciplan completion bash)\n' +
      'zsh: source <(sciplan completion zsh)\n' +
      'fish: sciplan completion fish > ~/.config/fish/completions/sciplan.fish\n' +
      'PowerShell: sciplan completion powershell | Out-String | Invoke-Expression',
    arguments: { shell: 'your shell' },
  },
}
