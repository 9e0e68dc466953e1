import type { UsageMessages } from '../catalogue.ts'
import { logUsage } from './log-commands.ts'

function suggestion(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`
}

export const usage: UsageMessages = {
  ...logUsage,
  'unknown-command': ({ name, nearest }) =>
    `There is no command "${name}".${suggestion(nearest) || ' See sciplan --help for the list.'}`,
  'unknown-option': ({ option, nearest }) =>
    `Unknown option ${option}.${suggestion(nearest) || ' --help lists the options; they stand after the command.'}`,
  'option-without-value': ({ option }) => `${option} needs a value after it.`,
  'option-needs-option': ({ option, needs }) => `${option} goes with ${needs}; give both.`,
  'missing-argument': ({ argument }) => `<${argument}> is missing; --help shows how to call the command.`,
  'missing-option': ({ option }) => `${option} is missing; --help shows how to call the command.`,
  'too-many-arguments': ({ argument }) =>
    `"${argument}" is one argument too many. Put names with spaces in quotation marks.`,
  'bad-choice': ({ name, value, choices, nearest }) =>
    `${name} cannot be "${value}".${suggestion(nearest) || ` It can be ${choices.join(', ')}.`}`,
  'bad-day': ({ name, value }) => `${name}: "${value}" is no day. Write it as 2024-11-30.`,
  'bad-period': ({ name, value }) =>
    `${name}: "${value}" is no period. Write 2024, 2024-Q3, 2024-09, or 2024-01-01..2024-11-30.`,
  'bad-count': ({ name, value }) => `${name}: "${value}" is not a whole number of zero or more.`,
  'bad-number': ({ name, value }) => `${name}: "${value}" is not a number. Write digits, such as 120 or 1.5.`,
  'cannot-read': ({ path, reason }) =>
    `${path} cannot be read (${reason}). See whether you may read it and whether its disk is there.`,
  'cannot-write': ({ path, reason }) =>
    `${path} could not be written (${reason}). Choose another place, or close the program that holds it.`,
  'log-locked': ({ lock, seconds }) =>
    `Someone else has been writing to the log for ${seconds} seconds; nothing was written. Try again; ` +
    `if nobody is writing, remove the empty folder ${lock}.`,
  cancelled: () => 'Stopped; nothing was written.',
  'no-such-folder': ({ folder }) => `There is no folder ${folder}.`,
  'no-workspace': ({ folder }) =>
    `No workspace in ${folder} or above it: a workspace has a folder "plans" or a file "sciplan.yaml". ` +
    'sciplan init makes one; -C names the folder of another.',
  'no-plans': ({ folder }) =>
    `There is no plan in ${folder}/plans. Write one there as <id>.yaml; sciplan init shows how one looks.`,
  'which-plan': ({ plans }) => `Which plan? Name one with --plan: ${plans.join(', ')}.`,
  'no-such-plan': ({ plan, nearest, plans }) =>
    `There is no plan "${plan}".${suggestion(nearest) || ` There are: ${plans.join(', ')}.`}`,
  'no-such-unit': ({ unit, plan, nearest }) =>
    `The plan ${plan} knows no unit "${unit}".${suggestion(nearest) || ' sciplan status lists the units.'}`,
  'ambiguous-unit': ({ unit, candidates }) =>
    `"${unit}" may mean ${candidates.join(' or ')}. Write the full name.`,
  'no-such-task': ({ task, plan, nearest }) =>
    `The plan ${plan} has no task "${task}".${suggestion(nearest) || ' Tasks are named by their id, such as 05-02.'}`,
  'no-such-quota': ({ quota, task, quotas }) =>
    quotas.length === 0
      ? `Task ${task} has no number; leave out "/${quota}".`
      : `Task ${task} has no quota "${quota}". It has: ${quotas.join(', ')}.`,
  'already-there': ({ folder, paths }) =>
    `Nothing was written: ${folder} already has ${paths.join(', ')}. Choose an empty folder.`,
  'wrong-settings': ({ place, message, mend }) => `${place}: ${message} ${mend}`,
  'wrong-ending': ({ file, format, endings }) =>
    format === undefined
      ? `The name ${file} does not say which format the report should have. Let it end with ${endings.map((ending) => `.${ending}`).join(', ')}, or use --format.`
      : `A file of --format ${format} ends with ${endings.map((ending) => `.${ending}`).join(', ')}; ${file} does not.`,
  'no-such-file': ({ path }) => `There is no file ${path}. See whether its name and folder are right.`,
  'unknown-document-format': ({ path, known }) =>
    `${path} has a format that cannot be read. Save the document as ${known.map((one) => `.${one}`).join(' or ')}.`,
  'no-such-version': ({ version }) =>
    `${version} is no file or folder, no revision that git knows (such as HEAD~1, HEAD:plans/x.yaml or main..HEAD), and no plan of the workspace.`,
  'no-git': () => 'Versions are read with git, which is not installed. Compare two files instead.',
  'no-repository': ({ folder }) =>
    `${folder} is in no git repository. Name two files to compare them, or call git init first.`,
  'damaged-document': ({ path }) =>
    `${path} is not what its name says: its bytes are no text. Save the document anew and try again.`,
  'broken-file': ({ place, message, mend, more }) =>
    `${place}: ${message} ${mend}${more === 0 ? '' : ` (${more} more in this file: sciplan check)`}`,
  'no-such-rule': ({ rule, nearest }) =>
    `There is no rule "${rule}".${suggestion(nearest) || ' sciplan rules lists them all.'}`,
}
