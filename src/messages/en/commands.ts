import type { CliWords, CommandWords } from '../command-words.ts'

export const cli: CliWords = {
  description:
    'Keeps the plans of the citizen science literacy action: check them, keep the log, see who has done what.',
  groups: { log: 'keep the log of what was done' },
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Everywhere:',
    commands: 'Commands:',
  },
  values: {
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
  choices: (choices) => `one of ${choices.join(', ')}`,
  usage: '[options] <command>',
  more: 'sciplan <command> --help says more about one command.',
  bug: (what) =>
    `This is a fault of sciplan itself, nothing was decided: ${what} (SCIPLAN_DEBUG=1 shows where.)`,
}

export const commands: CommandWords = {
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
}
