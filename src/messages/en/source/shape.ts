import type { Field, Kind, ShapeFindings } from '../../../source/findings.ts'
import type { FindingMessages } from '../../catalogue.ts'

const KINDS: Readonly<Record<Kind, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-no': 'true or false',
  date: 'a date such as 2024-03-05',
  list: 'a list such as [a, b]',
  map: 'a map of keys and values',
  all: 'the word all',
}

const FORMS = {
  stamp: 'A stamp has 12 hexadecimal digits (0-9, a-f).',
  sha256: 'A SHA-256 has 64 hexadecimal digits (0-9, a-f).',
  'month-day': 'Write a day of every year as month-day, such as 11-30.',
  year: 'The key here must be a year of four digits, such as 2024.',
} as const

const NUMBERS = {
  whole: 'should be a whole number',
  'not-negative': 'must not be negative',
  finite: 'is not a finite number',
} as const

export const shapeFindings: FindingMessages<ShapeFindings> = {
  'file-empty': () => ({ message: 'The file is empty.', mend: 'Write something into it, or delete it.' }),
  'unsupported-version': ({ value }) => ({
    message: `The format version "${value}" is not supported.`,
    mend: 'Write sciplan: 1; where the file is meant for a newer version, update sciplan.',
  }),
  'unknown-key': ({ key, nearest, known }) => ({
    message: `There is no key "${key}" here.`,
    mend:
      nearest === undefined ? `Keys that can stand here: ${known.join(', ')}.` : `Did you mean ${nearest}?`,
  }),
  'missing-key': ({ keys }) => ({
    message: `${keys.join(', ')} ${keys.length === 1 ? 'is' : 'are'} missing here.`,
    mend: keys.length === 1 ? 'Add it with its value.' : 'Add them with their values.',
  }),
  'empty-value': ({ expected, required, ...field }) => ({
    message: `${upperFirst(fieldName(field))} has no value.`,
    mend: emptyMend(expected, required, field.item),
  }),
  'empty-text': (field) => ({
    message: `${upperFirst(fieldName(field))} is an empty text.`,
    mend: 'Write something, or delete it.',
  }),
  'empty-list': ({ key }) => ({
    message: `The list "${key}" is empty.`,
    mend: 'Write one item at least.',
  }),
  'wrong-type': ({ expected, found, value, instead, ...field }) => ({
    message: `${upperFirst(fieldName(field))} should be ${kinds(expected)}, but is ${KINDS_FOUND[found]}: ${value}`,
    mend: instead === undefined ? `Write ${kinds(expected)}.` : `Write ${instead}`,
  }),
  'numeric-id': ({ key, written }) => ({
    message: `${key} ${written} is read as a number, which loses zeros in front.`,
    mend: `Quote it: '${written}', or put a letter in front: t${written}.`,
  }),
  'bad-id': ({ value }) => ({
    message: `The id "${value}" may only have letters, digits and . _ - and must begin with a letter or digit.`,
    mend: 'Mend the id, also where others refer to it.',
  }),
  'bad-date': ({ value, instead, lastDay }) => ({
    message:
      lastDay === undefined
        ? `"${value}" is no date.`
        : `There is no day "${value}": that month has ${lastDay} days.`,
    mend: instead === undefined ? dateMend(lastDay) : `Write ${instead}`,
  }),
  'not-one-of': ({ key, value, choices, nearest }) => ({
    message: `"${key}" cannot be "${value}".`,
    mend: `${nearest === undefined ? '' : `Did you mean ${nearest}? `}It can be ${choices.join(', ')}.`,
  }),
  'too-long': ({ key, length, limit }) => ({
    message: `"${key}" has ${length} characters, at most ${limit} are allowed.`,
    mend: 'Keep a part of it that still finds the place.',
  }),
  'bad-form': ({ value, form }) => ({
    message: `"${value}" is not written as it should be.`,
    mend: FORMS[form],
  }),
  'bad-number': ({ value, need }) => ({ message: `${value} ${NUMBERS[need]}.`, mend: 'Mend the number.' }),
  'bad-value': (field) => ({
    message: `${upperFirst(fieldName(field))} is not as it should be.`,
    mend: 'See the description of the format.',
  }),
}

const KINDS_FOUND: Readonly<Record<Kind, string>> = { ...KINDS, list: 'a list', map: 'a map', date: 'a date' }

function fieldName({ key, item }: Field): string {
  if (key === '') return item ? 'each item' : 'the file'
  return item ? `each item of "${key}"` : `"${key}"`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function dateMend(lastDay: number | undefined): string {
  return lastDay === undefined ? 'Write it as 2024-03-05.' : 'See the document and mend the date.'
}

function kinds(expected: readonly Kind[]): string {
  return expected.map((kind) => KINDS[kind]).join(' or ')
}

function emptyMend(expected: readonly Kind[], required: boolean, item: boolean): string {
  const fill = expected.length === 0 ? 'Fill it in' : `Write ${kinds(expected)}`
  if (item) return `${fill}, or delete the item.`
  if (required)
    return expected.includes('list') ? `${fill}; where there is nothing to list, write [].` : `${fill}.`
  return `${fill}; where there is nothing to say, delete the line.`
}
