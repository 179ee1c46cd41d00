/** Living together, building, streets, voting, law and government. How a line reads: lexicon.ts. */
export const dutchCity = `
afval, vuilnis, vuil, rommel, huisvuil, troep, prullenbak, vuilniszak = afval, huisvuil, restafval
container, kliko, vuilcontainer, grijze bak, groene bak, bak, minicontainer = container, afvalcontainer
ophaaldag, wanneer komt de vuilniswagen, vuilnisman, vuilniswagen, geleegd, legen, inzameling = afvalkalender, inzameling, ophalen, legen
grofvuil, grof vuil, oude bank, oud meubel, matras, wasmachine wegdoen = grofvuil, grof, afval
milieustraat, stort, vuilstort, afvalbrengstation, gemeentewerf = afvalbrengstation, milieustraat
oud papier, papierbak, karton = papier, oud
gft, groenafval, tuinafval, compost = gft, groenafval
plastic, pmd, blik, drinkpakken = pmd, plastic
glas, glasbak, flessen = glas, glasbak
dumpen, gedumpt, afval naast container, bijplaatsing, zwerfafval > afvaldump, zwerfafval, melding
parkeren, parkeerplaats, auto kwijt, auto neerzetten, parkeerplek = parkeren, parkeerplaats
parkeervergunning, vergunning auto, bewonersvergunning, parkeren voor bewoners = parkeervergunning, bewoners
bezoek parkeren, bezoekersparkeren, visite, bezoekerspas, bezoekersregeling = bezoekersparkeren, bezoekersvergunning, bezoekers
gehandicaptenparkeerkaart, invalidenkaart, invalidenparkeerkaart, gpk = gehandicaptenparkeerkaart
boete, bon, bekeuring, parkeerboete, parkeerbon, naheffing = boete, naheffingsaanslag, bekeuring
wegslepen, weggesleept, auto weg, fiets weggehaald, fietsdepot > weggesleept, fietsdepot
milieuzone, dieselauto, roetfilter > milieuzone
laadpaal, elektrische auto, opladen, oplaadpunt = laadpaal, elektrische
schuur, schuurtje, berging, tuinhuis, aanbouw, uitbouw, dakkapel, serre, garage, carport, schutting, overkapping, veranda, bijgebouw, tuinhuisje = bouwen, verbouwen, omgevingsvergunning
bouwvergunning, omgevingsvergunning, vergunning bouwen, toestemming om te bouwen, bouwplan, bouwplannen = omgevingsvergunning, bouwen, bouwplannen
bouwen, verbouwen, verbouwing, bouw, aanbouwen, muur weghalen, bouwt, slopen, bouwregels = bouwen, verbouwen
vergunning, toestemming, mag ik zomaar, vergunninkje, permissie = vergunning
bestemmingsplan, omgevingsplan, wat mag ik bouwen, kavel, grond = omgevingsplan, bestemmingsplan
omgevingsloket, vergunningcheck, omgevingswet = omgevingsloket, omgevingswet
buren, buurman, buurvrouw, naaste bewoners, hiernaast, overbuur = buren
overlast, herrie, lawaai, geluid, geluidsoverlast, muziek van de buren, geschreeuw, feest van de buren, stank = overlast, geluidsoverlast, geluid
windmolen, windmolens, windturbine, windturbines, windpark = windmolens
wijk, buurt, woonwijk, straat, omgeving van mijn huis = woonwijk, buurt
burenruzie, ruzie met buren, buurtbemiddeling = buurtbemiddeling, buren
tegenhouden, stoppen, niet mee eens, oneens, protest, aanvechten, in verweer, beklag, tegen een besluit, bezwaren > bezwaar, bezwaarschrift
bezwaar, bezwaarschrift, bezwaar maken, in bezwaar = bezwaar, bezwaarschrift
afgewezen, geweigerd, afwijzing, niet toegekend, nee gekregen, afgekeurd, weigering, negatief besluit > beslissing, bezwaar, besluit, afwijzing
beslissing, besluit, beschikking, uitspraak van de gemeente = beslissing, besluit
rechter, rechtbank, rechtszaak, zaak voor de rechter, procederen, proces, hoger beroep, in beroep, zitting, vonnis = beroep, rechter, rechtbank
advocaat, juridische hulp, rechtsbijstand, juridisch loket > rechtsbijstand, advocaat
te laat, duurt te lang, nog geen antwoord, geen reactie, geen bericht, geen besluit, wacht al, wachten al, op zich wachten > termijn, beslistermijn, dwangsom, laat, antwoord
hoe lang duurt, hoelang duurt, hoe lang moet ik wachten, binnen hoeveel, hoeveel tijd, hoeveel dagen, hoeveel weken, termijn, wachttijd > termijn, weken, dagen, binnen
brief, mail, e mail, email, bericht, schrijven = brief, e, mail
klacht, klagen, klaagschrift, ontevreden, slecht behandeld, onbeleefd, onbeschoft, onvriendelijk, onheus, grof behandeld, lomp, afgesnauwd, verkeerd behandeld, boos op, beklag doen = klacht
ombudsman, ombudsvrouw, klachtencommissie = ombudsman
overheidsinstantie, instantie, ambtelijke dienst, gemeente, loket, balie, stadhuis, gemeentehuis, overheid > gemeente, overheid, overheidsinstantie
integriteit, corrupt, omkoping, steekpenningen, ongewenst gedrag, grensoverschrijdend, intimidatie, misstand, klokkenluider > integriteitsschending, ongewenst, gedrag, omgangsvormen, integriteit
pesten op het werk, ongewenste omgangsvormen, seksuele intimidatie > omgangsvormen, ongewenste, klacht
discriminatie, gediscrimineerd, racisme, racistisch, uitgescholden, ongelijk behandeld, vanwege mijn afkomst, vanwege mijn geloof = discriminatie, racisme
mensenrechten, grondrechten, rechten geschonden, schending = mensenrechten, schending
woo, wob, wet open overheid, wet openbaarheid, informatieverzoek, wobverzoek, openbaar maken, openbaarheid, documenten opvragen, stukken opvragen, overheidsdocumenten = woo, verzoek, informatie, openbaar
stukken, documenten, dossier, papieren = documenten, stukken, informatie
wet, wetten, wetgeving, regelgeving, verordening, verdrag, wetboek = wetten, regelingen, regels
wetsvoorstel, nieuwe wet, voorstel voor een wet = wetsvoorstel
stemmen, gestemd, verkiezing, verkiezingen, kiezen, stembus, naar de stembus, kiesrecht = verkiezingen, stemmen
gemeenteraad, raad, raadsleden, raadslid, gemeenteraadsleden = gemeenteraad, raad, gemeenteraadsverkiezingen
gemeenteraadsverkiezing, raadsverkiezing, lokale verkiezingen, verkiezingen voor de gemeente = gemeenteraadsverkiezingen
tweede kamer, landelijke verkiezingen, parlement, kamerverkiezing = tweede, kamer, kamerverkiezing
provinciale staten, provincie, eerste kamer = provinciale, staten
waterschap, dijk, dijkgraaf, waterschapsbestuur = waterschap, waterschapsverkiezingen
europees parlement, europese verkiezingen, brussel, eurocommissaris = europees, parlement
stembureau, stemlokaal, stemlocatie, waar stem ik, waar moet ik stemmen, waar kan ik stemmen, plek om te stemmen = stembureau, stemmen
stempas, stemkaart, oproepkaart, stembiljet, oproep om te stemmen = stempas
volmacht, iemand anders laten stemmen, voor iemand stemmen, laten stemmen, namens mij stemmen, voor mij stemmen, stem overdragen = volmacht, machtigen, stemmen
ronselen, stemmen kopen, stempassen verzamelen > ronselen
stemhokje, hokje, selfie, stemfie = stemhokje
tellen, telling, uitslag, stemmen tellen, geteld, gewonnen, zetels, restzetel, zetelverdeling = uitslag, tellen, zetels
stembureaulid, helpen bij de verkiezingen, lid stembureau, werken op stembureau > stembureau, werken
partij oprichten, politieke partij, partij beginnen, eigen partij > partij, politieke
burgemeester, wethouder, college, b en w = burgemeester, wethouders, college
inspreken, raadsvergadering, raadsavond > inspreken, gemeenteraad
geheime dienst, geheime diensten, spionage, spion, aivd, mivd, inlichtingendienst, veiligheidsdienst = aivd, mivd, inlichtingendiensten
afluisteren, aftappen, telefoon tappen, meeluisteren, bespioneren, meelezen > afluisteren, aivd, inlichtingenmiddelen, bijzondere, tap
toezicht, toezichthouder, controleren, controle, controleert > toezicht, toets, controle
veiligheidsonderzoek, screening, gescreend, antecedenten, vertrouwensfunctie > veiligheidsonderzoek
dna, erfelijk materiaal > dna
ziek, medisch, dokter, ziekenhuis, gezondheid, medische, zorg = medische, zorg, gezondheid
boerka, burka, nikab, niqab, sluier, gezichtssluier, bivakmuts, integraalhelm, boerkaverbod, gezichtsbedekking, hoofddoek, masker = gezichtsbedekkende, kleding, verbod
bus, trein, tram, metro, ov, openbaar vervoer = openbaar, vervoer
zomertijd, wintertijd, klok, uur vooruit, uur terug, klok verzetten, tijd verzetten = zomertijd, wintertijd, klok
koninkrijk, antillen, aruba, curacao, bonaire, saba, sint eustatius, caribisch, caribische = caribisch, koninkrijk
fries, limburgs, dialect, streektaal, gronings, twents, drents, taal spreken, in het fries = talen, erkende, taal
ondernemer, ondernemen, bedrijf, zzp, eigen zaak, winkel, firma, onderneming, bedrijfje = ondernemer, bedrijf
aanbesteding, inschrijven op opdracht, tender, opdracht van de overheid = aanbesteding
horeca, cafe, restaurant beginnen, terras, drank schenken, alcoholvergunning = horeca, exploitatievergunning, terras, alcoholwet
evenement, feest organiseren, straatfeest, buurtfeest, buurtbarbecue, festival = evenement, evenementenvergunning
standplaats, kraam, markt, marktkraam, kraampje = standplaats, markt
subsidie, geld voor een project, bijdrage aanvragen = subsidie
boom, bomen, kappen, omzagen, boomkap, omhakken = kappen, kapvergunning, boom
losliggende tegel, stoeptegel, gat in de weg, kuil in de weg, stoep, putdeksel, kuil, lantaarnpaal, lantaarn, straatlantaarn, straatverlichting, lamp kapot, openbare ruimte = melding, openbare, ruimte
gladheid, strooien, pekel, sneeuw ruimen > gladheid, strooien
riool, rioolverstopping, verstopt, put, afvoer = riool, verstopping
ratten, muizen, ongedierte, wespennest, wespen, plaagdieren = ongedierte, plaagdieren, ratten
hond, hondenpoep, hondenuitlaatplek, loslopende hond = hond, honden
dode dieren, dood dier, gewond dier, dierenambulance, zwerfkat > dieren, dierenambulance
graffiti, vernield, vandalisme, hangjongeren, jongerenoverlast > vernieling, overlast, jongeren
vuurwerk, knallen, oud en nieuw > vuurwerk
speeltuin, speelplaats, park, groen, plantsoen, gras = groen, speelplaats, park
zwembad, sporthal, sporten, sportclub, sportvereniging = sport
bibliotheek, boeken lenen, wijkcentrum, buurthuis = bibliotheek, wijkcentrum
openingstijden, open, wanneer geopend, hoe laat dicht, geopend = openingstijden, geopend
afspraak, afspraak maken, langskomen, langs komen, balie bezoeken = afspraak
telefoonnummer, bellen, contact, bereiken, mailen = contact, telefoonnummer
adres gemeentehuis, waar moet ik zijn, waar moet ik heen, waar kan ik terecht, bij wie moet ik zijn > waar, aanvragen, terecht
verschil, beter, welke kiezen, wat is handiger, of beter, kiezen tussen = verschil
meenemen, mee nemen, bij me hebben, welke papieren > meenemen, nodig
app, applicatie = app
lijst, register, databank, bestand, systeem, zwarte lijst, geregistreerd = register
signalering, gesignaleerd, register paspoortsignaleringen, geen paspoort krijgen, paspoort geweigerd > paspoortsignaleringen, signalering
opsporing, politie, gezocht, agent, handhaver, boa > politie, opsporingsambtenaren
verplicht, moet dat, ben ik verplicht, plicht = verplicht, plicht
verboden, mag niet, verbod, strafbaar, illegaal = verbod, verboden
oversteken, zebra > oversteekplaats, zebrapad, verkeersveiligheid
botsing, ongeluk, aangereden > ongeval, aanrijding
verhuiswagen, verhuislift, parkeervak vrij, plek vrijhouden > verkeersmaatregel, parkeerplaats, reserveren
bouwcontainer, puinbak, steiger, container op straat, hoogwerker > objecten, vergunning
pleintje, plantsoen, parkje > openbare, ruimte, groen
speeltuin, speeltuintje, glijbaan, wipkip, schommel > speelplek, speeltoestel, speelplaats
bankje, prullenbak, parkbank > straatmeubilair, openbare, melding
buiten kapot, kapot op straat, straat kapot > melding, openbare, ruimte
glad, ijzel, sneeuw, strooiwagen, pekelen > gladheidsbestrijding, strooien, gladheid
water op straat, ondergelopen, overstroming, blank staan > wateroverlast, riool
put, putje, rioolput, verstopt > riool, riolering, verstopping
natte kelder, water in kelder, kruipruimte > grondwater, wateroverlast
sloot, gracht, dijk > waterschap, water
bootje, boten, schuit, sloep > boot, vaartuig, ligplaats
boom weg, boom omhakken, bomen omzagen, omzagen, omhakken > kapvergunning, kappen, vellen
takken, overhangend groen, heg knippen > snoeien, bomen, groen
boom omgewaaid, tak afgebroken, omgevallen boom > stormschade, boom, melding
gras, gemaaid, bladeren > groenonderhoud, maaien, onkruid
struiken, bosjes, perkje, bloemen > groen, beplanting
zooi, troep, rotzooi, rommel, smeerboel > afval, zwerfafval
vuilnis, vuiligheid > afval, vuil
ouwe bank, oude bank, bankstel, matras, oude kast > grofvuil, grof, huisvuil
groot vuil, inboedel wegdoen, oude meubels > grofvuil, grof, afval
weggooien, weggegooid, wegdoen, afdanken > afval, inleveren, milieustraat
stortplaats, vuilstort, gemeentewerf > milieustraat, afvalbrengstation
kliko, vuilnisbak, rolcontainer > container, minicontainer
groene bak, groenbak, etensresten, gft bak > gft, container
blikjes, drinkpakken, plastic zak > pmd, plastic, verpakkingen
bak vol, container vol, puilt uit > container, vol, melding
vuilnis ophalen, ophaaldag, wanneer vuilnis, vuilniswagen, vuilnisman > afvalkalender, inzamelen, inzameling
`
