import { describe, expect, test } from '@jest/globals'
import { parseWebSettings } from './settings.ts'

describe('settings of the web channel', () => {
  test('an empty environment gives a machine of its own', () => {
    expect(parseWebSettings({})).toEqual({
      origins: [],
      isOnLoopback: true,
      lineBurst: 10,
      linesPerSecond: 1,
      socketsPerBrowser: 20,
      socketsPerIp: 200,
      eventsPerSecondPerIp: 50,
    })
  })

  test('our own address and the sites that embed us may connect', () => {
    const { origins } = parseWebSettings({
      PUBLIC_URL: 'https://balie.voorbeeldstad.nl/',
      WEB_ORIGINS: 'https://www.voorbeeldstad.nl, http://localhost:8080/ ,',
    })
    expect(origins).toEqual([
      'https://balie.voorbeeldstad.nl',
      'https://www.voorbeeldstad.nl',
      'http://localhost:8080',
    ])
  })

  test('a server that listens on every address is not on loopback', () => {
    expect(parseWebSettings({ HOST: '0.0.0.0' }).isOnLoopback).toBe(false)
  })

  test('behind a proxy, where everybody has its IP, there are no limits for an IP unless they are set', () => {
    const behind = { PUBLIC_URL: 'https://balie.voorbeeldstad.nl' }
    expect(parseWebSettings(behind)).toMatchObject({ socketsPerIp: 0, eventsPerSecondPerIp: 0 })
    expect(parseWebSettings({ ...behind, WEB_SOCKETS_PER_IP: '30' })).toMatchObject({ socketsPerIp: 30 })
  })

  test.each([
    ['*'],
    ['www.voorbeeldstad.nl'],
    ['https://www.voorbeeldstad.nl/chat'],
    ['https://*.voorbeeldstad.nl'],
    ['HTTPS://WWW.voorbeeldstad.nl'],
    ['javascript:alert(1)'],
    ['null'],
    ['https://a.nl https://b.nl'],
  ])('%s is no site, and the start stops', (site) => {
    const parse = () => parseWebSettings({ WEB_ORIGINS: `https://goed.nl,${site}` })
    expect(parse).toThrow(/^WEB_ORIGINS: number 2 is not a site such as https:/)
  })

  test('the sentence never repeats a value: it may hold a secret', () => {
    expect(() => parseWebSettings({ PUBLIC_URL: 'ftp://jan:geheim@x.nl' })).toThrow(
      /^PUBLIC_URL is not an address/,
    )
    expect(() => parseWebSettings({ PUBLIC_URL: 'ftp://jan:geheim@x.nl' })).not.toThrow(/geheim/)
  })

  test.each(['veel', '-1', '1.5', '1e9', 'NaN'])('%s is no number of lines', (text) => {
    expect(() => parseWebSettings({ WEB_LINE_BURST: text })).toThrow(
      /^WEB_LINE_BURST has to be a whole number/,
    )
  })

  test('a limit that lets nobody speak stops the start', () => {
    expect(() => parseWebSettings({ WEB_LINES_PER_SECOND: '0' })).toThrow(/^WEB_LINES_PER_SECOND is 0/)
  })
})
