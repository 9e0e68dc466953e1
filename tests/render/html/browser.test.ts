import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComplianceReport } from '../../../src/model/report.ts'
import type { PageDocument, PageElement } from '../../../src/render/html/script/browser.ts'
import { SAMPLE, sciplan, sciplanJson } from '../../cli/sample.ts'
import { ask, tell } from '../../examples/example-workspace.ts'
import { mayRun, type OpenPage, type PageBrowser, startBrowser } from './chromium.ts'

/** What functions that run in the page see there. */
declare const document: PageDocument & { readonly documentElement: { readonly scrollWidth: number } }
declare const getComputedStyle: (element: PageElement) => {
  readonly backgroundColor: string
  readonly display: string
}
type Clicked = PageElement & { click(): void }

const REPORT = ['report', '--as-of', '2024-11-30']
/** Rows that a filter leaves, also those of a folded table. */
const LEFT_ROWS = 'table.data tbody tr:not(.group):not([hidden])'

describe.skipIf(!mayRun)('the page in a browser', () => {
  let browser: PageBrowser
  /** The example, and a small plan where the size of the page does not matter. */
  let html: string
  let small: string
  let report: ComplianceReport
  let open: OpenPage

  beforeAll(async () => {
    browser = await startBrowser()
    html = await tell([...REPORT, '--format', 'html'])
    small = (await sciplan('report --as-of 2024-11-30 --format html --lang zh-CN')).stdout
    report = (await ask<ComplianceReport>(REPORT)).json
    open = await browser.open(html)
    // A browser takes its time to start where others work, too.
  }, 60_000)
  afterAll(async () => {
    expect(open.complaints).toEqual([])
    await browser.close()
  })

  const reset = (page: Page) => page.locator('#reset').click()
  const attributes = (page: Page, rows: string, name: string) =>
    page.locator(rows).evaluateAll((found, key) => found.map((row) => row.getAttribute(key)), name)
  const texts = async (page: Page, cells: string) =>
    (await page.locator(cells).allInnerTexts()).map((text) => text.trim())

  it('sorts by a column upwards, downwards and back, by mouse and by keyboard', async () => {
    const { page } = open
    const met = '#unit-lines tbody:visible tr td:nth-of-type(2)'
    const before = await texts(page, met)
    const numbers = before.map(Number)
    const head = page.locator('#unit-lines thead th').nth(2)
    await head.click()
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    expect((await texts(page, met)).map(Number)).toEqual(numbers.toSorted((a, b) => a - b))
    expect(await page.locator('#status').textContent()).toContain('已完成')
    await head.locator('button').focus()
    await page.keyboard.press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect((await texts(page, met)).map(Number)).toEqual(numbers.toSorted((a, b) => b - a))
    await page.keyboard.press('Space')
    expect(await head.getAttribute('aria-sort')).toBe('none')
    expect(await texts(page, met)).toEqual(before)
  })

  it('names the task of each row when rows leave their headings to be sorted', async () => {
    const { page } = open
    const heads = page.locator('#obligations thead th')
    await heads.nth(6).click()
    const first = page.locator('#obligations tbody:visible tr').first()
    expect(await first.locator('.light').innerText()).toContain('逾期')
    expect(await first.locator('.origin').innerText()).toContain('22-01/q1')
    await heads.nth(6).click()
    await heads.nth(6).click()
    expect(await page.locator('.origin').count()).toBe(0)
    expect(await page.locator('#obligations tr.group:visible').count()).toBeGreaterThan(30)
  })

  it('narrows all tables to a unit, and says how many rows are left', async () => {
    const { page } = open
    await page.selectOption('select[name=unit]', { label: '区教委' })
    const owed = report.obligations.filter(({ unit }) => unit === '区教委')
    expect(await page.locator('#obligations tbody tr:not(.group):visible').count()).toBe(owed.length)
    const names = await texts(page, '#unit-lines tbody tr:visible th')
    expect(names).toEqual(['区教委'])
    const shown = await page.locator(LEFT_ROWS).count()
    expect(await page.locator('#count').innerText()).toContain(`显示 ${shown} 行`)
    expect(await page.locator('#filtered').isVisible()).toBe(true)
    await reset(page)
    expect(await page.locator('#count').textContent()).toBe('')
    expect(await page.locator('#filtered').isVisible()).toBe(false)
  })

  it('narrows to an action and a standing together', async () => {
    const { page } = open
    await page.selectOption('select[name=action]', { label: '农民科学素质提升行动' })
    await page.selectOption('select[name=standing]', 'due-soon')
    const standings = await attributes(page, '#obligations tbody tr:not(.group):visible', 'data-standing')
    expect(standings.length).toBe(3)
    expect(standings.every((one) => one?.split(' ').includes('due-soon'))).toBe(true)
    await reset(page)
  })

  it('opens the rows behind every light of the overview', async () => {
    const { page } = open
    for (const light of ['red', 'yellow', 'blue', 'green']) {
      const card = page.locator(`.card-${light} a`)
      const value = Number(await card.locator('.value').innerText())
      expect(value, light).toBe(report.obligations.filter((row) => row.light === light).length)
      await card.click()
      expect(await page.locator('#obligations tbody tr:not(.group):visible').count(), light).toBe(value)
    }
    await reset(page)
  })

  it('finds words in rows and in the headings above them', async () => {
    const { page } = open
    await page.fill('input[name=words]', '院士专家 区教委')
    await page.waitForFunction(() => document.querySelector('#count')?.textContent !== '')
    expect(await page.locator('#obligations tbody tr:not(.group):visible').count()).toBeGreaterThan(0)
    const groups = await texts(page, '#obligations tr.group:visible')
    expect(groups.every((title) => title.includes('院士专家'))).toBe(true)
    await page.fill('input[name=words]', '没有这样的词')
    await page.waitForFunction(() => document.querySelector('#count')?.textContent?.includes('没有符合'))
    expect(await page.locator(LEFT_ROWS).count()).toBe(0)
    await reset(page)
  })

  it('opens the entries behind a figure in a dialog that keeps the keyboard and gives it back', async () => {
    const { page } = open
    const row = report.obligations.find(({ task, unit }) => task === '05-11' && unit === '区教委')!
    const cell = page.locator('table.heat a', { hasText: '220/300' })
    await cell.focus()
    await page.keyboard.press('Enter')
    const dialog = page.locator('#dialog')
    expect(await dialog.isVisible()).toBe(true)
    expect(await page.locator('#dialog-title').innerText()).toContain('区教委')
    const entries = await dialog.locator('tbody tr').allInnerTexts()
    expect(entries.length).toBe(row.entries.length)
    for (const id of row.entries) {
      const entry = entries.find((text) => text.includes(id))
      expect(entry, id).toMatch(/2024-\d\d-\d\d/)
      expect(entry, id).toMatch(/log\/banan-2021-2025\/2024\/区教委\.yaml:\d+/)
    }
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press(presses < 3 ? 'Tab' : 'Shift+Tab')
      expect(
        await page.evaluate(() => document.querySelector('#dialog')?.contains(document.activeElement)),
      ).toBe(true)
    }
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
    expect(await cell.evaluate((link) => (link as unknown) === document.activeElement)).toBe(true)
  })

  it('opens from every cell of the heat map and the matrices exactly the entries that were counted', async () => {
    const { page } = open
    const opened = await page.evaluate(() => {
      const found: string[] = []
      for (const link of document.querySelectorAll('table.heat td a')) {
        const row = document.getElementById(link.getAttribute('href')!.slice(1))
        if (row?.tagName !== 'TR') continue
        ;(link as Clicked).click()
        const listed = [...document.querySelectorAll('#dialog tbody tr')].length
        found.push(`${document.querySelector('#dialog-title')?.textContent?.split(' · ')[0]}: ${listed}`)
        ;(document.getElementById('dialog-close') as Clicked).click()
      }
      return found
    })
    const behind = report.obligations.map(
      ({ unit, entries, support = [] }) => `${unit}: ${entries.length + support.length}`,
    )
    expect(opened.toSorted()).toEqual(behind.toSorted())
  })

  it('moves the sorted rows of a table back under their headings before a dialog reads them', async () => {
    const { page } = open
    await page.locator('#obligations thead th').first().click()
    await page.locator('table.heat a', { hasText: '220/300' }).click()
    expect(await page.locator('#dialog-title').innerText()).toMatch(/^区教委 · 05-11\/q1/)
    await page.locator('#dialog-close').click()
    await page.locator('#obligations thead th').first().click()
    await page.locator('#obligations thead th').first().click()
  })

  it('unfolds the ledger for a link that leads into it', async () => {
    const { page } = open
    expect(await page.locator('details.fold').evaluate((fold) => (fold as unknown as PageElement).open)).toBe(
      false,
    )
    await page.locator('#months summary').click()
    await page.locator('#months tbody a').first().click()
    expect(await page.locator('#entries').isVisible()).toBe(true)
  })

  it('fits a telephone, and follows the system to a dark screen', async () => {
    const narrow = await browser.open(small, { viewport: { width: 390, height: 800 }, colorScheme: 'dark' })
    const width = await narrow.page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    const paper = await narrow.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toBe('rgb(15, 20, 26)')
    await narrow.close()
  })

  it('prints to A4 across, without controls, and with the headings of tables', async () => {
    const printed = await browser.open(small)
    const { page } = printed
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box]) => box)
    expect(sizes.length).toBeGreaterThan(3)
    expect(new Set(sizes)).toEqual(new Set(['0 0 841.91998 594.95996']))
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.locator('button:visible').count()).toBe(0)
    const head = page.locator('#obligations thead')
    expect(
      await head.evaluate((element) => getComputedStyle(element as unknown as PageElement).display),
    ).toBe('table-header-group')
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toBe('rgb(255, 255, 255)')
    expect(printed.complaints).toEqual([])
    await printed.close()
  })

  it('is whole without a script: no dead control, every link arrives, every entry can be read', async () => {
    const plain = await browser.open(small, { javaScriptEnabled: false })
    const { page, complaints } = plain
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.locator('button:visible').count()).toBe(0)
    expect(await page.locator('#entries tbody tr:not(.group)').first().isVisible()).toBe(true)
    const link = page.locator('table.heat a', { hasText: '165/300' })
    await link.click()
    const target = page.locator(`[id="${(await link.getAttribute('href'))!.slice(1)}"]`)
    expect(await target.evaluate((row) => row.matches(':target'))).toBe(true)
    expect(await target.innerText()).toContain('300人次')
    expect(complaints).toEqual([])
    await plain.close()
  })

  it('can be read aloud: tables have captions and headings, ids are unique, labels are there', async () => {
    const faults = await open.page.evaluate(() => {
      const found: string[] = []
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      if (new Set(ids).size !== ids.length) found.push('an id stands twice')
      for (const table of document.querySelectorAll('table.data')) {
        if (!table.querySelector('caption')?.textContent) found.push(`${table.id} has no caption`)
        for (const head of table.querySelectorAll('th'))
          if (!head.getAttribute('scope')) found.push(`${head.textContent} has no scope`)
      }
      for (const attribute of ['aria-labelledby', 'aria-describedby']) {
        for (const element of document.querySelectorAll(`[${attribute}]`)) {
          const id = element.getAttribute(attribute) ?? ''
          if (document.getElementById(id) === null) found.push(`${id} labels and is not there`)
        }
      }
      for (const link of document.querySelectorAll('a[href^="#"]')) {
        const href = link.getAttribute('href')!
        if (document.getElementById(href.slice(1)) === null) found.push(`${href} leads nowhere`)
      }
      for (const control of document.querySelectorAll('input, select')) {
        if (!control.closest('label')) found.push(`${control.getAttribute('name')} has no label`)
      }
      return found
    })
    expect(faults).toEqual([])
    await open.page.goto(open.page.url().split('#')[0]!)
    await open.page.keyboard.press('Tab')
    expect(await open.page.evaluate(() => document.activeElement?.className)).toBe('skip')
  })

  it('shows hostile names as text and runs nothing of theirs', async () => {
    const evil = `</script><img src=x onerror=alert(1)>"'&<b>`
    const plan = SAMPLE['plans/demo.yaml'].replaceAll('区教委', JSON.stringify(`区教委${evil}`))
    const log = SAMPLE['log/demo/2024/all.yaml']
      .replaceAll('"区教委"', JSON.stringify(`区教委${evil}`))
      .replaceAll('院士专家校园行', JSON.stringify(evil).slice(1, -1))
    const files = { ...SAMPLE, 'plans/demo.yaml': plan, 'log/demo/2024/all.yaml': log }
    const { stdout, exitCode } = await sciplan('report --as-of 2024-11-30 --format html --lang en', { files })
    expect(exitCode).toBe(0)
    const hostile = await browser.open(stdout)
    await hostile.page.fill('input[name=words]', '<img')
    await hostile.page.waitForFunction(() => document.querySelector('#count')?.textContent !== '')
    await hostile.page.locator('table.heat td a:visible').first().click()
    expect(await hostile.page.locator('#dialog-title').innerText()).toContain(evil)
    expect(await hostile.page.locator('img, b').count()).toBe(0)
    expect(hostile.complaints).toEqual([])
    await hostile.close()
  })

  it('stands an empty log and a plan without quotas', async () => {
    const plan = SAMPLE['plans/demo.yaml'].replace(/^ +quotas:.*(\n {6}- .*)*\n/gm, '')
    for (const files of [{ 'plans/demo.yaml': SAMPLE['plans/demo.yaml'] }, { 'plans/demo.yaml': plan }]) {
      const { stdout } = await sciplan('report --as-of 2024-11-30 --format html --lang zh-CN', { files })
      const empty = await browser.open(stdout)
      const json = await sciplanJson('report --as-of 2024-11-30', { files })
      expect(await empty.page.locator('#obligations tbody tr:not(.group)').count()).toBe(
        json.obligations.length,
      )
      expect(await empty.page.locator('#charts').innerText()).toContain('没有活动')
      expect(empty.complaints).toEqual([])
      await empty.close()
    }
  })
})
