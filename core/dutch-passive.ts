/**
 * Whether something is done in it: "wordt ... aangevraagd", "is ... gemaakt". With "is" only what begins with "ge":
 * "is verlopen" and "is verhuisd" are no passives, and most that look like them are.
 */
export function isPassive(clause: string): boolean {
  const words = clause.toLowerCase().match(/[\p{L}'-]+/gu) ?? []
  const participles = words.filter((_, at) => !isBeforeNoun(words, at))
  if (words.some((word) => becoming.has(word))) {
    return participles.some((word) => isWithGe(word) || isWithoutGe(word))
  }
  return (
    words.some((word) => being.has(word)) && participles.some((word) => isWithGe(word) && !states.has(word))
  )
}

/** "het gevonden voorwerp": what it is like, not what happens to it. "als het gevonden is" is another matter. */
function isBeforeNoun(words: readonly string[], at: number): boolean {
  const next = words[at + 1]
  return determiners.has(words[at - 1] ?? '') && next !== undefined && !becoming.has(next) && !verbs.has(next)
}

const determiners = new Set(['een', 'de', 'het', 'dit', 'deze', 'uw', 'ons', 'onze'])
const verbs = new Set(
  'is zijn was waren ben bent kan kunt kunnen moet moeten mag mogen zal zullen gaat'.split(' '),
)
const becoming = new Set(['wordt', 'worden', 'word', 'werd', 'werden'])
const being = new Set(['is', 'zijn', 'was', 'waren', 'bent', 'ben'])

const particle =
  'aan|achter|af|bij|binnen|dicht|door|in|klaar|los|mee|mede|na|neer|om|onder|op|open|over|rond|samen|schoon|stil|stop|tegen|terecht|terug|thuis|toe|uit|vast|vol|voor|voort|vrij|weg'
const withGe = new RegExp(`^(?:${particle})?ge(?:\\p{Ll}{2,}(?:d|t|en)|\\p{Ll}+aan)$`, 'u')
const withoutGe = new RegExp(`^(?:${particle})?(?:be|ver|ont|her|er|mis)\\p{Ll}{3,}(?:d|t|en)$`, 'u')

function isWithGe(word: string): boolean {
  return withGe.test(word) && !noParticiples.has(word) && !word.endsWith('eerden')
}

function isWithoutGe(word: string): boolean {
  return withoutGe.test(word) && !noParticiples.has(word)
}

/** Nouns, adjectives and adverbs that look like a participle. */
const noParticiples = new Set(
  (
    'ingewikkeld gebied gebieden gebit gebeurt geboden gebouwen gebreken gebruiken geduld gedicht geel geen gehandicapt gehandicapten geheugen ' +
    'geld gelden gelijken geloven geluid geluiden gelukt gemeenten gemiddeld gemoed gerecht gerechten gerust geschenken geschillen geschikt geslacht gesprekken getallen ' +
    'getuigen gevaren gevallen gevecht gevolgen gewelddadig gewend gewest gewesten gewicht gewichten gewoonten gezicht gezichten gezinnen gezond ' +
    'beelden bedrag bedragen bedrijven beleid bekend beleggen benen bent bericht berichten bereid beroepen beschikkingen besluit besluiten bestand bestanden bestuurt ' +
    'betalen bewijzen bewoont bezit bezoeken bezwaren beurt beurten bedreven bevoegd ' +
    'verband verbanden verblijf verdriet vergunningen verhalen verkeerd verkeren verkopen vermogen verschillen verslagen verstand verwant verzoeken ' +
    'ontvangst erven ernst herfst herten herkomst bestuur verliefd verward'
  ).split(' '),
)

/** With "is" these tell how it is or what somebody did: "is getrouwd", "is gesloten", "is opgehouden". */
const states = new Set(
  (
    'geweest gegaan gekomen gebleven geworden gebeurd geboren gestorven gestegen gedaald gevallen gegroeid gestopt gestart gelopen gereden gevlogen ' +
    'gevlucht gegroeid geslaagd gezakt geschrokken gezonken gestrand gewend getrouwd gescheiden gehuwd gesloten geopend gevestigd gelegen gericht ' +
    'gewenst gewond gezien gespecialiseerd gemotiveerd geïnteresseerd geregistreerd gerechtigd geautomatiseerd gebaseerd gebonden gehecht gevorderd ' +
    'aangekomen afgelopen afgegaan bijgekomen doorgegaan ingegaan ingeslapen langsgekomen meegegaan meegekomen omgegaan omgevallen opgegroeid opgehouden opgestaan ' +
    'overgegaan samengegaan teruggekomen teruggegaan thuisgekomen toegenomen afgenomen uitgegaan uitgevallen voorgekomen vooruitgegaan weggegaan weggelopen ' +
    'weggebleven weggevallen ingestort aangesloten opgelucht aangewezen'
  ).split(' '),
)
