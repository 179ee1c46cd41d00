import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openDirectory } from '../tests/fakes/temporary-directory.ts'
import { openApp, type App } from './app.ts'
import { readSettings } from './settings.ts'

let app: App
let directory: Awaited<ReturnType<typeof openDirectory>>

beforeAll(async () => {
  directory = await openDirectory()
  app = await openApp(readSettings({ PORT: '0', DATA_DIR: directory.path, LOG_LEVEL: 'silent' }, []))
}, 60_000)

afterAll(async () => {
  await app.close()
  await directory.close()
})

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, app.url), init)

describe('the counter over HTTP', () => {
  test('lives, and is ready to commit and answer', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'alive' })
    expect(await (await get('/ready')).json()).toMatchObject({
      status: 'ready',
      canCommit: true,
      canAnswer: true,
    })
  })

  test('opens its front door in Dutch, and in English when asked', async () => {
    const dutch = await get('/')
    expect(dutch.headers.get('content-language')).toBe('nl')
    expect(await dutch.text()).toContain('<html lang="nl">')
    expect(await (await get('/?lang=en')).text()).toContain('<html lang="en">')
  })

  test.each(['/', '/health', '/widget.js', '/nowhere'])(
    '%s comes with its security headers',
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )

  test('gives the widget to any site, and other files to ours only', async () => {
    expect((await get('/widget.js')).headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect((await get('/assets/front-door.js')).headers.get('cross-origin-resource-policy')).toBe(
      'same-origin',
    )
  })

  test.each(['/nowhere', '/..%2fpackage.json', '/.built', '/web/../../package.json', '/%00', '/%'])(
    '%s is not found, in a page that says so',
    async (path) => {
      const response = await get(path, { headers: { accept: 'text/html' } })
      expect([400, 404]).toContain(response.status)
      expect(await response.text()).not.toMatch(/node_modules|at .*\.ts|balie@/)
    },
  )

  test('a page that is not there is a 404, also for a POST', async () => {
    expect((await get('/nowhere')).status).toBe(404)
    expect((await get('/', { method: 'POST', body: '{}' })).status).toBe(404)
  })
})

test('a port that is in use is said, with what to set', async () => {
  const { port } = new URL(app.url)
  const second = await openDirectory()
  const settings = readSettings({ PORT: port, DATA_DIR: second.path, LOG_LEVEL: 'silent' }, [])
  await expect(openApp(settings)).rejects.toThrow(/is in use already. Set PORT/)
  await second.close()
})
