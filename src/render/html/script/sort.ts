import type { PageDocument, PageElement } from './browser.ts'

/** Column headings become buttons: upwards, downwards, and back to the order of the report. Runs in the browser. */
export function sort(page: PageDocument): void {
  const status = page.getElementById('status')
  const language = page.documentElement.getAttribute('lang') || 'zh-CN'
  const collator = new Intl.Collator(language, { numeric: true })

  for (const table of page.querySelectorAll('table.data')) prepare(table)

  function prepare(table: PageElement): void {
    const bodies = Array.from(table.querySelectorAll('tbody'), (body) => ({
      body,
      title: textOf(body.querySelector('tr.group')),
      rows: Array.from(body.querySelectorAll('tr:not(.group)')),
    }))
    const sorted = page.createElement('tbody')
    sorted.hidden = true
    table.insertBefore(sorted, table.querySelector('tfoot'))
    const heads = Array.from(table.querySelectorAll('thead th'))
    for (let column = 0; column < heads.length; column += 1) makeButton(heads[column]!, column)

    /** The button stands beside the title: a browser that repeats a heading on paper leaves buttons out. */
    function makeButton(head: PageElement, column: number): void {
      const title = textOf(head.querySelector('.title'))
      const button = page.createElement('button')
      button.className = 'sort'
      button.setAttribute('type', 'button')
      button.setAttribute('aria-label', said('data-sort', title))
      head.querySelector('.title')!.appendChild(button)
      head.setAttribute('aria-sort', 'none')
      head.addEventListener('click', () => {
        const before = head.getAttribute('aria-sort')
        for (const other of heads) other.setAttribute('aria-sort', 'none')
        if (before === 'descending') {
          restore()
          return tell('data-unsorted', title)
        }
        const direction = before === 'ascending' ? 'descending' : 'ascending'
        head.setAttribute('aria-sort', direction)
        arrange(column, direction === 'ascending' ? 1 : -1)
        tell(direction === 'ascending' ? 'data-up' : 'data-down', title)
      })
    }

    function arrange(column: number, direction: number): void {
      restore()
      const entries = bodies.reduce(
        (all: { row: PageElement; title: string; key: number | string }[], { rows, title }) =>
          all.concat(rows.map((row) => ({ row, title, key: keyOf(row.children[column]) }))),
        [],
      )
      entries.sort((a, b) => {
        // What has no value stands last either way.
        if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
        const isNumber = typeof a.key === 'number' && typeof b.key === 'number'
        return (
          direction *
          (isNumber ? Number(a.key) - Number(b.key) : collator.compare(String(a.key), String(b.key)))
        )
      })
      for (const { body } of bodies) body.hidden = true
      for (const { row, title } of entries) {
        if (title) nameOrigin(row, title)
        sorted.appendChild(row)
      }
      sorted.hidden = false
    }

    function restore(): void {
      for (const { body, rows } of bodies) {
        for (const row of rows) {
          const origin = row.querySelector('.origin')
          if (origin && origin.parentElement) origin.parentElement.removeChild(origin)
          body.appendChild(row)
        }
        body.hidden = false
      }
      sorted.hidden = true
    }
  }

  /** Away from its heading a row says itself what it is about. */
  function nameOrigin(row: PageElement, title: string): void {
    const origin = page.createElement('span')
    origin.className = 'origin small'
    origin.textContent = title
    row.children[0]!.appendChild(origin)
  }

  function keyOf(cell: PageElement | undefined): number | string {
    if (!cell) return ''
    const value = cell.getAttribute('data-value')
    return value === null ? textOf(cell) : Number(value)
  }

  function tell(how: string, column: string): void {
    if (status) status.textContent = said(how, column)
  }

  function said(how: string, column: string): string {
    return ((status && status.getAttribute(how)) || '').replace('{column}', () => column)
  }

  function textOf(element: PageElement | null): string {
    return ((element && element.textContent) || '').trim()
  }
}
