/** Renting, energy, water, roads, nature, animals. How a paragraph reads: products.ts. */
export const homeAndNeighbourhood = `
huurverhoging en te hoge huur @ huurcommissie
huurverhoging!, huurcommissie!, huurverlaging!, huurprijscheck!, puntentelling!,
huur|huurprijs verhoogd|verhogen|hoog|duur|omhoog|maximale|punten|verhoging|gestegen!, servicekosten!,
rent up|higher|increased|increase|raised|tribunal|high!, woningwaardering punten, huurbescherming!
Houd uw huurcontract en de brief van de verhuurder bij de hand.
Have your rental contract and the landlord's letter at hand.

onderhoud van een huurwoning @ verhuurder
verhuurder|huisbaas|woningcorporatie|woningbouw|huurhuis|huurwoning|woningstichting|huurflat repareren|reparatie|kapot|lekkage|schimmel|onderhoud|lekt|repareert|kapotte|verwarming|vocht|gebrek|cv|opzeggen|renovatie|lift!,
reparatieverzoek!, woningruil!, lift kapot flat|gebouw|corporatie,
cv ketel kapot|storing|huurwoning|verwarming!, cvketel!, geen warm water!,
huisbaas|verhuurder borg|waarborgsom!, schimmel|lekkage woning|badkamer|slaapkamer|plafond|douche,
kamer huis opzeggen huur, landlord repair|repairs|deposit|mould|mold|leak|heating!
Maak foto's en meld het gebrek schriftelijk aan uw verhuurder.
Take photos and report the defect to your landlord in writing.

stroom- of gasstoring @ storingsnummer
stroomstoring!, stroomuitval!, gasstoring!, gasstoringen!, gaslek!, gaslucht!,
stroom|elektriciteit|licht uitgevallen|storing|uitval|viel|geen|weg|eraf!, ruik|ruikt|stinkt|geur|lucht gas!,
geen gas huis|straat, gas lek|lekt|storing|lekkage!, power|electricity outage|cut|failure|down!, smell gas!,
gas leak!
Ruikt u gas? Ga naar buiten, gebruik geen vuur en bel dan.
Smell gas? Go outside, use no flames, then call.

aansluiting en meterkast @ netbeheerder
netbeheerder!, meterkast!, gasaansluiting!, stroomaansluiting!,
slimme|energie|gas|stroom|elektriciteit meter|aansluiting|meterstand|verzwaren|aansluiten!, slimme meter!,
netcongestie!, liander|stedin|enexis!, terugleveren zonnepanelen!, salderen!,
aansluiting krachtstroom|verzwaren!, gasmeter!, meterstand, meterstanden,
elektriciteitskastje|elektriciteitshuisje!, grid operator!
Houd uw adres en het nummer op uw meter bij de hand.
Have your address and the number on your meter at hand.

drinkwater @ drinkwater
waterleiding!, waterleidingbedrijf!, drinkwater!, kraanwater!, waterdruk!, waterstoring!, watermeter!,
waterbedrijf!, hoofdkraan!, geen water kraan|straat|leiding|meer!,
kraan|water bruin|vies|smaakt|druk|komt|kraan!, vitens|brabantwater|evides|waternet|dunea|pwn!,
waterrekening!, waterleidinglek!, tap|drinking water!, water meter|company|pressure!
Vraag eerst of uw buren het ook hebben.
Ask your neighbours first whether they have it too.

waterschapsbelasting @ waterschap
waterschapsbelasting!!!, waterschapsbelastingen!!!, waterschapslasten!,
belasting|aanslag|rekening|kwijtschelding|heffing waterschap|hoogheemraadschap!, zuiveringsheffing!,
watersysteemheffing!, verontreinigingsheffing!, ingezetenenheffing!,
kwijtschelding waterschapsbelasting|zuiveringsheffing!, water board|authority tax!
Houd het aanslagnummer op de brief bij de hand.
Have the assessment number on the letter at hand.

sloten, dijken en waterpeil @ waterschap
waterschap, hoogheemraadschap!, dijk|dijken!, dijkgraaf!,
=sloot|=sloten|slootje|gracht|vijver|watergang vol|stinkt|dichtgegroeid|baggeren|peil|waterpeil|schoonmaken|schoon|kroos|dood|vis|vissen|dempen|graven|waterplanten|beschoeiing|laag|steiger|olie!,
waterpeil!, slootonderhoud!, slootpeil!, baggeren!, bagger!, muskusrat|muskusratten!!, beverrat|beverratten!,
dode vissen!, watervergunning!, gemaal!, beschoeiing!, waterkering!, oppervlaktewater!,
steiger aanleggen|bouwen|vergunning|water!, lozing|=lozen =sloot|water!, blauwalg!,
grondwater onttrekken|oppompen|pompen!, rioolwaterzuivering!
Noteer de plaats zo precies mogelijk en maak een foto.
Note the place as precisely as you can and take a photo.

zwemwater @ provincie
zwemwater!, zwemplas!, zwemwaterkwaliteit!, waterkwaliteit zwemmen|zwemplas|plas!,
zwemmen|zwem plas|meer|recreatieplas|natuurwater schoon|veilig|mag|vies|kwaliteit!, swimming water quality
Kijk vooraf op zwemwater.nl.
Check zwemwater.nl first.

provinciale weg @ provincie
provinciale|provinciaal weg|wegen|n-weg!, n-weg, nweg!, provincialeweg!, provincial road!
Noteer het wegnummer en het hectometerpaaltje.
Note the road number and the hectometre post.

natuurvergunning en ontgronding @ provincie
natuurvergunning!, stikstof vergunning|uitstoot|boer|boerderij!, stikstofvergunning!, natura 2000!,
ontgronding!, ontgrondingsvergunning!, ontgrondingenvergunning!, stiltegebied!, stiltegebieden!,
beschermde|beschermd dieren|planten|soort|soorten|dier vergunning|ontheffing|verbouwing|bouwen|verplaatsen|storen!,
vleermuis|vleermuizen ontheffing|verbouwing|verbouwen|dak|spouwmuur!, faunabeheer!,
ganzen schieten|schade|doden!, provincie subsidie|vergunning|bellen|klacht|brief|bezwaar|contact!,
provinciehuis!
Noteer het adres of perceel en wat u wilt doen.
Note the address or parcel and what you want to do.

schade door wilde dieren @ bij12
wildschade!, faunaschade!,
wolf|wolven|dassen|ganzen|zwijnen|das schade|schapen|gebeten|gedood|gezien|gras|vee!, wolf, wolven!,
wolvenmelding!
Maak foto's van de schade en laat alles liggen.
Take photos of the damage and leave everything in place.

snelweg @ rijkswaterstaat
snelweg!, snelwegen!, rijksweg!, rijkswegen!, rijkswaterstaat!, autosnelweg!,
a-weg gat|weg|wegdek|file|geluidsscherm|lawaai|geluid|herrie|ongeluk|afval|rommel|verlichting|lantaarn|lantaarns|afrit|oprit|werkzaamheden|afsluiting|afgesloten|scherm|berm|spitsstrook|matrixbord!,
highway!, motorway!, geluidsscherm!, vluchtstrook!
Noteer het wegnummer en het hectometerpaaltje.
Note the road number and the hectometre post.

vaarwegen, bruggen en sluizen van het Rijk @ rijkswaterstaat
vaarweg!, vaarwegen!, kanaal|rivier schip|boot|varen|sluis|brug|afval|olie|aanmeren|aanleggen!,
sluis sluizen|bediening|bedieningstijden|open|wachten|wachttijd!, sluizen!,
bediening|bedieningstijden brug|bruggen!, rivier|rivieren|rijn|maas|waal|lek hoogwater|waterstand|water!,
waterstand|waterstanden!, vaarregels!, snelvaren!, waterway!
Noteer het water en het dichtstbijzijnde hectometerbord of plaats.
Note the waterway and the nearest sign or place.

onveilig voedsel en horeca-hygiëne @ nvwa
voedselveiligheid!, schimmel brood|eten|supermarkt|voedsel!, voedselvergiftiging!, nvwa!,
bedorven|beschimmeld|beschimmelde|bedorve eten|vlees|voedsel|restaurant|winkel|kip|supermarkt!,
vies|vieze|onhygienisch|smerig|smerige|muizen|kakkerlakken|ongedierte keuken|restaurant|snackbar|bakker|supermarkt|eetcafe|winkel|horeca!,
hygiene restaurant|keuken|snackbar|winkel|supermarkt|bakkerij!,
ziek|misselijk geworden eten|restaurant|gegeten|snackbar!, allergie|allergenen etiket|product|winkel!,
onveilig|gevaarlijk speelgoed|product|voedingsmiddel!, vogelgriep!, rookverbod horeca|cafe,
roken cafe|horeca, food poisoning|safety|hygiene!,
tabak|vapes|sigaretten|vape verkopen|verkoop|verkocht kinderen|minderjarig|minderjarigen|jongeren!,
hond|puppy importeren|invoeren|buitenland|chip|chippen!, huisdierenpaspoort!, dierenpaspoort!
Bewaar de verpakking of de bon en noteer de zaak en de datum.
Keep the packaging or receipt and note the business and the date.

dierenmishandeling @ dieren-144
dierenmishandeling!, dierenleed!, dierenverwaarlozing!,
mishandelt|mishandeld|verwaarloosd|verwaarloost|verwaarloosde|slaat|schopt|mager|magere hond|kat|dier|dieren|paard|paarden|konijn|schapen|koeien|pony|huisdier|puppy!,
dier|hond|kat|paard nood|mishandeling|gewond|verwaarlozing!, dierenpolitie!,
gewond|gewonde vogel|egel|zwaan|eend|ree|vos|dier|meeuw|hond|kat|duif!, dierenambulance!,
hond hete|warme auto!, abused|neglected|injured dog|cat|animal|horse|bird!, animal abuse|cruelty!
Noteer het adres en wat u zag; bij nood belt u meteen.
Note the address and what you saw; in an emergency call at once.

gevonden of vermist huisdier @ dierenbescherming
hond|kat|konijn|huisdier|poes|katje|schildpad|papegaai|dier|kitten|parkiet|poesje gevonden|weggelopen|kwijt|vermist|zwerfkat|aanlopen|aangelopen|=gevlogen|verdwenen|zoek|loslopende|loslopend|ontsnapt!,
mijn|onze hond|kat|poes weg!, zwerfkat|zwerfkatten!, zwerfhond!, dierenasiel!, asiel hond|kat!, amivedi!, dierenbescherming!,
lost|found|missing dog|cat|pet|rabbit!
Maak een foto en laat bij een dierenarts de chip aflezen.
Take a photo and have a vet read the chip.

testament en notaris @ notaris
notaris!, testament!, testamenten!, huwelijkse voorwaarden!, huwelijksvoorwaarden!,
partnerschapsvoorwaarden!, samenlevingscontract!, levenstestament!, testamentenregister!,
verklaring erfrecht!, schenkingsakte!, leveringsakte!, wilsverklaring!, erfrecht!, notary!,
will notary|testament!, prenup|prenuptial!, cohabitation agreement!
Neem uw identiteitsbewijs mee en vraag eerst naar de prijs.
Bring your identity document and ask for the price first.
`
