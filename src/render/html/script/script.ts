import { drillDown } from './drill-down.ts'
import { filter } from './filter.ts'
import { fold } from './fold.ts'
import { sort } from './sort.ts'

/**
 * The script of the page as text. Each part is a function that needs nothing but the document, so that its own text
 * is what runs in the browser. Filters look at the tables before sorting moves their rows.
 */
export function pageScript(): string {
  return [fold, filter, sort, drillDown].map((part) => `(${part})(document);`).join('\n')
}
