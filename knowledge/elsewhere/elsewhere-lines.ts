/** Lines as people write them and the organisation that is right, for the tests: "line > id". */
export const elsewhereLines = `
Heb ik recht op zorgtoeslag als student? > toeslagen
zorg toeslag aanvrage hoe > toeslagen
Mijn zorgtoeslagg is gestopt, hoe kan dat > toeslagen
HOEVEEL HUURTOESLAG KRIJG IK > toeslagen
Kan ik iets terugkrijgen voor mijn huur? Ik bedoel die toeslag > toeslagen
Bij wie vraag ik bij de gemeente huurtoeslag aan? > toeslagen
Ik verhuis, moet ik dat doorgeven voor mijn huurtoeslag? > toeslagen
kinderopvang toeslag stopzetten > toeslagen
Waar vraag ik kindgebonden budget aan > toeslagen
Wie is mijn toeslagpartner? > toeslagen
can I get rent benefit > toeslagen
how do I apply for the healthcare allowance > toeslagen
Wanneer komt de kinderbijslag? > svb
kinderbeslag aanvragen > svb
Wij hebben een baby, krijgen we dan kindergeld? > svb
Where do I get child benefit > svb
Hoe oud moet ik zijn voor AOW? > svb
Wat is mijn aow leeftijd > svb
Ik heb een onvolledige AOW, kan die worden aangevuld? > svb
Mijn man is overleden, krijg ik een nabestaandenuitkering? > svb
weduwe pensioen > svb
Mijn pgb is nog niet uitbetaald aan mijn hulp > svb
Mijn vader heeft asbestose, krijgt hij een vergoeding > svb
Ik wil terug naar Marokko, krijg ik dan een remigratie-uitkering > svb
Ik ben ontslagen, hoe vraag ik WW aan? > uwv
Ik ben mijn baan kwijt, heb ik recht op een uitkering? > uwv
ww uitkering aanvrage > uwv
Hoelang krijg ik een werkloosheidsuitkering? > uwv
How do I get unemployment benefits? > uwv
Ik ben twee jaar ziek, krijg ik dan WIA? > uwv
Ik ben volledig arbeidsongeschikt verklaard, hoe zit het met mijn uitkering > uwv
Ik werk via een uitzendbureau en ben ziek, wie betaalt mij? > uwv
Hoe vraag ik Wajong aan voor mijn zoon > uwv
Wanneer gaat mijn zwangerschapsverlof in? > uwv
tewerkstellingsvergunning voor personeel > uwv
Waar kan ik zien hoeveel pensioen ik heb opgebouwd > pensioenfonds
Ik moet mijn belastingaangifte nog doen > belastingdienst
belasting aangifte uitstel vragen > belastingdienst
Ik heb een voorlopige aanslag gekregen die niet klopt > belastingdienst
Hoe krijg ik belasting terug over mijn hypotheek? Ik wil maandelijks teruggaaf > belastingdienst
Moet ik btw betalen als zzp'er? > belastingdienst
Hoeveel wegenbelasting betaal ik voor een Golf > belastingdienst
motorrijtuigen belasting > belastingdienst
Moet ik belasting betalen over de erfenis van mijn moeder > belastingdienst
Hoeveel mag ik belastingvrij schenken aan mijn kind > belastingdienst
How do I file my tax return > belastingdienst
Wat is het telefoonnummer van de belastingdienst > belastingdienst
Hoeveel sigaretten mag ik meenemen uit Turkije, is dat douane? > douane
Ik wil voor mezelf beginnen, moet ik me inschrijven bij de kamer van koophandel > kvk
Hoe schrijf ik een eenmanszaak in > kvk
uittreksel kvk > kvk
Wie is de eigenaar van het huis naast mij? > kadaster
Waar loopt precies de erfgrens met mijn buurman > kadaster
Mijn bedrijf gaat failliet, wat moet ik doen > rechtspraak
Ik heb een BKR-registratie, hoe kom ik daarvanaf > bkr
Is er subsidie voor een warmtepomp? > rvo
Hoe zet ik mijn auto op naam van mijn vrouw? > rdw
kenteken overzetten > rdw
Mijn kentekenbewijs is zoek > rdw
Mijn nummerplaten zijn verroest, waar krijg ik nieuwe > rdw
Ik wil mijn auto schorsen > rdw
Wanneer moet mijn auto apk gekeurd worden > rdw
How do I suspend my car registration > rdw
Waar boek ik mijn theorie examen voor de auto > cbr
theorieexame > cbr
Ik ben drie keer gezakt voor mijn rijexamen > cbr
Hoe vul ik de gezondheidsverklaring in > cbr
Mijn rijbewijs is ingevorderd na alcohol, wat nu > cbr
Where do I book my driving test? > cbr
Ik ben geflitst op de snelweg, wanneer komt de boete > cjib
Boete voor door rood rijden, kan ik in termijnen betalen > cjib
verkeersboette niet betaald > cjib
Mijn trein had vertraging, krijg ik geld terug van de NS > ns
Hoe laat rijdt de bus naar het ziekenhuis > 9292
Ik ben vergeten uit te checken met mijn ov-chipkaart > ov-chipkaart
De bomen van de spoorwegovergang blijven dicht > prorail
De vliegtuigen vliegen hier zo laag, wat een lawaai > schiphol
Mijn vriendin uit Thailand heeft een visum nodig > nederland-wereldwijd
Is het veilig om naar Egypte te reizen? Wat is het reisadvies > nederland-wereldwijd
Hoe vraag ik stufi aan > duo
Wanneer moet ik mijn studieschuld terugbetalen > duo
ov studentenkaart stopzetten > duo
Ik ben mijn diploma kwijt > duo
Waar meld ik me aan voor het inburgeringsexamen > duo
student finance application > duo
Is mijn Syrische diploma hier geldig, kan ik het laten waarderen > idw
Mijn verblijfsvergunning verloopt volgende maand > ind
My residence permit expires soon > ind
Ik wil mijn vrouw uit Marokko laten overkomen naar Nederland > ind
Hoe vraagt iemand asiel aan > ind
Komt er een azc bij ons > coa
digid aanvragen > digid
Ik krijg geen post meer in de berichtenbox > mijnoverheid
Mijn fiets is vannacht gestolen > politie
fiets gejat wat nu > politie
Er is bij ons ingebroken > politie
Ik wil aangifte doen van mishandeling > politie
Er wordt gedeald in onze straat, drugs > politie
Wie is mijn wijkagent > politie
My bike was stolen > politie
Ik heb op een link in een nepmail geklikt > fraudehelpdesk
Mijn baas betaalt mijn loon niet > juridisch-loket
Waar krijg ik gratis juridisch advies > juridisch-loket
Ik kan geen advocaat betalen > rvr
Mijn ex betaalt geen alimentatie > lbio
Hoe laat ik mijn moeder onder bewind stellen? Curatele of bewind > rechtspraak
Ik wil de erfenis van mijn broer verwerpen > rechtspraak
Hoe wijzig ik mijn achternaam > justis
Ik wil mijn strafblad inzien > justid
Mijn energieleverancier wil het contract niet stoppen > consuwijzer
Ons internet ligt eruit, storing > consuwijzer
Mijn pakketje is niet bezorgd > postnl
Is dit het minimumloon? > arbeidsinspectie
Vergoedt mijn zorgverzekering de tandarts > zorgverzekeraar
Hoe hoog is het eigen risico > zorgverzekeraar
Ik heb een rekening van het CAK voor mijn eigen bijdrage Wmo > cak
Hoe krijgt mijn moeder een plek in een verpleeghuis > ciz
Ik heb al drie dagen koorts > huisarts
Ik zoek een nieuwe huisarts > huisarts
Ik heb vreselijke kiespijn > tandarts
Ik heb een klacht over het ziekenhuis > zorgmelding
Waar kan ik een soa-test doen > ggd
Welke vaccinaties heb ik nodig voor Kenia > ggd
Ik wil een uitstrijkje laten maken, bevolkingsonderzoek > bevolkingsonderzoek
Hoe word ik orgaandonor > donorregister
Mijn huisbaas heeft de huur met 10 procent verhoogd, mag dat > huurcommissie
De woningcorporatie repareert de lekkage niet > verhuurder
Bij ons is de stroom uitgevallen > storingsnummer
ik ruik gas > storingsnummer
Er komt geen water uit de kraan > drinkwater
Waarom krijg ik een aanslag van het waterschap > waterschap
Kan ik kwijtschelding krijgen van de waterschapsbelasting > waterschap
De sloot achter ons huis stinkt > waterschap
Is het zwemwater in de plas schoon > provincie
Er zit een gat in de N201 > provincie
Ik heb een natuurvergunning nodig voor mijn boerderij > provincie
Het geluid van de A12 is niet te harden > rijkswaterstaat
Wanneer gaat de brug open? Ik zoek de bedieningstijden > rijkswaterstaat
Ik ben ziek geworden na het eten bij een restaurant > nvwa
De buren verwaarlozen hun hond, hij is zo mager > dieren-144
Er ligt een gewonde zwaan langs het water > dieren-144
Mijn kat is weggelopen > dierenbescherming
Ik wil een testament laten maken > notaris
z\u200bo\u200br\u200bg\u200btoeslag > toeslagen
Ik wil graag huurtoeslagaanvraag doen > toeslagen
Ik wil mij graag als zelfstandige bij de kvk inschrijven, hoe schrijf ik me daar in > kvk
Hoe vraag ik een bewindvoerder aan voor mijn broer > rechtspraak
Wat is het telefoonnummer van DUO > duo
Wie maakt de sloten schoon > waterschap
muskusratten in de sloot > waterschap
Iemand heeft mijn bankpas gestolen > politie
my landlord raised the rent > huurcommissie
power outage in my street > storingsnummer
Mijn vader remigreert volgend jaar > svb
`
/** Lines that are the municipality's, or nobody's, however near they come to another's. */
export const ownLines = `
Ik krijg bijstand naast mijn aow, moet ik die opgeven?
Hoe vraag ik een bijstandsuitkering aan?
Ik heb een uitkering
uitkering
belasting
pas
vergunning
rijbewijs
toeslag
geld
Wat kost een vergunning?
Hoe verleng ik mijn rijbewijs?
rijbewijs verlengen 75 jaar
Kan ik kwijtschelding krijgen?
gemeentelijke belasting kwijtschelding
Ik wil bezwaar maken tegen mijn parkeerbon
Ik kreeg een boete voor fout parkeren
Waarom is de gemeentebelasting zo hoog
Ik wil bijzondere bijstand voor een bril
Mijn WOZ-waarde klopt niet
Moet ik ozb betalen als ik huur
Hoeveel hondenbelasting betaal ik
Hoe vraag ik een VOG aan
Ik moet bewijzen dat ik geen strafblad heb voor mijn stage
Ik wil Nederlander worden
Hoe vraag ik naturalisatie aan
Ik wil aangifte doen van de geboorte van mijn zoon
aangifte overlijden
aangifte
Mijn paspoort is gestolen
Mijn rijbewijs is gestolen uit mijn auto
Ik ga verhuizen naar een andere gemeente
Wanneer wordt mijn container geleegd
Mijn buren maken 's nachts herrie met hun muziek
De hond van de buren blaft de hele nacht
Er ligt asbest op mijn dak, mag ik dat zelf verwijderen
Hoe vraag ik een parkeervergunning aan met een nieuw kenteken
Er staat een lantaarnpaal scheef in de straat
Er zit een kuil in de weg
Mijn riool is verstopt
Ik wil een pgb aanvragen voor de Wmo
Ik wil hulp in de huishouding
Kan ik een traplift krijgen
Ik heb schulden bij de zorgverzekering en de belastingdienst, wie helpt mij
Ik word morgen uit huis gezet door huurachterstand
Ik kan niet inloggen met DigiD
Mijn kind moet naar het speciaal onderwijs met een busje
Ik wil mijn kind inschrijven op school
Ik zoek een sociale huurwoning
Ik wil trouwen met een man uit Marokko
Hoe kan ik mijn kind erkennen
Ik word gediscrimineerd
Er zit een wespennest in de boom
Ik wil een boom kappen
Mag ik een dakkapel bouwen zonder vergunning
Waar kan ik stemmen
Hoe dien ik een klacht in over een ambtenaar
wanneer is het stadhuis open
ik wil een cake bakken
Mijn vader krijgt AOW en wil hulp in huis
De politie heeft mijn auto weggesleept door fout parkeren
Ik zit in de WIA en heb weinig geld, krijg ik een stadspas?
Ik krijg geen huurtoeslag en kan de huur niet betalen, kan ik bijzondere bijstand krijgen
mijn kind heeft een paspoort nodig voor een visum
Kan ik een korte broek aan vandaag?
De gevolgen zijn groot voor mijn hond
Naar de middelbare school
Waar stem ik voor bij de waterschapsverkiezingen?
how do i get a bsn
Patient
Mijn zoon wil een fiets en ik hoorde dat er bij jullie in de stad een plek is waar dat kan, maar die plek is nu net gestolen
wat is de temperatuur
mijn oma is ziek en heeft hulp nodig in huis
ja
hoi
12345
😀😀😀
`
