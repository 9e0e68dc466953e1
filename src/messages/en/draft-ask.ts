import type { DraftAskWords, NamedList } from '../draft-ask-words.ts'
import { draftReading } from './draft-readings.ts'

const ITEMS: Readonly<Record<NamedList, string>> = {
  tasks: 'task',
  safeguards: 'safeguard',
  indicators: 'indicator',
  deliverables: 'document',
  actions: 'action',
  units: 'unit',
  groups: 'group',
  quotas: 'quota',
  milestones: 'milestone',
}

const FIELDS: Readonly<Record<string, string>> = {
  issuer: 'who issued it',
  issued: 'day of issue',
  document_no: 'document number',
  period: 'first and last day',
  lead: 'lead',
  responsible: 'who is responsible',
  from: 'who hands it in',
  to: 'who receives it',
  due: 'due by',
  by: 'due by',
  at_least: 'number',
  more_than: 'number',
  per: 'how often',
  scope: 'each or together',
  feed: 'how to add up',
  measure: 'what is counted',
  per_capita: 'population',
  tasks: 'all tasks',
}

const KINDS: Readonly<
  Record<'text' | 'units' | 'unit' | 'number' | 'population' | 'day' | 'due' | 'period' | 'choice', string>
> = {
  text: '',
  units: 'several parted by commas',
  unit: 'one name',
  number: 'digits',
  population: 'how many people',
  day: 'such as 2023-05-06',
  due: 'such as 2023-05-06, or 每年12月5日 for every year',
  period: 'such as 2021-2025',
  choice: '',
}

export const draftAsk: DraftAskWords = {
  item: ({ list, name }) => `${ITEMS[list]} ${name}`,
  field: (key) => FIELDS[key] ?? key,
  heading: ({ number, of, place }) => `Doubt ${number} of ${of}: ${place}`,
  said: ({ place, text }) => `  Document, ${place}: ${text}`,
  doubt: (why) => `  Doubt: ${why}`,
  keep: (value) => `Right: ${draftReading(value)}`,
  other: (value) => `Take ${draftReading(value)} instead`,
  type: 'Type a value',
  later: 'Leave this one in doubt',
  back: 'Go back to the one before',
  stop: 'Leave all others in doubt and finish',
  leave: 'Leave without writing a plan',
  value: ({ field, kind }) =>
    `${field} (${[KINDS[kind], 'Enter goes back'].filter((part) => part !== '').join('; ')}):`,
  wanted: {
    text: 'Type some words, or press Enter to go back.',
    units:
      'Type the names of units, several parted by commas, such as 县教育局, 县科协; a number is no name.',
    unit: 'Type the name of one unit, such as 县科协; a number is no name.',
    number: 'Type a number, such as 200, 1.5万 or 13%.',
    population:
      'Type how many people there are, such as 520000; the first and last day or the day of issue must be known.',
    day: 'Type a day of the calendar, such as 2023-05-06, 2023年5月6日 or 2023年5月底; with its year if the plan runs for several.',
    due: 'Type a day, such as 2023-05-06; for one of every year, 每年12月5日.',
    period: 'Type first and last year or day, such as 2021-2025 or 2021-01-01..2023-06-30.',
    choice: 'Choose one of those listed.',
  },
  choose: (count) => `Type a number from 1 to ${count}.`,
  choice: draftReading,
  again: 'Go back',
  chooseValue: (field) => `${field}: which?`,
}
