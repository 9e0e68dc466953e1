import type { PageDocument, PageElement } from './browser.ts'

/** Narrows all tables by unit, action, standing and words; figures of the overview choose for you. Runs in the browser. */
export function filter(page: PageDocument): void {
  const form = page.getElementById('filter')
  if (!form) return
  const field = (name: string) => form.querySelector(`[name="${name}"]`)!
  const [words, unit, action, standing] = ['words', 'unit', 'action', 'standing'].map(field) as [
    PageElement,
    PageElement,
    PageElement,
    PageElement,
  ]
  const count = page.getElementById('count')!
  const warning = page.getElementById('filtered')!
  let timer = 0

  const tables = Array.from(page.querySelectorAll('table.data'), (table) => ({
    part: table.closest('.part'),
    bodies: Array.from(table.querySelectorAll('tbody'), (body) => {
      const heading = body.querySelector('tr.group')
      const title = (heading && heading.textContent) || ''
      return { heading, rows: Array.from(body.querySelectorAll('tr:not(.group)'), (row) => ({ row, title })) }
    }),
  }))
  const texts = new Map<PageElement, string>()

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    apply()
  })
  form.addEventListener('input', () => {
    page.defaultView.clearTimeout(timer)
    timer = page.defaultView.setTimeout(apply, 120)
  })
  form.addEventListener('change', apply)
  page.getElementById('reset')!.addEventListener('click', () => {
    choose('', '')
    words.focus()
  })
  page.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-standing]')
    if (!link || event.ctrlKey || event.metaKey) return
    choose(link.getAttribute('data-unit') || '', link.getAttribute('data-standing') || '')
  })

  function choose(chosenUnit: string, chosenStanding: string): void {
    words.value = ''
    action.value = ''
    unit.value = chosenUnit
    standing.value = chosenStanding
    apply()
  }

  function apply(): void {
    const terms = normal(words.value).split(/\s+/).filter(Boolean)
    let shown = 0
    let all = 0
    for (const { part, bodies } of tables) {
      let inTable = 0
      for (const { heading, rows } of bodies) {
        let inBody = 0
        for (const { row, title } of rows) {
          const fits =
            has(row, 'data-unit', unit.value) &&
            has(row, 'data-action', action.value) &&
            has(row, 'data-standing', standing.value) &&
            (terms.length === 0 || terms.every((term) => textOf(row, title).indexOf(term) >= 0))
          if (row.hidden === fits) row.hidden = !fits
          if (fits) inBody += 1
        }
        if (heading) heading.hidden = inBody === 0
        inTable += inBody
        all += rows.length
      }
      if (part) part.hidden = inTable === 0
      shown += inTable
    }
    const isFiltered = shown < all
    const text = count.getAttribute(shown === 0 ? 'data-nothing' : 'data-shown') || ''
    count.textContent = isFiltered ? text.replace('{shown}', String(shown)).replace('{all}', String(all)) : ''
    warning.hidden = !isFiltered
  }

  /** A row that has no such key is not asked for it. */
  function has(row: PageElement, key: string, value: string): boolean {
    if (value === '') return true
    const values = row.getAttribute(key)
    return values === null || ` ${values} `.indexOf(` ${value} `) >= 0
  }

  function textOf(row: PageElement, title: string): string {
    let text = texts.get(row)
    if (text === undefined) {
      text = normal(`${title} ${row.textContent}`)
      texts.set(row, text)
    }
    return text
  }

  function normal(text: string): string {
    return text.normalize('NFKC').toLowerCase()
  }
}
