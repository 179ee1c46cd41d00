import { describe, expect, test } from '@jest/globals'
import type { Municipality } from '../../core/municipality.ts'
import { renderErrorPage } from './error-page.ts'
import { renderFrontDoor, type FrontDoorView } from './front-door.ts'

const municipality: Municipality = {
  name: 'Voorbeeldstad',
  phone: '14 030',
  openingHours: { timeZone: 'Europe/Amsterdam', days: [] },
  popular: [{ label: 'Paspoort', question: 'Hoe vraag ik een "paspoort" aan?' }],
}

describe('The front door', () => {
  test('says of every way in whether people are there now', () => {
    expect(door({ desk: { isOpen: true, next: { inDays: 0, weekday: 1, time: '17.00' } } })).toContain(
      'Medewerkers: nu, tot 17.00 uur',
    )
    expect(door({ desk: { isOpen: false, next: { inDays: 3, weekday: 1, time: '9.00' } } })).toContain(
      'Medewerkers: maandag vanaf 9.00 uur',
    )
    expect(door({ desk: { isOpen: false, next: undefined } })).toContain('Medewerkers: nu niet')
  })

  test('shows no telephone when there is none, to the page and to the widget', () => {
    const { phone: _phone, ...silent } = municipality
    expect(door({})).toContain('href="tel:14030"')
    expect(door({ municipality: silent })).not.toContain('tel:')
    expect(door({ municipality: silent })).toContain('data-phone=""')
  })

  test('is there in English, without the questions that are in Dutch', () => {
    const english = door({ language: 'en' })
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('How can we help you?')
    expect(english).not.toContain('data-ask')
  })

  test('shows the way around only on the machine of who is trying it', () => {
    expect(door({ isNewcomer: true })).toContain('npm run tickets')
    expect(door({ isNewcomer: false })).not.toContain('npm run')
  })

  test('shows WhatsApp with a link and its code, and leaves it out when it is off', () => {
    const whatsapp = { link: 'https://wa.me/31201234567', isSimulated: false }
    expect(door({ whatsapp })).toContain('href="https://wa.me/31201234567"')
    expect(door({ whatsapp })).toContain('class="qr"')
    expect(door({ whatsapp })).toContain('scan deze code')
    expect(door({})).not.toMatch(/whatsapp/i)
  })

  test('leads a newcomer to the simulator', () => {
    const whatsapp = { link: 'http://127.0.0.1:3000/simulator', isSimulated: true }
    expect(door({ whatsapp, isNewcomer: true })).toContain(
      '<a href="http://127.0.0.1:3000/simulator">De simulator</a>',
    )
  })

  test('has nothing inline, and writes what comes from settings as text', () => {
    const page = door({ municipality: { ...municipality, name: '<img src=x onerror=alert(1)>' } })
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/<style|style=|onclick|<script(?![^>]* src=)/)
    expect(page).toContain('data-ask="Hoe vraag ik een &#34;paspoort&#34; aan?"')
  })

  test('does not say "gemeente" twice', () => {
    expect(door({ municipality: { ...municipality, name: 'gemeente Voorbeeldstad' } })).not.toMatch(
      /gemeente gemeente/i,
    )
  })
})

test.each([
  [404, 'Deze pagina bestaat niet'],
  [400, 'Dit kunnen wij niet lezen'],
  [503, 'Er ging iets mis bij ons'],
])('An error %d says what happened and what to do', (status, title) => {
  const page = renderErrorPage({ municipality, status, language: 'nl' })
  expect(page).toContain(`<h1>${title}</h1>`)
  expect(page).toContain('href="/?lang=nl"')
})

function door(change: Partial<FrontDoorView>): string {
  return renderFrontDoor({
    municipality,
    desk: { isOpen: true, next: { inDays: 0, weekday: 1, time: '17.00' } },
    language: 'nl',
    isNewcomer: false,
    ...change,
  })
}
