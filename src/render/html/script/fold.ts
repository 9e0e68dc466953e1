import type { PageDocument, PageElement } from './browser.ts'

/** Shows the controls, folds what is long, and unfolds whatever a link leads to. Runs in the browser, by itself. */
export function fold(page: PageDocument): void {
  for (const control of page.querySelectorAll('.needs-script')) control.hidden = false
  for (const part of page.querySelectorAll('details.fold')) part.open = false
  const unfold = (href: string) => {
    for (let part: PageElement | null = page.getElementById(href.slice(1)); part; part = part.parentElement) {
      if (part.tagName === 'DETAILS') part.open = true
    }
  }
  /** Tables above may only now take their real height, so that the first jump can miss. */
  const arrive = (href: string) => {
    unfold(href)
    page.defaultView.setTimeout(() => {
      const target = page.getElementById(href.slice(1))
      if (target && target.tagName !== 'TR') target.scrollIntoView()
    }, 60)
  }
  page.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (link) arrive(link.getAttribute('href') || '')
    if (event.target.closest('#print')) page.defaultView.print()
  })
  page.defaultView.addEventListener('hashchange', () => unfold(page.location.hash))
  if (page.location.hash) {
    unfold(page.location.hash)
    const target = page.getElementById(page.location.hash.slice(1))
    if (target) target.scrollIntoView()
  }
}
