/**
 * Whether something is done in it: "wordt ... aangevraagd", "is ... gemaakt". With "is" only what begins with "ge":
 * "is verlopen" and "is verhuisd" are no passives, and most that look like them are.
 */
export function isPassive(clause: string): boolean {
  const words = clause.toLowerCase().match(/[\p{L}'-]+/gu) ?? []
  if (words.some((word) => becoming.has(word)))
    return words.some((word) => isWithGe(word) || isWithoutGe(word))
  return words.some((word) => being.has(word)) && words.some((word) => isWithGe(word) && !states.has(word))
}

const becoming = new Set(['wordt', 'worden', 'word', 'werd', 'werden'])
const being = new Set(['is', 'zijn', 'was', 'waren', 'bent', 'ben'])

const withGe =
  /^(?:aan|achter|af|bij|binnen|dicht|door|in|klaar|los|mee|mede|na|neer|om|onder|op|open|over|rond|samen|schoon|stil|stop|tegen|terecht|terug|thuis|toe|uit|vast|vol|voor|voort|vrij|weg)?ge\p{Ll}{2,}(?:d|t|en)$/u
const withoutGe = /^(?:be|ver|ont|her|er)\p{Ll}{3,}(?:d|t|en)$/u

function isWithGe(word: string): boolean {
  return withGe.test(word) && !noParticiples.has(word)
}

function isWithoutGe(word: string): boolean {
  return withoutGe.test(word) && !noParticiples.has(word)
}

/** Nouns, adjectives and adverbs that look like a participle. */
const noParticiples = new Set(
  (
    'ingewikkeld gebied gebieden gebit gebeurt geboden gebouwen gebreken gebruiken geduld gedicht geel gegeven geen gehandicapt gehandicapten geheugen gekozen ' +
    'geld gelden gelijken geloven geluid geluiden gelukt gemeenten gemiddeld gemoed gerecht gerechten gerust geschenken geschillen geschikt geslacht gesprekken getallen ' +
    'getuigen gevaren gevallen gevecht gevolgen gewelddadig gewend gewest gewesten gewicht gewichten gewoonten gezicht gezichten gezinnen gezond ' +
    'beelden bedrag bedragen bedrijven beleid bekend beleggen benen bent bericht berichten beperkt bereid beroepen beschikkingen besluit besluiten bestand bestanden bestuurt ' +
    'betalen bewijzen bewoont bezit bezoeken bezwaren beurt beurten bedreven bevoegd ' +
    'verband verbanden verblijf verdriet verduisterd vergunningen verhalen verkeerd verkeren verkopen vermogen verschillen verslagen verstand verwant verwarmd verzoeken ' +
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
