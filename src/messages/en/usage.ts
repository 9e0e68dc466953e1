import type { UsageErrors } from '../../cli/usage-errors.ts'
import type { UsageMessages } from '../catalogue.ts'
import { OTHER_DOCUMENT_FORMATS, UNREADABLE_DOCUMENTS } from './document-troubles.ts'
import { evidenceUsage } from './evidence.ts'
import { fileUsage } from './files.ts'
import { formUsage } from './form-commands.ts'
import { logUsage } from './log-commands.ts'

function suggestion(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`
}

function markTrouble(trouble: UsageErrors['damaged-mark']['trouble']): string {
  switch (trouble.kind) {
    case 'damaged':
      return `a mark is damaged: “${trouble.text}”. A mark has a line of its own: <!-- sciplan:begin ID | what --> or <!-- sciplan:end ID -->.`
    case 'not-closed':
      return `the mark that begins ${trouble.id} has no end. Add the line <!-- sciplan:end ${trouble.id} --> after the text.`
    case 'not-opened':
      return `the mark that ends ${trouble.id} has no beginning. Add the line <!-- sciplan:begin ${trouble.id} --> before the text.`
    case 'nested':
      return `${trouble.id} begins inside ${trouble.open}, which began in line ${trouble.openLine}. Add the line <!-- sciplan:end ${trouble.open} --> before it.`
    case 'twice':
      return `${trouble.id} is there already in line ${trouble.firstLine}. Put both texts into one place and delete the two marks of the other.`
  }
}

type TemplateFault = UsageErrors['template-faults']['faults'][number]

const TEMPLATE_PARTS: { readonly [Part in TemplateFault['part']]: string } = {
  text: 'text',
  header: 'header',
  footer: 'footer',
  notes: 'notes',
  properties: 'properties',
}

const UNUSABLE_TEMPLATES: { readonly [Why in UsageErrors['template-unusable']['why']]: string } = {
  'old-or-protected':
    'it is an old .doc, or opens with a password only. Take the password away and save it as .docx.',
  'not-word': 'it is no Word file. Use a .docx.',
  dotx: 'it is a .dotx. Save it as .docx.',
  macros: 'it holds macros. Save it as a .docx without them.',
  damaged: 'the file is damaged and cannot be unpacked. Save or copy it again.',
  'too-large': 'it is too large once unpacked. Take out pictures and the like.',
}

function templateFault(fault: TemplateFault): string {
  const place = TEMPLATE_PARTS[fault.part]
  switch (fault.kind) {
    case 'unknown': {
      const where = fault.within === undefined ? '' : ` in the loop {#${fault.within}}`
      const hint = suggestion(fault.nearest.map((name) => `{${name}}`))
      return `${place}: there is no {${fault.name}}${where}.${hint || ' docs/templates.md lists the placeholders.'}`
    }
    case 'outside-list':
      return `${place}: {${fault.name}} belongs in a loop, such as {#${fault.lists[0]}}{${fault.name}}{/${fault.lists[0]}}.`
    case 'is-list':
      return `${place}: {${fault.name}} is a loop: write {#${fault.name}}…{/${fault.name}}.`
    case 'no-list':
      return `${place}: {#${fault.name}} is no loop: write {${fault.name}}.`
    case 'raw':
      return `${place}: {${fault.name}} cannot be used; leave out the @.`
    case 'brace-not-closed':
      return `${place}: “${fault.near}” lacks its closing brace }.`
    case 'brace-not-opened':
      return `${place}: “${fault.near}” lacks its opening brace {.`
    case 'brace-doubled':
      return `${place}: “${fault.near}” has braces twice; write one on each side.`
    case 'full-width':
      return `${place}: ${fault.text} has full-width braces; write { }.`
    case 'list-not-closed':
      return `${place}: the loop {#${fault.name}} has no end: write {/${fault.name}} after its content.`
    case 'list-not-opened':
      return `${place}: {/${fault.name}} comes without {#${fault.name}} before it.`
    case 'list-misplaced':
      return `${place}: the loop {#${fault.name}} begins and ends in different places, such as inside and outside a table.`
    case 'lists-crossed':
      return `${place}: {/${fault.close}} stands before the loop {#${fault.open}} has ended.`
    case 'other':
      return `${place}: ${fault.explanation}`
  }
}

function summaryName({ plan, year, unit }: UsageErrors['other-summary']['is']): string {
  return `the summary ${year} of ${unit === '' ? 'the whole area' : unit} under plan ${plan}`
}

