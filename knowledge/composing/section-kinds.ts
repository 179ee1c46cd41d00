/**
 * What sections of a page are commonly about, whatever the page is about: how people bring it up, and how a heading or
 * a text shows it. Normalised lines. No page has to have them; a title that shows one is about it as a whole.
 */
interface SectionKind {
  readonly asked: RegExp
  readonly shown: RegExp
}

const kinds: readonly SectionKind[] = [
  {
    // Doing it all the same.
    asked:
      /\b(boete|bekeuring|straf|strafbaar|betrapt|illegaal)\b|\bals ik (het|dat|die|hem) (toch|gewoon|stiekem|zelf|niet)\b|\b(gewoon|stiekem|toch) (doe|doen|doorgaan|beginnen)\b|\bzonder (vergunning|toestemming|melding|aanvraag|te vragen)\b|\bjust do it\b|\bfine\b/,
    shown: /\bovertreding|\bboete|\bzonder vergunning\?|\bdwangsom|\bstrafbaar\b/,
  },
  {
    asked:
      /\bschade\b|\bbeschadigd|\bverpest\b|\bvernield\b|\bwie (betaalt|vergoedt)\b|\baansprakelijk|\bverzeker/,
    shown: /\bschade\b|\baansprakelijk/,
  },
  {
    asked:
      /\bgevaar|\bomvallen\b|\bomwaaien\b|\bscheef\b|\binstort|\b(valt|waait) (er )?(straks|bijna|om|op)\b|\bonveilig\b/,
    shown: /\bgevaar|\bonveilig/,
  },
  {
    asked:
      /\b(mijn|een|eigen) (zaak|\w*bedrijf|onderneming|\w*winkel|kantoor|praktijk|salon)\b|\bondernemer|\bzzp|\bzelfstandige?\b|\bvoor (de|mijn) zaak\b/,
    shown: /\bondernemers?\b|\bbedrij(f|ven)\b|\bzzp/,
  },
  { asked: /\bwacht(rij|lijst|tijd|en)\b|\bin de rij\b/, shown: /\bwacht(lijst|tijd)/ },
  {
    asked:
      /\bte laat\b|\bniet op tijd\b|\bvergeten\b.*\bte [a-z]+en\b|\b(dagen|weken|maanden|maand|jaar|week) geleden\b|\bhad .*\bmoeten\b|termijn\b.*\b(voorbij|verstreken|gemist|verlopen)\b|\bniet gehaald\b/,
    shown: /\bte laat\b|\bniet op tijd\b|\b(weken|dagen) niet\b|\balsnog\b/,
  },
  {
    asked:
      /\b(afgewezen|afwijzing|geweigerd|afgekeurd)\b|\bniet (mee )?eens\b|\boneens\b|\bin beroep\b|\bnee gekregen\b|\bniet toegekend\b/,
    shown: /\bafgewezen\b|\bniet (mee )?eens\b|\bberoep\b/,
  },
  {
    // What was paid, or asked, for nothing.
    asked:
      /\bgeld terug\b|\b(onterecht|onterechte|ten onrechte)\b|\bklopt (echt |gewoon |helemaal )?niet\b|\b(had|heb|hebben) (\w+ ){0,4}betaald\b/,
    shown: /\bbezwaar\b|\bgeld terug\b/,
  },
  {
    asked:
      /\b(gestolen|gejat|gepikt|kwijt|verloren|weg(?! (doen|halen|gooien|brengen))|verdwenen|vermist|zoek)\b/,
    shown: /\b(gestolen|kwijt|verloren|weg)\b/,
  },
  {
    asked: /\b(kapot|stuk|defect|lek|lekke|gebroken)\b|\bdoet het niet\b|\bwerkt niet\b/,
    shown: /\b(kapot|stuk|defect|lek|lekke)\b|\blukt .* niet\b/,
  },
  {
    asked:
      /\b(kom|komt|kwam|gekomen|geleegd|opgehaald|gekregen|ontvangen|aangekomen)\b.*\bniet\b|\bniet\b.*\b(gekomen|geleegd|opgehaald|gekregen|ontvangen|aangekomen|geweest|komen opdagen)\b|\bovergeslagen\b/,
    shown: /\bkomt .* niet\b|\bniet (geleegd|gekregen|opgehaald|gekomen)\b/,
  },
  {
    asked:
      /\bniet (in een keer |meer )?(kunnen )?betalen\b|\bgeen geld\b|\b(in|aan) (termijnen|delen|stukjes)\b|\bgespreid\b|\bbetalingsregeling\b|\bte duur\b/,
    shown: /\bniet (op tijd |in een keer )?betalen\b|\bgeen geld\b|\btermijnen\b|\bbetalingsregeling\b/,
  },
  {
    asked: /\b(deurwaarder|aanmaning|dwangbevel|incasso|incassobureau)\b/,
    shown: /\b(deurwaarder|aanmaning)\b/,
  },
  {
    asked: /\b(vandaag|vanavond|vanmiddag|vannacht|meteen|direct|haast|spoed|dringend|nu nodig)\b/,
    shown: /\b(vandaag|vannacht|haast|spoed|noodgeval|noodgevallen)\b/,
  },
  {
    asked:
      /\bbuitenland\b|\bvakantie\b|\b(in|uit|naar) (spanje|turkije|marokko|duitsland|belgie|frankrijk|italie|griekenland|polen|suriname|engeland|portugal|amerika|syrie|oekraine)\b|\babroad\b/,
    shown: /\bbuitenland\b/,
  },
  {
    asked: /\b(teruggevonden|gevonden)\b|\bterug gevonden\b/,
    shown: /\b(teruggevonden|gevonden)\b/,
  },
  {
    asked:
      /\biemand anders\b|\bnamens\b|\b(kan|mag|moet|wil) (mijn|m n|een|de) (man|vrouw|partner|zoon|dochter|moeder|vader|broer|zus|buurman|buurvrouw|vriend|vriendin|collega)\b.*\b(voor mij|mijn|namens|ophalen|aanvragen|doen|tekenen|stemmen)\b|\bvoor (mijn|m n) (man|vrouw|moeder|vader|dochter|zoon|kind|kinderen|partner|oma|opa)\b/,
    shown:
      /\biemand anders\b|\bvoor wie\b|\bwie mag (bellen|melden)\b|\bmachtig|\bvolmacht\b|\bniet zelf komen\b/,
  },
  {
    asked:
      /\bniet (goed )?(lezen|schrijven|praten)\b|\bsnap .*\bniet\b|\bbegrijp .*\bniet\b|\bhulp (bij|met|nodig)\b|\bwie helpt\b|\blukt (me|mij|het)? ?niet\b/,
    shown: /\bhulp\b|\bmoeilijk lezen\b/,
  },
  {
    asked:
      /\bgeen (computer|internet|smartphone|mobiel|telefoon|digid)\b|\bzonder (computer|internet|smartphone|digid|telefoon)\b|\bniet (handig )?(op|met) (internet|de computer)\b/,
    shown: /\bgeen (internet|smartphone|computer|digid)\b|\bzonder digid\b/,
  },
  {
    asked: /\b(ontevreden|klacht|klagen)\b|\bniet tevreden\b|\bbelachelijk\b/,
    shown: /\bniet tevreden\b|\bklacht/,
  },
  {
    asked: /\b(tekent|tekenen|toestemming|weigert|werkt niet mee|wil niet)\b/,
    shown: /\btoestemming\b/,
  },
  {
    asked:
      /\b(gedwongen|dwingt|dwingen|tegen mijn zin|uithuwelijken|uitgehuwelijkt)\b|\b(moet|willen|wil) .*\bik wil niet\b/,
    shown: /\bgedwongen\b/,
  },
  {
    asked: /\b(openingstijd|openingstijden|geopend|gesloten|open|dicht)\b|\bwelke tijden\b|\bhoe laat\b/,
    shown: /\bopeningstijden\b|\bopen\b/,
  },
  {
    asked:
      /\bhoeveel (geld )?(krijg|kan ik krijgen|krijgen)\b|\bhoe hoog\b|\bwelk bedrag\b|\bwat (krijg|levert)\b/,
    shown: /\bhoeveel\b|\bwat krijgt\b/,
  },
  { asked: /\b(gevallen|uitgegleden|gestruikeld|onderuit)\b/, shown: /\b(gevallen|gestruikeld)\b/ },
  {
    asked:
      /\b(kerst|kerstmis|kerstdag|pasen|paasdag|pinksteren|hemelvaart|hemelvaartsdag|koningsdag|nieuwjaar|nieuwjaarsdag|feestdag|feestdagen)\b/,
    shown: /\bfeestdag/,
  },
  {
    asked:
      /\bkan niet (zelf )?(komen|langskomen|meekomen|naar (het|de) (stadhuis|gemeentehuis|gemeente|balie))\b|\b(bedlegerig|aan huis gebonden)\b|\b(ligt|lig) (op|in) bed\b|\bkan niet (van huis|de deur uit)\b/,
    shown: /\bniet (zelf )?(komen|langskomen)\b/,
  },
  {
    asked:
      /\bnog (prima|goed|bruikbaar|netjes|heel)\b|\b(weggeven|weggegeven|kringloop|tweedehands|hergebruik)\b/,
    shown: /\b(bruikbaar|kringloop\w*|weggeven)\b/,
  },
  {
    asked:
      /\b(misbruikt?|misbruik|fraude|identiteitsfraude|oplichting|opgelicht)\b|\bop mijn naam\b|\b(contracten|leningen|abonnementen) (af|met)\b/,
    shown: /\bmisbruikt?\b|\bfraude\b/,
  },
  {
    asked: /\b(afgepakt|afgenomen|ingenomen|ingevorderd|in beslag|ongeldig verklaard)\b/,
    shown: /\b(ingevorderd|ongeldig verklaard|in beslag)\b/,
  },
  {
    asked:
      /\b(te veel|te zwaar|overbelast|overspannen|uitgeput)\b|\b(trek|red|hou|houd)\b.*\bniet (meer|vol|langer)\b|\bkan niet meer\b/,
    shown: /\bte (veel|zwaar)\b/,
  },
  {
    asked:
      /\bniet (hardop |vrij |veilig )?(praten|bellen|spreken)\b|\b(hij|zij|hem|haar) .*\b(hoort|meeluistert|luistert)\b/,
    shown: /\bniet (veilig |vrij )?praten\b/,
  },
  { asked: /\b(verandert|veranderen|gevolg|gevolgen)\b/, shown: /\b(verandert|gevolgen)\b/ },
  { asked: /\b(huur|huurder|verhuurder|huisbaas)\b/, shown: /\b(huurt|huurder|verhuurder)\b/ },
  { asked: /\bgescheiden\b|\bscheiding\b|\bmijn ex\b/, shown: /\bgescheiden\b|\bscheiding\b/ },
  { asked: /\bverhuis|\bverhuizing\b|\bnieuw adres\b/, shown: /\bverhuisd?\b|\bverhuist\b/ },
  {
    // How to come by it, in few words.
    asked: /\bhoe (een )?nieuwe?\b|\bhoe (kom|krijg) ik\b/,
    shown: /\b(zo|hoe) (regelt|vraagt|doet|schrijft) u\b|\baanvragen\b/,
  },
  { asked: /\bweggesleept\b|\bweggetakeld\b|\bwegsleep/, shown: /\bweggesleept\b/ },
]

/** The kinds that a question brings up. @param normalised of the question */
export function kindsAsked(normalised: string): readonly SectionKind[] {
  return kinds.filter(({ asked }) => asked.test(normalised))
}
