/** Verbs and nouns that carry a sentence without saying what it is about; beside those that are grammar. */
export const lightWords: ReadonlySet<string> = new Set(
  `
ontvang ontvangt ontvangen regel regelt regelen u uw uzelf neemt neem nemen mee
lees leest lezen kijk kijkt kijken zoekt daarnaast daarbij hierbij dit dus zodra dient dienen belangrijk belangrijke let
terecht gelukkig eenvoudig makkelijk gemakkelijk altijd dan vervolgens tot slot ten eerste tweede derde
erna maximaal minimaal maximum minimum hoogstens hooguit ongeveer circa uiterlijk minstens tenminste
gebeur gebeurt gebeuren gebeurd plaatsvindt volgt volgen verloopt lukt bereikt noem namelijk alsnog eventueel vooraf
tevoren ongeacht vanwege wegens zekerheid vooral bovendien anders uiteraard rekening dankzij daarnaast echter ondertussen
inmiddels immers trouwens verder daarom zorg zorgt zorgen lukken nodige mee komen blijven zitten heten omdat waardoor doordat
daardoor hierdoor hierin daarin hierover daartoe ervoor elk ieder zo'n zulke
toegestaan diezelfde mits vaker exemplaar exemplaren persoon personen iemand riskeert riskeren misschien
eerst vindt moment geef geeft geven
mogelijk gewenst graag zowel kunnen bestaat bestaan betekent heet inwoner inwoners
`
    .split(/\s+/u)
    .filter(Boolean),
)
