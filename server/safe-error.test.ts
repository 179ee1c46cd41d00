import { expect, test } from '@jest/globals'
import { Unavailable } from '../core/errors.ts'
import { safeError } from './safe-error.ts'

const secret = /\+31612345678|geheim|Basic /

class RestException extends Error {
  override readonly name = 'RestException'
  readonly status = 400
  readonly code = 21211
  readonly details = { to: '+31612345678' }
}

class AxiosError extends Error {
  override readonly name = 'AxiosError'
  readonly code = 'ECONNRESET'
  readonly config = { headers: { Authorization: 'Basic abc' }, data: 'Body=geheim' }
}

test("a provider's words stay out, and what it is stays in", () => {
  const safe = safeError(new RestException("The 'To' number whatsapp:+31612345678 is not valid"))
  expect(JSON.stringify(safe)).not.toMatch(secret)
  expect(safe).toMatchObject({ type: 'RestException', status: 400, code: 21211 })
  expect(safe.stack).toContain('safe-error.test')
})

test('so does the request that it was about, however deep', () => {
  const inner = new AggregateError([new AxiosError('geheim')], 'geheim', { cause: new AxiosError('geheim') })
  const safe = safeError(new Unavailable('Twilio is away.', { cause: inner }))
  expect(JSON.stringify(safe)).not.toMatch(secret)
  expect(safe).toMatchObject({
    type: 'Unavailable',
    message: 'Twilio is away.',
    cause: { cause: { code: 'ECONNRESET' } },
  })
})

test('a parser repeats what it could not parse', () => {
  let error: unknown
  try {
    JSON.parse('geheim')
  } catch (caught) {
    error = caught
  }
  expect(error).toBeInstanceOf(Error)
  expect(JSON.stringify(safeError(error))).not.toMatch(secret)
})

test('our own words, and those of the system, are kept', () => {
  expect(safeError(new Error('The store is closed.')).message).toBe('The store is closed.')
  const system = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
    syscall: 'connect',
    code: 'ECONNREFUSED',
  })
  expect(safeError(system)).toMatchObject({
    code: 'ECONNREFUSED',
    message: 'connect ECONNREFUSED 127.0.0.1:1',
  })
})

test.each(['text', undefined, null, { message: 'geheim' }])(
  '%j, which is no error, says only what it is',
  (thrown) => {
    expect(JSON.stringify(safeError(thrown))).not.toMatch(secret)
  },
)

test('a cause that is itself does not go on for ever', () => {
  const error = new Error('round')
  error.cause = error
  expect(JSON.stringify(safeError(error)).length).toBeLessThan(20_000)
})
