import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import twilio from 'twilio'
import { signatureOf } from './signature.ts'

test("Twilio's own example comes out as Twilio says", () => {
  const parameters = {
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    Digits: '1234',
    From: '+14158675309',
    To: '+18005551212',
  }
  const signature = signatureOf('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', parameters)
  expect(signature).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=')
})

test("Twilio's library accepts whatever we sign, and nothing that was changed", () => {
  const name = fc.stringMatching(/^[A-Za-z]{1,12}$/).filter((text) => !(text in Object.prototype))
  fc.assert(
    fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' })), (parameters) => {
      const url = 'https://balie.example/webhooks/whatsapp?delivery=a%3A1'
      const signature = signatureOf('token', url, parameters)
      const changed = { ...parameters, Extra: 'x' }
      return (
        twilio.validateRequest('token', signature, url, parameters) &&
        !twilio.validateRequest('token', signature, url, changed)
      )
    }),
  )
})
