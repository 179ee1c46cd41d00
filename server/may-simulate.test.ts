import { expect, test } from '@jest/globals'
import { maySimulate } from './may-simulate.ts'
import { readSettings } from './settings.ts'

test('on the machine of who tries it, without anything of Twilio, there is a simulator', () => {
  expect(maySimulate(readSettings({}, []))).toBe(true)
  expect(maySimulate(readSettings({ HOST: 'localhost' }, []))).toBe(true)
})

test.each([
  ['with a public address', { PUBLIC_URL: 'https://balie.voorbeeldstad.nl' }],
  ['with a public address of this machine', { PUBLIC_URL: 'http://127.0.0.1:3000' }],
  ['where others reach it', { HOST: '0.0.0.0', PUBLIC_URL: 'https://balie.voorbeeldstad.nl' }],
  ['with an account', { TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000000' }],
  ['with half an account', { TWILIO_AUTH_TOKEN: 'x' }],
  ['with another stand-in', { TWILIO_API_URL: 'http://127.0.0.1:4010' }],
  ['in production', { NODE_ENV: 'production' }],
  ['when it is switched off', { SIMULATOR: 'off' }],
])('%s there is none', (_where, environment) => {
  expect(maySimulate(readSettings(environment, []))).toBe(false)
})
