import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openAsking } from '../../server/cli/asking.ts'
import type { Asking } from '../../server/cli/asking.ts'

/** What everybody asks, in the fewest words; that each goes to the page about the usual case, not to one beside it. */
const asked: readonly (readonly [string, string])[] = [
  ['wat kost een paspoort', 'paspoort-aanvragen'],
  ['hoe vraag ik een paspoort aan', 'paspoort-aanvragen'],
  ['paspoort aanvragen', 'paspoort-aanvragen'],
  ['wat heb ik nodig voor een paspoort', 'paspoort-aanvragen'],
  ['wat moet ik meenemen voor een paspoort', 'paspoort-aanvragen'],
  ['hoe lang duurt een paspoort', 'paspoort-aanvragen'],
  ['hoe lang duurt een rijbewijs', 'rijbewijs-aanvragen'],
  ['hoe lang is een paspoort geldig', 'paspoort-aanvragen'],
  ['ik wil een nieuw paspoort', 'paspoort-aanvragen'],
  ['mijn paspoort is verlopen', 'paspoort-aanvragen'],
  ['paspoort kwijt', 'paspoort-kwijt-of-gestolen'],
  ['paspoort snel nodig', 'paspoort-met-spoed'],
  ['wat kost een nieuw paspoort voor mijn dochter van 3', 'paspoort-kind'],
  ['wat kost een id kaart', 'id-kaart-aanvragen'],
  ['id-kaart aanvragen', 'id-kaart-aanvragen'],
  ['id kaart', 'id-kaart-aanvragen'],
  ['wat kost een rijbewijs', 'rijbewijs-aanvragen'],
  ['hoeveel kost een rijbewijs', 'rijbewijs-aanvragen'],
  ['rijbewijs verlengen', 'rijbewijs-aanvragen'],
  ['rijbewijs', 'rijbewijs-aanvragen'],
  ['ik ga verhuizen', 'verhuizing-doorgeven'],
  ['verhuizing doorgeven', 'verhuizing-doorgeven'],
  ['ik wil trouwen', 'trouwen'],
  ['wat kost trouwen', 'trouwen'],
  ['wat kost een uittreksel', 'uittreksel-brp'],
  ['uittreksel aanvragen', 'uittreksel-brp'],
  ['parkeervergunning aanvragen', 'parkeervergunning'],
  ['wat kost een parkeervergunning', 'parkeervergunning'],
  ['wanneer komt de vuilnis', 'afvalkalender'],
  ['grofvuil ophalen', 'grofvuil'],
  ['wat kost grofvuil', 'grofvuil'],
  ['ik heb geen geld', 'bijstand-aanvragen'],
  ['bijstand aanvragen', 'bijstand-aanvragen'],
  ['hoeveel is de bijstand', 'bijstand-aanvragen'],
  ['hoe laat is het stadhuis open', 'afspraak-en-openingstijden'],
  ['er ligt sneeuw op de stoep', 'gladheid'],
  ['de buurman zet elke nacht keihard muziek aan', 'geluidsoverlast'],
  ['door de regen staat het water op straat', 'wateroverlast-en-riool'],
  ['welke dag is het oud papier', 'glas-papier-textiel'],
  ['ik wil bezwaar maken', 'bezwaar'],
  ['mijn kind is geboren', 'geboorte-aangeven'],
  ['mijn vader is overleden', 'overlijden-aangeven'],
  ['hoe laat zijn jullie open', 'afspraak-en-openingstijden'],
  ['afspraak maken', 'afspraak-en-openingstijden'],
]

