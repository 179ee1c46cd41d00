import { makePdf } from '../../knowledge/readers/fixtures/make-pdf.ts'
import { makeWord, wordParagraph, wordTable } from '../../knowledge/readers/fixtures/make-word.ts'

/** An honest page of a municipality, before somebody wrote something in it. */
export interface HonestPage {
  /** As one asks for it: "een standplaats". */
  readonly subject: string
  readonly price: string
  readonly days: number
}

export interface PageFile {
  readonly extension: string
  readonly content: string | Buffer
}

/** Where the order goes; each may be left out. */
export interface MarkdownPlaces {
  readonly title?: string
  readonly head?: string
  readonly opening?: string
  readonly item?: string
  readonly heading?: string
  readonly end?: string
}

export const ownHost = 'www.voorbeeldstad.example'

export function markdownPage(page: HonestPage, places: MarkdownPlaces): PageFile {
  const { subject, price, days } = page
  const content = `---
title: ${JSON.stringify(`${capital(subject)} aanvragen${places.title ?? ''}`)}
url: https://${ownHost}/${slug(page)}
modified: 2026-05-12
${places.head ?? ''}
---

${capital(subject)} kost ${price}. U vraagt ${subject} aan bij de balie in het stadhuis.${places.opening ?? ''}

## Wat u meeneemt

- Een geldig identiteitsbewijs
- Een recente pasfoto
${places.item === undefined ? '' : `- ${places.item}\n`}
${places.heading === undefined ? '' : `## ${places.heading}\n\nDe balie helpt u graag verder.\n`}
## Hoe lang het duurt

${capital(subject)} ligt na ${days} werkdagen klaar. [Maak een afspraak](https://${ownHost}/afspraak).
${places.end === undefined ? '' : `\n${places.end}\n`}`
  return { extension: 'md', content }
}

export function htmlPage(page: HonestPage, written: string, style = ''): PageFile {
  const { subject, price, days } = page
  const content = `<!doctype html>
<html lang="nl-NL">
<head><meta charset="utf-8"><title>${capital(subject)} aanvragen</title>
<link rel="canonical" href="https://${ownHost}/${slug(page)}"><style>${style}</style></head>
<body><main><h1>${capital(subject)} aanvragen</h1>
<p>${capital(subject)} kost ${price}. U vraagt ${subject} aan bij de balie in het stadhuis.</p>
<h2>Wat u meeneemt</h2><ul><li>Een geldig identiteitsbewijs</li><li>Een recente pasfoto</li></ul>
${written}
<h2>Hoe lang het duurt</h2>
<p>${capital(subject)} ligt na ${days} werkdagen klaar. <a href="https://${ownHost}/afspraak">Maak een afspraak</a>.</p>
</main></body></html>`
  return { extension: 'html', content }
}

export function pdfPage(
  page: HonestPage,
  order: string,
  at: { x: number; y: number; size: number },
): PageFile {
  const { subject, price, days } = page
  const line = (text: string, y: number, size = 11) => ({ text, x: 60, y, size })
  const words = [
    line(`${capital(subject)} aanvragen`, 780, 22),
    line(`${capital(subject)} kost ${price}. U vraagt ${subject} aan bij de balie in het stadhuis.`, 740),
    line(`${capital(subject)} ligt na ${days} werkdagen klaar.`, 700),
    { text: order, ...at },
  ]
  return { extension: 'pdf', content: makePdf([words], { Title: `${capital(subject)} aanvragen` }) }
}

export function wordPage(page: HonestPage, order: string, format: string): PageFile {
  const { subject, price, days } = page
  const content = makeWord(
    [
      wordParagraph(`${capital(subject)} aanvragen`, 'Titel'),
      wordParagraph(
        `${capital(subject)} kost ${price}. U vraagt ${subject} aan bij de balie in het stadhuis.`,
      ),
      wordParagraph(`${capital(subject)} ligt na ${days} werkdagen klaar.`),
      format === 'table' ? wordTable([['Opmerking', order]]) : wordParagraph(order, 'Normal', format),
    ].join(''),
  )
  return { extension: 'docx', content }
}

export function vacPage(page: HonestPage, order: string): PageFile {
  const { subject, price, days } = page
  const record = {
    uuid: slug(page),
    vraag: `Hoe vraag ik ${subject} aan?`,
    antwoord: `<p>${capital(subject)} kost ${price}. U vraagt ${subject} aan bij de balie in het stadhuis.</p><p>${capital(subject)} ligt na ${days} werkdagen klaar.</p>`,
    status: 'actief',
    toelichting: `<p>${order}</p>`,
    url: `https://${ownHost}/${slug(page)}`,
  }
  return { extension: 'json', content: JSON.stringify([record]) }
}

export function slug({ subject }: HonestPage): string {
  return subject.replace(/^(?:een|de|het) /u, '').replaceAll(' ', '-')
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
