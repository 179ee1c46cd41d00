import { afterAll, beforeAll, describe } from '@jest/globals'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** A page in a browser of its own: nothing of another test is in it. Fails the test on a script error. */
export type OpenPage = (url: string, options?: BrowserContextOptions) => Promise<Page>

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
]
const executablePath = places.find((path) => path !== undefined && existsSync(path))

/** One browser for all of a file. Without one on this machine the tests are skipped, and say so. */
export function describeInBrowser(name: string, tests: (openPage: OpenPage) => void): void {
  if (executablePath === undefined) {
    describe.skip(`${name} (skipped: no Chromium found; install it, or say where it is in CHROMIUM)`, () => {
      tests(() => Promise.reject(new Error('no browser')))
    })
    return
  }
  describe(name, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-background-networking', '--disable-quic', '--no-first-run'],
      })
    })
    afterAll(async () => {
      await browser.close()
    })
    tests(async (url, options) => {
      const context = await browser.newContext(options)
      context.setDefaultTimeout(15_000)
      const page = await context.newPage()
      await page.goto(url)
      return page
    })
  })
}
