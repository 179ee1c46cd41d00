/** In Dutch, English, Turkish, Polish, Ukrainian, Spanish and Arabic. */
const names: Readonly<Record<string, string>> = {
  monday: 'maandag mondays? pazartesi poniedziałek poniedziałki понеділок понеділка lunes الاثنين الإثنين',
  tuesday: 'dinsdag tuesdays? salı wtorek wtorki вівторок вівторка martes الثلاثاء',
  wednesday: 'woensdag wednesdays? çarşamba środa środę środy середа середу середи miércoles الأربعاء',
  thursday: 'donderdag thursdays? perşembe czwartek czwartki четвер четверга jueves الخميس',
  friday: "vrijdag fridays? cuma piątek piątki п['’ʼ]ятницю п['’ʼ]ятниця viernes الجمعة",
  saturday: 'zaterdag saturdays? cumartesi sobota sobotę soboty субота суботу sábados? السبت',
  sunday: 'zondag sundays? pazar niedziela niedzielę неділя неділю domingos? الأحد',
}

const patterns = Object.entries(names).map(
  ([day, words]) =>
    [
      day,
      words
        .split(' ')
        .map((word, at) => (at === 0 ? `${word}(?:en|s)?` : word))
        .join('|'),
    ] as const,
)

/** For in a pattern. */
export const anyWeekday: string = patterns.map(([, words]) => words).join('|')

/** monday to sunday. */
export function weekdayOf(name: string): string | undefined {
  return patterns.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(name))?.[0]
}
