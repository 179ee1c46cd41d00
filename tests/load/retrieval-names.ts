/** From 0 up to 1. */
export type Random = () => number

/** Marsaglia's xorshift, 2003. */
export function createRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) | 0
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

export function pick<One>(things: readonly One[], random: Random): One {
  return things[Math.floor(random() * things.length)] as One
}

const trees =
  'linden eiken beuken kastanje populier wilgen esdoorn iepen berken elzen hazelaar meidoorn vlier rozen tulpen anemonen'
const people =
  'willem juliana beatrix rembrandt vondel thorbecke huygens erasmus spinoza jansen bakker visser meijer mulder bos vos peters hendriks dekker brouwer dijkstra kuiper postma vermeer'
const lands =
  'molen kerk dorps haven station school markt brug sluis veen heide duin polder weide akker zand klooster kasteel'
const things =
  'dakkapel boom geluid parkeer evenement terras standplaats bouw sloop monument riool afval warmte zonnepanelen isolatie woning zorg jeugd sport cultuur vrijwilligers wijk speeltuin fiets taxi markt horeca winkel sloot dijk graf collecte loterij muziek drone steiger container reclame uitweg'
const deeds =
  'beheer gebruiks onderhouds plaatsings verbeterings huur verkoop bouw vervangings reinigings controle aanleg inrichtings opslag'
const papers =
  'vergunning subsidie ontheffing regeling bijdrage verklaring melding toeslag verordening bewijs'

const named = `${trees} ${people} ${lands}`
export const street = capital(
  compound(named, `${lands} ${trees}`, 'straat laan weg plein kade singel pad dreef'),
)
export const neighbourhood = capital(compound(named, lands, 'buurt wijk park kwartier hoek'))
export const product = compound(things, deeds, papers)
const surname = capital(compound(named, lands, 'man stra huis ink berg mans sen'))

export function person(random: Random): string {
  return `${pick(['mevrouw', 'meneer'], random)} ${surname(random)}`
}

export function anyName(random: Random): string {
  return pick([street, neighbourhood, product], random)(random)
}

/** Of three parts, or without the one in the middle: the first names come by often, most of them once or twice. */
function compound(starts: string, middles: string, ends: string): (random: Random) => string {
  const [first, middle, last] = [starts, ['', middles].join(' '), ends].map((part) => part.split(' ')) as [
    string[],
    string[],
    string[],
  ]
  const total = first.length * middle.length * last.length
  return (random) => {
    const rank = Math.floor(total ** (random() ** 0.4)) - 1
    // Neighbours in rank have nothing in common.
    const place = (rank * 7919) % total
    const among = Math.floor(place / first.length)
    return [
      first[place % first.length],
      middle[among % middle.length],
      last[Math.floor(among / middle.length)],
    ].join('')
  }
}

function capital(name: (random: Random) => string): (random: Random) => string {
  return (random) => {
    const made = name(random)
    return made.charAt(0).toUpperCase() + made.slice(1)
  }
}
