/**
 * How sure it is that a name follows. sure: whatever it is; likely: with a capital, or one that many have; known: only
 * one that many have.
 */
export type Sureness = 'sure' | 'likely' | 'known'

export interface Introduction {
  /** Ends where the name begins. */
  readonly pattern: RegExp
  readonly sureness: Sureness
}

const kin =
  '(?:pleeg|klein|stief|schoon|ex-?)?(?:man|vrouw|echtgenoot|echtgenote|zoon|zoontje|kindje|dochter|dochtertje|vader|moeder|kind|kinderen|zonen|zoons|dochters|kids|children|ouders|baby|broer|zus|zusje|partner|vriend|vriendin|opa|oma|buurman|buurvrouw|buur|neef|nicht|tante|oom|collega|mama|papa|husband|wife|son|daughter|father|mother|child|brother|sister|neighbour|neighbor|friend|boyfriend|girlfriend|mum|dad|grandmother|grandfather)'

export const introductions: readonly Introduction[] = [
  ...phrases('sure', [
    "(?:mijn|mn|m'n|zijn|haar) (?:volledige |hele )?(?:naam|voornaam|achternaam) is",
    '(?:voor|achter)?na(?:am|men)(?: is)?:',
    '(?:ik|hij|zij|ze|kind|zoon|dochter|man|vrouw|moeder|vader|partner) heet',
    'my (?:full |first |last )?name is',
    '(?:wij|we|ze|zij|kinderen|zonen|dochters|ouders) heten',
    'my names',
    'i am called',
    '(?:full )?name:',
    'ismim',
    '(?:benim )?adim',
    'adım',
    'adım soyadım',
    'isim:',
    'nazywam się',
    'nazywam sie',
    'mam na imię',
    'mam na imie',
    'me llamo',
    'mi nombre es',
    'se llama',
    'мене звати',
    'мене звуть',
    "моє ім['’ʼ]я",
    '(?:أنا )?اسمي',
    '(?:أنا )?إسمي',
    'اسمه',
    'اسمها',
  ]),
  ...phrases('likely', [
    '(?:ik ben|ik was|hier is|dit is|u spreekt met|je spreekt met|spreekt met)',
    "(?:i am|i'm|i’m|im|this is|it is|it's)",
    '(?:mevrouw|meneer|mijnheer|de heer|mevr\\.?|dhr\\.?|mw\\.?|mrs\\.?|mr\\.?|ms\\.?|miss|familie|fam\\.?|señora?|sra?\\.|pani?|пан|пані)',
    '(?:jestem|nazwisko|soy|я)',
    `(?:mijn|m'n|mn|onze|ons|zijn|haar|my|our|his|her) (?:${kin})(?: (?:is|are|zijn|heet|heten|genaamd|named|called))?,?`,
    '(?:oğlum|kızım|eşim|annem|babam|kardeşim|oglum|kizim|esim)',
    '(?:mój|moja|mojego|mojej|moj) (?:syn|córka|mąż|żona|synem|syna|córki|męża|żony|corka|maz|zona|mama|tata)',
    '(?:mi|mis) (?:hijo|hija|marido|esposo|esposa|mujer|madre|padre|hermano|hermana)',
    '(?:мій|моя|мого|моєї) (?:син|донька|дочка|чоловік|дружина|сина|доньки|мама|тато)',
    '(?:groet(?:en|jes)?|gr\\.?|mvg|hoogachtend|vriendelijke groeten?|kind regards|regards|thanks|bedankt|saygılarımla|saygilarimla|pozdrawiam|saludos|atentamente|з повагою|namens|beste|geachte|hoi|hallo|dag|hi|hello|dear),?',
    '(?:trouwen|getrouwd|gehuwd|gescheiden|scheiden|samenwonen|samen|relatie|married|divorced|living) (?:met|van|to|from|with)',
    '(?:op naam van|ten name van|t\\.n\\.v\\.|in the name of|a nombre de)',
  ]),
  ...phrases('known', [
    '(?:ben|en|met|voor|van|aan|and|with|for|of)',
    '(?:أنا|ابني|ابنتي|زوجي|زوجتي|أخي|أختي|أبي|أمي|انا)',
  ]),
]

function phrases(sureness: Sureness, written: readonly string[]): readonly Introduction[] {
  return written.map((phrase) => ({
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${phrase.replaceAll(' ', String.raw`\s+`)}(?![\p{L}\p{N}])[\s:]{0,3}`,
      'giu',
    ),
    sureness,
  }))
}
