import type { DraftWords } from '../draft-words.ts'

export const DRAFT_LAYOUTS: DraftWords['layouts'] = {
  'unit-list': 'list of tasks by unit',
  'trailing-brackets': 'clauses that end with the units responsible',
  'responsibility-table': 'clauses and a table of responsibilities',
  'labelled-lines': 'clauses with a line "责任单位" below',
  'lead-support-lines': 'clauses with lines for lead, support and time below',
  'work-plan': 'work plan with points in time',
  'target-table': 'table of amounts by unit',
  headings: 'headings and clauses only',
  none: 'not recognised',
}

/** Values of a plan that stand for a reading, in words; the value itself follows for those who edit the file. */
const READINGS: Readonly<Record<string, string>> = {
  ...DRAFT_LAYOUTS,
  each: 'each by itself (each)',
  joint: 'all together (joint)',
  sum: 'added up (sum)',
  latest: 'the newest running total (latest)',
  binding: 'binding',
  aspirational: 'an aim (aspirational)',
  total: 'once over all (total)',
  'two-years': 'every two years (two-years)',
  year: 'every year (year)',
  quarter: 'every quarter (quarter)',
  month: 'every month (month)',
  week: 'every week (week)',
  day: 'every day (day)',
  people: 'how many people there are (people)',
  persons: 'how many people there are (persons)',
  力争: 'an aim and no duty',
  争取: 'an aim and no duty',
}

/** A value of a plan, or the words of the document that could not be one, as a person reads it. */
export function draftReading(value: string): string {
  return READINGS[value] ?? value.replace(/^(\d{4})年$/, 'in $1 alone')
}
