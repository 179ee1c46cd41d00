import { expect, test } from '@jest/globals'
import { isPublicAddress } from './is-public-address.ts'

test.each(['54.172.60.0', '18.64.1.1', '2600:9000:2000::1', '100.128.0.1', '172.32.0.1', '169.253.1.1'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::7f00:1',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  '2001:db8::1',
  '2001::1',
  '2002:7f00:1::',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  'localhost',
  '',
])('%p is not', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})
