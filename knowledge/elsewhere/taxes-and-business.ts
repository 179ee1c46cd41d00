/** Taxes of the state, starting a business, land and money. How a paragraph reads: products.ts. */
export const taxesAndBusiness = `
aangifte inkomstenbelasting @ belastingdienst
inkomstenbelasting!, belastingaangifte!, aangifteprogramma!,
aangifte belasting|inkomsten|inkomen|belastingdienst|fiscaal|jaaropgave!,
belasting opgeven|invullen|terugkrijgen|teruggave|terug|aftrekken|aftrek|aftrekbaar|inkomen|salaris|loon,
belastingteruggaaf!, belastingteruggave!, m biljet!, mbiljet!, aftrekpost|aftrekposten!,
hypotheekrenteaftrek!, jaaropgave, giften aftrekbaar|aftrekken!, tax return|refund|declaration!, income tax!,
file taxes!
Houd uw jaaropgaven en uw DigiD bij de hand.
Have your annual income statements and your DigiD at hand.

uitstel van aangifte of betaling @ belastingdienst
uitstel aangifte|belastingaangifte|belastingdienst|inkomstenbelasting!,
betalingsregeling belastingdienst|belastingaanslag|inkomstenbelasting!, belastingschuld!
Houd uw aanslagnummer bij de hand.
Have your assessment number at hand.

voorlopige aanslag @ belastingdienst
voorlopige|voorlopig aanslag|teruggaaf|teruggave!, provisional assessment!,
hypotheekrente maandelijks terug|teruggave!
Houd een schatting van uw inkomen en uw DigiD bij de hand.
Have an estimate of your income and your DigiD at hand.

heffingskorting en loonheffing @ belastingdienst
heffingskorting|heffingskortingen!, loonheffing!, loonheffingskorting!, loonbelasting!, arbeidskorting!,
=middeling!, box 3|drie!, vermogensbelasting!, spaargeld belasting!, belasting vermogen|spaargeld|crypto!
Houd uw loonstrook of jaaropgave bij de hand.
Have your payslip or annual income statement at hand.

btw @ belastingdienst
btw!, omzetbelasting!, btwnummer!, btwaangifte!, kleineondernemersregeling!, kor ondernemer|zzp|btw!,
vat number|return!
Houd uw btw-nummer en uw administratie bij de hand.
Have your VAT number and your accounts at hand.

erfbelasting @ belastingdienst
erfbelasting!, successierecht|successierechten!, belasting erfenis|erven|geerfd|nalatenschap!,
erfenis aangifte!, inheritance tax!
Houd het burgerservicenummer van de overledene en de waarde van de erfenis bij de hand.
Have the BSN of the deceased and the value of the estate at hand.

schenkbelasting @ belastingdienst
schenkbelasting!, schenkingsrecht!, schenking|schenken belasting|belastingvrij|kind|kinderen|geld!,
jubelton!, gift tax!
Houd het bedrag, de datum en beide burgerservicenummers bij de hand.
Have the amount, the date and both citizen service numbers (BSN) at hand.

overdrachtsbelasting @ belastingdienst
overdrachtsbelasting!, startersvrijstelling!, transfer tax!,
belasting kopen|koop|aankoop|kopers huis|woning!
Vraag het eerst aan uw notaris: die regelt de aangifte.
Ask your notary first: the notary files the return.

motorrijtuigenbelasting @ belastingdienst
motorrijtuigenbelasting!, wegenbelasting!, mrb!, houderschapsbelasting!,
belasting auto|motor|camper|oldtimer|bestelauto|kenteken!, autobelasting!,
oldtimer betalen|vrijstelling|belasting|belastingvrij!, road|vehicle|car tax!
Houd uw kenteken en uw DigiD bij de hand.
Have your licence plate number and your DigiD at hand.

bpm bij invoer van een auto @ belastingdienst
bpm!, bpmaangifte!, belasting auto|motor invoeren|invoer|importeren|import|buitenland!
Houd de papieren en de waarde van de auto bij de hand.
Have the papers and the value of the car at hand.

contact met de Belastingdienst @ belastingdienst
blauwe envelop!, belastingtelefoon!, belastingdienst, fiscus,
belastingdienst brief|bellen|telefoonnummer|nummer|bezwaar|aanslag|contact, belastingkantoor,
tax office|authority|authorities
Houd uw burgerservicenummer en de brief bij de hand.
Have your citizen service number (BSN) and the letter at hand.

invoerrechten en douane @ douane
douane!, invoerrechten!, invoerrecht!, invoeren|meenemen goederen|sigaretten|drank|tabak|vliegtuig|schiphol,
inklaren!, invoerheffing!, customs!,
pakket|pakketje|bestelling buitenland|china|invoerkosten|invoerrechten|douanekosten
Houd de waarde en de herkomst van de goederen bij de hand.
Have the value and origin of the goods at hand.

inschrijven bij de KVK @ kvk
kvk!, handelsregister!, kamer koophandel!, kvknummer!, eenmanszaak!,
zzp|zzper beginnen|worden|starten|inschrijven!, vof|bv oprichten|inschrijven|opheffen,
bedrijf|bedrijfje inschrijven|uitschrijven|registreren|opheffen|starten,
onderneming inschrijven|starten|registreren|uitschrijven, ubo register!, ubo!, bedrijfsnaam!,
chamber commerce!, register company|business
Bedenk een bedrijfsnaam en neem uw identiteitsbewijs mee.
Choose a business name and bring your identity document.

uittreksel uit het handelsregister @ kvk
uittreksel kvk|handelsregister|koophandel!, kvkuittreksel!
Houd het KVK-nummer van het bedrijf bij de hand.
Have the company's KVK number at hand.

kadaster: eigendom en grenzen @ kadaster
kadaster!, kadastraal|kadastrale!, perceelgrens!, perceelgrenzen!, perceelnummer!,
erfgrens meten|bepalen|precies|opmeten|loopt|ligt|uitzoeken|nakijken!,
eigenaar huis|grond|woning|pand|perceel|stuk wie, eigendomsbewijs huis|woning|grond!, hypotheekakte!, klic!,
klicmelding!, graafmelding!, graven kabels|leidingen, koopsom huis|woning buren|opvragen, land registry!
Houd het adres of het perceelnummer bij de hand.
Have the address or the parcel number at hand.

faillissement @ rechtspraak
faillissement!, failliet!, insolventieregister!, surseance!, bankruptcy!, bankrupt!
Zoek eerst een advocaat: die dient het verzoek vaak in.
Find a lawyer first: the lawyer often files the request.

BKR-registratie @ bkr
bkr!, bkrregistratie!, bkrnotering!, kredietregistratie!, codering krediet|lening
Houd uw identiteitsbewijs en uw DigiD bij de hand.
Have your identity document and your DigiD at hand.

octrooi, merk en ondernemerssubsidie @ rvo
octrooi!, patent!, isde!,
subsidie warmtepomp|isolatie|isoleren|zonneboiler|zonnepanelen|isolatieglas|ondernemer|innovatie!, wbso!,
warmtepomp subsidie
Bewaar de factuur en het betaalbewijs en houd uw DigiD bij de hand.
Keep the invoice and proof of payment, and have your DigiD at hand.

lening voor energie besparen @ warmtefonds
energiebespaarlening!, warmtefonds!, lenen|lening isolatie|isoleren|zonnepanelen|warmtepomp|verduurzamen!
Vraag eerst een offerte aan voor het werk.
Ask for a quotation for the work first.

subsidie of lening voor een rijksmonument @ erfgoed
rijksmonument!, rijksmonumenten!
Houd het monumentnummer en een plan voor het onderhoud bij de hand.
Have the monument number and a maintenance plan at hand.

eHerkenning @ eherkenning
eherkenning!, e herkenning!, inloggen bedrijf|ondernemer|zakelijk overheid
Houd uw KVK-nummer bij de hand.
Have your KVK number at hand.
`
