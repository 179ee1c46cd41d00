/** What newcomers say in daily life. How a line reads: lexicon.ts. */
export const englishEverydayMore = `
tax return, tax declaration, file taxes, filing taxes, annual tax, income tax > belastingaangifte, aangifte, inkomstenbelasting
tax office, tax authority, tax authorities, tax service, tax administration > belastingdienst
30 ruling, 30 percent ruling, expat ruling > expatregeling, 30, procent
vat, value added tax, sales tax > btw, omzetbelasting
property tax, real estate tax > onroerendezaakbelasting, ozb
property value, property valuation, woz value, house value > woz, waarde
waste tax, waste levy, waste charge, garbage tax, bin tax > afvalstoffenheffing
sewage tax, sewerage charge, sewer tax > rioolheffing
dog tax, tax for dog > hondenbelasting
direct debit, automatic payment, automatic collection > automatische, incasso, machtiging
instalment, instalments, installment, installments, payment plan, payment arrangement, pay later > betalingsregeling, termijnen
rent allowance, rent benefit, housing benefit, housing allowance, rent subsidy > huurtoeslag
healthcare allowance, health care allowance, health allowance, healthcare benefit > zorgtoeslag
childcare allowance, childcare benefit, daycare allowance > kinderopvangtoeslag
child benefit, child allowance > kinderbijslag, kindgebonden, budget
benefits scandal, childcare scandal, toeslagen affair > toeslagenaffaire, hersteloperatie, gedupeerden
state pension, old age pension, aow > aow, pensioen
pension, pensions, retire, retired, retirement, pensioner > pensioen, aow
unemployed, unemployment, jobless, unemployment benefit, lost my job > werkloos, ww, uitkering
disability benefit, incapacity benefit, unfit for work, incapacitated > wia, arbeidsongeschikt, wajong
sick pay, sickness benefit > ziektewet, uitkering
income support, income supplement > inkomenstoeslag, aanvulling, inkomen
special assistance, special benefit > bijzondere, bijstand
low income scheme, minimum income, city pass > minimaregelingen, minima, stadspas
study allowance, student loan, student finance, student grant > studiefinanciering, studielening, duo
income, earnings, savings, assets > inkomen, vermogen
food bank, food banks, hungry, no food, clothing bank, toy bank > voedselbank, kledingbank
in debt, debt help, debt counselling, debt counseling, debt assistance, out of debt > schuldhulpverlening, schulden, schuldhulp
debt restructuring, bankrupt, bankruptcy, personal bankruptcy, insolvency > schuldsanering, wsnp, faillissement
garnish, garnishment, seize, seized, seizure, attachment of earnings > beslag, loonbeslag, beslagvrije
reminder, reminders, final notice, payment notice, writ > aanmaning, herinnering, dwangbevel
unpaid bill, unpaid bills, overdue, arrears, behind on payments, rent arrears > achterstand, betalingsachterstand, schulden
budget coach, manage my money, budgeting, money management > budgetbeheer, budgetcoach
administration order, under administration, conservatorship > bewind, bewindvoerder, beschermingsbewind, curatele
not satisfied, unsatisfied, dissatisfied, unhappy with, behaved badly, ignored me, file complaint > klacht, ontevreden
notice of objection, lodge objection, objection letter, contest decision, contesting, challenge decision, fight decision > bezwaarschrift, bezwaar
objection hearing, objections committee, objection committee > hoorzitting, bezwaarschriftencommissie
higher appeal, council of state > hoger, beroep, raad, state
lawyer, lawyers, attorney, solicitor > advocaat, rechtsbijstand
legal aid, legal help, legal advice, free lawyer > rechtsbijstand, juridisch, loket
decision late, decision too late, no decision, decide too late > dwangsom, ingebrekestelling, beslistermijn
damages, claim damage, liable, liability, hold liable, damage, damage to car > schade, aansprakelijk, schadevergoeding
enforcement, enforce, enforcement officer, enforcers, city warden > handhaving, boa, handhavers
whistleblower, whistleblowing, corruption, corrupt, bribe, bribery, integrity > klokkenluider, integriteit, corruptie
open government, government information, request documents, information request, request information > woo, verzoek, informatie
archive, archives, old records, family tree, genealogy > archief, stamboom
land registry, cadastre, who owns > kadaster, eigenaar
announcement, announcements, public notice, official gazette, publications > bekendmakingen, officiele
regulation, regulations, bylaw, bylaws, ordinance, rules > regels, verordening, regelgeving
zoning, zoning plan, zoning plans, land use plan > bestemmingsplan, omgevingsplan
gdpr, data protection, privacy law, privacy officer > avg, privacy, persoonsgegevens
data breach, data leak, leaked, data leaked > datalek
data protection authority, privacy authority > autoriteit, persoonsgegevens
who has data, who sees data, who gets data, who uses data > verstrekken, verstrekking, gegevens
camera, cameras, cctv, surveillance, doorbell camera > cameratoezicht, camera
algorithm, algorithms, artificial intelligence, ai > algoritme, algoritmes, kunstmatige, intelligentie
my file, medical file, youth file, medical records > dossier, inzage
unequal, equal treatment, treated differently, unfair treatment, equal rights > gelijke, behandeling, discriminatie
gay, lesbian, lgbt, lgbtq, lgbtiq, queer, homosexual > lhbti, homo
antisemitism, islamophobia, muslim hate, hate speech, hate crime, ethnic profiling, skin colour, skin color > discriminatie, haatzaaien
insulted, insult, defamation, slander, libel > belediging, smaad
harass, harassed, harassment, intimidation, intimidate, catcalling > intimidatie, straatintimidatie
sexual harassment, sexually harassed, raped, rape, sexual assault, sexual violence > seksueel, geweld, verkrachting, aanranding
stalk, stalked, stalker, stalking > stalking, belaging
child abuse, abused child, child neglect, elder abuse, elderly abuse > mishandeling, kindermishandeling, veilig, thuis
human trafficking, trafficked, trafficking, exploitation, exploited > mensenhandel, uitbuiting
prison, jail, detention, detained, detainee, released from prison > gevangenis, detentie
criminal record, criminal records, police record > strafblad, justitiele, documentatie
crime, crimes, criminal, report crime, report anonymously, anonymous tip > misdrijf, aangifte, anoniem
police, police report, police officer > politie, aangifte
burglary, burgled, burglar, broken into > inbraak, ingebroken
drug dealing, drugs, cannabis, weed plants > drugs, drugsoverlast, wiet
emergency, emergencies, emergency number, 911, ambulance > noodgeval, 112, spoed
fire brigade, fire department, fire fighters, firefighters > brandweer
fire, smoke detector, smoke detectors, smoke alarm > brand, rookmelder, brandveiligheid
siren, sirens, air raid, nl alert, alarm on phone > sirene, nlalert, luchtalarm
flood, flooding, flooded, flood water > overstroming, wateroverlast, hoogwater
storm, storm damage, tree fell, fallen tree > storm, stormschade, omgewaaid
power cut, power outage, blackout, no electricity > stroomstoring, stroomuitval
emergency kit, prepare for war, emergency supplies > noodpakket, noodsituatie
smell gas, gas leak, gas smell > gaslucht, gaslek
doctor, doctors, gp, general practitioner, family doctor > huisarts
health insurance, healthcare insurance, uninsured > zorgverzekering
vaccine, vaccines, vaccination, vaccinations, vaccinate > vaccinatie, vaccinaties, rijksvaccinatieprogramma
public health, health service, ggd > ggd, gezondheid
mental health, depressed, depression, psychologist, confused person, burnout > psychische, ggz, psycholoog
addict, addicted, addiction, alcoholic > verslaving, verslaafd
carer, carers, caregiver, caregivers, informal care, family carer > mantelzorg, mantelzorger
personal budget, care budget, pgb > pgb, persoonsgebonden, budget
long term care, wlz, permanent care > wlz, langdurige, zorg
stair lift, stairlift, grab bars, bathroom adaptation, adapt home > traplift, woningaanpassing, wmo
mobility scooter, mobility aid, rollator > scootmobiel, hulpmiddelen, wmo
assisted living, sheltered housing, supported living > beschermd, wonen, begeleid
own contribution, personal contribution, co payment > eigen, bijdrage
women s shelter, battered women > vrouwenopvang, huiselijk
youth care, youth help, youth services, problems with child, parenting support, parenting problems > jeugdhulp, jeugdzorg, opvoeden
child protection, child protection services, take my kids > kinderbescherming, jeugdbescherming
baby clinic, well baby clinic, child health clinic, health clinic > consultatiebureau
daycare, nursery, creche, childcare, childminder, after school care > kinderopvang, gastouder, buitenschoolse
preschool, playgroup, early childhood education > peuteropvang, voorschoolse, peuterspeelzaal
primary school, elementary school > basisschool, basisonderwijs
secondary school, high school > middelbare, voortgezet, onderwijs
special education, special needs, special school > speciaal, onderwijs, passend
compulsory education, skip school, skipping school, truancy, truant, homeschool, homeschooling, home schooling > leerplicht, verzuim, leerplichtambtenaar
leave from school, holiday during school, time off school, outside school holidays > verlof, leerplicht, schoolvakantie
school transport, transport to school, pupil transport > leerlingenvervoer
school holidays, school holiday, summer holiday, autumn break > schoolvakanties, vakantie
university, universities, college degree, student, students > student, studeren, universiteit
diploma, diplomas, degree, diploma recognition, diploma evaluation > diploma, diplomawaardering
rent increase, increase rent, increases rent, raise rent, rent too high, higher rent > huurverhoging, huurprijs
rent tribunal, rent commission, rental committee > huurcommissie
evict, evicted, eviction, kicked out, kick me out > ontruiming, huisuitzetting, uitzetting
rental contract, rental agreement, lease, tenancy, tenancy agreement > huurcontract, huurovereenkomst
security deposit, rental deposit, my deposit, deposit back > borg, waarborgsom
service charge, service charges, service costs > servicekosten
rent out, renting out, sublet, subletting, sublease > verhuren, verhuur, onderverhuren
rent room, rent a room, student room, rooms for rent > kamer, kamerverhuur
airbnb, holiday rental, short term rental, bed and breakfast > vakantieverhuur, toeristische, verhuur
housing corporation, housing association, housing corporations > woningcorporatie
find house, find a home, looking for house, house hunting > woning, woonruimte, woningzoekende
urgency declaration, housing urgency, priority housing, urgently need house > urgentie, urgentieverklaring
swap house, house swap, home swap, swap homes > woningruil
bad landlord, landlord problems, slumlord > verhuurder, verhuurderschap, huurteam
vacant, empty house, empty building, unoccupied, squat, squatting, squatters > leegstand, leegstaande, kraken
mould, mold, damp, roof leak, leaking > schimmel, lekkage, vocht
asbestos > asbest, verwijderen
houseboat, houseboats, mooring, berth > woonboot, ligplaats
owners association, homeowners association, vve > vve, vereniging, eigenaars
fence, property line, boundary, hedge > schutting, erfafscheiding, heg
demolish, demolition, tear down > slopen, sloopmelding
listed building, monument, monuments, heritage > monument, monumenten, erfgoed
scaffold, scaffolding, crane, place container, skip on street > steiger, container, plaatsen, objectvergunning
energy bill, energy bills, energy costs, electricity bill, gas bill > energierekening, energiekosten
energy allowance, energy compensation, energy poverty > energietoeslag, energiearmoede
energy label, energy performance certificate > energielabel
energy supplier, energy company, energy contract, switch supplier, gas cut off, electricity cut off, disconnected > energieleverancier, energiecontract, afgesloten
which permit, permit check, need a permit > vergunning, vergunningcheck, vergunningplicht
start business, start a company, own business, starting business > starten, onderneming, ondernemer
chamber of commerce, kvk > kvk, kamer, koophandel
freelance, freelancer, freelancers, self employment > zzp, zelfstandige
restaurant, cafe, pub, catering, outdoor seating > horeca, exploitatievergunning, terras
alcohol licence, alcohol license, sell alcohol, liquor licence > alcoholvergunning, alcoholwet, drank
market stall, market trader, food truck, street vendor, sell on street > standplaats, markt, standplaatsvergunning
shop, shops, opening hours shops, store hours > winkel, winkeltijden
street party, block party, festival, street festival, neighbourhood party > evenement, buurtfeest
demonstrate, demonstration, protest, protest march > demonstratie, betoging
bin bag, bin bags, trash bag, trash bags, garbage bag, garbage bags > vuilniszak, huisvuil
underground container, container full, bin full, full container, overflowing > ondergrondse, container, vol
waste card, waste pass, bin card, container card > afvalpas, milieupas
waste calendar, garbage day, trash day, bin day, collection day > afvalkalender, ophaaldagen
recycling centre, recycling center, recycling point, waste station, waste centre > milieustraat, afvalbrengstation
waste paper, old paper, cardboard > oud, papier, karton
plastic, plastics, tin cans, packaging > plastic, pmd, verpakkingen
food waste, organic waste, compost, kitchen waste > gft, groente, fruit
garden waste, prunings, branches, fallen leaves > tuinafval, snoeiafval, bladafval
nappy, nappies, diaper, diapers > luiers
chemical waste, hazardous waste, batteries, old paint > chemisch, afval, kca
fridge, washing machine, electronics, electrical appliances, appliances > apparaten, elektrische, grofvuil
illegal dumping, fly tipping, dumped, dumping, garbage on street > dumpen, afvaldump, bijgeplaatst
litter, littering > zwerfafval
broken street light, street lamp, street lamps, lamppost, street lighting > straatverlichting, lantaarnpaal, defect
hole in road, hole in street, potholes, road surface, holes in road > wegdek, gat, melding
loose tile, loose tiles, loose paving, paving stones > losse, tegels, stoep
drain, drains, blocked drain, sewer, sewers, gutter > riool, verstopt, verstopping
graffiti, spray paint > graffiti, verwijderen
overgrown, mow, mowing, grass > gras, maaien, groen
playground, playgrounds > speeltuin, speelplaats
traffic light, traffic lights, traffic sign, traffic signs, road sign > verkeerslicht, verkeersbord, stoplicht
speed bump, speed bumps, traffic safety, pedestrian crossing, zebra crossing > verkeersveiligheid, verkeersdrempel, zebrapad
road works, roadworks, street works, street closed, road closed, road closure > wegwerkzaamheden, wegafsluiting, afgesloten
snow, icy, slippery, gritting, salt on road > gladheid, strooien, sneeuw
cut tree, cut down tree, fell tree, felling, chop tree, prune, pruning > kappen, kapvergunning, snoeien
overhanging, branches over, neighbours tree, tree of neighbour > takken, overhangende, buren
car wreck, abandoned car, wrecked car > autowrak
public space, public toilet, public toilets, park bench > openbare, ruimte, toilet
rat, rats, mouse, mice, vermin, pests, cockroaches, bedbugs > ratten, muizen, ongedierte
cat, cats, kitten, kittens > kat, poes
pet, pets, animal, animals > huisdier, dier, dieren
dog chip, chip dog, chip cat, pet chip, microchip > chippen, chip, hond
pet passport, dog passport, travel with dog, travel with cat, bring my dog, bring my cat > dierenpaspoort, huisdier, meenemen
lost dog, lost cat, lost pet, found dog, found cat, stray, animal shelter > vermist, huisdier, dierenasiel
injured animal, injured bird, animal ambulance, wounded animal > dierenambulance, gewond, dier
dead animal, dead animals, dead bird, dead cat, dead rat > dood, dode, dier
animal cruelty, animal abuse, neglected animals > dierenmishandeling, dierenwelzijn
dog poo, dog poop, dog mess, dog dirt > hondenpoep, hond
leash, off leash, dog park, dog running area > loslopen, aanlijnplicht, hond
dog bite, dog bites, bitten, biting dog, dangerous dog > bijtincident, gevaarlijke, hond
barking, dog barks > blaffen, hond, geluidsoverlast
wasp, wasps, wasp nest > wespen, wespennest
pigeon, pigeons, seagull, seagulls, geese > vogels, duiven, meeuwen
noisy, loud music, music at night, noisy neighbours, party noise, construction noise, building noise > geluidsoverlast, buren, overlast
neighbour dispute, fight with neighbour, argument with neighbours, quarrel > burenruzie, buurtbemiddeling, buren
stink, stinks, bad smell, odour, wood stove, wood smoke > stank, stankoverlast, houtstook
loitering, hanging around, group of youths > hangjongeren, jongerenoverlast, overlast
anti social, antisocial, nuisance neighbours > woonoverlast, overlast
minimum wage > minimumloon
salary, salaries, wage, wages, payslip > loon, salaris
fired, dismissed, dismissal, laid off, redundancy > ontslag, ontslagen
employment contract, work contract, labour contract, zero hours > arbeidsovereenkomst, arbeidscontract
holiday pay, holiday allowance, vacation pay > vakantiegeld, vakantiebijslag
days off, annual leave, vacation days, holiday leave > vakantiedagen, verlof
maternity leave, pregnancy leave > zwangerschapsverlof, bevallingsverlof
paternity leave, parental leave, birth leave > ouderschapsverlof, geboorteverlof
sick, illness, sick leave > ziek, ziekte, ziekmelden
working hours, overtime, rest breaks > werktijden, arbeidstijden, overwerk
find job, find a job, find work, looking for work, looking for job, job seeker > werk, zoeken, werkzoekende
volunteer, volunteers, volunteering > vrijwilliger, vrijwilligerswerk
labour inspectorate, unsafe work, work accident, accident at work, unpaid wages > arbeidsinspectie, arbeidsongeval, werkgever
public holiday, public holidays, bank holiday, bank holidays, national holiday, religious holiday > feestdagen, feestdag
king s day, kings day > koningsdag
liberation day, remembrance day > bevrijdingsdag, dodenherdenking
christmas, boxing day > kerst, kerstmis, feestdagen
easter, pentecost, whitsun, ascension day, good friday > feestdagen, pasen, pinksteren, hemelvaartsdag
new years eve, new years day, year s eve > jaarwisseling, nieuwjaarsdag
firework, fireworks, firecrackers > vuurwerk
flag, flags, half mast > vlag, vlaggen
clocks change, change clocks, clocks go, hour forward, hour back > zomertijd, wintertijd, klok
closed, open sunday, open saturday, open evening > openingstijden, gesloten
knighthood, royal decoration, royal honour > lintje, koninklijke, onderscheiding
english, speak english, english speaking, information in english > engels, engelstalig
sign language > gebarentaal
plain language, simple language, easy language, simple dutch > begrijpelijke, eenvoudige, taal
read and write, illiterate, low literacy, difficulty reading > laaggeletterd, lezen, schrijven
official language, official languages, minority language, recognised languages, papiamento, papiamentu, dialect > officiele, erkende, talen, papiaments
accessible, accessibility > toegankelijk, toegankelijkheid
pay rent, afford rent, behind on rent > schulden, huurachterstand
noise bar, noise pub, loud bar, loud pub, music bar, music pub > geluidsoverlast, cafe, lawaai
`
