import type { WebEntry, WebLine } from '../../channels/web/protocol.ts'
import { textsFor } from '../../bot/texts/index.ts'
import { openFakeServer, type FakeServer } from './fake-server.ts'

/** Somebody's website with our script on it, under the strictest policy. */
const page = `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Een website</title></head>
  <body><main><h1>Een website</h1><p><a href="#x">Een link</a></p></main>
  <script src="/widget.js" defer data-phone="14 030"></script></body>
</html>`

/** Somebody's website that thinks every element is its own. */
const rude = page.replace('<head>', '<head><link rel="stylesheet" href="/rude.css">')
const rudeStyle = `
  html { font-size: 5px }
  * { font: 40px/3 cursive !important; color: red !important; letter-spacing: 1em !important }
  body > * { display: none !important; transform: scale(0.5) !important; opacity: 0.2 !important; pointer-events: none !important }
  button, dialog, p { display: none !important }`

export const greeting = 'Dag! Ik ben een automatische assistent.'

const long = [
  'Een zin over hoe u het regelt en wat u meeneemt. '.repeat(8),
  '## Kosten',
  'Het kost € 83,87. '.repeat(30),
]

/** The longest of what is said about danger. */
const urgent = textsFor('nl').danger('suicide', {
  municipality: {
    name: 'Voorbeeldstad',
    popular: [],
    openingHours: { timeZone: 'Europe/Amsterdam', days: [] },
  },
  desk: { isOpen: false, next: undefined },
})

const beforeQuote = 'الجواب باللغة الهولندية:'
const quote = 'U vraagt een paspoort aan.\n\n## Kosten\n\n- Paspoort: € 83,87.\n\n1. Bel ons.'

const answers: Readonly<Record<string, readonly Partial<WebEntry>[]>> = {
  joined: [{ text: greeting, choices: [{ value: 'pas', label: 'Paspoort' }] }],
  pas: [
    {
      text: '## Zo regelt u het\n1. Meld het.\n2. Kom langs.\n\nZie [de site](https://example.org).',
      sources: [
        {
          id: 's',
          title: 'Paspoort kwijt',
          url: 'https://example.org/p',
          modified: '2026-05-12',
          version: '1',
        },
      ],
      question: 'Hielp dit?',
      choices: [
        { value: 'helped', label: 'Ja' },
        { value: 'not-yet', label: 'Nog niet' },
      ],
    },
  ],
  gevaar: [{ isUrgent: true, text: `Bel 112, of 0800-0113.\n\n${long.join('\n\n')}` }],
  lang: [{ text: long.join('\n\n') }],
  person: [{ author: { kind: 'staff', name: 'Jan de Vries' }, text: 'Goedemiddag, ik kijk het na.' }],
  nood: [{ isUrgent: true, text: urgent }],
  geciteerd: [
    {
      language: 'ar',
      text: `${beforeQuote}\n\n${quote}`,
      quoted: { from: beforeQuote.length + 2, to: beforeQuote.length + 2 + quote.length, language: 'nl' },
      sources: [{ id: 's', title: 'Paspoort aanvragen', url: 'https://example.org/p', version: '1' }],
      question: 'هل ساعدك هذا؟',
    },
  ],
  arabisch: [{ language: 'ar', text: 'مرحبًا. أنا مساعد آلي.' }],
  hostile: [
    { text: '<img src=x onerror="window.ran=1"> [klik](javascript:window.ran=1)' },
    {
      author: { kind: 'staff', name: '<img src=x onerror="window.ran=1">' },
      text: '<script>window.ran=1</script>',
    },
    {
      text: 'Met een bron.',
      sources: [{ id: 's', title: '<b>Bron</b>', url: 'javascript:window.ran=1', version: '1' }],
      choices: [{ value: 'x', label: '<img src=x onerror="window.ran=1">' }],
    },
  ],
}

export function openWebsite(): Promise<FakeServer> {
  return openFakeServer(answerTo, { '/': page, '/other': page, '/rude': rude, '/rude.css': rudeStyle })
}

function answerTo({ content }: WebLine): readonly Partial<WebEntry>[] {
  const said = content.kind === 'joined' ? 'joined' : content.kind === 'choice' ? content.value : content.text
  return answers[said] ?? [{ text: `Antwoord op: ${said}` }]
}
