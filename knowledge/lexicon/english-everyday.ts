/** What newcomers say in daily life. How a line reads: lexicon.ts. */
export const englishEveryday = `
hand in, hand over > inleveren
drop off, bring away > wegbrengen, inleveren, afgeven
get rid of, getting rid of > weggooien, verwijderen
throw away, throwing away, discard, dispose > weggooien, afval
find out, figure out, look up > weten, opzoeken
sign me up, enrolment, enrollment > aanmelden, inschrijven
get back, got back, getting back, reclaim > terugkrijgen, terugvragen
give back, hand back, return passport, return document > teruggeven, inleveren
pay off, repay, pay back, paying back > aflossen, terugbetalen
put my name, add my name > naam, inschrijven
take care of, look after, caring for, taking care of > zorgen, verzorgen, mantelzorg
show, showing, shown > tonen
use my name, uses my name, using my name, used my name, loan my name, contract my name, subscription my name > naam, misbruik, identiteitsfraude
share my data, share data, sharing data, sell my data, pass on data > delen, verstrekken, gegevens
delete, deleted, erase, erased, be forgotten > verwijderen, wissen
correct, correction, rectify, mistake, mistakes > fout, corrigeren, verbeteren
change, changed, changing, update, amend, modify > wijzigen, wijziging, doorgeven
cancel, cancelled, canceled, call off > annuleren, intrekken, afzeggen
withdraw, withdrawn, revoke, revoked, take back > intrekken, ingetrokken
stop, stopped, stopping, discontinue > stoppen, stopzetten
terminate, terminated, cancel contract, give notice > opzeggen, opzegtermijn
form, forms, fill in, fill out, complete form > formulier, invullen
signature, signed, signing, sign form, sign document, sign contract > handtekening, ondertekenen
send, sent, sending > sturen, opsturen
submit, submitted, submitting > indienen, ingediend
upload, uploading, attach > uploaden, bijlage, toevoegen
call, calling, phone number, telephone number, phone you > bellen, telefoonnummer
get in touch, speak to someone, talk to someone, reach you, contact details > contact, bereikbaar
waiting list, waitlist, wait list > wachtlijst
borrow, borrowed, loan, loans, lend > lenen, lening
buy, buying, bought, purchase > kopen, aankoop
sell, selling, sold > verkopen, verkoop
bring, bring along, bring with me, take with me > meenemen, meebrengen
requirements, requirement, conditions, criteria, eligible, eligibility, qualify > voorwaarden, eisen
entitled, right to, my rights, rights, entitlement > recht, rechten
arrange, arranging, sort out, deal with > regelen
support, assistance, aid > hulp, ondersteuning
advice, advise, guidance, counselling > advies
track, progress of application, status of application > status, voortgang, aanvraag
block, blocked, freeze, deactivate > blokkeren, geblokkeerd
translate, translated, translation, translations, translator > vertalen, vertaling, vertaler
interpreter, interpreters, interpreting > tolk
apostille, legalise, legalize, legalised, legalized, legalisation, legalization > legaliseren, legalisatie
certified copy, certified copies, certify > gewaarmerkt, kopie, afschrift
replace, replacing, replacement > vervangen, vervanging
repair, repairs, fix, mend > repareren, reparatie, herstellen
clean, cleaning, clean up, sweep, dirty, filthy, filth > schoonmaken, vies, vuil
remove, removed, removing, removal, take away > verwijderen, weghalen
keep my data, store my data, retention, retention period > bewaren, bewaartermijn
consent, parental consent, parents permission > toestemming
refuse, refuses, refusing > weigeren, geweigerd
postpone, postponed, defer, deferment, put off > uitstel, uitstellen
urgent, urgently, rush, fast track > spoed, spoedaanvraag
free, free of charge, for free > gratis
refund, refunded, reimbursement, reimburse, money back, overpaid, paid too much, pay too much > terugbetaling, terugkrijgen, teruggave
threatened, threat, threaten, threats > bedreiging, bedreigd
debt collector, debt collectors, collection agency, debt agency > incassobureau, incasso, schulden
bailiff, bailiffs > deurwaarder
landlord, landlords, landlady, letting agent > verhuurder, huurbaas
boss, manager, supervisor > werkgever, leidinggevende
housemate, housemates, roommate, roommates, flatmate, flatmates > huisgenoot, medebewoner, inwonen
mum, mom, mother, dad, father, parent, parents > ouder, ouders
toddler, toddlers, preschooler > peuter, kind
teenager, teenagers, teen, teens, youngster, youngsters, young people > jongeren, jeugd
brother, sister, sibling, siblings, relative, relatives, grandparents, grandmother, grandfather, grandma, grandpa > familie, familielid
couch, sofa, furniture, wardrobe, bed frame > meubels, grofvuil
counter, service desk, front desk, help desk, civic centre, civic center, municipal office, municipality office, city office > balie, loket, gemeentehuis, stadhuis, stadskantoor
book appointment, make appointment, schedule appointment, reschedule, booking, time slot, without appointment, no appointment > afspraak, maken
mayor, lord mayor > burgemeester
neighbourhood, neighborhood, district > wijk, buurt
postal code, zip code > postcode
document number, passport number, id number > documentnummer
reference number, case number, file number > kenmerk, zaaknummer
license plate, licence plate, number plate, number plates > kenteken, kentekenplaat
date of birth, birth date, birthdate > geboortedatum
passport page, passport pages, pages full, business passport, frequent traveller > zakenpaspoort, paspoort, bladzijden
passport chip, chip in passport, chip in id > chip, paspoort
emergency passport, temporary passport, emergency travel document > noodpaspoort, nooddocument
refugee passport, travel document, travel documents, alien passport > reisdocument, vluchtelingenpaspoort, vreemdelingenpaspoort
photo requirements, passport photo, passport photos, passport picture, headscarf, hijab, glasses on photo > pasfoto, fotomatrix
home delivery, deliver, delivered, delivery > bezorgen, thuisbezorgd
pin code, pin, forgot pin > pincode
driving test, driving exam, driving lessons, theory test > rijexamen, rijbewijs
exchange licence, exchange license, swap licence, convert licence, convert license, foreign license, foreign licence > omwisselen, rijbewijs, buitenlands
international driving permit, international driving licence, international license > internationaal, rijbewijs
medical certificate, health declaration, fit to drive, medical examination > gezondheidsverklaring, keuring, rijbewijs
vehicle registration, car registration, registration certificate, import car, importing car > kentekenbewijs, kenteken, rdw
road tax, vehicle tax, car tax > motorrijtuigenbelasting, wegenbelasting
speeding, speed camera, speed limit, too fast > snelheid, maximumsnelheid
traffic fine, traffic fines, speeding ticket, speeding fine > verkeersboete, boete, cjib
parking ticket, parking fine, parking fines, parking penalty > naheffingsaanslag, parkeerboete, parkeerbelasting
tow, towed, towing, tow away, car towed, wheel clamp, clamped > wegslepen, weggesleept, wielklem
car, cars, vehicle, vehicles > auto, voertuig
bike, bikes, bicycle, bicycles > fiets
stolen bike, bike stolen, bike gone, bike removed, bike depot > fiets, gestolen, fietsdepot
abandoned bike, bike wreck, orphaned bike, old bikes > fietswrak, weesfiets
bike rack, bike racks, bike parking, bike shed, bicycle parking > fietsenstalling, fietsenrek
visitor parking, visitors parking, guest parking, parking for visitors > bezoekersparkeren, bezoekersvergunning
parking meter, pay for parking, paid parking, parking rates > betaald, parkeren, parkeertarieven
blue zone, parking disc, parking disk > blauwe, zone, parkeerschijf
disabled parking card, disabled parking, blue badge, handicapped parking > gehandicaptenparkeerkaart, gehandicaptenparkeerplaats
parking space, parking spaces, parking spot, parking place, parking garage, car park > parkeerplaats, parkeergarage
charging point, charging station, charge point, electric car, electric vehicle, ev charger > laadpaal, elektrische, auto
low emission zone, environmental zone, old diesel > milieuzone
travel advice, safe to travel, travel warning > reisadvies
embassy, embassies, consulate, consulates > ambassade, consulaat
customs, customs duty, import duty, import duties > douane, invoerrechten
schengen, schengen visa, short stay, tourist visa, visit visa > schengen, visum, kort, verblijf
invite, invitation letter, visit me, family visit > garantverklaring, uitnodiging, logies
carry cash, carrying cash, large cash > contant, geld, douane
medicine abroad, medicines abroad, take medicine, take medication, medication abroad > medicijnen, meenemen
vacation, vacations, go on holiday, going on holiday > vakantie, reizen
travel with child, child travel alone, travelling with child, travel without parent, travel without father > toestemming, reizen, kind
non resident, non residents, rni, less than four > rni, niet, ingezetenen
return to netherlands, back to netherlands, move back, moving back > terugkeer, inschrijven, buitenland
life certificate, proof of life, still alive > attestatie, vita, levensbewijs
dutch caribbean, aruba, curacao, bonaire, sint maarten, saba > caribisch, koninkrijk
austria, sweden, denmark, finland, ireland, czechia, hungary, romania, bulgaria > buitenland, europese, landen
croatia, slovenia, slovakia, lithuania, latvia, estonia, cyprus, malta, luxembourg > buitenland, europese, landen
norway, switzerland, iceland, serbia, albania, bosnia, kosovo, macedonia, moldova > buitenland, landen
suriname, indonesia, japan, south korea, vietnam, philippines, malaysia, singapore, hong kong > buitenland, landen
egypt, tunisia, algeria, nigeria, ghana, kenya, ethiopia, eritrea, somalia, south africa > buitenland, landen
syria, iraq, iran, afghanistan, lebanon, israel, palestine, saudi arabia, dubai, yemen > buitenland, landen
pakistan, bangladesh, sri lanka, nepal, australia, new zealand, russia, belarus, armenia, georgia > buitenland, landen
mexico, argentina, colombia, peru, chile, venezuela, cuba, dominican republic, united states, united kingdom > buitenland, landen
german, french, italian, spanish, belgian, polish, british, american, portuguese, greek > buitenlandse, buitenland
turkish, moroccan, syrian, ukrainian, russian, indian, chinese, brazilian, romanian, bulgarian > buitenlandse, buitenland
europe, eu citizen, eu citizens, european union > europese, unie
identity stolen, stolen identity, stole my identity, identity misuse, impersonate, impersonation, impersonated, fake identity, pretend, pretending, pretends > identiteitsfraude, oplichting
swindle, swindled, con artist, conned, cheated, fraudster, fraudsters > oplichting, fraude
scam call, scam calls, phone scam, fake police, called by bank, spoofing > oplichting, telefoon, spoofing
fake email, fake mail, suspicious email, strange email, suspicious link, clicked link > phishing, valse, mail
whatsapp fraud, whatsapp scam, friend asks money, hi mum > whatsapp, fraude, oplichting
fake website, fake webshop, web shop, online shop, webshop, never delivered > webwinkel, oplichting
fake money, counterfeit, counterfeit money > vals, geld
counterfeit passport, fake passport, fake id, forged, forgery, false document > vals, valse, vervalst
money mule, lend bank card, borrow bank card > geldezel
strangers registered, someone registered address, unknown person address, ghost resident, still registered here > adresfraude, adresonderzoek, ingeschreven
copy of passport, copy of id, copy my passport, copy my id, scan my passport > kopie, identiteitsbewijs, kopieid
hacker, hackers, ransomware, malware, virus on computer, cyber attack, cybercrime > cybercrime, hacken, internetcriminaliteit
sextortion, nude photos, naked pictures, nudes, revenge porn, blackmail, blackmailed, extort, extortion > afpersing, chantage, naaktfoto
phone, mobile phone, smartphone, cell phone > telefoon, mobiel
digid app, install app, activate app, app on phone > digid, app, activeren
activation code, activate, activation > activeringscode, activeren
username, user name, forgotten username > gebruikersnaam
message box, berichtenbox, digital mail, government mailbox > berichtenbox, mijnoverheid
digital skills, computer course, help with computer, without computer, without internet > digitale, hulp
ballot, ballots, ballot paper, ballot papers, ballot box > stembiljet, stembus
polling stations, voting location, polling location, polling hours > stembureau, stemlokaal
lost voting pass, lost polling card, no voting card, replacement voting pass > stempas, vervangende
vote for me, let someone vote, instead of me > volmacht, stemmen
postal vote, vote by mail, vote by post, vote abroad, vote from abroad, voting abroad > briefstemmen, briefstembewijs, stemmen, buitenland
vote in other, vote elsewhere, vote in another > kiezerspas
right to vote, allowed to vote, eligible to vote, suffrage > kiesrecht, stemrecht, stemmen
stand for election, run for office, run for council, become candidate, candidate, candidates > kandidaat, kandidaatstelling, kandidatenlijst
electoral council, election committee, turnout, voter turnout > kiesraad, verkiezingen, opkomst
referendum, referendums > referendum, volksraadpleging
poll worker, poll workers, polling clerk, election worker, volunteer at election > stembureaulid, stembureauleden
house of representatives, general election, national election, parliamentary election, dutch parliament > tweede, kamer, tweedekamerverkiezingen
provincial election, provincial elections, provincial council, province, provinces > provinciale, staten, provincie
water board, water boards, water authority > waterschap, waterschapsverkiezingen
prime minister, ministers, ministry, ministries > kabinet, minister, ministerie
king, queen, royal family, royal house > koning, koninklijk, huis
petition, petitions, citizens initiative, citizen initiative > petitie, burgerinitiatief
have a say, public consultation, citizen participation > inspraak, participatie, meedenken
council meeting, council meetings, address the council, speak at council > raadsvergadering, gemeenteraad, inspreken
report death, register death, declare death, report a death > overlijden, aangifte
undertaker, funeral director, funeral home > uitvaartondernemer, uitvaart
funeral costs, pay funeral, afford funeral, no money funeral > uitvaart, kosten, lijkbezorging
next of kin, bereaved, surviving relatives, widow, widower > nabestaanden, nabestaande
survivor benefit, survivors benefit, survivor s pension, widow s pension > nabestaandenuitkering, anw, nabestaandenpensioen
scatter ashes, scattering ashes, urn, urns > as, verstrooien, urn
grave rights, clear grave, grave lease, gravestone, tombstone, headstone > grafrechten, grafsteen, grafmonument
transport body, repatriate body, body abroad, bring body > lijk, vervoer, laissez, passer
notary, notaries > notaris
executor, deceased estate, certificate of inheritance > nalatenschap, erfenis, erfrecht
euthanasia, assisted dying, end of life > euthanasie
organ donor, organ donation, donor register, donor registration > orgaandonatie, donorregister, donor
suicide, suicidal, kill myself > zelfmoord, zelfdoding, 113
missing person, missing people > vermist, vermiste, persoon
register birth, register baby, register newborn, birth registration, declare birth > geboorteaangifte, geboorte, aangifte
acknowledge child, recognise child, recognize child, acknowledgement, paternity, unborn child > erkenning, erkennen, vaderschap
custody, parental authority, joint custody, sole custody > gezag, ouderlijk
guardian, guardians, guardianship > voogd, voogdij
adopt, adopted, adoption, adopting > adoptie, adopteren
foster child, foster parent, foster parents, foster family, foster care > pleegkind, pleegouder, pleegzorg
stillborn, stillbirth, miscarriage > levenloos, geboren
surname of child, child s surname, baby surname, double surname, choose surname > naamskeuze, achternaam, kind
first name, first names, given name, christian name > voornaam
change name, change surname, changing name, name change, new surname > naamswijziging, achternaam
maiden name, birth name, use husband name, use partner name, married name > naamgebruik, geboortenaam, meisjesnaam
gender, sex change, change gender, transgender, non binary > geslacht, transgender, geslachtsregistratie
registered partnership, civil partnership, civil union > geregistreerd, partnerschap
cohabitation, cohabit, live together, living together, cohabitation agreement > samenwonen, samenlevingscontract
engaged, intention to marry, notice of marriage, banns > ondertrouw, melding, voorgenomen, huwelijk
prenup, prenuptial, community of property > huwelijkse, voorwaarden
wedding venue, wedding location, free wedding, wedding registrar, wedding officiant > trouwlocatie, trouwen, trouwambtenaar
unmarried, marital status, civil status, no impediment > ongehuwd, burgerlijke, staat
sham marriage, fake marriage, forced marriage, forced to marry, child marriage > schijnhuwelijk, huwelijksdwang, gedwongen
same sex, gay marriage > geslacht, huwelijk, trouwen
alimony, spousal support, partner maintenance > alimentatie, partneralimentatie
child support, child maintenance > kinderalimentatie, alimentatie
parenting plan, coparenting, co parenting > ouderschapsplan, ouderschap
visitation, contact arrangement, see my kids, see my children > omgangsregeling, omgang
abducted, child abduction, kidnapped, took my child > ontvoering, kinderontvoering
residence document, residence card, residency permit, right of residence > verblijfsvergunning, verblijfsdocument
permanent residence, permanent residency, permanent permit, indefinite > onbepaalde, tijd, verblijfsvergunning
long stay, mvv, provisional residence > mvv, machtiging, voorlopig, verblijf
family reunification, bring my wife, bring my husband, bring my family, join my husband, join my wife > gezinshereniging, gezinslid, partner
highly skilled migrant, skilled migrant, knowledge migrant > kennismigrant
work permit, permission to work, allowed to work > tewerkstellingsvergunning, werkvergunning, werken
immigration service, ind > ind, immigratie, naturalisatiedienst
undocumented, illegal stay, illegal immigrant, without papers, no papers > illegaal, verblijf, ongedocumenteerden
deport, deported, deportation > uitzetting, uitzetten
naturalise, naturalize, naturalisation, naturalization, become dutch, citizenship ceremony > naturalisatie, nederlander, nationaliteit
option procedure, option scheme > optie, nederlanderschap
dual nationality, double nationality, dual citizenship, two nationalities > dubbele, meerdere, nationaliteit
lose citizenship, lose nationality, lose dutch nationality, renounce, give up nationality > verliezen, verlies, nationaliteit, afstand
stateless, statelessness > staatloos
civic integration, integration, integrate, integrating, participation statement > inburgering, inburgeren
integration exam, integration test, civic exam, civic integration exam > inburgeringsexamen, examen
learn dutch, dutch lessons, dutch course, dutch class, language course, language lessons > taalles, taalcursus, nederlands, leren
ukrainian refugees, refugees from ukraine, fled ukraine > oekraine, vluchtelingen, ontheemden
asylum centre, asylum center, reception centre, azc > azc, asielzoekerscentrum, opvang
migrant worker, migrant workers, labour migrant, labour migrants, seasonal worker > arbeidsmigranten, arbeidsmigrant
`
