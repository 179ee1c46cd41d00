/** Words that tell who and when around a question more often than what it is about: they count for less. Normalised. */
export const circumstances: ReadonlySet<string> = new Set(
  `man vrouw echtgenoot vriend vriendin vader moeder ouders opa oma zoon dochter broer zus zusje broertje tante oom neef nicht
kind kinderen kinderman familie collega buurman buurvrouw mensen persoon iemand
jaar jaren maand maanden week weken dagen uur twee drie vier vijf zes zeven acht negen tien half
huis thuis stad straat buurt plek dorp hier nieuw nieuwe oud oude ander andere eigen
nederland nederlands nederlandse dutch netherlands gemeente gemeentelijke overheid municipality
bang boos blij moe graag echt raar gek dringend
husband wife father mother son daughter brother sister friend people month months week weeks hour hours house home here new old`
    .split(/\s+/u)
    .filter(Boolean),
)
