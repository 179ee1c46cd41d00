/**
 * What no municipality answers, as patterns over a normalised question. General talk and tasks for a household
 * assistant; nothing about what pages say.
 */

/** Whatever the pages say, this is not ours to answer: advice on a vote, a forecast. */
const never: readonly RegExp[] = [
  /\b(welke|wat voor) partij\b.*\b(stem|stemmen|kiezen|beste|goed)\b/,
  /\b(op )?(wie|welke (partij|kandidaat|lijst)) (moet|zal|kan|zou) ik( het best| beter)? (op )?(stemmen|kiezen)\b/,
  /\bwaarop (moet|zal|zou) ik stemmen\b|\bstemadvies\b|\b(which|what) party\b.*\bvote\b|\bwho should i vote\b/,
  /^(?:en )?(?:gaat|zal|blijft|wordt|komt|gaan) (?:het|er|we)\b(?!.*\b(?:strooi\w*|stoep|put\w*|overlast)\b).*\b(regen|regenen|sneeuw|sneeuwen|onweren|stormen|vriezen|hagelen)\b/,
]

/** A forecast, a command to a gadget, small talk: not ours, unless a page is surely about it (snow on the pavement). */
const hardly: readonly RegExp[] = [
  /\b(het|wat voor|welk|mooi|slecht|lekker) weer\b(?! (een|nodig|terug|naar|op))|\bweer(bericht|s?voorspelling)/,
  /\b(the weather|weather forecast|will it rain|is it going to rain)\b/,
  /\b(gaat|zal|blijft|wordt|komt|is)\b.*\b(regenen|sneeuwen|onweren|stormen|vriezen|hagelen|zonnig|bewolkt|mistig|winderig)\b/,
  /\b(regen|sneeuw|onweer|hagel|storm|zon|wind)\b.*\b(verwacht|verwachten|voorspel\w*|stopt|op|vandaag|morgen|vanavond|weekend|schijnt|schijnen)\b/,
  /\b(voorspel\w*|verwacht\w*|millimeter)\b.*\b(regen|sneeuw|onweer|hagel|storm|zon)\b/,
  /\b(regent|sneeuwt|onweert|stormt|vriest|hagelt) het\b|\b(hoe|is het|wordt het) (warm|koud|heet|fris|zonnig|nat)\b/,
  /\b(temperatuur|graden celsius|regenkans|zonneschijn|regenbui|buienradar)\b/,
  /\b(jas|trui|paraplu|zonnebrand(creme)?|regenjas|handschoenen|korte broek)\b.*\b(aan|aandoen|nodig|mee|meenemen)\b/,
  /\b(wekker|wekkers|timer|kookwekker|snooze|alarmpje)\b|\b(zet|stel|annuleer|verwijder|wis) (een |het |de |mijn |alle |al mijn )*(alarm|alarmen|herinnering|herinneringen)\b/,
  /\b(herinner|herinnert) (me|mij)\b|\b(mijn|welke|alle|een|nieuwe) herinnering(en)?\b|\bset (a|an|the) (alarm|timer|reminder)\b/,
  /^(?:(?:kun|kan|wil|zou) (?:je|jij|u) |(?:hey|hee|ok|oke|alsjeblieft|graag|kom) (?:\w+ )?)*(?:\w+ )?(speel|draai|luister|zet)\b.*\b(muziek|liedje|lied|nummer|album|playlist|afspeellijst|artiest|song)\b/,
  /\b(playlist|afspeellijst|spotify|netflix|youtube|deezer|itunes|groove shark|last ?fm)\b/,
  /\b(beoordeel|waardeer|rate)\b|\bgeef\b.*\b(sterren|punten|ster|beoordeling|waardering)\b/,
  /\b(reserveer|boek|zoek|vind)\b.*\b(tafel|restaurant|eetcafe|bistro|hotelkamer|bioscoop|film|kaartjes)\b/,
  /\b(welke|wat voor) films?\b|\b(bioscoop|filmtijden|film tijden|trailer|soundtrack|televisieserie|tv serie|tv programma|videogame)\b/,
  /\b(vertel|ken je|weet je)\b.*\b(mop|grap|grapje|raadsel|verhaaltje)\b|\btell me a joke\b/,
  /\b(schrijf|maak|verzin)\b.*\b(gedicht|rap|verhaal|opstel|code|programma|essay|sollicitatiebrief)\b/,
  /\b(wie|hoeveel)\b.*\b(wereldkampioen|doelpunten|wedstrijd|eredivisie|voetbalde)\b|\b(ajax|feyenoord|psv)\b/,
  /\b(recept|ingredienten|kook ik|bak ik|koken vandaag|avondeten)\b/,
  /\b(hoofdstad van|hoeveel inwoners heeft|hoe hoog is de|wie was de eerste|wanneer leefde)\b.*\b(land|frankrijk|duitsland|toren|berg|president|wereld)\b/,
  /\b(bitcoin|crypto|aandelen|beleggen|loterij|staatsloten|horoscoop|sterrenbeeld)\b/,
  /\b(hou je van|ben je verliefd|wat is je lievelings|hoe oud ben je|heb je een (vriend|vriendin)|hoe gaat het met je)\b/,
  /\b(wat is de zin van het leven|bestaat god)\b|\b(hoe laat is het|welke dag is het)(?: (?:nu|vandaag|eigenlijk|precies|daar|in \p{L}+))*\s*\??$/u,
  /\b(vertaal|translate)\b.*\b(naar|in het|into|to)\b/,
]

/** Elsewhere than at a municipality, unless a page is plainly about it. */
const elsewhere: readonly RegExp[] = [
  /^(?!.*\b(bu(?:ur|ren)\w*|overlast|(?:kei)?hard\w*|luid\w*|lawaai|vergunning\w*|straatmuzi\w*|organiseren)\b).*\b(film|films|muziek|liedje|zanger|zangeres|concert|album|roman|serie|gitaar|piano)\b/,
  /^boek (een|plek|tafel|voor)\b|\b(het|dit|een goed|huidige) boek\b/,
  /\b(voetbal|tennis|hockey|formule 1|olympische)\b/,
  /\b(hoofdpijn|koorts|buikpijn|griep|tandpijn|kiespijn|tandarts|huisarts|pijnstiller)\b/,
  /^(?!.*\b(weggooi\w*|gooi\w*|weg|inlever\w*|afval|milieustraat|datum)\b).*\bmedicijn(en)?\b/,
  /^(?!.*\b(vergunning\w*|beginn?\w*|openen|starten|terras\w*|horeca\w*|plek voor|overlast|stank)\b).*\b(restaurant|pizza|hotelkamer|vliegticket|vliegtickets|vakantiehuis|cruise)\b/,
  /\b(mobieltje|iphone|android|printer|wifi|laptop|telefoonabonnement|xbox|playstation)\b/,
  /\b(supermarkt|bol com|amazon|marktplaats|ikea|webshop|bezorgd|pakketje)\b/,
  /\b(huiswerk|wiskunde|som|scheikunde|werkstuk|spreekbeurt)\b/,
  /\b(relatieadvies|verliefd|daten|tinder|verjaardagscadeau)\b/,
]

export type Scope = 'never' | 'hardly' | 'elsewhere' | 'ours'

/** @param normalised as `normalise` makes it */
export function scopeOf(normalised: string): Scope {
  if (never.some((pattern) => pattern.test(normalised))) return 'never'
  if (hardly.some((pattern) => pattern.test(normalised))) return 'hardly'
  return elsewhere.some((pattern) => pattern.test(normalised)) ? 'elsewhere' : 'ours'
}
