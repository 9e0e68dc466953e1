import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where systems keep Chromium or one of its kin. */
const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const found = PLACES.find((place) => place !== undefined && place !== '' && existsSync(place))

/** On a machine of one's own the tests of the page may be left out, and say so; on a build server they may not. */
export const mayRun = found !== undefined || process.env.CI === 'true'
if (!mayRun) {
  process.stderr.write(
    'No Chromium was found: the tests of the HTML page are left out. Set CHROME_PATH to run them.\n',
  )
}

/** A page that is open, with everything that it said or asked for and should not have. */
export interface OpenPage {
  readonly page: Page
  readonly complaints: string[]
  close(): Promise<void>
}

export interface PageBrowser {
  open(html: string, options?: BrowserContextOptions): Promise<OpenPage>
  close(): Promise<void>
}

export async function startBrowser(): Promise<PageBrowser> {
  if (found === undefined) throw new Error('No Chromium was found; set CHROME_PATH.')
  const browser: Browser = await chromium.launch({ executablePath: found, args: FLAGS })
  const folder = mkdtempSync(join(tmpdir(), 'sciplan-page-'))
  let files = 0
  return {
    async open(html, options = {}) {
      const file = join(folder, `${files}.html`)
      files += 1
      writeFileSync(file, html)
      const address = pathToFileURL(file).href
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(`console: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== address && request.url() !== 'data:,')
          complaints.push(request.url())
      })
      await page.goto(address)
      return { page, complaints, close: () => context.close() }
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
