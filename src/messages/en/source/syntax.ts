import type { SyntaxFindings } from '../../../source/findings.ts'
import type { FindingMessages } from '../../catalogue.ts'

/** Where a file stops too early, something was lost rather than mistyped. */
const CUT_SHORT = 'The file may also be copied incompletely: see its end.'

export const syntaxFindings: FindingMessages<SyntaxFindings> = {
  'tab-indent': () => ({
    message: 'The line begins with a tab.',
    mend: 'Indent with spaces, two for each level.',
  }),
  'duplicate-key': ({ key, first }) => ({
    message: `"${key}" is written twice, first at line ${first.line}, column ${first.column}.`,
    mend: 'Keep one; where both are meant, write two items or join them.',
  }),
  'full-width-colon': ({ key }) => ({
    message: `"${key}" is followed by a full-width colon (：).`,
    mend: `Write an ASCII colon and a space: ${key}: …`,
  }),
  'full-width-comma': () => ({
    message: 'This is a full-width comma (，): what stands on both sides of it is read as one item.',
    mend: 'Write an ASCII comma and a space; where the comma belongs to the name, quote the item.',
  }),
  'full-width-space': () => ({
    message: 'The line is indented with full-width or no-break spaces.',
    mend: 'Indent with ordinary spaces, two for each level.',
  }),
  'full-width-bracket': ({ found, instead }) => ({
    message: `The brackets here are ${found}.`,
    mend: `Write ${instead}.`,
  }),
  'full-width-quote': ({ found, instead }) => ({
    message: `Chinese quotes ${found} do not quote in YAML: a colon or hash between them is read as markup.`,
    mend: `Put ASCII quotes ${instead} around the whole text.`,
  }),
  'full-width-hash': () => ({
    message: 'A full-width ＃ begins no comment.',
    mend: 'Write an ASCII # and a space.',
  }),
  'full-width-value': ({ found, instead }) => ({
    message: `${found} has full-width characters or Chinese quotes in it.`,
    mend: `Write ${instead}`,
  }),
  'colon-without-space': ({ key }) => ({
    message: `There is no space after the colon of "${key}:".`,
    mend: `Put a space after it: ${key}: …`,
  }),
  'colon-in-text': () => ({
    message: 'The text has another colon followed by a space, which is read as a second key.',
    mend: 'Quote the whole text, or use a full-width colon (：) inside it.',
  }),
  'comma-in-text': ({ text }) => ({
    message: `A comma inside the braces splits the text, so "${text}" is read as another key.`,
    mend: 'Quote the whole text with the comma, or use a full-width comma (，) inside it.',
  }),
  'dash-without-space': () => ({
    message: 'There is no space after the dash of a list item.',
    mend: 'Put a space after it: - …',
  }),
  'missing-colon': ({ text, atEnd }) => ({
    message: `"${text}" should be "key: value" but has no colon.`,
    mend: atEnd
      ? `Add the colon and the value, or delete the line. ${CUT_SHORT}`
      : 'Add the colon and the value; where the line goes on with the text above, join the two.',
  }),
  'missing-comma': () => ({
    message: 'A comma is missing between two items in brackets.',
    mend: 'Put a comma and a space between them.',
  }),
  'bad-indent': () => ({
    message: 'The line is indented differently from the lines that it belongs to.',
    mend: 'Align lines of one level on the left, and indent the next level by two spaces.',
  }),
  unclosed: ({ open, close, atEnd }) => ({
    message: atEnd ? `This ${open} is not closed up to the end of the file.` : `This ${open} is not closed.`,
    mend: atEnd ? `Add ${close}. ${CUT_SHORT}` : `Add ${close}.`,
  }),
  'unexpected-text': ({ text }) => ({
    message: `What stands before this is complete; "${text}" is too much.`,
    mend: 'Delete it; where a text begins with a quote or bracket, quote the whole text.',
  }),
  'reserved-start': ({ character }) => ({
    message: `A text without quotes must not begin with ${character}.`,
    mend: 'Quote the whole text.',
  }),
  'bad-escape': () => ({
    message: 'A backslash has a meaning of its own between double quotes and cannot stand here.',
    mend: 'Use single quotes, or write \\\\ for \\; write paths with /.',
  }),
  'second-document': () => ({
    message: 'A second document begins here; a file can only hold one.',
    mend: 'Delete the line --- or ...; where this is another plan, give it a file of its own.',
  }),
  directive: () => ({
    message: 'A YAML directive (%) changes the meaning of what follows and is not allowed.',
    mend: 'Delete the line.',
  }),
  'unknown-tag': ({ tag }) => ({
    message: `"${tag}" begins with ! and is read as a YAML tag.`,
    mend: 'Where it is text, quote it; else delete it.',
  }),
  'unknown-alias': ({ name }) => ({
    message: `"*${name}" begins with * and is read as a reference, but there is no "&${name}" before it.`,
    mend: 'Where it is text, quote it; else mend the reference.',
  }),
  'too-many-aliases': () => ({
    message: 'References (*) unfold to far too much, so the file was not read.',
    mend: 'Write out what is meant instead of references to references.',
  }),
  'merge-key': () => ({ message: '<< cannot be used to merge.', mend: 'Write out what should be merged.' }),
  'complex-key': () => ({
    message: 'What stands in brackets here is followed by a colon, but cannot be a key.',
    mend: 'See whether a line break is missing, or the colon stands in the wrong place.',
  }),
  'nested-too-deep': () => ({
    message: 'There are too many levels of brackets or indentation, so the file was not read.',
    mend: 'See whether there are brackets too many.',
  }),
  'bad-yaml': () => ({
    message: 'The file cannot be read from here on.',
    mend: 'Look at the indentation, quotes, brackets and colons of this line and the one before.',
  }),
  'conflict-marks': ({ mark }) => ({
    message: `A conflict of a git merge is not resolved: the mark ${mark} is still here.`,
    mend: 'Keep one of the versions between <<<<<<< and >>>>>>> (or both, where both are wanted), then delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
}
