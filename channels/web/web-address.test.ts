import { describe, expect, test } from '@jest/globals'
import { createSecret } from '../../core/id.ts'
import { addressOf, lineIdOf, providerIdOf } from './web-address.ts'

describe('addresses of browsers', () => {
  test('an address says nothing about the token it was made from', () => {
    const token = createSecret()
    const address = addressOf(token)
    expect(address).toEqual({ channel: 'web', id: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) })
    expect(address.id).not.toContain(token.slice(0, 8))
    expect(addressOf(token)).toEqual(address)
  })

  test('the same id from two browsers is two ids in the record', () => {
    const [one, other] = [addressOf(createSecret()), addressOf(createSecret())]
    expect(providerIdOf(one, 'abcdefgh')).not.toBe(providerIdOf(other, 'abcdefgh'))
  })

  test('a browser gets its own id back, and nobody else does', () => {
    const [one, other] = [addressOf(createSecret()), addressOf(createSecret())]
    const id = providerIdOf(one, 'abcdefgh')
    expect(lineIdOf(one, id)).toBe('abcdefgh')
    expect(lineIdOf(other, id)).toBeUndefined()
    expect(lineIdOf(one, 'SM123')).toBeUndefined()
    expect(lineIdOf(one, undefined)).toBeUndefined()
  })
})
