/** Forms a stemmer cannot bring back to their verb. One verb a line: infinitive, then its forms. */
const verbs = `
verliezen verloor verloren verlies verliest
stelen stal gestolen
krijgen kreeg kregen gekregen
overlijden overleed overleden overlijdt
sterven stierf gestorven
schrijven schreef geschreven
inschrijven ingeschreven
uitschrijven uitgeschreven
beschrijven beschreef beschreven
geven gaf gaven gegeven
doorgeven doorgegeven
aangeven aangegeven
opgeven opgegeven
vinden vond vonden gevonden
kopen kocht kochten gekocht
verkopen verkocht verkochten
breken brak gebroken
inbreken ingebroken
sluiten sloot gesloten
afsluiten afgesloten
kiezen koos kozen gekozen
nemen nam namen genomen
opnemen opgenomen
meenemen meegenomen
overnemen overgenomen
brengen bracht gebracht
denken dacht gedacht
bezoeken bezocht
zoeken zocht gezocht
aanvragen vroeg aangevraagd
vragen vroeg vroegen gevraagd
spreken sprak gesproken
afspreken afgesproken
helpen hielp geholpen
bewegen bewoog bewogen
rijden reed gereden
blijven bleef gebleven
verblijven verbleef verbleven
blijken bleek gebleken
vertrekken vertrok vertrokken
verlaten verliet
laten liet gelaten
besluiten besloot besloten
vergeten vergat
vliegen vloog gevlogen
liegen loog gelogen
bedriegen bedroog bedrogen
slaan sloeg geslagen
opslaan opgeslagen
staan stond gestaan
gaan ging gingen gegaan
zien zag zagen gezien
doen deed deden gedaan
aandoen aangedaan
komen kwam kwamen gekomen
aankomen aangekomen
onderzoeken onderzocht
verzenden verzond verzonden
zenden zond gezonden
sturen stuurde gestuurd
bidden bad gebeden
trekken trok getrokken
intrekken ingetrokken
dragen droeg gedragen
overdragen overgedragen
begrijpen begreep begrepen
ontvangen ontving
verbieden verbood verboden
bieden bood geboden
aanbieden aangeboden
scheiden gescheiden
bevallen beviel
ondertekenen ondertekend
wijzen wees gewezen
afwijzen afgewezen
bewijzen bewees bewezen
verwijzen verwees verwezen
snijden gesneden
vallen viel gevallen
roepen riep geroepen
oproepen opgeroepen
werpen wierp geworpen
`

export const irregularForms: ReadonlyMap<string, string> = new Map(
  verbs
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [infinitive = '', ...forms] = line.split(' ')
      return forms.map((form): [string, string] => [form, infinitive])
    }),
)
