import type { UsageMessages } from '../catalogue.ts'

function suggestion(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`
}

export const usage: UsageMessages = {
  'unknown-command': ({ name, nearest }) =>
    `There is no command "${name}".${suggestion(nearest) || ' See sciplan --help for the list.'}`,
  'unknown-option': ({ option, nearest }) =>
    `Unknown option ${option}.${suggestion(nearest) || ' --help lists the options; they stand after the command.'}`,
  'option-without-value': ({ option }) => `${option} needs a value after it.`,
  'missing-argument': ({ argument }) => `<${argument}> is missing; --help shows how to call the command.`,
  'too-many-arguments': ({ argument }) =>
    `"${argument}" is one argument too many. Put names with spaces in quotation marks.`,
  'bad-choice': ({ name, value, choices, nearest }) =>
    `${name} cannot be "${value}".${suggestion(nearest) || ` It can be ${choices.join(', ')}.`}`,
  'bad-day': ({ name, value }) => `${name}: "${value}" is no day. Write it as 2024-11-30.`,
  'bad-period': ({ name, value }) =>
    `${name}: "${value}" is no period. Write 2024, 2024-Q3, 2024-09, or 2024-01-01..2024-11-30.`,
  'bad-count': ({ name, value }) => `${name}: "${value}" is not a whole number of zero or more.`,
  'bad-number': ({ name, value }) => `${name}: "${value}" is not a number. Write digits, such as 120 or 1.5.`,
  'cannot-write': ({ path, reason }) =>
    `${path} could not be written (${reason}). Choose another place, or close the program that holds it.`,
  'no-such-folder': ({ folder }) => `There is no folder ${folder}.`,
  'no-workspace': ({ folder }) =>
    `No workspace in ${folder} or above it: a workspace has a folder "plans" or a file "sciplan.yaml". ` +
    'sciplan init makes one; -C names the folder of another.',
}