/** The same in Turkish, Arabic, Polish, Ukrainian, Spanish and English: no other way in for who writes no Dutch. */
const inOtherLanguages: readonly (readonly [string, string])[] = [
  ['pasaport ne kadar', 'paspoort-aanvragen'],
  ['kimlik kartımı kaybettim', 'paspoort-kwijt-of-gestolen'],
  ['taşındım adres değişikliği', 'verhuizing-doorgeven'],
  ['ehliyet yenileme', 'rijbewijs-aanvragen'],
  ['çöp ne zaman alınıyor', 'afvalkalender'],
  ['park izni nasıl alırım', 'parkeervergunning'],
  ['evlenmek istiyorum', 'trouwen'],
  ['bebeğim doğdu', 'geboorte-aangeven'],
  ['param yok yardım', 'bijstand-aanvragen'],
  ['randevu almak istiyorum', 'afspraak-en-openingstijden'],
  ['أضعت بطاقة الهوية', 'paspoort-kwijt-of-gestolen'],
  ['أريد تغيير عنواني', 'verhuizing-doorgeven'],
  ['تجديد رخصة القيادة', 'rijbewijs-aanvragen'],
  ['متى يتم جمع القمامة', 'afvalkalender'],
  ['أريد الزواج', 'trouwen'],
  ['ولد طفلي', 'geboorte-aangeven'],
  ['ليس لدي مال', 'bijstand-aanvragen'],
  ['أريد موعدا', 'afspraak-en-openingstijden'],
  ['تصريح وقوف السيارات', 'parkeervergunning'],
  ['zgubiłem dowód osobisty', 'paspoort-kwijt-of-gestolen'],
  ['przeprowadziłem się zmiana adresu', 'verhuizing-doorgeven'],
  ['wymiana prawa jazdy', 'rijbewijs-aanvragen'],
  ['kiedy odbierają śmieci', 'afvalkalender'],
  ['chcę wziąć ślub', 'trouwen'],
  ['urodziło mi się dziecko', 'geboorte-aangeven'],
  ['nie mam pieniędzy', 'bijstand-aanvragen'],
  ['chcę umówić wizytę', 'afspraak-en-openingstijden'],
  ['pozwolenie na parkowanie', 'parkeervergunning'],
  ['я загубив посвідчення', 'paspoort-kwijt-of-gestolen'],
  ['я переїхав нова адреса', 'verhuizing-doorgeven'],
  ['обмін водійських прав', 'rijbewijs-aanvragen'],
  ['коли вивозять сміття', 'afvalkalender'],
  ['хочу одружитися', 'trouwen'],
  ['народилася дитина', 'geboorte-aangeven'],
  ['немає грошей', 'bijstand-aanvragen'],
  ['cuánto cuesta el pasaporte', 'paspoort-aanvragen'],
  ['he perdido mi documento de identidad', 'paspoort-kwijt-of-gestolen'],
  ['me he mudado', 'verhuizing-doorgeven'],
  ['cuándo recogen la basura', 'afvalkalender'],
  ['quiero casarme', 'trouwen'],
  ['ha nacido mi hijo', 'geboorte-aangeven'],
  ['no tengo dinero', 'bijstand-aanvragen'],
  ['quiero una cita', 'afspraak-en-openingstijden'],
  ['permiso de aparcamiento', 'parkeervergunning'],
  ['how much is a passport', 'paspoort-aanvragen'],
  ['I lost my ID card', 'paspoort-kwijt-of-gestolen'],
  ['I moved house', 'verhuizing-doorgeven'],
  ['renew driving licence', 'rijbewijs-aanvragen'],
  ['I want to get married', 'trouwen'],
  ['my baby was born', 'geboorte-aangeven'],
  ['I have no money', 'bijstand-aanvragen'],
  ['I need an appointment', 'afspraak-en-openingstijden'],
  ['parking permit', 'parkeervergunning'],
  ['ile kosztuje paszport', 'paspoort-aanvragen'],
  ['скільки коштує паспорт', 'paspoort-aanvragen'],
  ['كم سعر جواز السفر', 'paspoort-aanvragen'],
  ['renovar carnet de conducir', 'rijbewijs-aanvragen'],
  ['no puedo pagar el alquiler', 'schuldhulp'],
  ['cómo me empadrono', 'verhuizing-doorgeven'],
  ['a qué hora abren', 'afspraak-en-openingstijden'],
  ['passport price', 'paspoort-aanvragen'],
  ['the bin is broken', 'container-aanvragen-of-kapot'],
  ['i want to learn dutch', 'inburgering-en-taalles'],
]

let dataDirectory = ''
let asking: Asking
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'plainest-'))
  const sample = fileURLToPath(new URL('../../knowledge/sample', import.meta.url))
  asking = await openAsking({ DATA_DIR: dataDirectory, LOG_LEVEL: 'silent' }, sample)
})
afterAll(async () => {
  await asking.close()
  await rm(dataDirectory, { recursive: true })
})

describe('the plainest of questions', () => {
  test.each([...asked, ...inOtherLanguages])('"%s" is answered from %s', async (text, document) => {
    const { kind, sources } = await asking.ask({ id: '1', text })
    expect({ kind, from: sources[0]?.id }).toEqual({ kind: 'grounded', from: document })
  })
})