export const usage: UsageMessages = {
  ...logUsage,
  ...formUsage,
  ...evidenceUsage,
  ...fileUsage,
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
  'bad-year': ({ name, value }) => `${name}: "${value}" is no year; write four digits, such as 2024.`,
  'bad-count': ({ name, value }) => `${name}: "${value}" is not a whole number of zero or more.`,
  'bad-number': ({ name, value }) => `${name}: "${value}" is not a number. Write digits, such as 120 or 1.5.`,
  'log-locked': ({ lock, seconds }) =>
    `Someone else has been writing to the log for ${seconds} seconds; nothing was written. Try again; ` +
    `if nobody is writing, remove the folder ${lock}.`,
  cancelled: () => 'Stopped; nothing was written.',
  'needs-terminal': ({ option }) => `${option} asks questions, so it has to be run in a terminal.`,
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
  'year-outside-plan': ({ year, plan, from, to }) =>
    `Plan ${plan} runs from ${from} to ${to}; ${year} is outside.`,
  'damaged-mark': ({ path, trouble }) =>
    `${path}:${trouble.line}: ${markTrouble(trouble)} Nothing was written.`,
  'not-a-summary': ({ path }) =>
    `${path} is no summary written by sciplan (it has no marks to write between) and was left as it is. Choose another name, or move the file away first.`,
  'other-summary': ({ path, is, wanted }) =>
    `${path} is ${summaryName(is)}, not ${summaryName(wanted)}, and was left as it is. Choose another name.`,
  'summary-there': ({ path, from }) =>
    `${path} holds text that people wrote, which --from ${from} would replace. Leave --from out, or choose another name.`,
  'template-faults': ({ path, faults }) =>
    [
      `${path} cannot be filled in, ${faults.length === 1 ? 'it has a mistake' : `it has ${faults.length} mistakes`}; nothing was written:`,
      ...faults.map(templateFault),
    ].join('\n  '),
  'template-unusable': ({ path, why }) => `${path} cannot be a template: ${UNUSABLE_TEMPLATES[why]}`,
  'unknown-document-format': ({ path, known }) =>
    `${path} has a format that cannot be read. Save the document as ${known.map((one) => `.${one}`).join(' or ')}.`,
  'no-such-version': ({ version }) =>
    `${version} is no file or folder, no revision that git knows (such as HEAD~1, HEAD:plans/x.yaml or main..HEAD), and no plan of the workspace.`,
  'which-workspace': ({ folders }) =>
    `The repository has several workspaces: ${folders.map((folder) => folder || './').join(', ')}. Write REV:FOLDER, such as HEAD:${folders.at(-1) ?? ''}plans.`,
  'git-refused': ({ reason }) => `git did not do it: ${reason}`,
  'no-git': () => 'Versions are read with git, which is not installed. Compare two files instead.',
  'no-repository': ({ folder }) =>
    `${folder} is in no git repository. Name two files to compare them, or call git init first.`,
  'other-document-format': ({ path, is }) => `${path} ${OTHER_DOCUMENT_FORMATS[is]}`,
  'stamps-not-alone': ({ path }) =>
    `${path} was left as it is: a source is written so that its stamp cannot be changed alone, as with an alias. Write it as {anchor: …} and try again.`,
  'unreadable-document': ({ path, why }) => `${path} ${UNREADABLE_DOCUMENTS[why]}`,
  'log-not-writable': ({ folder, reason }) => {
    const mend: Readonly<Record<string, string>> = {
      EACCES: 'Check the permission to write',
      EPERM: 'Check the permission to write',
      EROFS: 'The disk is read-only: copy the workspace to one that is not',
      ENOSPC: 'The disk is full: make room first',
    }
    return `The log in ${folder} cannot be written (${reason}); nothing was written. ${mend[reason] ?? 'Check the disk'}. A preview (--dry-run) writes nothing.`
  },
  'no-such-offer': ({ offer, offers }) =>
    `There is no joint activity "${offer}". ${offers.length === 0 ? 'This run has none to join.' : `Choose from: ${offers.join(', ')}, all.`}`,
  'mapping-faults': ({ path, faults }) =>
    [
      `The mapping file ${path} has ${faults.length === 1 ? 'a mistake' : `${faults.length} mistakes`}; nothing was read:`,
      ...faults.map(({ place, found, message, mend }) =>
        found === undefined ? `${place}: ${message} ${mend}` : `${place}: "${found}". ${message} ${mend}`,
      ),
    ].join('\n  '),
  'broken-file': ({ place, message, mend, more }) =>
    `${place}: ${message} ${mend}${more === 0 ? '' : ` (${more} more in this file: sciplan check)`}`,
  'no-such-rule': ({ rule, nearest }) =>
    `There is no rule "${rule}".${suggestion(nearest) || ' sciplan rules lists them all.'}`,
}
