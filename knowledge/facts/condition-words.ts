/** What a condition does with the rest of what is said. */
type Marker = 'not' | 'only' | 'except' | 'unless' | 'if' | 'at-most' | 'at-least'

const age = String.raw`\d{1,3} ?(?:jaar|years?)`

/** In Dutch, English, Turkish, Polish, Ukrainian, Spanish and Arabic; whole words unless a pattern says otherwise. */
const words: Readonly<Record<Marker, readonly string[]>> = {
  not: [
    'niet|geen|nooit|niemand|niets|nergens|zonder|noch|evenmin',
    "not|never|nobody|none|nothing|without|cannot|neither|nor|\\p{L}+n['’]t",
    'no|sin|nunca|ningún|ninguna|ninguno|nadie|tampoco',
    'değil\\p{L}*|yok|yoktur|hiç|olmadan|\\p{L}{2,}m[ae]z(?:s[ıi]n[ıi]z|lar|ler)?|\\p{L}+m[ıiuü]yor\\p{L}*|\\p{L}{2,}m[ae]y[ıi]n(?:[ıi]z)?|\\p{L}{2,}m[ae]d[ae]n',
    'nie|brak|bez|nigdy|nikt|żaden|żadna',
    'не|немає|без|ніколи|ніхто|жоден|ні',
    'لا|ليس|ليست|لم|لن|بدون|دون|غير|ولا',
  ],
  only: [
    'alleen|slechts|uitsluitend|enkel',
    'only|solely|exclusively',
    'solo|sólo|solamente|únicamente',
    'sadece|yalnızca|ancak',
    'tylko|wyłącznie|jedynie',
    'тільки|лише|виключно',
    'فقط',
  ],
  except: [
    'behalve|uitgezonderd|met uitzondering van|uitzondering(?:en)?|in plaats van',
    'except|excluding|apart from|other than|exceptions?',
    'excepto|salvo|menos',
    'hariç|dışında|haricinde',
    'oprócz|z wyjątkiem|poza',
    'крім|окрім|за винятком',
    'إلا|باستثناء|ما عدا',
  ],
  unless: ['tenzij', 'unless', 'a menos que', 'olmadıkça', 'chyba że', 'хіба що', 'ما لم'],
  if: [
    'mits|op voorwaarde(?: dat)?|indien|voorwaarden?|(?:alleen |ook )?als (?:u|je|uw|er|het|de|een|iemand|dat|dit|zij|ze|hij|wij)',
    'if|provided(?: that)?|on condition that|conditions?',
    'siempre que|con la condición de',
    'şartıyla|koşuluyla|\\p{L}+(?:sanız|seniz)',
    'pod warunkiem|jeśli|jeżeli',
    'якщо|за умови',
    'بشرط|إذا',
  ],
  'at-most': [
    `maximaal|maximum|hoogstens|ten hoogste|niet meer dan|uiterlijk|jonger dan|onder de ${age}|tot ${age}`,
    `at most|no more than|up to|at the latest|under ${age}|younger than`,
    'como máximo|máximo|menor(?:es)? de',
    'en fazla|en geç',
    'maksymalnie|najwyżej|najpóźniej',
    'максимум|не більше|щонайбільше',
    'كحد أقصى|على الأكثر',
  ],
  'at-least': [
    `minimaal|minimum|minstens|ten ?minste|vanaf ${age}|ouder dan|${age} (?:of|en) ouder|boven de ${age}`,
    `at least|no less than|older than|from the age of|${age} (?:or|and) (?:older|over)|over ${age}|\\d{1,3} (?:or|and) (?:over|older)|from (?:age )?\\d{1,3}(?: years?)?`,
    'como mínimo|al menos|mínimo|mayor(?:es)? de|a partir de (?:los )?\\d+|\\d+ años o más',
    'en az|\\d+ yaş\\p{L}* (?:itibaren|üzeri|ve üzeri)|(?:ve|veya) (?:üzeri|daha büyük)',
    'co najmniej|minimalnie|przynajmniej|od \\d+ lat|\\d+ lat (?:lub|i) więcej|ukończone \\d+',
    'мінімум|щонайменше|не менше|від \\d+ рок\\p{L}*|(?:або|і) старш\\p{L}*',
    'على الأقل|كحد أدنى',
  ],
}

const patterns = Object.entries(words).map(
  ([marker, lines]) =>
    [marker, new RegExp(String.raw`(?<!\p{L})(?:${lines.join('|')})(?!\p{L})`, 'iu')] as const,
)

/** What a sentence hangs on, in a fixed order; none for a plain statement. */
export function markersIn(sentence: string): readonly string[] {
  return patterns.filter(([, pattern]) => pattern.test(sentence)).map(([marker]) => marker)
}
