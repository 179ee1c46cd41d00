/** What people say in daily life, whatever the subject. How a line reads: lexicon.ts. */
export const dutchEverydayMore = `
bijbaan, bijklussen, zwart werken, zwartwerk > inkomsten, bijverdienen
zaak beginnen, voor mezelf beginnen, bedrijf beginnen > ondernemer, starten, bedrijf
koophandel, kvk nummer > kvk, handelsregister
failliet, over de kop, bankroet > faillissement, schulden
vakantiedagen, vrij nemen, vrije dagen, papadagen > verlof
cursusje, bijleren, omscholen, studie volgen > opleiding, cursus, scholing
studiebeurs, stufi, studielening, studieschuld > studiefinanciering, duo
spijbelen, spijbelt, niet naar school, school verzuimen > leerplicht, verzuim
vrij van school, schoolvrij, buiten schoolvakantie > verlof, leerplicht, vrijstelling
basisschool, schooltje, middelbare school > school, onderwijs
creche, peuterspeelzaal, oppas, kinderdagverblijf, bso > kinderopvang, kinderopvangtoeslag
schoolbus, schooltaxi, taxi naar school, vervoer naar school > leerlingenvervoer
ziekjes, niet lekker, mankeren, aandoening > ziek, ziekte
afgekeurd, niet kunnen werken, langdurig ziek > arbeidsongeschikt, uitkering, wia
dokterskosten, ziektekosten, pillen, tandarts > zorgkosten, zorgverzekering
ziekenfonds, zorgpolis, ziektekostenverzekering > zorgverzekering
inenting, inentingen, prik, prikje, vaccin, vaccineren > vaccinatie, ggd
gedwongen opgenomen, gekkenhuis, psychiatrisch > opname, verplichte, ggz
in de war, doorgedraaid, psychose > verward, psychische, ggz
depressief, depressie, somber, burn out, overspannen > psychische, hulp, ggz
zelfmoord, suicidaal, niet meer leven > zelfdoding, suicidepreventie, hulp
eenzaam, alleen voelen > eenzaamheid, ontmoeting
verslaafd, alcoholist, gokverslaafd, junk, blowen > verslaving, drugs, alcohol
klappen krijgen, mishandeld, geslagen, slaat mij > geweld, mishandeling, huiselijk
veilig thuis, thuis niet veilig, thuis geslagen, partner slaat > huiselijk, geweld
lastig gevallen, lastiggevallen, stalken, gestalkt, belaagd > stalking, overlast, aangifte
bedreigd, bedreigen, bang gemaakt, chantage > bedreiging, aangifte
bang, eng, angstig, niet veilig > onveilig, veiligheid
gepest, treiteren, getreiterd, pestkop > pesten
buitengesloten, ongelijk behandeld, racistisch, racisme, gediscrimineerd > discriminatie
handje helpen, helpende hand, geholpen, hulpje > hulp, ondersteuning
lukt niet alleen, lukt niet zelf, red het niet > ondersteuning, hulp
noodgeval, alarmnummer, levensgevaar > spoed, 112
in de fik, in brand, afgebrand, uitgebrand > brand, brandweer
rampen, ramp, noodsituatie > crisis, veiligheidsregio
aan bel trekken, anoniem tippen, verklikken, melden bij gemeente > melden, melding
poetshulp, werkster, schoonmaakster, hulp bij poetsen, schoonmaakhulp > huishoudelijke, hulp, wmo
voor moeder zorgen, voor zieke zorgen, zorgen voor vader > mantelzorg, mantelzorger
zorg overnemen, uitrusten van zorgen, even ontlast > respijtzorg, mantelzorg
traplift, drempels weg, aangepast huis, beugels, douchestoel > woningaanpassing, wmo, hulpmiddelen
karretje voor ouderen, rolstoelbus, invalidenwagen > scootmobiel, hulpmiddel, wmo
taxibus, deeltaxi, belbus, regiotaxi > vervoer, taxi, wmo
verzorgingshuis, bejaardentehuis, bejaardenhuis > verpleeghuis, wlz
wijkzuster, zuster aan huis, verzorging thuis > thuiszorg, wijkverpleging
opvoeding, moeilijk kind, onhandelbaar kind, lastig kind > jeugdhulp, opvoeden, opvoedondersteuning
uit huis geplaatst, kind afgepakt, kinderen weggehaald > uithuisplaatsing, jeugdbescherming
voogd, kinderbescherming, jeugdbeschermer > voogdij, gezag, jeugdbescherming
voedselpakket, geen eten, niks te eten > voedselbank
sporten voor kinderen, zwemles, sportclub, voetbalclub > sport, vereniging
stadspas, kortingspas, armoedepas > minimapas, minima, korting
heengaan, heengegaan, ontslapen, ingeslapen > overlijden, overleden
doodgegaan, doodgaan, dood, gestorven, sterven, sterfgeval > overlijden, overleden
graf in, onder de grond, onder de zoden, teraardebestelling > begraven, begrafenis, graf
ter aarde, laatste eer, uitvaartdienst > uitvaart, begrafenis, begraven
kerkhof, kerkhoven, dodenakker > begraafplaats
grafje, zerk, steen op graf > graf, grafsteen, grafrechten
gecremeerd, verassen, crematorium > crematie, cremeren
as uitstrooien, as strooien, asbus > asbestemming, urn
stoffelijk overschot, lichaam vervoeren, dode overbrengen > overledene, lijk, vervoer
laatste wil, uiterste wil > testament, notaris
in verwachting, kindje op komst, kind op komst, uitgerekend > zwanger, geboorte, zwangerschap
bevallen, kraambed, kraamtijd > bevalling, geboorte, kraamzorg
kindje gekregen, kind gekregen, net moeder geworden, net vader geworden > geboorte, geboorteaangifte, aangifte
kind aangeven, baby aangeven, kindje aangeven > geboorteaangifte, geboorte, aangifte
doodgeboren, stilgeboren, miskraam, sterrenkindje > levenloos, levenloze, geboorte
kind erkennen, erkennen als vader, vader niet getrouwd > erkenning, erkennen
achternaam kind, wiens achternaam, naam van vader > naamskeuze, achternaam, geslachtsnaam
familienaam, familienamen, anders heten > achternaam, geslachtsnaam, naamgebruik
roepnaam, doopnaam > voornaam, voornaamswijziging
meisjesnaam, naam van man, mans naam, naam van partner > naamgebruik, geslachtsnaam
geld voor kind, kindergeld > kinderbijslag, svb, kindgebonden
transgender, ander geslacht, transvrouw, transman, x in paspoort > geslachtswijziging, geslachtsregistratie, geslacht
in het huwelijksbootje, jawoord, ja woord, bruiloft, boterbriefje > huwelijk, trouwen
getrouwd, gehuwd, huwen, trouwdag, trouwerij > huwelijk, trouwen
ondertrouw, trouwplannen, willen trouwen > melding, voorgenomen, huwelijk
bij elkaar wonen, hokken, samen wonen > samenwonen, samenlevingscontract
ambtenaar burgerlijke stand, babs, wie trouwt ons > trouwambtenaar
uit elkaar, gescheiden, scheiden van partner > echtscheiding, scheiding
co ouder, kinderen verdelen, bezoekrecht > omgangsregeling, coouderschap, ouderschapsplan
betalen aan ex, ex betaalt niet, onderhoudsgeld > alimentatie, lbio
zeggenschap over kind, ouderlijke macht > gezag, ouderlijk
mopperen, klagen, beklag, beklagen > klacht, klachten
niet pikken, pik niet > bezwaar, klacht
protest, protesteren, aanvechten, aangevochten > bezwaar, beroep, bezwaarschrift
niet mee eens, oneens, onterecht, ten onrechte > bezwaar, bezwaarschrift
oneerlijk, onrechtvaardig, niet eerlijk > klacht, bezwaar
bezwaarbrief, bezwaar aantekenen > bezwaarschrift, bezwaar
hogerop, naar rechter stappen > beroep, rechtbank
onbeschoft, onbeleefd, onvriendelijk, slecht behandeld, bot behandeld > klacht, bejegening, klachtenprocedure
niet tevreden, teleurgesteld, balen > klacht, ontevreden
boos, kwaad, woedend, pislink > klacht, klachten
complimentje, bedanken, pluim > compliment
ideeen, ideetje, tip, suggestie > idee, initiatief, voorstel
gratis jurist, juridische hulp, rechtshulp, gratis advocaat, pro deo > rechtsbijstand, juridisch
beslissing = besluit
uitslag, uitkomst, knoop doorhakken, besloten, beslist, nee zeggen > beslissing, besluit
goedgekeurd, toegekend, ingewilligd > toekenning, besluit
afgewezen, geweigerd, nee gekregen, nul op rekest > afwijzing, weigering, bezwaar
hoe staat aanvraag, hoe ver aanvraag, hoe loopt aanvraag, stand van zaken > status, voortgang, aanvraag
brief gekregen, post gekregen, post van gemeente, schrijven gekregen > brief, bericht
berichtje, sms, digitale post > bericht, berichtenbox
gemeente te traag, reageert niet, geen antwoord, geen reactie > ingebrekestelling, dwangsom, beslistermijn
wob, openbaar maken, stukken opvragen, stukken inzien > woo, openbaarheid
vergadert, raadszaal, debat > raadsvergadering, vergadering, gemeenteraad
iets zeggen raad, spreektijd, toespreken > inspreken, raadsvergadering
meepraten, meebeslissen, meedenken > inspraak, participatie
handtekeningen verzamelen, handtekeningenactie > petitie, burgerinitiatief
gestemd, stembus, stemdag > stemmen, verkiezingen
stemkaart, stembiljet, oproepkaart > stempas, kiezerspas
stemlokaal, waar stemmen, stemhok > stembureau, stemmen
iemand laten stemmen, stem voor ander, voor mij stemmen > volmacht, stemmen
stemrecht, mogen stemmen > kiesrecht, kiesgerechtigd
verkiesbaar, kandidaat, lijsttrekker > kandidaatstelling, partij
stad, dorp, woonplaats > gemeente
gemeentekrant, plannen in buurt, wat speelt buurt > bekendmakingen, buurt
snap niet, begrijp niet, uitleggen > uitleg, informatie
navragen, uitzoeken, nagaan, checken > informatie, controleren
flat, kot, etage, optrekje, studio > woning, appartement
huis, huizen, huisje, stulp > woning
kamertje, hospita, op kamers > kamerverhuur, woonruimte, kamer
verhuizen, verhuisd, verkassen, verkast, op mezelf wonen > verhuizing, adreswijziging
nieuw adres, ander adres, adres veranderen, ander huis > adreswijziging, verhuizing
ingeschreven, inschrijven op adres > inschrijving, brp
uitgeschreven, afmelden > uitschrijven, uitschrijving
nergens wonen, geen vast adres, zonder adres, geen adres > briefadres, adres
alleen post ontvangen, post elders > briefadres, postadres
spookbewoner, onbekende staat ingeschreven, post van onbekende, post vorige bewoner > adresonderzoek, inschrijving
wie woont hier, wie staat ingeschreven > bewoners, adres, inschrijving
gehuurd, huren, huurder, huurprijs > huur, huurwoning
huursubsidie, huur te duur, bijdrage huur > huurtoeslag, huur
huur omhoog, teveel huur > huurverhoging, huurcommissie
sociale woning, woning zoeken, huis zoeken, huurhuis > sociale, huurwoning, woningcorporatie
voorrang woning, snel huis nodig, urgent > urgentieverklaring, urgentie
uit huis gezet, ontruimen, ontruimd, eruit gezet > ontruiming, huisuitzetting
airbnb, verhuren aan toeristen, bed and breakfast > vakantieverhuur, toeristische, verhuur
huis kopen, koophuis, eerste huis, woning kopen, gekocht huis > koopwoning, starterslening, hypotheek
waarde huis, huis waard, taxatie, woningwaarde > woz, waarde
huiseigenaarsbelasting, onroerende zaak, huizenbelasting > ozb, onroerendezaakbelasting
leegstaan, leeg huis, staat leeg > leegstand, leegstaande
vocht, achterstallig onderhoud, tocht in huis, lekkage > onderhoud, verhuurder, gebreken
verbouwd, verbouwing, uitbouwen, uitbouw, serre > omgevingsvergunning, verbouwen, aanbouw
schuur, schuurtje, tuinhuisje, berghok, overkapping > bijgebouw, tuinhuis, omgevingsvergunning
bouwvergunning, bouwsel, bijbouwen > omgevingsvergunning, bouwen
afbreken, muur weghalen > sloopmelding, slopen, sloop
hek, hekken, heg, tuinafscheiding > erfafscheiding, schutting
raam vervangen, gevel schilderen > kozijnen, gevel, omgevingsvergunning
wat mag bouwen, bouwplannen, bouwplan buurt > omgevingsplan, bestemmingsplan
beschermd huis, monumentaal, beschermd pand > monument, monumenten
isoleren, zonnepaneel, warmtepomp, dubbel glas > verduurzamen, duurzaamheid, isolatie
stookkosten, gasrekening, stroomrekening, energierekening > energietoeslag, energie, energiekosten
elektriciteit, elektra, stroom uitgevallen > energie, netbeheerder, stroomstoring
eigenaar opzoeken, wie eigenaar, erfgrens > kadaster, eigenaar, perceel
stuk grond, lapje grond, landje, gemeentegrond, snippergroen > perceel, kavel, grond
veel mensen wonen, volgepropt huis > overbewoning, handhaving
herrie, lawaai, kabaal, gedreun, teringherrie > geluidsoverlast, overlast
harde muziek, muziek te hard, bonken, gebonk, feestende buren > geluidsoverlast, overlast, buren
ruzie buren, burenruzie, ruzie met buurman, gedoe met buren > buurtbemiddeling, burenoverlast
last van, gedoe, ergernis > overlast, hinder
hangjongeren, hangjeugd, rondhangende jongeren > overlast, jongerenoverlast, jongeren
stinkt, stank, ruikt vies, meuren, rooklucht > stankoverlast, geur, overlast
vuurtje, fikkie, kampvuur, vuurkorf, tuinafval verbranden > vuur, stoken, ontheffing
knallen, rotjes, carbid > vuurwerk, jaarwisseling
feest, feestje, straatfeest, buurtfeest, barbecue > evenement, melding
festival, optreden, braderie, kermis, optocht, fuif > evenement, evenementenvergunning
vlooienmarkt, vrijmarkt, kraampje, kleedjesmarkt > markt, standplaats, rommelmarkt
foodtruck, oliebollenkraam, frietkot, patatkraam > standplaatsvergunning, standplaats
kroeg, cafe, restaurant, eettent, barretje > horeca, horecavergunning, horecabedrijf
drank schenken, tappen, bier verkopen, drankvergunning > alcoholwetvergunning, alcohol, alcoholwet
terrasje, stoelen buiten, tafeltjes buiten > terras, terrasvergunning
collecteren, langs deuren, geld ophalen deur > collecte, collectevergunning
demonstreren, betogen, actie voeren, protestmars > demonstratie, betoging
cameraatje, gefilmd, bewakingscamera > cameratoezicht, camerabeelden
karretje, wagen, wagentje, autootje, vierwieler > auto, voertuig
brommer, snorfiets, brommertje > bromfiets, scooter
aanhanger, boedelbak, kampeerwagen, sleurhut > caravan, camper, aanhangwagen
nummerbord, nummerplaat, kentekenplaat > kenteken, kentekenbewijs, rdw
auto op naam, auto overschrijven, auto verkocht > tenaamstelling, kenteken, rdw
autokeuring, auto keuren, keuring auto > apk, rdw
rijles, afrijden, theorie halen > rijexamen, cbr, rijbewijs
te hard gereden, geflitst, flitser, flitspaal > snelheidsovertreding, boete, cjib
rijden met drank, rijbewijs afgepakt, rijontzegging, rijbewijs ingenomen > rijbewijs, ingevorderd, cbr
geparkeerd, auto neerzetten, auto stallen > parkeren, parkeerplaats
voor deur parkeren, parkeerpas, parkeerkaart, straatparkeren > parkeervergunning, bewonersvergunning
bezoek laten parkeren, visite parkeren, bezoekerskaart > bezoekersvergunning, bezoekersparkeren, parkeren
parkeerbon, naheffing > naheffingsaanslag, parkeerboete, parkeren
sleepwagen, auto weggehaald, auto weggesleept > wegslepen, weggesleept
invalidenparkeerplaats, invalidenkaart, gehandicaptenplek > gehandicaptenparkeerkaart, gehandicaptenparkeerplaats
fietsje, rijwiel, stalen ros > fiets
fiets weggehaald, fiets verdwenen, fiets meegenomen > fietsdepot, fiets, verwijderd
verroeste fiets, oude fiets staat, weesfiets > fietswrak, weesfietsen
fiets stallen, fiets neerzetten, fietsenrek, fietsenhok > fietsenstalling, fietsparkeren
bushalte, tram, metro, trein, treinen > openbaar, vervoer, ov
straatje, steeg, laan > straat, weg
asfalt, kuil, gat in weg, gaten in weg > wegdek, melding
stoeptegel, losse tegel, voetpad > stoep, trottoir, stoeptegels
opgebroken, straat open, straat dicht, wegversperring > wegwerkzaamheden, afsluiting, wegafsluiting
werk aan weg, wegwerkers, graafwerk, graven in straat > werkzaamheden, wegwerkzaamheden
racen door straat, raast door straat, scheuren door straat > snelheid, verkeersveiligheid, verkeersdrempel
bordje, borden, straatnaambord > verkeersbord, bord
lantaarn, lantaarns, straatlamp, lantaarnpaal, straatlantaarn > straatverlichting, openbare, verlichting
donker in straat, straat donker, licht op straat > straatverlichting, verlichting
vuilnis niet opgehaald, afval niet opgehaald, niet geleegd > container, afval, inzameling
vuilniszak, naast de container > afval, huisvuil, bijplaatsing
gedumpt, dumpen, op straat gegooid > afvaldumping, illegaal, dumping
koelkast, oude televisie, oude apparaten > elektrische, apparaten, elektronisch
kleren, oude kleding > textiel, kleding
smerig, vies, goor, ranzig, viezigheid > vervuiling, vuil
gekladder, bekladden, beklad, gespoten op muur > graffiti, bekladding
vernield, vernielen, gesloopt door jongeren > vernieling, vandalisme
hondendrol, poep, drol, stront > hondenpoep, opruimplicht
hondje, blaffer, viervoeter, puppy > hond
loslopende hond, hond uitlaten, uitlaatplek > losloopgebied, hondenuitlaatplaats, aanlijnplicht
hond bijt, gebeten, gevaarlijke hond > bijtincident, hond, gevaarlijke
poes, kater, katten, kitten > kat, huisdier
beest, beestje, beesten > dier, dieren
zielig beest, verwaarloosd dier, dierenbeul > dierenmishandeling, dierenwelzijn
dier gevonden, hond gevonden, kat gevonden, weggelopen hond > dierenopvang, zwerfdieren, dierenambulance
dood beest, dood dier, dood vogeltje, dode vogel, dode kat > kadaver, dierenambulance
rat, muizen, muis, kakkerlak > ongedierte, plaagdierbestrijding, ratten
wespen, bijennest, mieren, wantsen > plaagdieren, ongedierte, wespennest
naam, adres, geboortedatum, telefoonnummer, mailadres > gegevens, persoonsgegevens
weet over mij, weten over mij, info over mij, over mij bekend, over mij opgeslagen, wat er over mij staat > gegevens, persoonsgegevens
duitse, belgische, franse, engelse, spaanse, italiaanse, poolse, turkse, marokkaanse, amerikaanse > buitenland, landen, europese
doorsturen, rondsturen, doorgespeeld > gegevens, doorgeven
online, via internet, met de computer, vanaf de bank thuis = online, digitaal
onbeleefd, onbeschoft, lomp, bot behandeld, afgesnauwd, uitgescholden aan de balie > klacht, behandeling
rijbewijs gekeurd, gekeurd rijbewijs, keuring rijbewijs, rijbewijs keuring > gezondheidsverklaring, keuring, cbr
bijverdienen, bijverdien, erbij verdienen, bijverdienste > uitkering, bijstand, inkomsten
herrie kroeg, lawaai kroeg, muziek kroeg, overlast kroeg > geluidsoverlast, cafe
gekeurd, keuren > keuring
`
