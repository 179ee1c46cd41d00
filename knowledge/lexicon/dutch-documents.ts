/** Papers, identity, registration and the digital counter. How a line reads: lexicon.ts. */
export const dutchDocuments = `
pas, paspoort = reisdocument, paspoort
id, id kaart, idkaart, identiteitsbewijs, legitimatie, legitimatiebewijs, identiteitskaart = identiteitskaart, identiteitsbewijs
id > identiteitskaart, identiteitsbewijs
legitimeren, identificeren, ausweis, aantonen wie ik ben, pasje laten zien, papieren laten zien > identificatieplicht, identiteitsbewijs, identificeren
kwijt, verloren, kwijtgeraakt, zoekgeraakt, verdwenen, foetsie, spoorloos, laten liggen, niet meer vinden, vermist > vermissing, kwijt, verlies, vermist
gestolen, gejat, gepikt, gerold, beroofd, geroofd, ontvreemd, zakkenroller, diefstal > diefstal, gestolen, vermissing, aangifte
kapot, stuk, gescheurd, nat geworden, gewassen, gebroken, versleten, onleesbaar, vlekken, beschadiging, gehavend, verbogen > beschadigd
verlopen, over datum, afgelopen, niet meer geldig, ongeldig, verstreken, te oud, vervallen > geldig, verlopen, ongeldig, geldigheid
geldig, geldigheid, geldigheidsduur, houdbaar, houdbaarheid, verloopt = geldig, geldigheidsduur
verlengen, vernieuwen, nieuwe nodig, opnieuw aanvragen > aanvragen, verlengen, vernieuwen
hoe kom ik aan, hoe krijg ik, aanvragen, regelen, bestellen, verkrijgen, aanschaffen > aanvragen, aanvraag
ophalen, afhalen, klaar liggen > ophalen, afhalen
met spoed, snel nodig, sneller, vlugger, haast, dringend, spoed > spoed, spoedaanvraag, spoedprocedure
noodpaspoort, noodpas, laissez passer > noodpaspoort, nooddocument
tweede paspoort, twee paspoorten, dubbel paspoort, extra paspoort, zakenpaspoort, 2 paspoorten > tweede, 2e, zakenpaspoort
tweede = 2e
twee, dubbel > 2, tweede, 2e
derde = 3e
vliegen, vliegreis, vliegtuig, vakantie, op reis, reizen, buitenland, grens over > reizen, reis, buitenland
pasfoto, foto, fotootje = pasfoto, foto
vingerafdruk, vingers, vingerafdrukken, duim > vingerafdrukken
handtekening, krabbel, tekenen > handtekening, ondertekenen
echt, nep, vals, vervalst, namaak > echtheidskenmerken, echtheid, vervalst
chip, chipje, nfc > chip, elektronisch
uitlenen, lenen, meegeven > uitlenen, lenen
kopie, kopietje, fotokopie, scan, inscannen, foto van mijn id, kopieren > kopie, kopieren
doorstrepen, afschermen, onleesbaar maken, zwart maken, streep door, wegstrepen, weglakken > veilige, kopie, afschermen, doorstrepen
sofinummer, sofi, burgerservicenummer, persoonsnummer, fiscaal nummer = bsn, burgerservicenummer
bsn = burgerservicenummer
brp, bevolkingsregister, gba, persoonsregister, basisregistratie, basisadministratie = brp, basisregistratie, bevolkingsregister
uittreksel, bewijs van inschrijving, inschrijvingsbewijs, afschrift = uittreksel, afschrift
bewijs, attest, verklaring, bewijsstuk, papiertje, certificaat = verklaring, bewijs
geboorteakte, trouwakte, huwelijksakte, overlijdensakte, akte > akte, afschrift, uittreksel, burgerlijke, stand
burgerlijke stand = akte
naam veranderen, achternaam, andere naam, naamswijziging, voornaam wijzigen > naamswijziging, naamskeuze, naam, achternaam
geslacht veranderen, transgender, geslachtsaanduiding > geslacht, geslachtsregistratie
nederlander worden, naturaliseren, naturalisatie, nederlandse nationaliteit, inburgeren > nationaliteit, naturalisatie, nederlanderschap
nederlander, nederlandse, nationaliteit, staatsburger, staatsburgerschap, landgenoot > nederlanderschap, nationaliteit, nederlandse
vreemdeling, buitenlander, expat, migrant, nieuwkomer > immigratie, buitenlandse, vreemdeling, verblijfsvergunning
verblijfsvergunning, verblijfspapieren, verblijfsdocument, status, ind = verblijfsvergunning
naar nederland, in nederland wonen, emigreren naar nederland, immigreren, gezinshereniging, partner uit het buitenland > immigratie, inschrijven, verblijfsvergunning, nederland, wonen
emigreren, emigratie, naar het buitenland verhuizen, nederland verlaten, remigreren > emigratie, uitschrijven, buitenland, vertrek
terug naar nederland, weer in nederland, hervestigen > hervestiging, inschrijven
inschrijven, aanmelden, registreren, ingeschreven staan, laten opnemen > inschrijven, inschrijving, registreren
uitschrijven, afmelden, opzeggen, schrappen > uitschrijven, uitschrijving
verhuizen, verhuisd, verhuizing, ander huis, nieuw huis, nieuwe woning, andere woning, ander adres, nieuw adres, adres veranderen, adreswijziging, verkassen, intrek, intrekken bij > verhuizing, adreswijziging, verhuizen, doorgeven
doorgeven, laten weten, melden, aangeven, bekendmaken, opgeven > doorgeven, melden, aangifte
briefadres, postadres, geen vast adres, geen adres, geen woonadres, zwervend > briefadres
samenwonen, bij elkaar wonen, inwonen > samenwonen, samenlevingscontract, inschrijven
geheim, verborgen, geheimhouding, afschermen, niet delen, verstrekkingsbeperking, niet doorgeven aan > geheimhouding, verstrekkingsbeperking, delen
mijn gegevens, wat weten jullie van mij, wat weet de gemeente, wat staat er over mij, over mij > gegevens, persoonsgegevens
gegevens, data, informatie over mij, privacygegevens, persoonlijke info = gegevens, persoonsgegevens
inzien, bekijken, kijken, opvragen, inkijken, mogen zien, raadplegen = inzien, opvragen
fout in mijn gegevens, kloppen niet, verkeerde gegevens, gegevens wijzigen, correctie > wijzigen, correctie, verbeteren, gegevens
privacy, avg, gdpr = privacy, persoonsgegevens
delen, doorverkopen, verstrekken, doorspelen, doorgeven aan anderen > verstrekken, delen, doorgeven
inlog, inloggen, aanmelden op, account, login, gebruikersnaam = inloggen, inlogmiddelen, digid
inlogcode, digitaal inloggen, overheidslogin > digid, inlogmiddelen
digid, digi d, did app = digid
wachtwoord, password, inlogcode vergeten, pincode, code vergeten > wachtwoord, vergeten
sms code, activeringscode, activeren > activeringscode, activeren
mijnoverheid, berichtenbox, mijn overheid, digitale post, digitale brievenbus = mijnoverheid, berichtenbox
eherkenning, bedrijfslogin, zakelijk inloggen > eherkenning
eidas, europees inloggen, europese inlog, europese login > eidas, eer, european, login
europa, europese landen, ander land, andere landen, eu land, lidstaat, duitsland, duitse, belgie, belgische, frankrijk, franse, spanje, spaanse, italie, polen, poolse, oostenrijk > eer, eu, europese, landen, buitenland
online, digitaal, via internet, via de computer, website, site = digitaal, online, internet
niet digitaal, geen computer, geen internet, niet handig met computers, papieren formulier, op papier > digitaal, papier, post
computer leren, computercursus, computerles, digibeet, snap internet niet, snap de computer niet, niet handig > computer, digitale, basisvaardigheden
machtigen, gemachtigde, namens iemand, iemand anders laten regelen, voor mijn moeder regelen, voor mijn vader regelen > machtigen, machtiging, volmacht
vog, verklaring omtrent het gedrag, verklaring van goed gedrag, bewijs van goed gedrag > vog, gedrag, verklaring
rijbewijs, roze pasje, rijpapieren = rijbewijs
omwisselen, buitenlands rijbewijs > omwisselen, buitenlands
legalisatie, apostille, legaliseren, internationale geldigheid > legaliseren, legalisatie
gewaarmerkt, waarmerken > gewaarmerkte, kopie
oplichter, oplichters, oplichting, fraudeur, fraudeurs, criminelen, bedrieger, bedrogen, phishing, nepmail, valse mail, scam > fraude, identiteitsfraude, criminelen, misbruik
misbruik, misbruiken, misbruikt, op mijn naam, mijn naam gebruikt, zich voordoen als, uitgeven voor, identiteit gestolen > identiteitsfraude, misbruik
bankpas, pinpas, betaalpas, creditcard, bankkaart, pasjes = bankpas, creditcard
pinautomaat, geldautomaat, automaat, flappentap, pinnen > pinautomaat, geldautomaat, skimmen, betaalautomaat
gekopieerd, kopieren van mijn pas, uitlezen > kopie, skimmen, kopieren
bankrekening, rekening openen, bank > bankrekening, bank
hacken, gehackt, inbreken op mijn computer, inbraak in account > hacken, gehackt
veilig internetten, online veiligheid, virus, veilig online > veilig, internetten, veilige
pesten, cyberpesten, gepest, haatberichten, sexting, naaktfoto, wraakporno > cyberpesten, problemen, online
post voor iemand anders, verkeerde post, brief voor vorige bewoner, post van een ander, brieven van iemand anders > overheidspost, post, iemand, anders
gevonden, vondst, gevonden voorwerp, verloren voorwerp, portemonnee, sleutels gevonden, fiets gevonden > gevonden, voorwerp
`
