import type { Page } from 'playwright-core'

/** The widget as its resident meets it. Playwright looks through shadow roots by itself. */
export interface Widget {
  opens(): Promise<void>
  types(text: string): Promise<void>
  says(text: string): Promise<void>
  /** Waits until a line with this text is there. */
  shows(text: string | RegExp): Promise<void>
  /** Every line, as "who: what". */
  lines(): Promise<readonly string[]>
  /** Of the resident's own lines, in order: wordt verstuurd, verstuurd, niet verstuurd. */
  deliveries(): Promise<readonly string[]>
  /** What is in the field. */
  draft(): Promise<string>
  /** What this browser has kept. */
  kept(): Promise<readonly string[]>
}

export function widgetOn(page: Page): Widget {
  const field = page.locator('#field')
  const widget: Widget = {
    opens: async () => {
      await page.locator('.launcher').click()
      await field.waitFor()
    },
    types: async (text) => {
      await field.fill(text)
    },
    says: async (text) => {
      await field.fill(text)
      await field.press('Enter')
    },
    shows: async (text) => {
      await page.locator('.line', { hasText: text }).first().waitFor()
    },
    lines: async () => {
      const lines = await page.locator('.line').all()
      return Promise.all(
        lines.map(async (line) => {
          const who = await line.locator('.who, .sr').first().textContent()
          const what = await line.locator('.bubble').textContent()
          return plain(`${who ?? ''} ${what ?? ''}`)
        }),
      )
    },
    deliveries: async () => {
      const ticks = await page.locator('.own .tick').all()
      return Promise.all(ticks.map(async (tick) => (await tick.getAttribute('aria-label')) ?? ''))
    },
    draft: () => field.inputValue(),
    kept: () => page.evaluate('Object.keys({ ...localStorage, ...sessionStorage })'),
  }
  return widget
}

export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(' :', ':').trim()
}

/** Tries until it holds. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + 15_000
  for (;;) {
    try {
      await check()
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
