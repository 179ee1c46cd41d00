/**
 * Words that say the same wherever a municipality uses them: who writes an answer picks another of them than the page.
 * Nearly the same is not in here, and neither is what only a certain page means by it.
 */
export const alike = `
meteen direct onmiddellijk gelijk terstond | betaal afreken reken betaling
snel spoed haast vlug dringend spoedig | volwassen volwassene meerderjarig | minderjarig minderjarige
lees bekijk kijk raadpleeg | controleer check kijk nagaan controle | zeg vertel meld noem vermeld meedeel
informeer inlicht licht vertel bericht | toon aantoon bewijs zien | dicht gesloten sluit | open geopend opent
vermist kwijt verloren verlies vermissing kwijtgeraakt | gestolen diefstal steel | ongeldig vervallen vervalt
verlopen verloopt verstreken | arts dokter | keuring onderzoek keur onderzoekt
stuur verstuur opstuur zend verzend toestuur instuur mail | bezorg lever thuisbezorgd | boete bekeuring
huwelijk trouw getrouwd gehuwd trouwen bruiloft | scheiding scheid gescheiden
overleden overlijd dood sterf gestorven | geboren geboorte bevalling | beslis beslissing besluit
antwoord reactie reageer bericht | brief post schriftelijk papier | online internet digitaal website web
bel telefonisch telefoon opbel telefoontje | bezoek langskom langs langsga kom komt
gesprek praat spreek bespreek overleg | invul vul | onderteken handtekening teken getekend ondertekening
indien dien inlever lever instuur | aanvraag vraag verzoek aanvragen | document papieren stukken documenten
bewijs bewijsstuk bewijzen | pasfoto foto | inkomen verdien inkomsten | woning huis | container bak
gooi deponeer werp weggooi | wegbreng breng afgeef | haal ophaal afhaal
help ondersteun ondersteuning hulp steun bijsta | ziek ziekte | gevaar gevaarlijk risico riskeer
kapot stuk defect beschadigd | reparatie repareer herstel
wijzig verander aanpas pas verwerk wijziging aanpassing verwerkt aangepast veranderd verandering
verzet verplaats | afzeg annuleer | opzeg beeindig stop | eind afloop | tel geteld gerekend reken meetel
extra bovenop toeslag meerkosten erbij daarbovenop | verleen geef toeken bied verstrek
vergoed terugbetaal vergoeding | reden oorzaak aanleiding | bijna vrijwel
uitschrijf afmeld schrijf uitschrijving | aanmeld inschrijf opgeef registreer aanmelding inschrijving schrijf
vertrek weggaat verlaat wegga | meeverhuis meekom meega meeverhuist meekomt meegaat | aankomst aankom
fout vergissing verkeerd onjuist | juist goed correct | medewerker ambtenaar | overlast last hinder
lawaai herrie geluidsoverlast | verwijder weghaal | voorwaarde eis voorwaarden eisen
weiger weigering afwijs afwijzing geweigerd afgewezen | werkgever baas | werk baan | organisatie vereniging
wacht wachttijd | gratis kosteloos | nummer cijfer | kies zoek uitkies | leg zet plaats neerleg neerzet
volmacht machtig machtiging gemachtigd | deur voordeur | persoonlijk zelf eigenhandig | tijdig optijd tijd
eenmalig eenmaal | jaarlijks jaar | voorkom vermijd | duur kostbaar prijzig duurder
goedkoop voordelig goedkoper voordeliger | hoog hoger hogere | laag lager lagere gering weinig | maak opmaak
laatst recent | gebruik benut pak | toestemming akkoord instemming | ondernemer bedrijf
woon woonachtig bewoner wonen | verboden verbod verbied | verplicht verplichting plicht | rekening factuur
offerte prijsopgave | waarschuw waarschuwing | vernieuw verleng verlenging | kopie afschrift
website site pagina webpagina | formulier aanvraagformulier | inwoner burger bewoner | afval vuilnis
auto voertuig wagen | fiets rijwiel | geldig geldigheid | stoep trottoir | plek plaats locatie | kamer ruimte
gebouw pand | hoogte hoog | breedte breed | lengte lang | dikte dik dikker | gewicht weeg zwaar | leeftijd oud
bedrag geld | aansprakelijk verantwoordelijk | zwanger zwangerschap | verzekering verzekeraar verzekerd
huur huurt huren | koop aankoop kopen koopt aanschaf | leen lenen lening | oefen oefening | les cursus
leer leren | hoor verneem | noteer opschrijf schrijf vermeld zet | nodig benodigd vereist | passend geschikt
klacht klaag | bezwaar bezwaarschrift | gezin huishouden | totaal samen | beide allebei
verschil afwijkt afwijken | uitleg leg toelichting licht | hoger hogere meer daarboven boven
lager lagere minder onder | niks niets | accepteer aanvaard aanneem | activiteit bezigheid
adviseer advies raad | afloopt eindigt verloopt | afsluit sluit | ambulance ziekenwagen | anoniem naamloos
apparaat toestel apparaten | bang angst angstig | beantwoord antwoord | bedoeld bestemd
begraaf begrafenis begraven | behandel behandeling | bekend weet | bemiddel bemiddeling
beoordeel beoordeling toets bekijk | bereken berekening reken | beschadig schade beschadigd | beschikbaar vrij
bevestig bevestiging | bewaart bewaar | bezorgd zorgen | bijdrage betaling | blijvend permanent | briefje brief
buitenlands buitenland | camera camerabeelden | cremeer crematie | dichtbij buurt nabij
dichtstbijzijnde dichtste | document bewijsstuk | eenvoudig makkelijk gemakkelijk | elektronisch digitaal
erf tuin | erken erkenning | erkend gecertificeerd | feestdag feestdagen | financieel geld | gegeven gegevens
gehandicapt beperking handicap | gelegen ligt | gemiddeld doorsnee | genoeg voldoende | geschil ruzie onenigheid
getuige getuigen | geweigerd afgewezen | gezag voogdij | gewoonlijk meestal | handeling stap | hinder overlast
ingang toegang entree | ingeschreven inschrijf ingeschreven inschrijving | inloggen log inlog
inwisselen ruil omwissel | jarig leeftijd | kapt kap kappen | kinderopvang opvang | klacht ontevreden tevreden
komende volgende | langdurig lang | lening krediet | maandelijks maand | meebreng meeneem neem
meld aangeef melding aangifte | moeite moeilijk lastig | nabestaande familie | naast naaste
nakijk kijk controleer | onterecht fout | ontslag ontslagen | ontvangst ontvang | onvoldoende weinig
oplos opgelost los oplossing | overhandig geef | overmaak betaal boek | parkeer parkeren | plan voornemen
procent percentage | raad advies | reis rit vervoer | rijd rij rijden | ruil wissel | rustig kalm
schade beschadigd | scheelt bespaar korting | schoon opruim ruim schoonmaak | schoolgaand leerling scholier
situatie omstandigheden | soort type | sorteer scheid | spaargeld vermogen | spoedig snel | stem stemmen
tarief prijs | telefoonnummer nummer | tegelijk tegelijkertijd samen | terugbetaal terugkrijg terug
terugkrijg terug | thuiswonend thuis | toegang toegelaten binnen | toelage toeslag | tijdelijk voorlopig
uitbetaal betaal uitbetaling | uitgave kosten | uitgeef besteed | uitstel uitgesteld | vaste vast
verblijf verblijft blijf | verblijfsvergunning verblijfsdocument | verhoging verhoog stijg | verhuur verhuurder
verklaring verklaar | verlies kwijt | vermogen spaargeld | verpak inpak pak
verscheidene meerdere verschillende | vervoer reis | voertuig auto | voorrang urgentie | voorziening hulp
vrijgesteld vrijstelling ontheffing | weggegooid gooi | wegsleep weggesleept | werkzaam werk | wens wil
zorgvuldig goed | zwaar ernstig | ernstig erg | kring omgeving buurt wijk
`

