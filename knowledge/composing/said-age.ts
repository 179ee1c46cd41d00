const ages =
  /\b(?:ben|is|wordt|word|van|met|zijn|als)\b[^0-9]{0,20}\b(?<age>\d{1,3})\b(?! (?:euro|dagen|weken|maanden|uur|keer|kilo|meter|centimeter))|\b(?<years>\d{1,3}) ?(?:jaar|jarige|plus|plusser)\b/u
const bounds =
  /\b(?<from>\d{1,3}) jaar (?:of|en) ouder\b|\bvanaf (?<since>\d{1,3}) jaar\b|\bjonger dan (?<below>\d{1,3})\b|\bonder de (?<under>\d{1,3})\b/gu

/** An age that someone says, in years. @param normalised a question */
export function saidAge(normalised: string): number | undefined {
  const { age, years } = ages.exec(normalised)?.groups ?? {}
  const said = years ?? age
  return said === undefined ? undefined : Number(said)
}

/** Whether a text is for who is so old: "75 jaar of ouder", "jonger dan 27". */
export function isForAge(age: number, normalised: string): boolean {
  for (const { groups } of normalised.matchAll(bounds)) {
    const from = groups?.['from'] ?? groups?.['since']
    const below = groups?.['below'] ?? groups?.['under']
    if (from !== undefined && age >= Number(from)) return true
    if (below !== undefined && age < Number(below)) return true
  }
  return false
}
