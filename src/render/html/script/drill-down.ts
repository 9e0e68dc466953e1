import type { PageDocument, PageElement } from './browser.ts'

/** A link to a row opens the row and the entries behind it, where the reader is. Runs in the browser. */
export function drillDown(page: PageDocument): void {
  const dialog = page.getElementById('dialog')
  const content = page.getElementById('dialog-content')
  const title = page.getElementById('dialog-title')
  const close = page.getElementById('dialog-close')
  if (!dialog || !content || !title || !close) return
  let opener: PageElement | null = null

  page.addEventListener('click', (event) => {
    if (event.target === dialog) return shut()
    const link = event.target.closest('a[href^="#"]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    const row = page.getElementById((link.getAttribute('href') || '').slice(1))
    if (!row || row.tagName !== 'TR') return
    event.preventDefault()
    opener = link
    show(row)
  })
  close.addEventListener('click', shut)
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Esc') shut()
    if (event.key === 'Tab') keepFocus(event.shiftKey, () => event.preventDefault())
  })

  function show(row: PageElement): void {
    content!.textContent = ''
    const heading = row.parentElement!.querySelector('tr.group')
    const origin = row.querySelector('.origin')
    const about = textOf(origin) || textOf(heading)
    const name = textOf(row.children[0]).replace(textOf(origin), '')
    title!.textContent = isEntry(row) || !about ? name : `${name} · ${about}`
    content!.appendChild(facts(row))
    if (!isEntry(row)) content!.appendChild(entriesOf(row))
    dialog!.hidden = false
    page.body.classList.add('behind')
    close!.focus()
  }

  /** Every cell of the row under the title of its column. */
  function facts(row: PageElement): PageElement {
    const list = page.createElement('dl')
    const heads = row.closest('table')!.querySelectorAll('thead th')
    Array.from(heads).forEach((head, column) => {
      const cell = row.children[column]
      if (column === 0 || !cell || textOf(cell) === '' || cell.querySelector('.entries')) return
      const term = page.createElement('dt')
      term.textContent = textOf(head.querySelector('.title'))
      const value = page.createElement('dd')
      for (const child of cell.childNodes) value.appendChild(child.cloneNode(true))
      list.appendChild(term)
      list.appendChild(value)
    })
    return list
  }

  /** The rows of the ledger that the row names, as one table. */
  function entriesOf(row: PageElement): PageElement {
    const section = page.createElement('div')
    const heading = page.createElement('h3')
    heading.textContent = dialog!.getAttribute('data-entries') || ''
    section.appendChild(heading)
    const entries = Array.from(row.querySelectorAll('.entries a')).map((link) =>
      page.getElementById((link.getAttribute('href') || '').slice(1)),
    )
    const found = entries.filter((entry) => entry !== null)
    if (found.length === 0) {
      const none = page.createElement('p')
      none.textContent = dialog!.getAttribute('data-none') || ''
      section.appendChild(none)
      return section
    }
    const table = page.createElement('table')
    table.appendChild(headOf(found[0]!.closest('table')!))
    const body = page.createElement('tbody')
    for (const entry of found) {
      const copy = entry.cloneNode(true)
      copy.removeAttribute('id')
      copy.hidden = false
      const origin = copy.querySelector('.origin')
      if (origin) origin.parentElement!.removeChild(origin)
      body.appendChild(copy)
    }
    table.appendChild(body)
    const scroll = page.createElement('div')
    scroll.className = 'scroll'
    scroll.appendChild(table)
    section.appendChild(scroll)
    for (const rest of row.querySelectorAll('.entries .more')) {
      const note = page.createElement('p')
      note.textContent = textOf(rest)
      section.appendChild(note)
    }
    return section
  }

  function headOf(table: PageElement): PageElement {
    const head = page.createElement('thead')
    const row = page.createElement('tr')
    for (const cell of table.querySelectorAll('thead th')) {
      const copy = page.createElement('th')
      copy.setAttribute('scope', 'col')
      copy.className = cell.className
      copy.textContent = textOf(cell.querySelector('.title'))
      row.appendChild(copy)
    }
    head.appendChild(row)
    return head
  }

  function isEntry(row: PageElement): boolean {
    return row.closest('#entries') !== null
  }

  function shut(): void {
    if (dialog!.hidden) return
    dialog!.hidden = true
    page.body.classList.remove('behind')
    if (opener) opener.focus({ preventScroll: true })
    opener = null
  }

  /** Tab goes round inside the dialog. */
  function keepFocus(backwards: boolean, stop: () => void): void {
    const stops = Array.from(dialog!.querySelectorAll('button, a[href], [tabindex="0"]'))
    const [first, last] = [stops[0], stops[stops.length - 1]]
    if (!first || !last) return
    const edge = backwards ? first : last
    if (page.activeElement !== edge && dialog!.contains(page.activeElement)) return
    stop()
    ;(backwards ? last : first).focus()
  }

  function textOf(element: PageElement | null | undefined): string {
    return ((element && element.textContent) || '').trim()
  }
}
