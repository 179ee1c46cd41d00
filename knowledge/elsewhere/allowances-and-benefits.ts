/** What one gets from Toeslagen, UWV or SVB. How a paragraph reads: products.ts. */
export const allowancesAndBenefits = `
zorgtoeslag @ toeslagen
zorgtoeslag!, toeslag zorgverzekering|zorgpremie|zorgkosten!,
bijdrage|tegemoetkoming zorgpremie|zorgverzekering!,
premie zorg|zorgverzekering terugkrijgen|tegemoetkoming|bijdrage|inkomen!,
health|healthcare|zorg allowance|benefit|toeslag!
Houd uw burgerservicenummer en het inkomen van u en uw partner bij de hand.
Have your citizen service number (BSN) and your household income at hand.

huurtoeslag @ toeslagen
huurtoeslag!, huursubsidie!, toeslag huur|huurhuis|huurwoning!,
bijdrage|tegemoetkoming|subsidie huur|huurprijs|huurkosten!, rent|rental|housing allowance|benefit|subsidy!
Houd uw huurprijs, uw inkomen en uw DigiD bij de hand.
Have your rent, your income and your DigiD at hand.

kinderopvangtoeslag @ toeslagen
kinderopvangtoeslag!, toeslag opvang|kinderopvang|creche|gastouder|bso|kinderdagverblijf!,
opvang kind|kindje|kinderen|baby geld|vergoeding|bijdrage|tegemoetkoming!,
childcare|daycare allowance|benefit|subsidy!
Houd het contract met de opvang en het aantal uren bij de hand.
Have the childcare contract and the number of hours at hand.

kindgebonden budget @ toeslagen
kindgebonden budget!, kindgebondenbudget!, kindgebonden, child budget!
Houd uw burgerservicenummer en uw gezinsinkomen bij de hand.
Have your citizen service number (BSN) and your family income at hand.

toeslagen wijzigen of terugbetalen @ toeslagen
toeslag lager|minder|hoger|gestopt|teveel|definitieve|berekening|betalen|terug,
toeslag terugbetalen|terugvordering|stopzetten|wijzigen|doorgeven|uitbetaald|voorschot, toeslagpartner!,
toeslagenaffaire!, hersteloperatie toeslagen!, toeslag belastingdienst!,
allowance|allowances tax|dutch repay|change
Houd uw laatste brief over de toeslag en uw DigiD bij de hand.
Have your latest letter about the allowance and your DigiD at hand.

kinderbijslag @ svb
kinderbijslag!, kindergeld!, bijslag kind|kinderen!, child|children benefit!,
kwartaal geld|bedrag kinderen|kind
Houd uw DigiD en uw bankrekeningnummer bij de hand.
Have your DigiD and your bank account number at hand.

dubbele kinderbijslag @ svb
dubbele kinderbijslag!, extra kinderbijslag!
Houd het advies of de diagnose over uw kind bij de hand.
Have the advice or diagnosis about your child at hand.

AOW @ svb
aow, ouderdomspensioen, staatspensioen!, aow leeftijd|aanvragen|datum|pensioen|bedrag|opbouw|gat|hiaat!,
aowleeftijd!, ouderdomsuitkering!, pensioenleeftijd, state|old pension
Houd uw DigiD en uw bankrekeningnummer bij de hand.
Have your DigiD and your bank account number at hand.

aanvulling op een onvolledige AOW (AIO) @ svb
aio!, aanvulling aow!, onvolledig|onvolledige|gekorte aow!, aanvullende inkomensvoorziening ouderen!
Houd gegevens over uw inkomen, vermogen en woonjaren bij de hand.
Have details of your income, assets and years of residence at hand.

nabestaandenuitkering (Anw) @ svb
anw!, nabestaandenuitkering!, weduwepensioen!, weduwenpensioen!, halfwezenuitkering!, wezenuitkering!,
nabestaandenpensioen, uitkering|pensioen nabestaande|nabestaanden|weduwe|weduwnaar!,
uitkering partner|man|vrouw|echtgenoot overleden|gestorven|overlijden, survivor benefit|pension!,
widow|widower benefit|pension!
Houd de overlijdensdatum en beide burgerservicenummers bij de hand.
Have the date of death and both citizen service numbers (BSN) at hand.

persoonsgebonden budget uitbetalen (pgb) @ svb
pgb betaalt|uitbetaling|uitbetalen|uitbetaald|betaling|betalen|declareren|declaratie|portaal|zorgovereenkomst|zorgverlener|svb|trekkingsrecht|salaris|loon!,
zorgovereenkomst!, personal care budget payment
Houd uw zorgovereenkomst en de naam van uw zorgverlener bij de hand.
Have your care agreement and the name of your caregiver at hand.

remigratie @ svb
remigratie!, remigratieuitkering!, remigratiewet!, remigreren!,
uitkering terugkeer|terugkeren|teruggaan geboorteland|marokko|turkije|suriname|land
Houd uw burgerservicenummer en de datum van uw vertrek bij de hand.
Have your citizen service number (BSN) and your date of departure at hand.

tegemoetkoming voor asbestslachtoffers @ svb
asbestslachtoffer|asbestslachtoffers!, asbestose!, mesothelioom!, ziek door|geworden asbest!, asbestziekte!,
asbestkanker!
Houd de diagnose van uw arts en uw werkverleden bij de hand.
Have your doctor's diagnosis and your work history at hand.

WW-uitkering @ uwv
ww, wwuitkering!, werkloosheidsuitkering!,
ww uitkering|aanvragen|duur|recht|rechten|formulier|sollicitatieplicht!,
uitkering contract verlengd|afgelopen|loopt|stopt|eindigt!, ontslagen, werkloos,
uitkering werkloos|ontslagen|ontslag|baan|tijdelijk kwijt|verloren|ontslagen|contract|werkloos,
werkloos|ontslagen uitkering|geld, unemployment benefit|benefits!, werkloosheidswet!
Houd uw ontslagbrief of contract en uw loonstroken bij de hand.
Have your dismissal letter or contract and your payslips at hand.

inkomsten doorgeven bij WW @ uwv
inkomstenopgave!, inkomsten opgeven|opgave|doorgeven ww|uwv!, vakantie doorgeven|melden uwv|ww!
Houd uw loonstrook van deze maand bij de hand.
Have this month's payslip at hand.

inschrijven als werkzoekende @ uwv
inschrijven|inschrijving|ingeschreven werkzoekende!, werkzoekende, werk zoek|zoeken inschrijven|uwv,
werkmap!, werkcoach uwv, werkbedrijf uwv, register|registered jobseeker|job seeker!
Houd uw DigiD en uw cv bij de hand.
Have your DigiD and your CV at hand.

WIA-uitkering @ uwv
wia!, wao!, iva uitkering!, wga!,
arbeidsongeschikt|arbeidsongeschiktheid|arbeidsongeschiktheidsuitkering uitkering|keuring|aanvragen|verklaard!,
arbeidsongeschiktheidsuitkering!, afgekeurd werk|baan|uitkering|uwv,
keuring|herkeuring uwv|verzekeringsarts!, jaar ziek|ziektewet keuring|uitkering,
disability|incapacity benefit|benefits!
Houd het re-integratieverslag en uw medische gegevens bij de hand.
Have your reintegration report and your medical details at hand.

Ziektewet @ uwv
ziektewet!, ziektewetuitkering!, ziekengeld!,
ziek|ziekmelden|ziekmelding|ziekgemeld uitzendkracht|uitzendbureau|uwv|ww|contract, ziekmelden ww|uwv,
sickness|sick benefit|pay
Houd uw eerste ziektedag en de naam van uw werkgever bij de hand.
Have your first day of illness and your employer's name at hand.

Wajong @ uwv
wajong!, wajonger!, wajonguitkering!, jonggehandicapte|jonggehandicapten!,
uitkering jong|jongere gehandicapt|handicap|beperking!
Houd uw medische gegevens en uw DigiD bij de hand.
Have your medical details and your DigiD at hand.

zwangerschapsuitkering en verlof @ uwv
zwangerschapsverlof!, bevallingsverlof!, zwangerschapsuitkering!, verlof zwanger|bevalling|zwangerschap!,
geboorteverlof!, partnerverlof!, vaderschapsverlof!, ouderschapsverlof!,
verlof|vrij vader|partner geboorte|baby|bevalling, zez zelfstandige|uitkering,
maternity|parental|paternity leave|benefit!
Vraag uw werkgever eerst om het verlof en houd de uitgerekende datum bij de hand.
Ask your employer first, and have the due date at hand.

voorzieningen op het werk voor mensen met een beperking @ uwv
jobcoach!, werkvoorziening!, aanpassing|voorziening werkplek, doelgroepregister!, banenafspraak!,
doventolk|tolkvoorziening!, loonkostenvoordeel!, indicatie banenafspraak|beschut
Houd uw burgerservicenummer en de gegevens van uw werkgever bij de hand.
Have your citizen service number (BSN) and your employer's details at hand.

werkvergunning (tewerkstellingsvergunning) @ uwv
tewerkstellingsvergunning!, twv!, werkvergunning!,
vergunning werken|werknemer|personeel buitenlander|buitenlandse|buitenland|buitenlands, work permit!
De werkgever vraagt dit aan: houd paspoort en arbeidscontract bij de hand.
The employer applies: have the passport and the employment contract at hand.

ontslagvergunning @ uwv
ontslagvergunning!, ontslagaanvraag!, ontslag aanvragen werknemer|medewerker|personeel|werkgever
Houd de reden van het ontslag en het contract bij de hand.
Have the reason for the dismissal and the contract at hand.

pensioen van de werkgever @ pensioenfonds
pensioenoverzicht!, pensioenfonds!, abp!, pfzw!, aanvullend|aanvullende pensioen|pensioenen!,
pensioen zien|bekijken|aanvragen|regelen|werkgever|opgebouwd|opbouwen|opbouw|hoeveel|hoogte|bedrag|waar, met pensioen, eerder pensioen,
vroegpensioen!, employer|occupational pension
Kijk op mijnpensioenoverzicht.nl en houd uw DigiD bij de hand.
See mijnpensioenoverzicht.nl and have your DigiD at hand.

subsidie voor omscholing of leren @ uwv
stap budget!, stapbudget!, scholing|omscholing|bijscholing uwv|subsidie|budget|vergoeding, scholingsbudget!
Zoek eerst een opleiding uit en houd de kosten bij de hand.
Choose a course first and have its costs at hand.
`
