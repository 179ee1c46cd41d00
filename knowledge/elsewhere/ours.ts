/**
 * What the municipality does itself, whatever else is named beside it: "ik krijg AOW en wil kwijtschelding". How a cue
 * reads: cues.ts.
 */
export const ours = `
paspoort!, passport!, pasfoto!, identiteitskaart!, id kaart|pas|bewijs!, idkaart!, legitimatie!,
reisdocument!
paspoort|id|identiteitskaart|rijbewijs|reisdocument gestolen|gejat|kwijt|verloren|vermist|weg!, rijbewijs,
driving licence|license
rijbewijs verlengen|aanvragen|aanvraag|verlopen|vernieuwen|ophalen|omwisselen|kost|kosten|verloopt|afhalen|inleveren!
driving|drivers licence|license renew|renewing|lost|exchange|apply|stolen|expired!
bijstand!!, bijstandsuitkering!!, bijzondere bijstand!!, participatiewet!, uitkering gemeente!,
individuele inkomenstoeslag!, inkomenstoeslag!, energietoeslag!, stadspas!
kwijtschelding!!, kwijtschelden!!, gemeentelijke|gemeente belasting|belastingen|aanslag!, gemeentebelasting!,
gemeentebelastingen!, ozb!, woz!, wozwaarde!, municipal tax|taxes!
afvalstoffenheffing!!, afvalheffing!!, rioolheffing!!, rioolbelasting!!, hondenbelasting!!,
belasting hond|labrador!, parkeerbelasting!, toeristenbelasting!, precario!, reclamebelasting!
weggesleept!!, wegslepen!!, parkeerbon!, parkeerboete!, parkeerboetes!,
boete|bon|bekeuring parkeer|parkeren|parkeerautomaat|parkeerplaats|parkeergarage|automaat|geparkeerd!,
fine|ticket|permit parking|park!, naheffingsaanslag!
parkeervergunning!, kenteken vergunning|parkeervergunning|parkeren!!,
vergunning parkeren|parkeer|auto|bewoners!, gehandicaptenparkeerkaart!, gehandicaptenparkeerplaats!,
invalidenkaart!, parkeerplaats!
naturalisatie!, naturaliseren!, naturalisatieverzoek!, nederlander worden!, nederlandse nationaliteit!,
nederlands paspoort!, dutch nationality|citizenship|citizen!, optieverklaring!
trouwen, trouw, huwelijk, ondertrouw!, geregistreerd partnerschap!, scheiden, scheiding, getrouwd
verhuizen, verhuis, verhuizing, verhuisd, adreswijziging!, adres wijzigen|veranderen|doorgeven, nieuw adres,
adres nieuwe, moved|moving house|address!, emigreren!, uitschrijven gemeente|nederland|buitenland!
aangifte|aangeven geboorte|baby|kind|dochter|zoon!, geboorteaangifte!, geboorteakte!,
adoptie aangifte|akte|doorgeven!, overlijdensakte!, huwelijksakte!,
aangifte|aangeven|doorgeven overlijden|overleden!, overlijdensaangifte!
vog!, vogaanvraag!, verklaring omtrent gedrag!, bewijs goed gedrag!,
strafblad bewijzen|stage|werkgever|baan|geen|aantonen|vrijwilligerswerk!
inschrijven|inschrijving|ingeschreven gemeente|adres|brp|bevolkingsregister|woonplaats!, briefadres!,
uittreksel brp|bevolkingsregister!, brp!, bsn aanvragen|nummer|krijgen, burgerservicenummer, geheimhouding
digid inloggen|wachtwoord|log|login|nieuwe|werkt|doet|vergeten|hulp!, inloggen|log digid!
schulden!, schuldhulp!, schuldhulpverlening!, schuldsanering!, deurwaarder!, debts!, huurachterstand!,
geldproblemen!, voedselbank!, ww stopt|afgelopen|stop|loopt!
wmo!, hulp huis|huishouden!!, huishoudelijke hulp!, huishoudhulp!, hulp huishouden!, traplift!, scootmobiel!, rolstoel!,
dagbesteding!, regiotaxi!, mantelzorg!, mantelzorger!, jeugdhulp!, jeugdzorg!, woningaanpassing!,
gemeente vergoed|vergoedt|vergoeding!!, sociale werkvoorziening!!
pgb aanvragen wmo|jeugdhulp|gemeente!, huiselijk geweld!, veilig thuis!, dakloos!, woningzoekenden!!,
woningzoekende!!, daklozen!, daklozenopvang!, urgentie!, urgentieverklaring!, sociale huurwoning!,
huurwoning|woning zoeken|vinden|inschrijven|wachtlijst|wachttijd!
leerplicht!, leerplichtambtenaar!, leerlingenvervoer!, schoolvervoer!, leren nederlands gratis|taal|les!,
taalles!, taalcursus!, school verlof|inschrijven|aanmelden|bijna|opgeven
container!, kliko!, vuilnis!, vuilniszak!, vuilniszakken!, afvalkalender!, grofvuil!, grof vuil!,
milieustraat!, puin!, asbestplaten!, asbestdak!, asbest schuur|dak|weghalen|verwijderen|inleveren|slopen!,
gedumpt!, dumpen!, matras!, bankstel!
lantaarnpaal!, straatverlichting!, lantaarn|verlichting straat!, stoeptegel!, losse tegel!, stoep!,
fietspad!, kuil weg|straat!, speeltuin!, plantsoen!, gladheid!, gestrooid!, strooien!, riool!, wc!,
put verstopt!, wateroverlast!, fietsdepot!, fiets weggehaald|verwijderd|meegenomen|depot!
boom!, bomen!, kapvergunning!, omgevingsvergunning!, bouwvergunning!, omgevingsplan!, bestemmingsplan!,
dakkapel!, schutting!, uitbouw!, aanbouw!, tuinhuis!, verbouwing vergunning!, slopen vergunning!,
erfafscheiding!
evenement!, evenementenvergunning!, buurtfeest!, straatfeest!, terras!, terrasvergunning!, standplaats!,
horecavergunning!, alcoholvergunning!, drank horeca vergunning!,
openingstijden gemeente|stadhuis|loket|balie!
stemmen, tandarts|bril|gehoorapparaat betalen|gemeente|geld, stempas!, waterschapsverkiezing!,
waterschapsverkiezingen!, stembureau!, verkiezing!, verkiezingen!, volmacht!, erkennen|erkenning kind|baby!,
naamgebruik!, meisjesnaam!, achternaam|naam scheiding|gescheiden|scheiden|ex terug|weer|eigen!, achternaam kind|brieven|trouwen|bruiloft|kiezen!, afstammingsakte!
woo!, wobverzoek!, bezwaarschrift!, klacht gemeente|ambtenaar|loket|medewerker|balie!, wethouder!,
burgemeester!, gemeenteraad!, =graf!, begraven!, begraafplaats!, uitvaart!, crematie!
ratten!, rat!, wespen!, wespennest!, eikenprocessierups!, vuurwerk!, blaft|blaffen|geblaf hond!, hondenpoep!,
poep hond!, muziek buren|bovenburen!, geluidsoverlast!, buurtbemiddeling!, burenoverlast!
handtekening legaliseren!, garantstelling!, garantverklaring!, garant staan!, gewaarmerkte!, gewaarmerkt!,
bewindvoerder betalen|vergoeding|vergoeden|kosten!, discriminatie!, inburgeren, inburgering, statushouder!,
peuteropvang!, sportclub|zwemles geld|betalen!
`
