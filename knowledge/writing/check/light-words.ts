/** Verbs and nouns that carry a sentence without saying what it is about; beside those that are grammar. */
export const lightWords: ReadonlySet<string> = new Set(
  `
ontvang ontvangt ontvangen regel regelt regelen u uw uzelf neemt neem nemen mee
lees leest lezen kijk kijkt kijken zoekt daarnaast daarbij hierbij dit dus zodra dient dienen belangrijk belangrijke let
terecht gelukkig eenvoudig makkelijk gemakkelijk altijd dan vervolgens tot slot ten eerste tweede derde
erna maximaal minimaal maximum minimum hoogstens hooguit ongeveer circa uiterlijk minstens tenminste
mogelijk gewenst graag zowel kunnen bestaat bestaan betekent heet inwoner inwoners
`
    .split(/\s+/u)
    .filter(Boolean),
)
