/** Cars, exams, fines, trains and going abroad. How a paragraph reads: products.ts. */
export const drivingAndTravel = `
kenteken overschrijven @ rdw
kenteken overschrijven|overschrijving|overzetten|naam|kwijt|aanvragen|verkopen|verkocht|overleden|importeren|invoeren|opzoeken!,
kentekenbewijs!, kentekencard!, kentekenkaart!, tenaamstelling!, tenaamstellingscode!,
auto|motor|brommer|scooter overschrijven|overzetten|naam!,
auto verkocht|verkopen|kopen|gekocht|geerfd|importeren|invoeren|exporteren|uitvoeren kenteken|naam|papieren,
vrijwaring|vrijwaringsbewijs!, transfer|register car|vehicle|motorcycle, car|vehicle registration!
Neem het kentekenbewijs en uw rijbewijs of paspoort mee.
Bring the vehicle registration card and your driving licence or passport.

kentekenplaten @ rdw
kentekenplaat!, kentekenplaten!, nummerbord!, nummerplaat|nummerplaten!,
number|licence|license plate|plates!
Zijn ze gestolen? Doe eerst aangifte bij de politie.
Were they stolen? Report it to the police first.

kenteken schorsen @ rdw
schorsen auto|motor|kenteken|voertuig|camper|oldtimer|scooter!,
schorsing auto|motor|kenteken|voertuig|camper!, kentekenschorsing!, suspend vehicle|car|registration!
Houd uw kentekencard met de tenaamstellingscode bij de hand.
Have your vehicle registration card with its code at hand.

apk @ rdw
apk!, apkkeuring!, apkkeuringen!, periodieke keuring!, auto gekeurd|keuren|keuring, autokeuring!, mot test,
roadworthiness|periodic inspection|test!
Maak een afspraak bij een erkende garage en neem het kenteken mee.
Make an appointment at a recognised garage and bring the licence plate number.

voertuig keuren of drone aanmelden @ rdw
auto|motor|camper|voertuig importeren|invoeren|import,
boot|speedboot|motorboot registreren|registratie|kenteken!, snelle motorboot!,
drone exploitant|exploitantnummer|registreren|vliegbewijs|brevet|aanmelden!, exploitantnummer!,
voertuig|auto|motor keuren|keuring rdw|ombouwen|import, individuele goedkeuring!, trekhaak keuren,
camper ombouwen|keuring
Houd de gegevens van het voertuig of de drone bij de hand.
Have the details of the vehicle or drone at hand.

rijexamen @ cbr
rijexamen!, rijexamens!, praktijkexamen!, afrijden!, examen rijden|rijbewijs|auto|motor|scooter|brommer|cbr!,
rijtest!, rijvaardigheidstest!, tussentijdse toets!, driving test|exam!
Uw rijschool vraagt het examen aan; machtig die eerst met DigiD.
Your driving school books it; authorise the school first with DigiD.

theorie-examen @ cbr
theorieexamen!, theorie examen|auto|motor|scooter|rijbewijs|brommer|cbr|reserveren!,
theoretisch rijexamen|examen!, theorie geldig|cbr|aanvragen|boeken|halen|geldigheid|auto|motor|scooter!,
theorie motorrijbewijs|autorijbewijs|engels!, theorie|theorieexamen rijbewijs!!, gezakt theorie|rijexamen|rijbewijs!!, theorietoets!,
theory test|exam!
Houd uw DigiD bij de hand; neem naar het examen een identiteitsbewijs mee.
Have your DigiD at hand; bring an identity document to the exam.

gezondheidsverklaring @ cbr
gezondheidsverklaring!!!, gezondheids verklaring!!, rijgeschiktheid!, rijgeschikt!,
medische keuring|verklaring rijbewijs|rijden|auto|75!, rijbewijskeuring!, rijbewijs keuring|keuringsarts!,
mag autorijden|rijden epilepsie|diabetes|beroerte|medicijnen|hartaanval|tia, health declaration!,
fitness drive
Houd uw DigiD bij de hand en begin ruim vier maanden van tevoren.
Have your DigiD at hand and start at least four months ahead.

rijbewijs ingenomen of ongeldig @ cbr
rijbewijs ingenomen|ingevorderd|afgepakt|ongeldig|invordering|alcohol|gedronken!, alcoholcursus!, emg!, ema!,
lema!, cursus alcohol|verkeer cbr|rijbewijs!, onderzoek rijvaardigheid!
Houd uw burgerservicenummer en de brief van het CBR bij de hand.
Have your citizen service number (BSN) and the CBR letter at hand.

vakbekwaamheid chauffeurs (code 95) @ cbr
code 95!, vakbekwaamheid chauffeur|vrachtwagen|bus|taxi!, taxiexamen!, taxi examen!, vrachtwagenexamen!
Houd uw kandidaatnummer en uw rijbewijs bij de hand.
Have your candidate number and your driving licence at hand.

vaarbewijs @ cbr
vaarbewijs!, vaarexamen!, boating|boat licence|license!
Houd uw DigiD en een eigen verklaring over uw gezondheid bij de hand.
Have your DigiD and a declaration about your health at hand.

verkeersboete @ cjib
verkeersboete!, verkeersboetes!, snelheidsboete!, flitsboete!, geflitst!, cjib!, flitser boete, flitspaal!,
boete|bekeuring|bon snelheid|hard|rood|bellen|bellend|telefoon|gordel|verkeer|onverzekerd|licht|snelweg|achterlicht!,
mulderboete!, acceptgiro boete justitie, speeding|traffic fine|ticket!
Houd het nummer van de boete bij de hand: dat staat op de brief.
Have the number of the fine at hand: it is on the letter.

trein @ ns
ns!, trein, treinen, trein vertraging|gemist|kaartje|naar|vertrekt|geld|klacht|rijdt!,
treinkaartje|treinkaartjes!, treinabonnement!, treinreis!, treintijden!, spoorboekje!, ov fiets!, ovfiets!,
dalurenabonnement!, train times|ticket|tickets|delay|delayed|timetable|station|refund!
Houd het station, de dag en de tijd van uw reis bij de hand.
Have the station, day and time of your journey at hand.

bus, tram en metro @ 9292
bus naar|rijdt|kwam|stopt|vertrektijd|vertrektijden|dienstregeling|vertraging|vertraagd|reist|komt|kaartje|tijden|laat|lijn|gaat|chauffeur|instappen|haltes|vervallen,
buslijn, buslijnen, bustijden!, dienstregeling!, tram, tramlijn!, metro, openbaar vervoer,
ov abonnement|reizen|reis|plannen, 9292!, bus timetable|schedule, public transport!
Houd uw halte en het nummer van de lijn bij de hand.
Have your stop and the line number at hand.

ov-chipkaart @ ov-chipkaart
ovchipkaart!, ov chipkaart|kaart|saldo|pas!, chipkaart!, ovpas!, ovkaart!, uitchecken!,
ov uitgecheckt|inchecken|uitchecken!, vergeten uitchecken, transport card
Houd het nummer van uw kaart bij de hand.
Have the number of your card at hand.

reizen met een beperking (Valys) @ valys
valys!, bovenregionaal vervoer!, taxivervoer|taxi gehandicapten|rolstoel regio|ver|provincie
Houd uw Wmo-besluit of rolstoelgegevens bij de hand.
Have your Wmo decision or wheelchair details at hand.

spoorlijn en overweg @ prorail
prorail!, spoorwegovergang!!, spoorwegovergangen!!, overweg spoor|slagboom|slagbomen|dicht|bomen,
spoorbomen!, spoor geluid|lawaai|trillingen|onkruid|rommel|hek|geluidsscherm!, treingeluid!,
trillingen|lawaai trein|treinen|goederentrein!, railway crossing
Houd de plaats en het tijdstip bij de hand.
Have the place and the time at hand.

vliegtuiglawaai @ schiphol
vliegtuiglawaai!, vliegtuiggeluid!, vliegtuigoverlast!, vliegoverlast!,
vliegtuig|vliegtuigen|vliegverkeer|schiphol overlast|lawaai|herrie|geluid|laag|geluidsoverlast!,
aircraft|airplane|plane noise!
Schrijf op wanneer en waar u het hoorde.
Write down when and where you heard it.

reisadvies @ nederland-wereldwijd
reisadvies|reisadviezen!, veilig reizen|vakantie|reis naar, is veilig land|reizen, travel advice!,
ambassade!, consulaat!, embassy!, consulate!
Kijk eerst of uw paspoort lang genoeg geldig is.
First check that your passport is valid long enough.

visum @ nederland-wereldwijd
visum!, visa!, schengenvisum!, toeristenvisum!, visumaanvraag!
Houd uw paspoort en uw reisdatum bij de hand.
Have your passport and travel date at hand.

vervoer van medicijnen naar het buitenland @ cak
medicijnen|medicijn|medicatie reis|buitenland|vakantie|vliegtuig|meenemen|grens verklaring|meenemen|mee,
schengenverklaring!, medicijnverklaring!, medicine|medication abroad|travel certificate|declaration
Vraag uw arts of apotheek welke medicijnen een verklaring nodig hebben.
Ask your doctor or pharmacy which medicines need a certificate.

vispas @ vispas
vispas!, visvergunning!, hengelen!, vissen vergunning|pas|mag|vissteiger, fishing licence|license|permit!
Houd uw naam en adres bij de hand.
Have your name and address at hand.
`
