/** Doctors, insurers, care homes, vaccination. How a paragraph reads: products.ts. */
export const healthAndCare = `
zorgverzekering @ zorgverzekeraar
zorgverzekering, zorgverzekeraar,
zorgverzekering|zorgverzekeraar afsluiten|overstappen|opzeggen|vergoed|vergoedt|vergoeding|premie|aanvullende|kiezen|goedkoopste|voordeligst|basisverzekering|verplicht|verplichte|kind|18|kwijt|pasje|tandarts|declareren!,
ziektekostenverzekering!, zorgpas!, zorgpolis!, basisverzekering!, zorgpremie!, aanvullende verzekering!,
vergoeding|vergoed|vergoedt fysio|fysiotherapie|bril|gehoorapparaat|tandarts|steunzolen|beugel|verzekering|zorgverzekering|psycholoog|kraamzorg!,
health|healthcare|medical insurance|insurer!, ziekenfonds!
Houd uw zorgpas en polisnummer bij de hand.
Have your insurance card and policy number at hand.

eigen risico @ zorgverzekeraar
eigen risico!, eigenrisico!, eigen risico hoogte|gespreid|betalen|zorg!, health deductible!
Houd uw zorgpas en de rekening bij de hand.
Have your insurance card and the bill at hand.

wijkverpleging @ zorgverzekeraar
wijkverpleging!, wijkverpleegkundige!, thuisverpleging!, steunkousen!, wondverzorging!, verpleging thuis,
kraamzorg!, kraamhulp!, hulp wassen|aankleden thuiszorg, ziekenvervoer!, zittend ziekenvervoer!,
district nurse|nursing!
Houd uw zorgpas bij de hand; uw huisarts kan u verwijzen.
Have your insurance card at hand; your GP can refer you.

wanbetaler of onverzekerd voor zorg @ cak
wanbetaler|wanbetalersregeling zorg|zorgpremie|cak|zorgverzekering!, wanbetalersregeling!,
onverzekerd zorg|zorgverzekering|boete!, zorgpremie achterstand|betalen|achter|schuld, verdragsbijdrage!,
zorgverzekering buitenland pensioen|gepensioneerd
Houd de brief van het CAK bij de hand.
Have the letter from the CAK at hand.

eigen bijdrage voor Wmo en Wlz @ cak
cak!, hetcak!, eigen bijdrage wmo|wlz|verpleeghuis|verzorgingshuis|cak|zorginstelling|factuur|rekening!,
factuur|rekening wmo|wlz|cak|zorg bijdrage|cak|thuiszorg,
bijdrage|betalen|kost verpleeghuis|verzorgingshuis!, personal|own contribution wmo|wlz|care!
Houd uw factuur en klantnummer bij de hand.
Have your invoice and customer number at hand.

verpleeghuis en langdurige zorg (Wlz) @ ciz
wlz!, langdurige zorg!, verpleeghuis!, verpleegtehuis!, verzorgingshuis!, verzorgingstehuis!, bejaardenhuis!,
bejaardentehuis!, ciz!, zorgindicatie!, indicatie zorg|wlz|verpleeghuis|instelling|langdurige!,
zorgzwaartepakket!, zzp zorg|indicatie|zorgprofiel, wonen instelling|zorginstelling, nursing|care home!,
long|term care
Houd het burgerservicenummer en gegevens van de arts bij de hand.
Have the citizen service number (BSN) and the doctor's details at hand.

huisarts @ huisarts
huisarts, huisartsenpost!, huisartsenpraktijk!,
dokter ziek|=koorts|afspraak|pijn|vinden|zoeken|nieuwe|inschrijven, ik ziek voel|griep, =koorts!, hoofdpijn!,
buikpijn!, keelpijn!, rugpijn!, oorpijn!, griep!, huiduitslag!, pijnstiller|pijnstillers!,
medicijnen|medicijn recept|herhaalrecept|bijwerking|bijwerkingen|slikken|innemen|apotheek!, apotheek!,
apothekersdienst!, verwijsbrief!, tekenbeet!, migraine!, general practitioner!, gp register|find|doctor!,
find|need|see doctor!, headache!, fever!, pharmacy!
Houd uw zorgpas bij de hand; is het levensgevaar, bel 112.
Have your insurance card at hand; if life is in danger, call 112.

tandarts @ tandarts
tandarts!, kiespijn!, tandpijn!, spoedtandarts!, orthodontist!, kunstgebit!, mondhygienist!, dentist!,
toothache!
Houd uw zorgpas bij de hand.
Have your insurance card at hand.

klacht over zorg @ zorgmelding
klacht|klagen|klachten ziekenhuis|arts|dokter|huisarts|zorgverlener|verpleeghuis|thuiszorg|tandarts|specialist|zorginstelling|psychiater|apotheek!,
medische|medisch fout|misser!, landelijk meldpunt zorg!, zorgfraude!,
complaint|complain hospital|doctor|nurse!
Bespreek het eerst met de zorgverlener; schrijf op wat er gebeurde.
Discuss it with the caregiver first; write down what happened.

vaccinatie @ ggd
vaccinatie!, vaccinaties!, vaccineren!, vaccin!, inenting!, inentingen!, inenten!,
prik|prikken kind|kinderen|corona|reis|baby|halen|bmr|hpv!, griepprik!, flu shot!, coronaprik!, coronavaccinatie!,
rijksvaccinatieprogramma!, reisvaccinatie!, reisvaccinaties!, vaccinatieboekje!, gele boekje!,
vaccination|vaccine|vaccinated|jab!
Neem het vaccinatieboekje en een identiteitsbewijs mee.
Bring the vaccination booklet and an identity document.

soa-test en seksuele gezondheid @ ggd
soa!, soatest!, hiv|hivtest!, chlamydia!, seksuele gezondheid!, sti|std test!, prep pil
Houd een identiteitsbewijs bij de hand; jongeren testen vaak gratis.
Have an identity document at hand; young people often test for free.

consultatiebureau en jeugdarts @ ggd
consultatiebureau!, jeugdarts!, schoolarts!, jeugdgezondheidszorg!, groeiboekje!, schoolverpleegkundige!,
hoofdluis!, ggd!, infectieziekte|infectieziekten!, tuberculose|tbc!, schurft!, krentenbaard!, legionella!,
forensisch arts!
Houd de geboortedatum en het groeiboekje van uw kind bij de hand.
Have your child's date of birth and growth booklet at hand.

bevolkingsonderzoek @ bevolkingsonderzoek
bevolkingsonderzoek!, bevolkingsonderzoeken!, uitstrijkje!,
borstkanker|darmkanker|baarmoederhalskanker onderzoek|uitnodiging|test|screening!, mammografie!,
darmkankertest!, ontlastingstest!, cancer screening!
Houd de uitnodigingsbrief bij de hand.
Have the invitation letter at hand.

donorregister @ donorregister
donorregister!, orgaandonor!, orgaandonatie!, donor zijn|geen|worden|registreren|orgaan|organen|codicil|keuze!,
organ donor|donation!, donorcodicil!, donorkeuze!
Houd uw DigiD bij de hand.
Have your DigiD at hand.

gezondheid en milieu @ rivm
rivm!, straling|zendmast|5g gezondheid|gevaarlijk|schadelijk!, luchtkwaliteit meten|meting|cijfers,
loden gezondheid|waterleiding, fijnstof
Schrijf op waar u woont en wat u merkt.
Write down where you live and what you notice.
`
