import type { Fact } from '../../../core/answer.ts'

/** Words that a fact of this kind says by itself: "Paspoort: € 83,87" is what a passport costs. */
const words: Partial<Readonly<Record<Fact['kind'], string>>> = {
  amount: 'kost kosten betaal betaalt betalen prijs bedrag tarief leges euro rekenen',
  term: 'wachttijd looptijd duurt duren duur termijn tijd periode krijgt wacht',
  phone: 'bel belt bellen telefoon telefoonnummer telefonisch nummer',
  link: 'website site pagina link internet online adres ga gaat staat vindt',
  email: 'mail mailt mailen mailtje email adres stuur stuurt',
  time: 'open geopend uur tijd tijdstip',
  date: 'datum',
  number: 'kost kosten betaal betaalt tarief',
}

const sets = new Map(Object.entries(words).map(([kind, list]) => [kind, list.split(' ')]))

export function impliedBy(kinds: readonly Fact['kind'][]): ReadonlySet<string> {
  return new Set(kinds.flatMap((kind) => sets.get(kind) ?? []))
}
