/** Verbs and everyday turns that fit many subjects. How a line reads: lexicon.ts. */
export const dutchMore = `
turkije, marokko, amerika, verenigde staten, engeland, groot brittannie, canada, australie, thailand, china, india, brazilie, suriname, indonesie, egypte, japan, zuid afrika, iran, syrie, oekraine, rusland, zwitserland, noorwegen > buitenland, landen
stem uitbrengen, mijn stem, stem geven > stemmen
lastigvallen, viel mij lastig, lastig gevallen, handtastelijk > ongewenst, gedrag, omgangsvormen
ongelijk gekregen, gaf mij ongelijk, zaak verloren > hoger, beroep
vanwege mijn, huidskleur, afkomst, geaardheid > discriminatie
ministerie, rijksoverheid, provincie = overheid, overheidsorganisaties
kwijtraken, kwijtraak, kwijtgeraakt, raakte kwijt, verliezen, verloor > kwijt, vermissing, verlies
inleveren, teruggeven, terugsturen, terugbrengen = inleveren
bedrijven, instanties, instellingen, websites, organisatie, clubs = organisaties
wie kan zien, wie mag zien, wie ziet, wie kijkt, meekijken, inzage > inzien, gegevens
doorgegeven, gedeeld, verstrekt, doorverkocht > gegevens, verstrekken, doorgeven
mogen vragen, mogen ze vragen, mag vragen naar > mogen, gebruiken
voorkomen, beschermen, tegengaan, beveiligen, voorzorg = voorkomen, beschermen, veilig
herkennen, opmerken, merken, doorhebben, zie ik of > herkennen
slachtoffer, gedupeerd, overkomen, dupe = slachtoffer
melden, aankaarten, meldpunt, melding doen, doorbellen = melden, melding
oprichten, starten, opzetten, opstarten = oprichten, starten
verschillen, onderscheid, in plaats van = verschil
minimumleeftijd, oud genoeg, jongste leeftijd, vanaf hoe oud > leeftijd, minderjarigen, jonger
kandidaat, verkiesbaar, kieslijst, lijsttrekker, op de lijst > kandidaat, politieke, partij
stemrecht, mag ik stemmen, mag ik al stemmen, kiesgerechtigd, stemgerechtigd = kiesgerechtigd, stemmen, mag
geen stempas, stempas niet gekregen, niet in de bus, stempas kwijt > stempas, kwijt, ontvangen
vanuit het buitenland stemmen, in het buitenland stemmen, op vakantie tijdens de verkiezingen, stemmen per post, briefstem > stemmen, buitenland
hulp bij stemmen, niet zelf lezen, slecht ter been, toegankelijk > beperking, kiezers
rode potlood, biljet invullen, stembiljet > stembiljet, stemhokje
uitvaart betalen, uitvaartverzekering, kosten uitvaart > uitvaart, begrafenis, kosten
eigen grond, in de tuin begraven, op zee, natuurbegraven > begraven, overledene, waar
visum, esta, inreizen, reistoestemming = visum, reistoestemming
documentnummer, nummer van mijn paspoort, pasnummer > paspoortnummer, nummer
hologram, watermerk, namaken, vervalsing > echtheidskenmerken
ambassade, consulaat = ambassade, consulaat, buitenland
afpakken, innemen, ingenomen, ingetrokken, inhouden > ongeldig, vervallen, inhouden
ingebrekestelling, in gebreke stellen, dwangsom = dwangsom, beslist
hoger beroep, raad van state, bestuursrechter, centrale raad > hoger, beroep
hoorzitting, gehoord worden, mondeling toelichten > hoorzitting, bezwaar
niet eens met, ben het oneens, klopt niet, onterecht, onrechtvaardig, te hoog > bezwaar, beslissing
vertrouwenspersoon, ongepast, seksistisch, vervelend gedrag > ongewenst, gedrag, omgangsvormen
foutmelding, lukt niet, werkt niet, doet het niet, kom er niet in, krijg het niet voor elkaar, storing > lukt, problemen
huisbaas, verhuurder = verhuurder
huurverlaging, huur te hoog, huurcommissie, huurprijs > huur, huurwoning
kamer aanbieden, pand aanbieden, leegstaand, ruimte beschikbaar > woonruimte, melden
milieuvergunning, bedrijfsvergunning > milieuvergunning, omgevingsvergunning, bedrijf
gezicht bedekken, gezicht bedekt, gezicht verbergen, mondkapje, helm op, sjaal voor > gezichtsbedekkende, kleding
ziekenhuis, kliniek, verpleegtehuis = zorginstelling, zorginstellingen, ziekenhuis
stadhuis, gemeentehuis, overheidsgebouw > overheidsinstellingen, gemeente
whatsapp, facebook, instagram, sociale media, socials, appjes = whatsapp, facebook
downloaden, downloads, torrent = downloaden
lening, krediet, geld lenen, kredietbank > lening, schulden
incassokosten, aanmaning, herinneringsbrief, dwangbevel > aanmaning, schulden, betalen
journalist, transparantie, openheid > openbaar, woo
solliciteer, vacaturesite, traineeship > vacatures, werken, stages
tolk, vertaler, vertaling = taal, tolk
gebarentaal, doven = gebarentaal
werkgelegenheid, dienstverband, arbeidscontract > baan, werk
zelfstandig, freelance, eenmanszaak, bedrijf beginnen, kvk > ondernemer, bedrijf
buitenlandse studenten, student, studeren, studie > student, onderwijs
erfgenamen, spullen van de overledene, huis leegmaken > nabestaanden, erven, overlijden
inburgering, inburgeringscursus, nederlands leren, taalles = inburgeren, taal
achter het stuur, achter het stuur zitten, autorijden > rijden, auto, rijbewijs
langskomen, langs komen, logeren, logees, over de vloer > bezoek, bezoekers
kan niet betalen, kan dat niet betalen, niet kunnen betalen > kwijtschelding, betalingsregeling, schulden
huur niet betalen, huurachterstand, huurschuld, huisuitzetting, ontruiming, ontruimd > schulden, schuldhulp
op straat gezet, sta op straat, op straat staan, op straat komen, op straat belanden, mijn huis uit, huis uitgezet > dakloos, slaapplek
durf niet naar huis, bang thuis, bang voor mijn man, bang voor mijn vrouw, onveilig thuis, niet veilig thuis, word bedreigd > huiselijk, geweld, onveiligheid
`