/** One that is of a kind, and the kinds: what holds for a child holds for a son. Not the other way round. */
export const ofKind = `
zoon kind iemand | zoontje kind iemand | dochter kind iemand | dochtertje kind iemand | baby kind | kindje kind
kleuter kind | puber kind jongere | tiener kind jongere | vader ouder iemand | moeder ouder iemand | papa ouder
mama ouder | oma iemand familie | opa iemand familie | broer iemand familie | zus iemand familie
man partner iemand | vrouw partner iemand | echtgenoot partner | echtgenote partner | vriend iemand
vriendin iemand | buurman buren iemand | buurvrouw buren iemand | club organisatie vereniging
stichting organisatie | salaris inkomen | loon inkomen | contact bel mail schrijf spreek bericht
bereik bel mail | benader bel mail | regel aanvraag vraag doorgeef meld maak
regelt aanvraag vraag doorgeef meld maak | klaar haal ophaal | beschikbaar haal ophaal | wagen auto
vervoer auto | kosten betaal | prijs betaal | tarief betaal | wegbreng breng | dien stuur lever maak
gemeente stadhuis | loket stadhuis balie | gemeentehuis stadhuis | raadhuis stadhuis
identiteitsbewijs paspoort | legitimatiebewijs identiteitsbewijs paspoort | vergoed betaal | vergoedt betaal
`
