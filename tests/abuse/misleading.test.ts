import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openAsking, type AnsweredLine, type Asking } from '../../server/cli/asking.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'

const sample = fileURLToPath(new URL('../../knowledge/sample', import.meta.url))
let directory: Awaited<ReturnType<typeof openDirectory>>
let asking: Asking

beforeAll(async () => {
  directory = await openDirectory()
  asking = await openAsking(environment(), sample)
})
afterAll(async () => {
  await asking.close()
  await directory.close()
})

function environment() {
  return { DATA_DIR: join(directory.path, 'data'), LOG_LEVEL: 'silent' }
}

async function ask(text: string, who: Asking = asking): Promise<AnsweredLine> {
  return who.ask({ id: '1', text })
}

describe('what the law says, and no page of ours, is not answered', () => {
  const questions = [
    'Mag mijn werkgever mij ontslaan als ik ziek ben?',
    'Hoe hoog is de boete voor fietsen zonder licht?',
    'Hoeveel alimentatie moet ik betalen?',
    'Hoeveel dagen betaald verlof krijg ik als mijn vader is overleden?',
    'Moet ik mijn fooi delen met mijn baas?',
    'Mag mijn verhuurder mijn borg houden?',
    "Hoe lang moet ik mijn bonnetjes bewaren als zzp'er?",
    'Mag ik een drone laten vliegen boven het park?',
    'Mag ik een huurder weigeren omdat hij een uitkering heeft?',
    'Mag ik een sollicitant afwijzen omdat ze een hoofddoek draagt?',
    'Mag ik in mijn winkel contant geld weigeren?',
    'Mag ik fooien van mijn personeel houden?',
    'Mag ik mijn huurder de deur uit zetten zonder rechter?',
    'Mag ik geen kinderen in mijn restaurant toelaten omdat ze te veel lawaai maken?',
    'Mag ik personeel minder betalen omdat ze jong zijn?',
    'Mag ik mensen met een hulphond weigeren in mijn café?',
  ]
  test.each(questions)('%s', async (question) => {
    const { kind, sources, text } = await ask(question)
    expect(kind).toBe('unknown')
    expect(sources).toEqual([])
    expect(text).not.toMatch(/€|\bja\b|dat mag/i)
  })
})

describe('what is taken for true, and is not, is corrected by the source before anything else', () => {
  test.each([
    ['Klopt het dat een nieuw rijbewijs gratis is?', '€ 52,10'],
    ['Een paspoort is toch 5 jaar geldig?', '10 jaar'],
    ['Een paspoort is toch 20 jaar geldig?', '10 jaar'],
    ['Ik las dat een rijbewijs 10 euro kost, klopt dat?', '€ 52,10'],
    ['Het rijbewijs ligt toch na 1 werkdag klaar?', '5 werkdagen'],
    ['Grofvuil ophalen kost toch 100 euro?', '€ 28,50'],
    ['Ik hoef een geboorte toch pas binnen 30 dagen aan te geven?', 'binnen 3 dagen'],
    ['Klopt het dat een id-kaart 15 jaar geldig is?', '10 jaar'],
    ['Een uittreksel is toch gratis?', '€ 16,50'],
    ['Ik heb 12 weken om bezwaar te maken, klopt dat?', 'binnen 6 weken'],
    ['Een parkeervergunning kost toch 1 euro per maand?', '€ 24,50'],
    ['Een vog kost toch 5 euro?', '€ 33,85'],
    ['Klopt het dat de milieustraat tot 23.00 uur open is?', '16.30 uur'],
  ])('%s %s', async (question, truth) => {
    const { text, sources } = await ask(question)
    const [correction = ''] = text.split('\n\n')
    expect(correction).toMatch(/^(?:In onze bron staat iets anders|“.*” klopt niet altijd)/)
    expect(correction).toContain(truth)
    expect(sources).toHaveLength(1)
  })

  test('and where the source does not say, that is said', async () => {
    const { text } = await ask('Klopt het dat ik een overlijden binnen 4 weken moet aangeven?')
    expect(text).toMatch(/^Of “binnen 4 weken” klopt, vind ik niet in onze bron\./)
  })
})

describe('for another municipality nothing is promised', () => {
  test.each([
    ['Wat kost een paspoort in Amersfoort?', 'Amersfoort'],
    ['Wat kost een parkeervergunning in Amsterdam?', 'Amsterdam'],
    ['Wanneer wordt het grofvuil opgehaald in Nieuwegein?', 'Nieuwegein'],
    ['Mag ik vuurwerk afsteken in Den Haag?', 'Den Haag'],
    ['Hoe vraag ik bijzondere bijstand aan in Groningen?', 'Groningen'],
    ['Kan ik in Zeist kwijtschelding krijgen?', 'Zeist'],
    ['Wat kost een standplaats op de markt in Bergen op Zoom?', 'Bergen op Zoom'],
    ['Hoe maak ik bezwaar in gemeente Buren?', 'Buren'],
  ])('%s', async (question, name) => {
    const { text } = await ask(question)
    expect(text).toMatch(
      new RegExp(`^Dit antwoord is van Voorbeeldstad\\. In ${name} kan het anders zijn\\.`),
    )
  })

  test('in English neither', async () => {
    const { text } = await ask('What does a passport cost in The Hague?')
    expect(text).toMatch(/^This answer is from Voorbeeldstad\. In The Hague it may be different\./)
  })
})

describe('a page past its days', () => {
  const page = (head: string, cost: string): string =>
    `---\ntitle: Hondenbelasting betalen\nmodified: 2019-01-01\n${head}\n---\n\nDe hondenbelasting kost ${cost}.\n`

  async function askOver(head: string): Promise<AnsweredLine> {
    const folder = join(directory.path, `pages-${head.replaceAll(/\W/g, '-')}`)
    await mkdir(folder)
    await writeFile(join(folder, 'hond.md'), page(head, '€ 71,00'))
    await writeFile(join(folder, 'markt.md'), '---\ntitle: De markt\n---\n\nDe markt is op zaterdag.\n')
    const own = await openAsking(environment(), folder)
    const answered = await ask('Wat kost de hondenbelasting?', own)
    await own.close()
    return answered
  }

  test('is not used when it is no longer valid, nor before it is', async () => {
    for (const head of ['validUntil: 2020-01-01', 'validFrom: 2999-01-01']) {
      const { kind, text } = await askOver(head)
      expect(kind).toBe('unknown')
      expect(text).not.toContain('71,00')
    }
  })

  test('is used with a warning when nobody looked at it in time', async () => {
    const { kind, text } = await askOver('reviewBy: 2020-01-01')
    expect(kind).toBe('grounded')
    expect(text).toMatch(/^Let op: wij keken deze bladzijde sinds 1 januari 2020 niet meer na\./)
    expect(text).toContain('€ 71,00')
  })
})
