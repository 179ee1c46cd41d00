/** Turns of phrase, and the general word for a particular thing. How a line reads: lexicon.ts. */
export const dutchTurnsMore = `
bezwaarprocedure, bezwaarcommissie, bezwaarfase > bezwaar, bezwaarschrift
mening over plan, reageren op plan, reactie op plan > zienswijze, inspraak
zienswijze, zienswijzen, inspraakreactie > zienswijze, inspraak, bezwaar
belasting op riool, belasting op afval, heffing voor afval > afvalstoffenheffing, rioolheffing
belasting over erfenis, belasting op erfenis, successierechten > erfbelasting, erfenis
ophalen van afval, afval ophalen, afval opgehaald, vuilophaal > afvalkalender, inzameling, afval
pas voor container, containerpas, afvalkaart, milieupas > afvalpas, container
vergunning voor evenement, vergunning voor feest > evenementenvergunning, evenement
vergunning voor parkeren, vergunning voor auto > parkeervergunning
vergunning voor terras, vergunning voor horeca, vergunning voor cafe > terrasvergunning, horecavergunning, horeca
vergunning voor bouwen, vergunning voor verbouwing, vergunning voor schuur, vergunning voor dakkapel > omgevingsvergunning, bouwen
vergunning voor kappen, vergunning voor boom, kapaanvraag > kapvergunning, kappen
vergunning voor verhuur, verhuurvergunning, vergunning verhuren > verhuurvergunning, verhuur
kaart voor invaliden, kaart voor gehandicapten, parkeren met handicap > gehandicaptenparkeerkaart
plaats voor gehandicapten, plek voor invaliden, eigen parkeerplaats > gehandicaptenparkeerplaats, parkeerplaats
hulp in huishouding, hulp in huishouden, hulp bij huishouden > huishoudelijke, hulp, wmo
hulp bij schulden, hulp met schulden, schuldsanering > schuldhulpverlening, schulden
hulp bij opvoeding, hulp bij opvoeden, hulp bij kind > jeugdhulp, opvoeding
hulp bij invullen, helpen invullen, hulp met formulier > formulier, hulp, invullen
steun bij rouw, rouwen, rouwverwerking > rouw, nabestaanden
zorg voor ouderen, zorg voor moeder, zorg voor vader > ouderenzorg, mantelzorg
opvang voor kinderen, opvang van kinderen > kinderopvang
opvang van daklozen, opvang voor daklozen, plek om slapen, slaapplaats > opvang, dakloos
opvang van vluchtelingen, opvang voor vluchtelingen, opvang asielzoekers > asielzoekers, opvang
vertrek naar buitenland, verhuizing naar buitenland > emigratie, uitschrijven, buitenland
uitslag van verkiezingen, wie heeft gewonnen > uitslag, verkiezingen
lid van gemeenteraad, lid van raad, raadslid worden > raadslid, gemeenteraad
verzoek om informatie, verzoek om stukken, verzoek om openbaarmaking > woo, verzoek, openbaarmaking
verzoek om inzage, inzageverzoek, recht op inzage > inzage, persoonsgegevens, inzien
recht op vergetelheid, vergeetrecht, laten verwijderen > verwijderen, persoonsgegevens, gegevens
bescherming van gegevens, gegevens beschermen, gegevensbescherming > persoonsgegevens, beschermen, privacy
lekken van gegevens, lek van gegevens, gegevens op straat, gegevens gestolen > datalek, persoonsgegevens
kopie van paspoort, kopie van id, kopie van rijbewijs, paspoortkopie > kopie, identiteitsbewijs
kopie van akte, kopie van geboorteakte, kopie van trouwakte > afschrift, akte, uittreksel
nummer van rijbewijs, rijbewijsnummer > rijbewijsnummer, rijbewijs, nummer
bouw van huis, bouwen van huis, huis bouwen, nieuwbouw > bouwen, nieuwbouw, omgevingsvergunning
slopen van huis, huis slopen, sloopvergunning, sloopwerk > sloopmelding, slopen
aanleg van weg, nieuwe weg, weg aanleggen > wegwerkzaamheden, aanleg, weg
overlast van buren, overlast door buren > burenoverlast, buurtbemiddeling, overlast
overlast van honden, overlast van jongeren, overlast door jongeren > overlast, melding
overlast van verkeer, verkeerslawaai, vliegtuiglawaai > geluidsoverlast, verkeer
klacht over gemeente, klacht over ambtenaar, klagen over gemeente > klacht, klachtenprocedure
klachtenformulier, klachtbrief, klachtenbrief > klacht, klachtenprocedure
schade door gemeente, schade aan auto, schade door boom > schade, schadevergoeding, aansprakelijkstelling
schade aan huis, schade door werkzaamheden, planschade > schade, nadeelcompensatie, schadevergoeding
schadeclaim, schadeformulier, schade melden > schade, schadevergoeding, aansprakelijkstelling
afgeluisterd, telefoon afgeluisterd, telefoon afluisteren, getapt, telefoontap > afluisteren, aivd, inlichtingendiensten
meegelezen, berichten lezen, mails lezen, lezen mijn mail > meelezen, afluisteren, privacy
bespioneerd, bespieden, begluren, gluren, gadeslaan > afluisteren, privacy
geschaduwd, geobserveerd, observeren > volgen, observatie, inlichtingendiensten
verborgen camera, microfoon, opnameapparatuur, stiekem filmen > camera, privacy, afluisteren
gesprek opnemen, opgenomen gesprek, gesprek opgenomen > opname, gesprek, privacy
filmen, filmt, buurman filmt, deurbelcamera, camera van buren > camera, privacy, cameratoezicht
gezichtsherkenning, nummerbordherkenning, camera in stad > cameratoezicht, privacy
bewaren, bewaard, bewaartermijn, hoelang bewaard > bewaartermijn, bewaren
opgeslagen, opslaan, vastgelegd, vastleggen > bewaren, vastleggen, verwerken
bijgehouden, bijhouden, houden jullie bij > registreren, bijhouden
uitgewisseld, uitwisselen, gegevensuitwisseling > verstrekken, delen, uitwisselen
beschadigen, beschadigt, schade toegebracht, kapotgemaakt > schade, beschadigd
kapotgaan, kapot gegaan, gesneuveld, aan flarden > kapot, beschadigd
gebarsten, barst, afgebladderd, gekreukt > beschadigd
koffie gemorst, thee gemorst, in water gevallen > beschadigd
omgewaaid, omgewaaide, omgevallen > stormschade, melding
lek in leiding, waterleiding gesprongen, lekt water > lekkage, waterleiding
inzakken, verzakt, verzakking, scheuren in muur > verzakking, schade, fundering
tonen, laten zien, voorleggen > tonen, aantonen
zich kenbaar maken, identiteit tonen, identiteit bewijzen, bewijzen wie > identificeren, identiteitsbewijs, identificatieplicht
bewijzen, bewezen, staven, aannemelijk maken > bewijs, aantonen
vragen om id, vraagt om paspoort, id laten zien, paspoort laten zien > identificatieplicht, identiteitsbewijs, tonen
uitgeleend, leen uit, in bruikleen, te leen > uitlenen, lenen
paspoort uitlenen, paspoort geleend, paspoort van ander > uitlenen, misbruik, paspoort
paspoort afgeven, paspoort achterlaten, onderpand, als borg geven > afgeven, inhouden, paspoort
gescand, scannetje, inscannen paspoort, ingescand > kopie, scan
foto van paspoort, foto van rijbewijs > kopie, identiteitsbewijs
ondertekening, ondertekenaar, handtekening zetten > handtekening, ondertekenen
digitaal tekenen, digitale handtekening, online ondertekenen > elektronische, handtekening, ondertekenen
verstuurd, versturen, verzonden, opgestuurd naar > verzenden, opsturen, versturen
zenden, toezenden, toegezonden, nasturen > verzenden, opsturen
per post sturen, per post, met de post, post sturen > post, schriftelijk
aangetekend, aangetekende brief, aangetekend versturen > aangetekend, post
krijgt toegestuurd, toegestuurd, thuisgestuurd, in brievenbus > ontvangen, post
kwijt raken, verloren gegaan, zoekgemaakt > kwijt, vermissing
uit zak gevallen, uit tas gevallen > kwijt, verloren, vermissing
weiger, weigeren, weigert, geweigerd worden > weigeren, weigering
niet willen meewerken, werkt niet mee, dwarsliggen, tegenwerken > weigeren, medewerking
buiten gesloten, niet toegelaten, toegang geweigerd, niet naar binnen > toegang, weigeren, discriminatie
dwingen, gedwongen, afdwingen, afgedwongen > dwang, verplicht
onder druk gezet, druk uitoefenen, onder druk > dwang, intimidatie
gedwongen trouwen, uitgehuwelijkt, uithuwelijken, huwelijksdwang > huwelijksdwang, gedwongen, huwelijk
schijnhuwelijk, trouwen voor papieren, nephuwelijk > schijnhuwelijk, huwelijk
kindhuwelijk, trouwen onder 18, trouwen met minderjarige > huwelijk, leeftijd, minderjarig
neef trouwen, nicht trouwen, trouwen met neef, trouwen met familie > huwelijk, familie, verboden
bedriegen, bedot, geflest > fraude, oplichting
vals spelen, valsspelen, vals gespeeld, geknoei > fraude
liegen, gelogen, leugen, onwaarheid, valse verklaring > onjuist, fraude, verklaring
vervalsen, vervalst paspoort, nagemaakt, nepdocument, neppaspoort > vervalst, vervalsing, fraude
adresfraude, nepadres, vals adres, ergens anders ingeschreven > adresfraude, adresonderzoek, inschrijving
uitkeringsfraude, bijstandsfraude, steunfraude > fraude, bijstand, uitkering
verkiezingsfraude, stemfraude, gerommel met stemmen, stemmen vervalsen > fraude, verkiezingen, stemmen
omkopen, omgekocht, smeergeld, corruptie, vriendjespolitiek > integriteit, integriteitsschending
belangenverstrengeling, voortrekken, voorgetrokken > integriteit, belangenverstrengeling
cadeau voor ambtenaar, cadeautje aannemen, fooi voor ambtenaar > integriteit, geschenken
afpersen, afgeperst, afpersing, dreigement > bedreiging, aangifte, politie
chanteren, gechanteerd, chantage met foto > bedreiging, aangifte
uitschelden, scheldt, schelden, beledigen, beledigd > belediging, discriminatie
haat zaaien, haatzaaien, opruien, dreigtweet > discriminatie, aangifte
zwartmaken, roddelen, laster, smaad > smaad, aangifte
aanranding, aangerand, verkracht, verkrachting > seksueel, geweld, aangifte
betasten, ongewenst aangeraakt, billen geknepen > seksuele, intimidatie, ongewenst
vechten, vechtpartij, knokken, geknokt, opstootje > geweld, overlast, politie
inbreken, ingebroken, insluiper > inbraak, aangifte, politie
stelen, steelt, winkeldief, winkeldiefstal > diefstal, aangifte
stemde, naar stembus, stemronde > stemmen, verkiezingen
blanco stemmen, blanco stem, ongeldig stemmen, ongeldige stem > blanco, ongeldig, stemmen
opkomstplicht, stemplicht, verplicht stemmen > verplicht, stemmen
opkomst, opkomstpercentage, hoeveel stemden > opkomst, verkiezingen
elektronisch stemmen, stemcomputer, online stemmen, stemmen via internet > stemcomputer, elektronisch, stemmen
vervroegd stemmen, eerder stemmen, dag eerder stemmen > stemmen, vervroegd
vervangende stempas, nieuwe stempas, stempas vergeten > stempas, vervangende
kiezerspas, stemmen ander stembureau, andere gemeente stemmen > kiezerspas, stemmen
stemwijzer, kieswijzer, verkiezingsprogramma, partijprogramma > partij, verkiezingen
poster van partij, verkiezingsbord, verkiezingsposter, flyer van partij > verkiezingsborden, campagne, verkiezingen
stemmen geteld, hertellen, hertelling, natellen, stemmen natellen > tellen, hertelling, uitslag
meerderheid, kiesdrempel, kiesdeler, voorkeursstem, voorkeurstem > kiesdeler, zetels, voorkeurstemmen
coalitie, oppositie, coalitieakkoord, formatie > college, gemeenteraad, partij
volksraadpleging, volksstemming = referendum
burgemeester kiezen, burgemeester gekozen, wie wordt burgemeester > burgemeester, benoeming
trouwerij regelen, huwelijksdatum, trouwdatum > huwelijk, trouwen
trouwlocatie, trouwzaal, waar trouwen, buiten trouwen, trouwen op strand > trouwlocatie, huwelijk
gratis trouwen, goedkoop trouwen, kosteloos huwelijk > kosteloos, trouwen, huwelijk
getuige bij huwelijk, trouwgetuige, getuigen bij trouwen > getuigen, huwelijk
in buitenland getrouwd, buitenlands huwelijk, trouwen in buitenland > huwelijk, buitenland, inschrijven
huwelijkse voorwaarden, gemeenschap van goederen > huwelijkse, notaris
uit elkaar gaan, uiteengaan, relatie beeindigen, partnerschap verbreken > scheiding, partnerschap, beeindigen
gaat dood, dood gaan, doodgaat, op sterven, komt te overlijden > overlijden
euthanasie, levenseinde, wilsverklaring > euthanasie, levenseinde
begraven worden, laten begraven > begraven, begrafenis
laten cremeren, as bewaren, as thuis > cremeren, as, urn
opgraven, opgegraven, ruimen van graf, graf ruimen > opgraven, graf
graf verlengen, grafrechten verlengen, graf onderhouden > grafrechten, graf, verlengen
rouwauto, kist, doodskist, lijkwagen, lijkwade > begrafenis, uitvaart
uitvaartondernemer, begrafenisondernemer, uitvaartcentrum > uitvaart, begrafenis
condoleance, rouwkaart, rouwadvertentie > overlijden, uitvaart
niemand betaalt begrafenis, geen geld begrafenis, uitvaart niet betalen > uitvaart, kosten, lijkbezorging
huisdier begraven, hond begraven, kat begraven > huisdier, begraven
bij iemand inwonen, intrekken bij vriend, trekt bij mij > inwonen, inschrijven
binnen gemeente verhuizen, andere gemeente verhuizen, naar andere stad > verhuizing, adreswijziging
uit huis gaan, zelfstandig wonen, ga op kamers > verhuizing, adreswijziging, wonen
uit nederland weg, voorgoed weg > vertrek, emigratie, uitschrijven
woont bij mij, bij ouders wonen, bij mij wonen, kind thuis wonen > inwonen, huishouden
kostendelersnorm, woningdeler, kostgangersregeling, kostganger > kostendelersnorm, inwonen, bijstand
huurcontract, huurovereenkomst, huur opzeggen > huur, verhuurder
verhuur, verhuren, verhuurt, onderverhuur, onderverhuren > verhuur, verhuurder
verhuurder slecht, malafide verhuurder, huisjesmelker > verhuurder, huurders, verhuurderschap
bouwt buurman, gebouwd, bebouwd, bouwwerk > bouwen, omgevingsvergunning
verdieping erop, dakopbouw > omgevingsvergunning, bouwen
zwembad in tuin, jacuzzi, vlonder > bouwen, omgevingsvergunning
zonnepanelen op dak, airco buiten, dakterras, dakraam > bouwen, omgevingsvergunning
steen uit tuin, tegels eruit, regenton, groen dak > subsidie, vergroening, klimaat
bouwtekening, plattegrond van huis, bouwdossier > bouwarchief, bouwtekeningen
gesloopt, neerhalen, platgooien > slopen, sloopmelding
asbest, asbestdak, asbestplaat > asbest, sloopmelding
geveld, bomen kappen > kapvergunning, kappen
schoonmaken, schoonvegen, vegen, straat vegen > schoonmaken, reiniging
opruimen, ruim op, opgeruimd, zwerfvuil prikken > opruimen, afval, zwerfafval
schoongemaakt, reinigen, gereinigd, hogedruk > reiniging, schoonmaken
onkruid, schoffelen, wieden, brandnetels > onkruid, groenonderhoud
maaien, maait, berm, bermmaaien > maaien, groenonderhoud
fout geparkeerd, foutparkeren, foutparkeerder > parkeren, handhaving
dubbel geparkeerd, op stoep parkeren, voor inrit, uitrit versperd > parkeren, handhaving
parkeermeter, parkeerautomaat, parkeerapp > betaald, parkeren
blauwe zone, parkeerschijf, blauwe schijf > parkeerschijf, blauwe, parkeren
parkeergarage, parkeerterrein, transferium > parkeren, parkeergarage
inrit, oprit, uitrit, inrit aanleggen > uitwegvergunning, inritvergunning
sleept weg, laten slepen, auto versleept > wegslepen, weggesleept
wrak, autowrak, oude auto staat, verlaten auto > autowrak, melding
beklaagt, klaagt over, klaagde > klacht
niet netjes behandeld, niet serieus genomen, behandeld als vuil, weggestuurd aan balie > klacht, bejegening
teken beroep aan, beroep aantekenen, ga in beroep, beroepschrift > beroep, rechtbank
naar ombudsman, klacht niet opgelost, klacht afgehandeld > ombudsman, klacht
voorlopige voorziening, spoedzaak rechter, kort geding > voorlopige, voorziening, rechter
griffierecht, proceskosten, kosten rechtszaak > griffierecht, kosten, rechter
getuige, getuigen, getuigenis, getuigenverklaring > getuigen, verklaring
dossiermap, archiefstuk, oude akte > archief, dossier, documenten
officieel papier, officiele papieren, officieel document > document, documenten
geschrift, schriftelijk bewijs, op schrift > schriftelijk, document
bijlage, bijlagen, bijvoegen, meesturen, meegestuurd > bijlage, bewijsstukken, meesturen
origineel, originele papieren, echte akte > origineel, originele
formulieren, aanvraagformulier, aanmeldformulier, invulformulier > formulier, aanvragen
webformulier, onlineformulier, digitaal formulier, contactformulier > formulier, online, digitaal
vragenlijst, enquete, inwonerspanel > onderzoek, vragenlijst, inwoners
voorbeeldbrief, modelbrief, standaardbrief > voorbeeldbrief, brief
envelop, enveloppe, antwoordenvelop, retourenvelop > envelop, post
postzegel, gefrankeerd, antwoordnummer > post, antwoordnummer
brievenbus, postbus, postvak > postadres, post
postcode, huisnummer, straatnaam, huisletter > adres, huisnummer
huisnummering, nieuw huisnummer, huisnummer aanvragen, bag > huisnummer, adres
straatnaam veranderen, nieuwe straatnaam, wie verzint straatnamen > straatnamen, straatnaam
nummertje, cijfers op paspoort, cijfers op pas > nummer, documentnummer
paspoortnummer, idnummer, nummer van id > documentnummer, paspoort, nummer
vreemdelingennummer, v nummer > vreemdelingennummer, ind
betalingskenmerk, acceptgiro, rekening van gemeente > betalen, aanslag
rekeningnummer gemeente, iban gemeente > rekeningnummer, gemeente, betalen
rsin, btw nummer, vestigingsnummer > kvk, nummer, bedrijf
code per brief, code per post, brief met code, activeringsbrief > activeringscode, digid
sms controle, controlecode, verificatiecode, koppelcode > digid, inloggen
pukcode, puk code, pincode van id > pincode, pukcode
digitale id, id wallet, wallet, digitale portemonnee > digitale, identiteit, wallet
gezichtsscan, paspoort scannen telefoon, id check > digid, identiteit, controle
tweestapsverificatie, tweefactor, extra beveiliging > digid, inloggen, veilig
gebruikersaccount, mijn account, persoonlijke pagina > account, inloggen, digid
beveiligd inloggen, veilig inloggen, inlogmiddel > inlogmiddelen, digid
wachtwoord kwijt, nieuw wachtwoord, wachtwoord herstellen > wachtwoord, digid
digid aanvragen buitenland, digid in buitenland > digid, buitenland
digid van overledene, digid van kind, digid voor kind > digid, machtigen
geblokkeerde digid, digid geblokkeerd, digid blokkeren > digid, blokkeren, geblokkeerd
homepage, webadres, url, link, linkje > website, online
webportaal, portaal, mijn gemeente, mijnomgeving > website, inloggen, online
cookies, cookie, trackers > cookies, privacy, website
toegankelijke website, voorleesfunctie, site voorlezen > digitale, toegankelijkheid, website
algoritme, algoritmes, kunstmatige intelligentie, ai, chatbot, chatgpt > algoritmes, kunstmatige, intelligentie
open data, dataset, cijfers over gemeente, statistiek > open, data, cijfers
plattegrond, stadsplattegrond, landkaart > kaart
ehic, europese zorgpas, ziektekostenkaart > zorgverzekering, europese
bibliotheekpas, bibliotheekkaart, bieb > bibliotheek
museumkaart, museum, schouwburg, theater > cultuur
ooievaarspas, rotterdampas, gelrepas, meedoenpas > stadspas, minima, korting
schoolspullen kind, laptop voor school, schoolreisje betalen > kindpakket, minima, tegemoetkoming
rijpas, rijbewijsje, roze kaart > rijbewijs
internationaal rijbewijs, rijbewijs buitenland, rijden in buitenland > rijbewijs, internationaal, buitenland
rijbewijscategorie, rijbewijs ouderen, rijbewijs 75, medische keuring > rijbewijs, cbr, gezondheidsverklaring
gezondheidsverklaring, rijkeuring, keuring voor rijbewijs, rijbewijskeuring > gezondheidsverklaring, cbr, rijbewijs
rijbewijs kind, jonger rijden, rijden met begeleider, rijden vanaf 17 > rijbewijs, begeleid, leeftijd
trouwboekje, trouwakte kwijt, trouwboekje kwijt > trouwboekje, huwelijksakte, afschrift
internationale akte, meertalige akte, engelse akte, internationaal uittreksel > internationaal, meertalig, uittreksel
geboorteuittreksel, uittreksel geboorte, geboortekaartje > geboorteakte, uittreksel
persoonslijst, persoonskaart, gezinskaart, gezinsboekje > persoonslijst, uittreksel, brp
adreshistorie, oude adressen, vorige adressen, waar ik gewoond > uittreksel, brp, historie
bevolkingsadministratie, gemeentelijke administratie, kaartenbak > brp, basisregistratie
niet ingezetene, rni, burgerservicenummer buitenlander > rni, ingezetenen, inschrijven
bsn aanvragen, bsn krijgen, bsn kwijt, bsn opzoeken > bsn, burgerservicenummer
bsn delen, bsn geven, bsn doorgeven, bsn vragen > bsn, burgerservicenummer, gebruiken
ecard, nik, europese identiteitskaart > identiteitskaart
vluchtelingenpaspoort, vreemdelingenpaspoort, reisdocument vreemdeling > vluchtelingenpaspoort, vreemdelingenpaspoort, reisdocument
diplomatiek paspoort, dienstpaspoort > diplomatiek, paspoort
schiphol paspoort, paspoort op schiphol, paspoort vergeten vliegveld > noodpaspoort, nooddocument
paspoort niet opgehaald, vergeten op halen, drie maanden ophalen > ophalen, paspoort
oude paspoort, oud paspoort, oud rijbewijs, oude id > inleveren, ongeldig
paspoort als aandenken, gaten in paspoort, gaatjes in paspoort > inleveren, ongeldig
naam in paspoort, naam op paspoort, titel in paspoort, partnernaam paspoort > naamgebruik, paspoort, naam
`
