import { describe, expect, test } from '@jest/globals'
import { Malformed, Unavailable, Unverified } from '../../core/errors.ts'
import { createRecordingLog } from '../../tests/fakes/recording-log.ts'
import { createTwilioWebhook } from './webhook.ts'

const path = '/webhooks/whatsapp'
const typed = 'mijn burgerservicenummer'

interface Failing {
  readonly verify?: Error
  readonly take?: Error
}

async function answerOf(failing: Failing) {
  const log = createRecordingLog()
  const { verify, take } = failing
  const webhook = createTwilioWebhook({
    path,
    verify: () => rejectedOr(verify, { Body: typed }),
    take: () => rejectedOr(take, undefined),
    log,
  })
  const response = await webhook.handle(
    new Request(`https://balie.example.nl${path}`, { method: 'POST', body: typed }),
  )
  return { status: response.status, body: await response.text(), headers: response.headers, log: log.text() }
}

function rejectedOr<Value>(error: Error | undefined, value: Value): Promise<Value> {
  return error === undefined ? Promise.resolve(value) : Promise.reject(error)
}

describe('a door for Twilio', () => {
  test('is answered with an empty document of its own kind once it is kept', async () => {
    const { status, body, headers } = await answerOf({})
    expect([status, headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8'])
    expect(body).toBe('<?xml version="1.0" encoding="UTF-8"?><Response></Response>')
  })

  test.each<[number, Failing, string]>([
    [403, { verify: new Unverified('no signature') }, 'The signature does not hold.'],
    [400, { take: new Malformed('no sender') }, 'This shape is not taken here.'],
    [503, { take: new Unavailable('disk full') }, 'This cannot be kept now. Please send it again.'],
    [503, { take: new TypeError('x of undefined') }, 'This cannot be kept now. Please send it again.'],
    [503, { verify: new Error('odd') }, 'This cannot be kept now. Please send it again.'],
  ])('says %d and nothing about the inside', async (status, failing, sentence) => {
    const answered = await answerOf(failing)
    expect(answered).toMatchObject({ status, body: sentence })
  })

  test.each<Failing>([
    { verify: new Unverified('no') },
    { take: new Malformed('no') },
    { take: new TypeError('no') },
  ])('writes down that it refused, never what was typed', async (failing) => {
    const { log } = await answerOf(failing)
    expect(log).toContain(path)
    expect(log).not.toContain(typed)
  })

  test('takes nothing before it is verified', async () => {
    let isTaken = false
    const webhook = createTwilioWebhook({
      path,
      verify: () => Promise.reject(new Unverified('no')),
      take: () => {
        isTaken = true
        return Promise.resolve()
      },
      log: createRecordingLog(),
    })
    await webhook.handle(new Request(`https://balie.example.nl${path}`, { method: 'POST' }))
    expect(isTaken).toBe(false)
  })
})
