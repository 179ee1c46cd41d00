/** What people say in daily life, whatever the subject. How a line reads: lexicon.ts. */
export const dutchEveryday = `
dokken, ophoesten, opgehoest, aftikken, neertellen, lappen > betalen, kosten
afrekenen, afgerekend, overmaken, overgemaakt, overboeken > betalen, betaling
centen, poen, doekoe, flappen, pegels, duiten > geld, bedrag
wat kost, hoeveel kost, hoe duur, prijs, prijzen, prijskaartje > kosten, tarief, tarieven
hoeveel geld, hoeveel euro > bedrag, kosten, tarief
duurder, prijsstijging, omhoog gegaan > verhoging, tarief
goedkoper, minder betalen > verlaging, vermindering, korting
voor niks, voor niets, voor nop > gratis, kosteloos
gratis = kosteloos
termijntjes, in stukjes betalen, in delen betalen, gespreid betalen, afbetalen, afbetaald, beetje bij beetje > betalingsregeling, termijnen
later betalen, nog niet betalen, nu niet betalen > uitstel, betalingsregeling
blut, platzak, rood staan, krap bij kas, rondkomen, eindjes aan elkaar > geldproblemen, schulden, inkomen
weinig geld, geen geld, armoedig, armoede, sappelen > inkomen, minima, bijstand
schuldenlast, schuldeisers, diep in schuld > schulden, schuldhulpverlening
wegstrepen, kwijtgescholden, kwijt gescholden, niet hoeven betalen, hoef niet betalen > kwijtschelding
kan niet betalen, betalen lukt niet, geld niet missen > kwijtschelding, betalingsregeling
geld terug, terugkrijgen, teruggekregen, teruggestort > teruggaaf, terugbetaling, restitutie
teveel betaald, te veel betaald, dubbel betaald > teruggaaf, terugbetaling
moet terugbetalen, teveel gekregen, te veel gekregen > terugvordering, terugbetalen
bekeurd, beboet, prent > boete, bekeuring
geldboete, bekeuring = boete
dreigbrief, betaalbrief > aanmaning, herinnering, dwangbevel
te laat betaald, vergeten betalen > aanmaning, herinnering, betaling
loon ingehouden, beslag gelegd, beslag op loon > loonbeslag, beslag, deurwaarder
incassobureau, incassokosten, deurwaarder > invordering, dwangbevel
bankrekening, ibannummer, banknummer > rekeningnummer, iban
andere bank, bank gewisseld, nieuwe bankrekening > rekeningnummer, wijzigen
vanzelf afgeschreven, automatisch afschrijven, automatisch afgeschreven > incasso, automatisch
potje, geldpotje, steuntje > subsidie, bijdrage, fonds, tegemoetkoming
centje erbij, extraatje, beetje extra > toeslag, tegemoetkoming, bijdrage
geldelijke steun, financiele hulp, financiele steun > subsidie, bijstand, tegemoetkoming
steuntrekker, bijstandsgeld, sociale dienst, steungeld > bijstandsuitkering, bijstand, uitkering
salaris, loon, lonen, verdienen, verdien, verdiensten > inkomen, inkomsten
spaarcenten, spaarrekening, spaarpot, hoeveel spaargeld > vermogen, spaargeld, vermogensgrens
nota, rekening in bus, betaalverzoek > aanslag, factuur
fiscus, blauwe envelop, blauwe brief > belastingdienst, aanslag, belasting
belastingaanslag, aanslagbiljet = aanslag
belasting van gemeente, gemeentebelasting, woonlasten > gemeentelijke, belastingen, heffing
aftrekken, aftrekpost, belasting terugvragen > aftrek, belastingaangifte
geld lenen, geleend, krediet > lening
vergoed, declareren, onkosten > vergoeding, vergoeden
smartengeld, schade verhalen, wie betaalt schade, schade claimen, claim > schadevergoeding, aansprakelijk, schade
schuld van gemeente, gemeente aansprakelijk stellen, gestruikeld > aansprakelijk, aansprakelijkstelling, schade
borg > waarborgsom, borgsom
cash, briefgeld, muntgeld, pinpas, bankpas > contant, pinnen
qr code, betaallink, tikkie > ideal, betalen, online
erven, geerfd, nalaten, nagelaten > erfenis, nalatenschap, erfbelasting
pensioentje, gepensioneerd, stoppen met werken > pensioen, aow
ouderdomspensioen, ouwedagsgeld, ouderdomsuitkering > aow
polis, verzekerd, verzekeraar > verzekering
papiertje, briefje, bewijsje, stukje papier > bewijs, uittreksel, verklaring, formulier
formuliertje, invulpapier, invulbriefje, invullijst > formulier, aanvraagformulier
papierwerk, paperassen, papierwinkel, rompslomp > documenten, bewijsstukken, stukken
zwart op wit, aantonen, aangetoond > bewijs, bewijsstuk, verklaring
kopietje, fotokopie, kopieren, gekopieerd > kopie, afschrift
officiele kopie, kopie waarmerken, echt verklaard > gewaarmerkt, waarmerken, afschrift
stempel, stempeltje > legalisatie, legaliseren, apostille
gebruiken in buitenland, papieren voor buitenland, document voor buitenland > legalisatie, apostille, internationaal
ondertekend, getekend, tekenen > handtekening, ondertekenen
ingevuld, aankruisen, aangekruist > formulier, invullen
opgestuurd, insturen, ingestuurd, toesturen > indienen, opsturen, verzenden
ingeleverd, terugbrengen, teruggebracht > inleveren
uitprinten, uitgeprint, printen, printje > downloaden, formulier
neem mee, meebrengen, op zak, meegenomen > meenemen, nodig
benodigdheden, spullen nodig, wat nodig > nodig, voorwaarden, meenemen
aangevraagd, fixen, gefixt > aanvragen, aanvraag
waar krijg, hoe krijg, vandaan halen > aanvragen, aanvraag
opgehaald, oppikken, afgehaald > ophalen, afhalen
laten bezorgen, thuis bezorgen, thuisbezorgd, bezorgd aan huis > bezorgen, thuisbezorgen
haast, snel nodig, morgen nodig, supersnel, gelijk nodig > spoed, spoedaanvraag, spoedprocedure
pasje, kaartje > pas, kaart, identiteitskaart
idkaart, id kaart, id bewijs, identificeren, legitimeren > identiteitskaart, identiteitsbewijs, legitimatie
roze pasje, roze papiertje, rijpapieren > rijbewijs
pasfotootje, fotootje, kiekje > pasfoto
vingertoppen, vingers scannen > vingerafdrukken, vingerafdruk
over datum, niet meer geldig, verloopt > verlopen, geldigheid, verlengen
hoelang geldig, hoe lang geldig, houdbaar > geldigheid, geldigheidsduur, geldig
omruilen, inruilen, omgewisseld, omgezet > omwisselen, omzetten
burger service nummer, sofinummer, sofi nummer, persoonsnummer > burgerservicenummer, bsn
getuigschrift, buitenlands diploma, schoolpapieren > diploma, diplomawaardering
vertaald, vertaalbureau, overzetten in nederlands > vertaling, beedigd, vertaler
goed gedrag, strafblad, schone lei, veroordeeld geweest > vog, gedrag
bewijs van adres, bewijs inschrijving, bewijs waar woon > uittreksel, brp, adres
levend bewijzen, nog in leven, bewijs van leven > attestatie, vita, levensbewijs
ongehuwd bewijs, bewijs vrijgezel, bewijs alleenstaand > ongehuwdverklaring, uittreksel
trouwboek, huwelijksboekje > trouwboekje, huwelijksakte
geboortebewijs, geboortepapier, geboortebriefje > geboorteakte, afschrift
overlijdensbewijs, doodsakte > overlijdensakte, akte
stamboom, voorouders, opzoeken familie > archief, stamboomonderzoek, genealogie
oude papieren, oude tekeningen, oude bouwtekening, oude foto > archief, bouwarchief, archiefstukken
ontvangstbewijs, bewijs van ontvangst, is het aangekomen > ontvangstbevestiging, bevestiging
dossiernummer, referentienummer, kenmerk > zaaknummer
ouwelui, pa, ma, vader, moeder > ouders, ouder
ouwe mensen, bejaard, bejaarden, hoogbejaard, ouden van dagen > ouderen, senioren
baas, bazen, chef > werkgever
werknemers, mensen in dienst, medewerkers in dienst > personeel, werknemer
huisbaas, huisbazen, huiseigenaar > verhuurder, eigenaar
juf, meester, docent, lerares > leraar, school, onderwijs
man, vrouw, echtgenote, wederhelft > partner, echtgenoot
vriendin, vriend, verkering > partner
kids, koters, koter, kleintjes, kroost > kinderen, kind
zoon, zoontje, zonen, dochter, dochtertje > kind, kinderen
babytje, pasgeborene, hummel > kind, baby, geboorte
kleinzoon, kleindochter, kleinkinderen > kleinkind, kinderen
opa, oma, opoe > grootouders, ouderen
broer, zus, broertje, zusje, oom, tante, neef, nicht > familielid, familie
schoonmoeder, schoonvader > schoonouders, familielid
stiefvader, stiefmoeder, bonuskind > stiefouder, stiefkind, gezag
pleegouders, pleeggezin, kind opvangen thuis > pleegzorg, pleegkind
huisgenoot, huisgenoten, kamergenoot, samen in huis > medebewoner, huishouden
buurman, buurvrouw, buurtjes > buren, buurt, bewoners
burger, burgers, dorpeling, stadsbewoner > inwoner, inwoners
ambtenaar, mevrouw van gemeente, meneer van gemeente > medewerker, gemeente
bestuurders, bestuur van stad, stadsbestuur, gemeentebestuur, b en w > college, wethouder, burgemeester
volksvertegenwoordiger, gemeentepolitiek, raadsleden > gemeenteraad, raadslid
den haag, regering, ministers > rijksoverheid, kabinet, ministerie
agent, agenten, smeris, oom agent, wout > politie
parkeerwacht, stadswacht, gemeentewacht > boa, handhaver, handhaving
controleur, langs komen kijken, gecontroleerd > toezichthouder, controle, inspectie
jurist, raadsman, pleiter > advocaat, rechtsbijstand
rechtszaak, procederen, voor de rechter > rechtbank, rechter, beroep
dokter, huisdokter > huisarts, arts
gehandicapten, invalide, mindervalide > gehandicapte, beperking, handicap
slecht ter been, niet goed lopen, moeilijk lopen, rollator > beperking, wmo, rolstoel
tiener, tieners, puber, pubers > jongeren, minderjarig
studeren, studeer, universiteit, hogeschool > student, studie
scholieren, leerlingen > leerling, scholier
zwerver, daklozen, op straat leven, dak boven hoofd > dakloos, daklozenopvang, opvang
eigen zaak, eigen bedrijf, voor mezelf werken, zzp er, zzper > ondernemer, zelfstandige, bedrijf
club, clubje > vereniging, stichting
azc, gevlucht, asiel > asielzoeker, statushouder, vluchteling, opvang
oekraiener, oekraiense > oekraine, ontheemden
buitenlander, buitenlanders, buitenlands paspoort > vreemdeling, nationaliteit
expat, expats, kennismigrant, buitenland komen wonen > vestiging, buitenland, inschrijven
weduwe, weduwnaar, partner overleden, man overleden, vrouw overleden > nabestaanden, partner
achterblijvers, familie van overledene > nabestaanden
ex man, ex vrouw, exman, exvrouw > partner, scheiding, echtgenoot
single, vrijgezel, in mijn eentje, woon alleen > alleenstaande, alleenstaand
alleenstaande moeder, alleenstaande vader, kind alleen opvoeden > alleenstaande, ouder, eenoudergezin
bajes, in de cel, vastzitten > detentie, gevangenis
opgepakt, gearresteerd, arrestatie > aanhouding, politie
hoelang, hoe lang, wanneer klaar, hoeveel weken, hoeveel dagen > termijn, duur, beslistermijn
lang wachten, duurt lang, hoor niks, niks gehoord > beslistermijn, termijn, behandeling
deadline, tot wanneer, laatste dag > termijn, uiterlijk
te laat, telaat > termijn, verlopen, uiterlijk
langer de tijd, meer tijd, extra tijd > uitstel, verlengen, termijn
wanneer open, hoe laat open, openingstijd, hoe laat dicht, koopavond > openingstijden, geopend
vrije dag, kerst, paasdag, pinksteren, koningsdag, hemelvaart > feestdagen, openingstijden
oud en nieuw, oudjaar, oudejaarsavond > jaarwisseling, vuurwerk
afspraakje, langskomen, langs komen, tijd prikken, afspreken > afspraak
afspraak verzetten, afspraak afzeggen, afspraak verplaatsen > afspraak, wijzigen, annuleren
zonder afspraak, zomaar binnenlopen, zo naar binnen > afspraak, balie
loketten, stadsbalie, toonbank > balie, gemeentehuis, loket
stadhuis, raadhuis, stadskantoor, gemeentekantoor = gemeentehuis
waar terecht, bij wie terecht, aankloppen, welk loket > contact, loket
bellen, opbellen, telefoontje, telefoonnummer, belletje > contact, telefoon, telefonisch
mailen, mailtje, emailen, e mail > contact, mail
appje, appen, chatten > whatsapp, contact
iemand spreken, praten met iemand, mens aan lijn > contact, gesprek, afspraak
zelf komen, persoonlijk komen, zelf langs, zelf verschijnen > persoonlijk, balie
iemand anders laten, laten doen door, ander laten ophalen, namens, in mijn plaats > machtigen, volmacht, gemachtigde
voor moeder regelen, voor vader regelen, voor iemand regelen, andermans zaken > machtigen, machtiging, vertegenwoordiger
laten vertegenwoordigen, zaakwaarnemer, gevolmachtigde > machtiging, gemachtigde, vertegenwoordiger
niet zelf beslissen, dement, dementie, wilsonbekwaam > bewindvoering, mentorschap, curatele
onder bewind, onder curatele, bewindvoerders > bewindvoerder, bewindvoering, curator
laptop, pc, computer, internet, tablet > online, digitaal, website
mobieltje, smartphone, gsm, foon > telefoon, mobiel, app
inlog, inlogcode, ingelogd, inloggegevens > inloggen, digid
pincode, code vergeten, code kwijt > wachtwoord, digid, inloggen
geen computer, geen internet, niet digitaal, niet handig computer > balie, papieren, schriftelijk
site, webpagina, webstek, internetpagina > website
doet het niet, werkt niet, foutmelding, vastgelopen > storing
hacken, gehackt, nepmail, nep sms, nepbericht > phishing, fraude, oplichting
oplichter, babbeltruc, opgelicht, bedonderd, belazerd > oplichting, fraude, aangifte
sjoemelen, gesjoemel, frauderen, zwendel, rommelen met geld > fraude
identiteit gestolen, iemand doet alsof, misbruik mijn naam, misbruik paspoort > identiteitsfraude, misbruik
stukgegaan, stuk gegaan, stukgemaakt, gebroken > beschadigd, kapot, defect
geknaagd, gekauwd, aangevreten, kapotgebeten, gescheurd, scheurtje > beschadigd
paspoort gewassen, rijbewijs gewassen, in wasmachine, meegewassen, drijfnat, natgeworden > beschadigd
vervaagd, niet te lezen, vlekken > onleesbaar, beschadigd
deuk, blikschade, kras, krassen > schade, beschadigd
foetsie, pleite, spoorloos, zoek geraakt > kwijt, vermissing, verloren, vermist
kwijtgeraakt, kwijtraken, verdwenen, verliest > vermissing, verloren, kwijt
laten liggen, ergens gelaten, nergens vinden > kwijt, verloren, vermissing
gejat, gepikt, jatten, gerold, buitgemaakt > diefstal, gestolen, aangifte
zakkenroller, dief, dieven, inbreker > diefstal, inbraak, aangifte
portemonnee weg, portemonnee kwijt, beurs kwijt, tas weg > diefstal, vermissing, gestolen
opgeraapt, vond op straat, aangetroffen > gevonden, voorwerp, voorwerpen
weer gevonden, toch gevonden, weer boven water > teruggevonden, gevonden
aangeven bij politie, naar de politie, proces verbaal > aangifte, politie
boeven, crimineel, criminelen, onderwereld > criminaliteit, veiligheid, ondermijning
doorspelen, doorgespeeld, doorverkopen, doorverkocht, rondstrooien > gegevens, verstrekken, delen
uitgelekt, gelekt, gegevens lekken > datalek, persoonsgegevens
afgeschermd, verbergen, verborgen, blokkeren, niemand mag weten > geheimhouding, afschermen, verstrekking
niet doorgeven, adres geheim, geheim adres > geheimhouding, verstrekking, gegevens
wat weten jullie, staat over mij, welke gegevens hebben > inzage, persoonsgegevens
wie gegevens gekregen, wie gegevens bekeken, meegekeken > inzage, verstrekking, gegevens
inkijken, ingekeken, ingezien, inkijk > inzage, inzien
prive, pottenkijkers > privacy, persoonsgegevens, avg
wissen, gewist, uit systeem halen > verwijderen, gegevens
klopt niet, verkeerd, foutje, staat fout > correctie, onjuist, fout
verbeteren, rechtzetten, rechtgezet, verbeterd > wijzigen, correctie, corrigeren
veranderen, veranderd, aanpassen, aangepast > wijzigen, wijziging
doorgegeven, laten weten, inlichten, op hoogte brengen > doorgeven, melden
afblazen, afgeblazen, terugtrekken, teruggetrokken, ingetrokken > intrekken, annuleren
opgezegd, stopgezet, ermee stoppen > beeindigen, stopzetten, opzeggen
goedvinden, groen licht, akkoord > toestemming, goedkeuring
geoorloofd, legaal, mag zomaar > toegestaan, vergunning, verboden
mag van ouders, ouders moeten tekenen, mogen van vader > toestemming, gezag, ouders
zonder toestemming ouders, ouder weigert, vader weigert, moeder weigert > vervangende, toestemming, gezag
niet toegestaan > verboden, verbod
straf, gestraft, sanctie, op vingers getikt > boete, maatregel, handhaving
regeltjes, voorschrift, voorschriften, spelregels > regels, voorwaarden
wetboek, wetsartikel > wet, wetgeving
plaatselijke regels, regels in gemeente, gemeenteregels > verordening, apv, regels
permissie, vergunninkje > vergunning
zonder vergunning, zwart gebouwd, stiekem gebouwd > vergunningvrij, illegaal, handhaving
per se, niet onderuit, echt moeten > verplicht, verplichting
kom in aanmerking, heb recht, rechthebbende > voorwaarden, aanmerking, recht
eis, vereisten, waaraan voldoen > voorwaarden, eisen
ontheven, vrijgesteld > ontheffing, vrijstelling, uitzondering
18 worden, achttien worden, 18 geworden > meerderjarig, volwassen
onder de achttien, jonger dan 18, nog geen 18 > minderjarig, minderjarige
hoe oud, vanaf hoe oud > leeftijd, minimumleeftijd
op vakantie, vliegen, vliegreis, op reis, vakantiereis > reizen, buitenland
grens over, over de grens, weekendje weg > buitenland, reizen
ander land, andere landen, overzee, verre land > buitenland
spanje, frankrijk, duitsland, belgie, italie, griekenland > buitenland, europa
turkije, marokko, amerika, china, engeland, australie > buitenland
buiten europa, buiten eu, wereldreis > buitenland, visum
kind mee reizen, kind meenemen buitenland, kind alleen reizen > reizen, minderjarig, toestemming
bezoek uit buitenland, familie laten overkomen, familie uitnodigen > garantverklaring, visum, uitnodiging
emigreren, geemigreerd, weg uit nederland, land verlaten, ander land wonen > emigratie, vertrek, buitenland
terug naar nederland, weer in nederland, remigreren > hervestiging, vestiging, inschrijven
nederland komen wonen, immigreren, nieuwkomer > vestiging, inschrijven, immigratie
nederlander worden, nederlands worden, nederlandse pas krijgen > naturalisatie, nationaliteit, nederlanderschap
dubbel paspoort, twee paspoorten, tweede paspoort > nationaliteit, dubbele
nederlands leren, taal leren, nederlandse les > inburgering, taalcursus
verblijfspapieren, verblijfspas, mogen blijven > verblijfsvergunning, verblijfsdocument, ind
zonder papieren, geen papieren, ongedocumenteerd > ongedocumenteerden, verblijfsvergunning
spreek geen nederlands, andere taal, niet goed nederlands > tolk, taal
engelstalig, engelse versie > meertalig, internationaal, engels
analfabeet, moeilijk lezen, laaggeletterdheid > laaggeletterd, taalhulp
geloof, geloven, gelovig, kerkelijk > religie, godsdienst, levensbeschouwing
moslim, moslims, hindoe, christen, jood > religie, godsdienst
ontslagen, eruit gegooid werk, baan kwijt, werk kwijt > ontslag, werkloos, uitkering
werkeloos, geen werk, zonder werk, zonder baan > werkloos, ww, uitkering
baantje, job, banen > werk, baan, vacature
baan zoeken, werk zoeken, aan de slag, sollicitatie > vacature, werk, solliciteren
werken bij gemeente, baan bij gemeente, openstaande banen > vacatures, werken
`
