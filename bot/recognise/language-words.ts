import type { Language } from '../../core/language.ts'

/** Whole lines that are too short for a detector and still certain. */
export const sureWords: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'goedemorgen',
    'goedemiddag',
    'goedenavond',
    'bedankt',
    'dank u',
    'dank u wel',
    'dank je wel',
    'ik wil een mens',
  ],
  en: [
    'hello',
    'good morning',
    'thanks',
    'thank you',
    'human',
    'real person',
    'speak english',
    'english',
    'english please',
  ],
  tr: [
    'merhaba',
    'selam',
    'iyi günler',
    'teşekkürler',
    'insan',
    'çalışan',
    'yardım',
    'türkçe',
    'imdat',
    'yangın',
    'evet',
  ],
  ar: [],
  pl: [
    'cześć',
    'dzień dobry',
    'dziękuję',
    'dzięki',
    'człowiek',
    'pracownik',
    'pomocy',
    'polski',
    'po polsku',
    'pożar',
  ],
  uk: [],
  es: [
    'hola',
    'buenos días',
    'buenas tardes',
    'gracias',
    'ayuda',
    'español',
    'persona',
    'socorro',
    'quiero morir',
  ],
}

/** Little words that each language has in nearly every sentence and no other of ours has. Without accents. */
export const functionWords: Readonly<Record<'nl' | 'en' | 'tr' | 'pl' | 'es', readonly string[]>> = {
  nl: 'ik het een mijn mn hoe waar wat niet kan van voor dat er met moet aan heb heeft naar bij ook wordt worden krijg wil mag zijn ben bent waarom wanneer welke wie deze geen nog uit maar dan als wij jullie ons onze hun zonder tegen moeten kunnen vraag aanvragen nodig hoeveel hoelang mij zij hij'.split(
    ' ',
  ),
  en: 'i my the how what where do does you your need want am have can lost help please with about this who when why should for want hits killing myself living street afraid'.split(
    ' ',
  ),
  tr: 'beni bana nasil nerede icin bir ve benim istiyorum mi kaybettim kocam misiniz var yok bu gece ben nereden zaman nedir lazim almak kadar'.split(
    ' ',
  ),
  pl: 'nie jak gdzie czy moj moja moje jest chce mam moge mnie sie prosze jestem dla zgubilem zgubilam potrzebuje kiedy bije'.split(
    ' ',
  ),
  es: 'mi el los las como donde puedo quiero necesito para por esta tengo una un perdi que cuando hablar con mis cual'.split(
    ' ',
  ),
}

/** Letters that only one of ours has. */
export const lettersOf: Readonly<Partial<Record<Language, RegExp>>> = {
  tr: /[ğĞışŞİ]/u,
  pl: /[łŁąęśŚżŻźćń]/u,
  es: /[ñÑ¿¡]/u,
}

/** Names and terms that people of every language type as they are. */
export const wordsOfNoLanguage: readonly string[] = [
  ...[
    'DigiD',
    'BSN',
    'paspoort',
    'passport',
    'gemeente',
    'Utrecht',
    'Amsterdam',
    'Rotterdam',
    'rijbewijs',
    'toeslag',
  ],
  ...[
    'burgerzaken',
    'verblijfsvergunning',
    'uittreksel',
    'bijstand',
    'briefadres',
    'stadskantoor',
    'stadhuis',
    'zorgtoeslag',
  ],
  ...[
    'huurtoeslag',
    'WOZ',
    'WMO',
    'BRP',
    'UWV',
    'IND',
    'DUO',
    'SVB',
    'CAK',
    'parkeervergunning',
    'omgevingsvergunning',
  ],
  ...[
    'uitkering',
    'kwijtschelding',
    'inburgering',
    'naturalisatie',
    'Veilig',
    'Thuis',
    'afspraak',
    'balie',
    'verhuizing',
  ],
  ...[
    'kinderbijslag',
    'kinderopvang',
    'bezwaar',
    'ID',
    'ok',
    'oke',
    'okay',
    'ja',
    'nee',
    'no',
    'whatsapp',
    'online',
    'app',
  ],
  ...[
    'milieustraat',
    'grofvuil',
    'aanslag',
    'gemeentebelasting',
    'schuldhulpverlening',
    'huisarts',
    'parking',
    'mail',
    'email',
  ],
]
