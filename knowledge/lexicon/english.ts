/** English municipal words to the Dutch ones of the pages. How a line reads: lexicon.ts. */
export const english = `
passport > paspoort, reisdocument
id, id card, identity card, identity document, identification > identiteitskaart, identiteitsbewijs
lost, lose, missing, misplaced, can t find, losing > kwijt, vermissing, verlies
stolen, theft, robbed, stole, thief > gestolen, diefstal, vermissing
found > gevonden
damaged, broken, broke, torn, wet > beschadigd, kapot
expired, expire, expires, valid, validity, invalid > geldig, verlopen, ongeldig
apply, application, request, obtain, order > aanvragen, aanvraag
renew, renewal, extend > verlengen, aanvragen
pick up, collect > ophalen
second > tweede, 2e
photo, picture > pasfoto, foto
fingerprints, fingerprint > vingerafdrukken
copy, scan > kopie
address, home address > adres
move, moving, moved, relocate, relocating, new house, new address, change of address > verhuizing, verhuizen, adreswijziging, doorgeven
register, registration, sign up, enroll, enrol > inschrijven, inschrijving, brp
deregister, unregister, leave the netherlands, leaving the netherlands, emigrate, emigrating > uitschrijven, vertrek, buitenland
abroad, foreign, overseas > buitenland
foreigner, immigrant, expat, immigration, come to the netherlands, moving to the netherlands, new in the netherlands, move here from, moving here from, moved here from, come to live here > immigratie, nederland, inschrijven, verblijfsvergunning
live, living, resident, residing > wonen, woont
extract, certificate of registration, proof of address, proof of registration > uittreksel, brp
population register, personal records database, municipal register, brp > brp, basisregistratie, personen
personal data, my data, information about me, details > gegevens, persoonsgegevens
privacy, secret, confidential, hide > privacy, geheimhouding
bsn, citizen service number, social security number, burger service number, tax number, sofi number > bsn, burgerservicenummer
login, log in, sign in, password, account > inloggen, digid, wachtwoord
forgot, forgotten > vergeten
digid > digid
online, digital, internet, website > digitaal, online, internet
computer > computer, internet
identity theft, identity fraud, fraud, scam, scammers, phishing, impersonating > identiteitsfraude, fraude
victim > slachtoffer
prevent, protect, protection, avoid > voorkomen, bescherm
misuse, abuse > misbruik
bank card, debit card, credit card, skimming > bankpas, creditcard, skimmen
bank account, bank > bankrekening, bank
birth certificate, marriage certificate, death certificate, certificate > akte, afschrift, uittreksel, burgerlijke, stand
birth, born, newborn, baby > geboorte, kind
child, children, kid, kids, son, daughter, minor, minors > kind, kinderen, minderjarigen
pregnant, pregnancy > zwangerschap
marry, married, marriage, wedding, get married > huwelijk, trouwen
partner, husband, wife, spouse > partner
divorce, divorced, separate, separated > scheiden, scheiding
died, die, dies, dead, death, passed away, deceased > overlijden, overleden, overledene
funeral, burial, bury, buried, cremation, cremated, cremate > begraven, begrafenis, cremeren, crematie
ashes > as
inherit, inheritance, will, heir > erven, testament
tax, taxes, municipal tax, municipal taxes, council tax > belasting, gemeentelijke, belastingen
waive, waiver, remission, exemption, forgive > kwijtschelding
tourist tax > toeristenbelasting
assessment, tax bill > aanslag, belastingaanslag
pay, paying, payment > betalen
cost, costs, price, fee, fees, how much, expensive > kost, kosten, tarief
debt, debts, bills > schulden
poor, poverty, low income, little money, make ends meet, no money > rondkomen, armoede, geld
benefit, benefits, welfare, social assistance > bijstand, uitkering
allowance, compensation > tegemoetkoming, vergoeding, toeslag
object, objection, disagree, oppose > bezwaar
appeal, court, judge > beroep, rechter
decision, refused, rejected, denied, refusal > beslissing, besluit, bezwaar
complaint, complain, rude, treated badly > klacht
ombudsman > ombudsman
discrimination, discriminated, racism, racist > discriminatie, racisme
human rights > mensenrechten
late, deadline, how long, waiting, term > termijn, lang, weken
letter, email, mail > brief, mail
freedom of information, public documents, foi, government documents, woo > woo, verzoek, documenten
law, laws, legislation, bill > wet, wetten
vote, voting, voted, voter, election, elections, elect > stemmen, verkiezingen
municipal election, council election, local election, municipal elections, local elections, city council > gemeenteraadsverkiezingen, gemeenteraad
polling station, polling place, where to vote > stembureau
voting pass, polling card, voting card, voter card > stempas
proxy, on behalf, someone else > volmacht, machtigen, iemand, anders
european parliament > europees, parlement
eu, european > eu, europese
result, results, count, counting > uitslag, tellen
political party > politieke, partij
disability, disabled, handicapped, wheelchair, deaf, blind > beperking, gehandicapten
permit, permission, licence, license > vergunning
building permit, planning permission, build, building, extension, renovation, renovate, shed, dormer, construct > omgevingsvergunning, bouwen, verbouwen
neighbour, neighbours, neighbor, neighbors > buren
noise, nuisance, loud > geluidsoverlast, overlast
wind turbine, wind turbines, windmill, windmills > windmolens
house, home, housing, apartment, flat > woning
rent, renting, rental, tenant, rented > huurwoning, huur
buy a house, buying a house, mortgage, home owner > koopwoning, woning, kopen
social housing > sociale, huurwoning
energy, electricity, gas, heating > energie
save, insulation, insulate, solar panels > besparen, isolatie
refugee, refugees, asylum, asylum seeker, asylum seekers > statushouders, asielzoekers
residence permit, visa > verblijfsvergunning
nationality, citizenship, dutch citizen, dutch citizenship, citizen > nationaliteit, nederlanderschap, nederlandse
dutch > nederlandse, nederland
netherlands, holland > nederland
nursing home, care home, elderly, old people > verpleeghuis, ouderen, zorginstelling
care, home care, home help, household help > zorg, hulp, wmo
homeless, no place to sleep, shelter > opvang, dakloos
job, work, working, employment > werk, baan, werken
employer > werkgever
employee, employees, staff, civil servant > werknemer, medewerker
vacancy, vacancies, internship > vacatures, stages
workplace > werkplek
identify, identify myself, show id > identificeren, identificatieplicht
business, company, entrepreneur, self employed > ondernemer, bedrijf
school, education > school, onderwijs
driving licence, driver s license, driving license, driver s licence, drivers license > rijbewijs
parking, park > parkeren
parking permit, permit to park, permit park > parkeervergunning
fine, ticket > boete
waste, garbage, trash, rubbish > afval
bin, rubbish bin, wheelie bin, container > container, afval
bulky waste, bulky, old furniture, mattress > grofvuil
emptied, empty, collected, collection, pick up waste > ophalen, legen, inzameling
recycling > afval, afvalbrengstation
tree, trees > boom, kappen
street light, streetlight, lamp post, pavement, pothole, sidewalk > melding, openbare, ruimte, straatverlichting, lantaarnpaal, straat
street, road > straat
violence, hit, hits, beats, hurts me, domestic violence > geweld, thuis
afford, can t afford > betalen, geld, rondkomen
event > evenement
subsidy, grant > subsidie
dog > hond
secret service, intelligence, intelligence service, spy, eavesdrop, wiretap > aivd, mivd, inlichtingendiensten
face covering, burqa, niqab, veil > gezichtsbedekkende, kleding
public transport, bus, train > openbaar, vervoer
clock, summer time, daylight saving, winter time > zomertijd, wintertijd, klok
language, languages, frisian > talen, erkende, fries
caribbean > caribisch
travel, travelling, traveling, fly, flight, trip > reizen, reis
countries, country > landen
government, authority, authorities > overheid
municipality, town hall, city hall, council > gemeente
appointment > afspraak
opening hours, open > openingstijden
authorise, authorize, power of attorney > machtigen, machtiging
difference, better > verschil
years old, age, old > leeftijd, jaar
turning 18, turn 18, eighteen > 18, jaar
name, surname > naam, achternaam
report, notify, tell, inform > melden, doorgeven, aangifte
certificate of conduct > vog, gedrag
number > nummer
italy, spain, france, germany, belgium, poland, portugal, greece > buitenland, europese, landen
turkey, morocco, america, usa, england, uk, canada, thailand, china, india, brazil, ukraine > buitenland, landen
websites, companies, organisations, organizations, agencies > organisaties
see, access, view, inspect > inzien
proof, prove, evidence, statement > bewijs, verklaring
cemetery, grave > begraafplaats, graf, begraven
wallet, keys, lost property, found item > gevonden, voorwerp
mail for someone else, wrong mail, letters for previous > post, overheidspost, iemand, anders
bullying, cyberbullying > cyberpesten
temporary address, postal address, correspondence address, no fixed address > briefadres
safe, secure, safely > veilig, veilige
hacked, hack > hacken
municipal council > gemeenteraad
decide, decides > beslist, beslissing
complaints > klacht
recognise, recognize, spot > herkennen
inheritance tax > erfbelasting
mandatory, obliged, required, compulsory > verplicht
forbidden, allowed, ban, banned, prohibited > verbod, mag, mogen
`
