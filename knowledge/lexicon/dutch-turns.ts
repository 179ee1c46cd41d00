/** Turns of phrase, and the general word for a particular thing. How a line reads: lexicon.ts. */
export const dutchTurns = `
stoppen met, ophouden, ophoudt, opgehouden > beeindigen, stopzetten, afschaffen
verdwijnen, verdwijnt, opdoeken, opgedoekt > afschaffen, vervallen
afgeschaft, afschaffing, van tafel > afschaffen, vervallen
ergens van af, van af wil, van af komen > beeindigen, opzeggen, stopzetten
voor elkaar krijgen, voor elkaar boksen, geregeld krijgen, rond krijgen > regelen, aanvragen
de mist in, misgegaan, mis gegaan, misgelopen, fout gegaan > fout, problemen
in de knoei, in de knel, in de penarie, in de nesten > problemen, hulp
alarm slaan, alarm geslagen, bel getrokken, trek aan bel > melden, melding
recht op hebben, ergens recht op, waar recht op, wel recht op > recht, voorwaarden
in aanmerking, aanmerking komen > voorwaarden, recht
hoeveel keer, hoe vaak, hoe dikwijls > keer, aantal
keer per jaar, vaak per jaar, elk jaar, ieder jaar > jaarlijks, jaar
om hoeveel jaar, om hoeveel tijd, elke hoeveel jaar > jaar, jaren, termijn
elke maand, iedere maand, per maand > maand, maandelijks
vanaf welke leeftijd, tot welke leeftijd, welke leeftijd, hoeveel jaar oud > leeftijd, leeftijdsgrens
te jong, jong genoeg > leeftijd, minimumleeftijd, minderjarig
uiterste datum, laatste moment, voor welke datum > uiterlijk, termijn, datum
vanaf wanneer, sinds wanneer, met ingang van > ingangsdatum, datum, inwerkingtreding
begindatum, startdatum, wanneer begint > ingangsdatum, datum
op wiens naam, wiens naam, op wie naam > naam, tenaamstelling
wie gaat over, wie gaat erover, wie beslist, wie bepaalt > verantwoordelijk, bevoegd, beslissing
wie is verantwoordelijk, wie draagt verantwoordelijkheid, eindverantwoordelijk > verantwoordelijk, verantwoordelijkheid
voor het zeggen, heeft het zeggen, aan het roer > bevoegd, verantwoordelijk, bestuur
wie houdt toezicht, wie controleert, wie checkt, gaten houden > toezicht, toezichthouder, controle
zonder dat weet, zonder mijn weten, buiten medeweten, stiekem, stilletjes, in het geniep > geheim, heimelijk
zonder te vragen, ongevraagd, zonder mijn toestemming > toestemming
achter mijn rug, achter iemands rug, op slinkse wijze > geheim, heimelijk
wat gebeurt daarna, gebeurt er daarna, hoe verder, hoe gaat verder > procedure, vervolg, behandeling
volgende stap, vervolgstap, stap voor stap, welke stappen > procedure, stappen, stappenplan
wat als niet, wat gebeurt als, gevolg, wat zijn gevolgen > gevolgen, consequenties
hoe pak aan, hoe gaat zoiets, hoe werkt zoiets, hoe verloopt, gang van zaken > procedure, stappen
waar vind, waar te vinden, waar opzoeken > vinden, raadplegen
waar meld, waar kan melden, waar geef door > melden, melding, meldpunt
waar koop, te koop, verkrijgbaar > kopen, verkrijgbaar
waar vraag aan, waar kan aanvragen > aanvragen, aanvraag
mag ik weigeren, mag weigeren, kan ik weigeren, nee zeggen tegen > weigeren, verplicht, toestemming
moet ik meewerken, meewerken, medewerking > verplicht, medewerking
mag iemand anders > machtigen, machtiging
mogen zij dat, mogen ze dat, mag dat zomaar > toegestaan, regels
waarvoor nodig, waarom nodig, waartoe dient > reden, doel
wat houdt in, wat betekent, wat is precies, wat verstaat onder > betekenis, begrip, uitleg
wat mag wel, wat kan wel, toegelaten > toegestaan, regels
op eigen houtje, op eigen initiatief, zonder hulp > zelf, zelfstandig
handen in haar, radeloos, ten einde raad > hulp, problemen
bijspringen, uit brand helpen > hulp, ondersteuning
kastje naar muur, kastje en muur, niemand helpt mij > klacht, ombudsman
geen gehoor, neemt niet op, nemen niet op > contact, bereikbaar
dichte deur, voor gesloten deur > gesloten, openingstijden
zo snel mogelijk, op korte termijn, op stel sprong, vandaag nog > spoed, spoedprocedure
met terugwerkende kracht, achteraf aanvragen, achteraf geregeld > terugwerkende, kracht
tijdig, ruim van tevoren, hoe vroeg aanvragen > termijn, vooraf
termijn gemist, datum gemist, vergeten aan vragen > termijn, uiterlijk, verlopen
vergeten door geven, vergeten doorgeven, vergeten te melden > doorgeven, melden, termijn
spijt van, me bedacht, terugkomen op, gedachten veranderd > intrekken, wijzigen
ongedaan maken, ongedaan, terugdraaien, teruggedraaid > intrekken, herroepen, herstellen
uitstellen, opschuiven, naar achter schuiven > uitstel, verlengen
voor altijd, levenslang, onbeperkt > onbepaalde, geldigheid, permanent
voor even, eventjes, voorlopig, voor korte tijd > tijdelijk, tijdelijke
blijft gelden, geldt nog, geldt dat ook, nog van kracht > geldig, geldigheid
van kracht, in werking treden, treedt in werking > inwerkingtreding, geldig
geldt niet voor, uitgezonderd, behalve voor > uitzondering, vrijstelling
geldt voor iedereen, voor wie geldt, voor wie is > doelgroep, voorwaarden
onder voorwaarde, mits, waaraan moet voldoen, criteria > voorwaarden, eisen
niet gelukt, niet voor elkaar, mislukt, mislukken > lukt, problemen
niet aangekomen, nooit ontvangen, nooit gekregen, nooit aangekomen, niet binnengekomen > ontvangen, ontvangst
maximaal hoeveel, hoeveel maximaal, hoeveel mag, hoeveel hoogstens > maximum, maximaal, aantal
minstens hoeveel, hoeveel minstens, minimaal hoeveel > minimum, minimaal, aantal
hoe groot mag, hoe hoog mag, hoe breed mag, hoe diep mag > afmetingen, hoogte, maximaal
op rekening van, wie draait op, wie betaalt, opdraaien voor > kosten, betalen, aansprakelijk
financieel, qua geld, geldkwestie > geld, kosten, financiele
op hoogte blijven, op hoogte gehouden, nieuws van gemeente > nieuwsbrief, informatie, bekendmakingen
opeisen, opgeeist, aanspraak maken, aanspraak > recht, voorwaarden
in orde maken, rond maken, afhandelen, afgehandeld > regelen, afhandeling, behandeling
in behandeling genomen, bezig met aanvraag, ligt op stapel > behandeling, status, aanvraag
tegen mijn wil, tegen mijn zin, onder dwang > gedwongen, dwang
bij hoge uitzondering, schrijnend, coulance, coulant > hardheidsclausule, uitzondering, maatwerk
bijzonder geval, speciaal geval, past nergens in > maatwerk, uitzondering, hardheidsclausule
kranten, krant, dagblad, televisie, radio, nieuwszender, nieuwsapp > media, pers
tv, tv zender, omroep, op televisie > media, omroep
verslaggever, journalisten, pers, persbericht > pers, media, persvoorlichting
tiktok, snapchat, twitter, youtube, linkedin > sociale, media, online
zoekmachine, google, googelen, via google > internet, zoekresultaten, online
konijn, cavia, hamster, papegaai, goudvis > huisdier, dier
huisdieren, poezen, vogeltje > huisdier, dieren
kippen, haan, duiven, kippenhok > dieren, overlast, houden
vos, marter, wolf, ganzen, meeuwen > dieren, faunabeheer, overlast
leerkracht, docenten, lerares basisschool, schoolmeester > leraar, onderwijs
schooldirecteur, rector, schoolhoofd, schoolbestuur > school, onderwijs
havo, vwo, vmbo, mavo, gymnasium > voortgezet, onderwijs, school
mbo, hbo, roc, beroepsopleiding > opleiding, onderwijs, student
stagiair, stagiaire, stageplek, stageplaats, stage lopen > stage, stages
eindexamen, diploma kwijt, cijferlijst > diploma, duo
ring gevonden, telefoon gevonden, tas gevonden, sleutelbos gevonden > gevonden, voorwerp
vond telefoon, vond sleutels, vond portemonnee, vond ring, vond tas > gevonden, voorwerp
ring verloren, sleutels kwijt, sleutels verloren, tas kwijt, bril kwijt > verloren, voorwerp, gevonden
telefoon kwijt, telefoon verloren, horloge kwijt, jas kwijt > verloren, voorwerp, gevonden
bier, wijn, jenever, borreltje, sterke drank, alcoholische drank > alcohol, drank
dronken, bezopen, zatlap, openbare dronkenschap > alcohol, overlast
drinken op straat, bier op straat, alcohol op straat > alcoholverbod, alcohol, apv
koffiehuis, koffietent, koffiebar > horeca
wiet, hasj, jointje, wietplant, hennep > drugs, cannabis, softdrugs
coffeeshop, wietwinkel, wiet kopen > coffeeshop, gedoogbeleid, drugs
cocaine, xtc, pillen slikken, harddrugs > drugs, harddrugs
dealer, drugsdealer, dealen, drugshandel > drugs, overlast, melding
lachgas, ballonnetje > drugs, verbod
vapen, sigaretten, sigaret, roken > rookverbod, tabak
kapper, kapsalon, nagelstudio, schoonheidssalon > bedrijf, ondernemer
slager, bakker, groenteboer, supermarkt > winkel, bedrijf, ondernemer
automonteur, autogarage, autobedrijf, garagebedrijf > bedrijf, ondernemer
winkelier, zaakje, webshop, webwinkel > ondernemer, winkel, bedrijf
vof, nv, vennootschap > bedrijf, onderneming, rechtspersoon
aannemer, klusjesman, bouwbedrijf, schilder inhuren > bedrijf, aannemer
boer, boerderij, tuinder, veehouder > agrarisch, bedrijf
hotel beginnen, pension, hostel, logement > logies, exploitatievergunning
seksclub, bordeel, prostituee, sekswerker > prostitutie, seksinrichting, vergunning
casino, gokken, gokhal, gokkast, speelautomaat > kansspelen, speelautomaten, vergunning
loterij, bingo, verloting, tombola > kansspel, loterij, vergunning
winkel open zondag, zondags open, koopzondag > zondagsopening, winkeltijden
nachtwinkel, avondwinkel, winkelsluiting > winkeltijden, openingstijden
reclamebord, uithangbord, spandoek, reclame op gevel > reclame, vergunning
nee nee sticker, ja ja sticker, folders in brievenbus > reclame, sticker
oogarts, specialist, psycholoog, fysiotherapeut, verloskundige, verpleegkundige, chirurg > zorgverlener, zorg
apotheek, apotheker, medicijnen, medicatie > medicijnen, zorg
consultatiebureau, schoolarts, jeugdarts > ggd, jeugdgezondheidszorg
patient, medisch dossier, patientendossier > medische, gegevens, zorgverlener
pensioenfonds, zorgverzekeraar, verzekeringsmaatschappij > organisaties, bedrijven
sportschool, fitnessclub, fitness, voetbalvereniging > organisaties, sport
telefoonwinkel, telefoonabonnement, belwinkel, provider > bedrijven, organisaties
makelaar, autoverhuur, verhuurbedrijf, uitzendbureau > bedrijven, organisaties
hotelreceptie, receptie hotel, inchecken hotel > hotel, identiteitsbewijs, kopie
energiebedrijf, energieleverancier, waterbedrijf > organisaties, energie
kerk, moskee, synagoge, gebedshuis > religie, godsdienst
dominee, imam, pastoor, rabbijn > geestelijke, religie, godsdienst
protestant, katholiek, gereformeerd, joods, islamitisch > religie, godsdienst
ramadan, suikerfeest, offerfeest > religie, feestdag
bijbel, koran, keppeltje > religie, godsdienst
veerpont, pont, veerboot, lightrail > openbaar, vervoer
ov chipkaart, treinkaartje, buskaartje, strippenkaart > openbaar, vervoer
station, perron, treinstation, busstation > openbaar, vervoer, station
luchthaven, schiphol, vliegveld, douane > reizen, luchthaven, grenscontrole
taxi, taxichauffeur, taxirit > taxi, vervoer
deelscooter, deelfiets, deelauto, swapfiets > deelvervoer, deelmobiliteit
bakfiets, ebike, speedpedelec, fatbike, elektrische fiets > fiets
rijtjeshuis, hoekhuis, villa, bungalow, woonhuis > woning, huis
flatgebouw, portiek, trappenhuis, galerij > appartementencomplex, woning
vve, vereniging van eigenaren, splitsen in appartementen > vve, appartement, splitsingsvergunning
woonboot, woonark, woonschip > woonboot, ligplaats
woonwagen, woonwagenkamp, stacaravan > woonwagen, standplaats
tiny house, klein huisje, woonunit, chalet > woning, tijdelijke
vakantiehuis, vakantiehuisje, recreatiewoning, vakantiepark > recreatiewoning, permanente, bewoning
studentenhuis, studentenkamer, studentenwoning > kamerverhuur, student, woonruimte
aanleunwoning, seniorenwoning, levensloopbestendig > ouderen, woning
opa overleden, oma overleden, vader overleden, moeder overleden > overlijden, overledene, nabestaanden
zus overleden, broer overleden, ouders overleden, kind overleden, buurman overleden > overlijden, overledene, nabestaanden
dood in huis, dood gevonden, dood in bed > overlijden, overledene
overgrootvader, overgrootmoeder, betovergrootouder > voorouders, stamboomonderzoek, archief
zoon van 15, dochter van 15, zoon van 16, dochter van 16, zoon van 17, dochter van 17 > minderjarig, kind, jongeren
zoon van 12, dochter van 12, zoon van 13, dochter van 13, zoon van 14, dochter van 14 > minderjarig, kind
dreumes, zuigeling, ukkie > kind, kinderen
meisje, jochie, knul, schoolkind > kind, jongeren
jeugdige, jeugd, jongelui, adolescent > jongeren, jeugd
halfbroer, halfzus, stiefbroer, stiefzus > familielid, familie
verwant, bloedverwant, gezinslid, gezin, gezinsleden > familie, familielid
oude moeder, oude vader, tachtiger, hoogbejaarde > ouderen
vijfenzestigplusser, 65 plus, 70 plus, 75 plus > ouderen, senioren
toerist, vakantieganger, dagjesmensen > toeristen, toerisme
allochtoon, arbeidsmigrant, gastarbeider > migrant, arbeidsmigranten
roemeen, bulgaar, seizoenswerker, poolse werknemer > arbeidsmigranten, europese
amsterdam, rotterdam, utrecht, eindhoven, tilburg, almere, breda, nijmegen, arnhem > gemeente
haarlem, enschede, apeldoorn, amersfoort, zaanstad, haarlemmermeer, hertogenbosch, den bosch, zwolle > gemeente
zoetermeer, leeuwarden, maastricht, dordrecht, alphen, alkmaar, emmen, delft, venlo, deventer > gemeente
hilversum, heerlen, helmond, purmerend, lelystad, schiedam, gouda, vlaardingen, hengelo, almelo > gemeente
friesland, drenthe, overijssel, flevoland, gelderland, noord holland, zuid holland, zeeland, noord brabant > provincie
portugal, zweden, denemarken, finland, ierland, luxemburg > buitenland, eu, europese, landen
tsjechie, hongarije, roemenie, bulgarije, kroatie, slovenie, slowakije > buitenland, eu, europese, landen
estland, letland, litouwen, cyprus, malta > buitenland, eu, europese, landen
mexico, argentinie, colombia, venezuela, peru, chili > buitenland, landen
filipijnen, vietnam, pakistan, maleisie, singapore, korea > buitenland, landen
irak, afghanistan, libanon, israel, koeweit, dubai, qatar > buitenland, landen
ghana, nigeria, kenia, somalie, eritrea, ethiopie, tunesie, algerije > buitenland, landen
schotland, nieuw zeeland, ijsland, servie, bosnie, albanie > buitenland, landen
dominicaanse republiek, cuba, jamaica, haiti > buitenland, landen
surinaamse, chinese, indiase, syrische, russische, britse, braziliaanse > buitenland, nationaliteit
sint maarten, antilliaan, arubaan, antilliaanse > caribisch, koninkrijk
in het turks, in het arabisch, in het pools, in het duits, in het frans, in het spaans > taal, vertaling
geheim agent, james bond > aivd, mivd, inlichtingendiensten
terrorist, terrorisme, aanslag plegen, jihadist, extremist > terrorisme, nctv, aivd
radicaliseren, radicaal, geradicaliseerd, extremisme > radicalisering
leger, soldaat, militair, krijgsmacht, marine > defensie, militairen
dienstplicht, oproep leger, dienstplichtig > dienstplicht, defensie
oorlog, oorlogsdreiging, noodpakket, stroom uitval > noodsituatie, crisis, noodpakket
luchtalarm, sirene, nl alert > alarm, crisis
rechercheur, marechaussee, wijkagent, bureau politie > politie, opsporingsambtenaren
koning, koningin, prinses, koningshuis > koninklijk
lintje, ridderorde, koninklijk lintje > koninklijke, onderscheiding
staatssecretaris, premier, bewindspersoon, minister president > ministerie, kabinet, minister
kamerlid, kamerleden, senator, senaat > parlement, kamer
gedeputeerde, commissaris van koning, statenlid > provinciale, staten, provincie
gemeentesecretaris, griffier, raadsgriffier > gemeente, griffie, gemeenteraad
landelijk bestuur, het rijk, staat der nederlanden > rijksoverheid, overheid
europese unie, europese commissie, brusselse regels > eu, europese
sociale verzekeringsbank, verzekeringsbank > svb
uwv kantoor, werkplein, arbeidsbureau > uwv, werk
brandweerman, ambulance, hulpverlener, hulpdiensten > hulpdiensten, 112
maatschappelijk werker, sociaal werker, wijkteam, buurtteam > maatschappelijk, sociaal, wijkteam
vrijwilliger, vrijwilligers, onbetaald werk > vrijwilligerswerk, vrijwilliger
kosten van uitvaart, kosten van begrafenis, kosten van crematie > uitvaartkosten, uitvaart, kosten
uitvaartkosten, begrafeniskosten, crematiekosten > uitvaart, begrafenis, kosten
vergunning om te, vergunning nodig voor, vergunning voor > vergunning, aanvragen
vergunningaanvraag, vergunningsaanvraag, vergunningplichtig, vergunningsplicht > vergunning, aanvragen
aangifte doen, doe aangifte, aangifte gedaan, deed aangifte > aangifte
aangifte van geboorte, geboorte aangeven, geboorte melden > geboorteaangifte, geboorte, aangifte
aangifte van diefstal, diefstal melden, diefstal aangeven > diefstal, aangifte, politie
aangifte van verhuizing, verhuizing doorgeven, verhuizing melden > verhuisaangifte, verhuizing, adreswijziging
verhuisbericht, verhuiskaart, verhuismelding > verhuizing, doorgeven, adreswijziging
akte van geboorte, bewijs van geboorte > geboorteakte, afschrift
akte van huwelijk, bewijs van huwelijk, trouwbewijs > huwelijksakte, afschrift
akte van overlijden, verklaring van overlijden, bewijs van overlijden > overlijdensakte, afschrift
akte van erfrecht, erfrecht, verklaring van erfrecht > erfenis, notaris, nabestaanden
bewijs van nationaliteit, nationaliteitsbewijs, nationaliteitsverklaring > nationaliteit, uittreksel, brp
bewijs van nederlanderschap, verklaring nederlanderschap > nederlanderschap, nationaliteit
bewijs van inkomen, verklaring van inkomen, inkomensbewijs, loonstrook, salarisstrook, jaaropgave > inkomensverklaring, inkomen
bewijs van betaling, betaalbewijs, kassabon, bonnetje > betalingsbewijs, betaling
bewijs van samenwonen, bewijs samen wonen > samenwonen, uittreksel, brp
paspoortaanvraag, aanvraag van paspoort, aanvraag paspoort > paspoort, aanvragen
rijbewijsaanvraag, aanvraag van rijbewijs, aanvraag rijbewijs > rijbewijs, aanvragen
kosten van paspoort, paspoortkosten, paspoortleges > paspoort, kosten, leges
kosten van trouwen, trouwkosten, bruiloftskosten > huwelijk, trouwen, kosten
kosten van vergunning, vergunningskosten, legeskosten > leges, kosten, vergunning
kosten van parkeren, parkeerkosten, parkeergeld, parkeertarief > parkeren, tarief, kosten
geldigheid van paspoort, geldigheid van rijbewijs, paspoort geldig > geldigheid, geldigheidsduur
foto voor paspoort, foto voor rijbewijs, foto voor id > pasfoto
eisen aan foto, foto goedgekeurd, foto afgekeurd, lachen op foto > pasfoto, eisen
hoofddeksel op foto, bril op foto, hoofddoek op foto > pasfoto, eisen
paspoort voor kind, paspoort voor baby, kinderpaspoort > paspoort, kind, minderjarig
toestemming van ouders, toestemming van vader, toestemming van moeder > toestemming, gezag, ouders
toestemming van beide, handtekening van ouders, beide ouders > toestemming, ouders, gezag
recht om stemmen, leeftijd om stemmen, leeftijd stemmen > kiesrecht, leeftijd, stemmen
wijziging van naam, verandering van naam, naamsverandering > naamswijziging, naam
wijziging van adres, verandering van adres > adreswijziging, verhuizing
keuze van naam, naam kiezen, naam van kind, babynaam > naamskeuze, naam
verklaring van gedrag, bewijs van gedrag, gedragsverklaring > vog, gedrag
bijdrage in huur, toeslag voor huur > huurtoeslag
toeslag voor zorg, toeslag voor kinderen, toeslag voor opvang > toeslagen, toeslag
waarde van woning, waarde van huis, waarde van pand > woz, waarde
bezwaar tegen woz, woz te hoog, woz waarde > woz, bezwaar, waarde
woz beschikking, wozwaarde, woz brief > woz, waarde, aanslag
bezwaar tegen aanslag, bezwaar tegen belasting, bezwaar tegen boete > bezwaar, aanslag, bezwaarschrift
bezwaar tegen vergunning, bezwaar tegen bouwplan, vergunning van buren > bezwaar, omgevingsvergunning, zienswijze
termijn van bezwaar, bezwaartermijn, hoelang bezwaar > bezwaar, termijn, weken
`
