export type Unit = 'working day' | 'day' | 'week' | 'month' | 'year' | 'hour' | 'minute'

/** How each is written in Dutch, English, Turkish, Polish, Ukrainian, Spanish and Arabic; the longest first. */
const written: readonly (readonly [Unit, string])[] = [
  [
    'working day',
    String.raw`werk-?dag(?:en)?|(?:working|business|work) ?days?|iş günü|dni robocz\p{L}*|dzień robocz\p{L}*|` +
      String.raw`робоч\p{L}+ д(?:ень|ні|нів|ня)|días? (?:laborables?|hábil(?:es)?)|(?:أيام|يوم|يوما|يومًا) عمل`,
  ],
  [
    'day',
    String.raw`(?:kalender)?dag(?:en)?|(?:calendar )?days?|gün|dzień|dni|день|дні|днів|дня|días?|أيام|يوم|يوما|يومًا`,
  ],
  [
    'week',
    String.raw`weken|weeks?|hafta|tydzień|tygodni\p{L}*|тиж(?:день|ні|нів|ня)|semanas?|أسبوع\p{L}*|أسابيع`,
  ],
  [
    'month',
    String.raw`maand(?:en)?|months?|ay|miesiąc\p{L}*|miesięcy|місяц\p{L}*|mes(?:es)?|أشهر|شهور|شهر|شهرا|شهرًا`,
  ],
  [
    'year',
    String.raw`jaar|jaren|jarigen?|jarige|years?|yıl|yaş\p{L}*|roku|rok|lata|lat|рік|роки|років|року|años?|` +
      String.raw`سنوات|سنة|أعوام|عام|عاما|عامًا`,
  ],
  ['hour', String.raw`uren|uur|hours?|hrs?|saat|godzin\p{L}*|годин\p{L}*|horas?|ساعات|ساعة`],
  [
    'minute',
    String.raw`minuten|minuut|minutes?|mins?|min\.|dakika|minut\p{L}*|хвилин\p{L}*|minutos?|دقائق|دقيقة`,
  ],
]

/** For in a pattern. */
export const anyUnit: string = written.map(([, words]) => words).join('|')

const patterns = written.map(([unit, words]) => [unit, new RegExp(`^(?:${words})$`, 'iu')] as const)

export function unitOf(word: string): Unit | undefined {
  return patterns.find(([, pattern]) => pattern.test(word.replace(/\s+/gu, ' ')))?.[0]
}
