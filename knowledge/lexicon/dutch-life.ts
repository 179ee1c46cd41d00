/** Birth, marriage, death, money, care and living. How a line reads: lexicon.ts. */
export const dutchLife = `
trouwen, getrouwd, huwelijk, bruiloft, jawoord, in het huwelijk treden = huwelijk, trouwen
geregistreerd partnerschap, partnerschap, samenlevingscontract = partnerschap, geregistreerd
trouwambtenaar, babs, ambtenaar die trouwt > trouwambtenaar, ambtenaar, burgerlijke, stand
scheiden, scheiding, echtscheiding, uit elkaar, relatie over, gaan scheiden = scheiden, scheiding, echtscheiding
ex, ex partner, ex man, ex vrouw, ex vriend, vroegere partner > ex, partner
man, vrouw, echtgenoot, echtgenote, vriend, vriendin, partner, verloofde > partner
baby, geboren, bevallen, bevalling, kindje gekregen, kind gekregen, geboorte = geboorte, kind
zwanger, in verwachting, zwangerschap = zwangerschap, geboorte
erkennen, erkenning, vader worden, kind op mijn naam = erkenning, erkennen
doodgeboren, stilgeboren, miskraam, levenloos, sterrenkind > levenloos, geboren
adopteren, adoptie, pleegkind, pleegouder > adoptie, pleegzorg
ouderlijk gezag, gezag, voogd, voogdij > gezag, voogdij
kind, kinderen, zoon, zoontje, dochter, dochtertje, kleinkind, peuter, kleuter, tiener, puber = kind, kinderen, minderjarig
minderjarig, onder de 18, jonger dan 18, nog geen 18, leeftijd, hoe oud, 14, 15, 16, 17 > minderjarigen, leeftijd, jaar, 18
18, achttien, meerderjarig, volwassen worden > 18, jaar, meerderjarig
ouderen, bejaard, bejaarde, senior, oma, opa, moeder, vader, hoogbejaard > ouderen, ouderenzorg
dood, overleden, gestorven, doodgegaan, overlijden, heengegaan, sterfgeval, ontvallen = overlijden, overleden, overledene
overlijden melden, dood melden, aangifte van overlijden > aangifte, overlijden
dode, lijk, lichaam, stoffelijk overschot > overledene, lijkbezorging
uitvaart, begrafenis, begraven, crematie, cremeren, teraardebestelling = begrafenis, crematie, begraven, cremeren, uitvaart
mijn eigen uitvaart, na mijn dood, als ik dood ga, als ik overlijd, mijn begrafenis, laatste wens > eigen, begrafenis, overlijden, regelen
graf, grafrecht, begraafplaats, kerkhof, grafsteen = graf, begraafplaats, begraven
as, asbus, urn, uitstrooien, verstrooien = as, asbus, urn, verstrooien
erven, erfenis, testament, nalatenschap, erfgenaam, notaris = erven, erfenis, testament, nabestaanden
nabestaanden, familielid, familie van overledene, weduwe, weduwnaar > nabestaanden, familie
donor, orgaandonor, organen > donor, donorregister
schulden, schuld, in de schulden, rood staan, aanmaningen, deurwaarder, incasso, incassobureau, beslag, loonbeslag = schulden, schuldhulpverlening, deurwaarder
rekeningen niet betalen, niet meer betalen, rekeningen, betalingsachterstand, achterstand, kan het niet betalen > schulden, schuldhulp, betalen, rondkomen
rondkomen, niet rondkomen, weinig geld, geen geld, arm, armoede, blut, krap zitten, te weinig inkomen, geldproblemen, geldzorgen, laag inkomen, minima = rondkomen, armoede, geld, minima, schulden
uitkering, bijstand, sociale dienst, steun, bijstandsuitkering, participatiewet = bijstand, uitkering
toeslag, bijzondere bijstand, tegemoetkoming, vergoeding, bijdrage > tegemoetkoming, bijzondere, bijstand, toeslag
individuele inkomenstoeslag, langdurig laag inkomen > inkomenstoeslag
stadspas, kortingspas, minimapas, u pas > stadspas, minima
voedselbank, eten betalen, voedselpakket > voedselbank
kwijtschelding, kwijtschelden, niet hoeven betalen, vrijstelling, ontheffing van belasting > kwijtschelding
gespreid betalen, in termijnen, betalingsregeling, afbetalen, uitstel van betaling > betalingsregeling, termijnen, uitstel
belasting, gemeentebelasting, belastingen, heffing, heffingen = belasting, belastingen, gemeentelijke, heffing
gemeentebelasting, gemeentelijke belasting > gemeentelijke, belastingen
aanslag, belastingaanslag, aanslagbiljet, belastingbrief, blauwe envelop = aanslag, belastingaanslag
ozb, huizenbelasting, onroerendezaakbelasting = ozb, onroerendezaakbelasting, belasting, gemeentelijke
woz, huiswaarde, waarde van mijn huis, woningwaarde = woz, waarde
afvalstoffenheffing, afvalbelasting, rioolheffing, rioolbelasting > afvalstoffenheffing, rioolheffing, belasting
hondenbelasting, hond aanmelden > hondenbelasting
toeristenbelasting, verblijfsbelasting, airbnb, overnachten, hotel, camping, vakantieverhuur > toeristenbelasting, vakantieverhuur
ben ik kwijt voor, geld kwijt, kwijt aan, kwijt per maand > kosten, kost, tarief
kosten, kost, prijs, tarief, betalen, euro, hoe duur, leges, hoeveel geld = kost, kosten, tarief, leges
gratis, kosteloos, voor niks > gratis, kosten
pinnen aan de balie, contant, betaalwijze > betalen, pinnen
hulp in huis, huishoudelijke hulp, schoonmaak, poetshulp, thuishulp, wmo = wmo, huishoudelijke, hulp, ondersteuning
rolstoel, scootmobiel, traplift, aangepaste woning, aanpassing, hulpmiddel > hulpmiddelen, woningaanpassing, wmo
mantelzorg, mantelzorger, zorgen voor mijn moeder, zorgen voor mijn man > mantelzorg, mantelzorger
verpleeghuis, verzorgingshuis, bejaardentehuis, bejaardenhuis, verzorgingstehuis, zorginstelling, niet meer thuis wonen, niet meer alleen wonen, opname = verpleeghuis, zorginstelling, verzorgingshuis
thuiszorg, verpleging, wijkverpleging, zorg aan huis > zorg, thuiszorg
indicatie, ciz, wlz, zorgindicatie > indicatie, langdurige, zorg
jeugdzorg, jeugdhulp, opvoeden, opvoedhulp, opvoedvraag, kind is lastig > jeugdhulp, opvoeding
kinderopvang, creche, peuterspeelzaal, bso > kinderopvang
school, leerling, onderwijs, basisschool, universiteit, hogeschool, scholen = onderwijs, school, onderwijsinstelling
leerplicht, spijbelen, schoolverzuim, vrij van school, verlof onder schooltijd > leerplicht, verlof
leerlingenvervoer, schoolbus, taxi naar school > leerlingenvervoer
studiefinanciering, stufi, ov kaart, duo > studiefinanciering
gehandicapt, beperking, handicap, invalide, slechtziend, blind, doof, rolstoelgebruiker, gebarentaal, slechthorend = beperking, gehandicapten
dakloos, op straat, zwerver, nergens slapen, geen huis, geen dak, thuisloos, opvang, nachtopvang = opvang, dakloos, maatschappelijke
huiselijk geweld, mishandeling, mishandeld, geslagen, slaat, slaan, bedreigd, bedreigt, stalking, onveilig thuis > geweld, veilig, thuis
huis huren, huurhuis, huurwoning, sociale huur, corporatie, woningbouw, woningcorporatie = huurwoning, huur, sociale
wachtlijst, wachttijd, inschrijven voor een woning, woning zoeken, woningzoekende, huis zoeken, woonruimte > woning, woonruimte, woningzoekenden
urgentie, urgentieverklaring, voorrang, voorrang krijgen > urgentie, voorrang
huis kopen, koopwoning, hypotheek, koophuis, eigen huis = koopwoning, woning, kopen
asielzoeker, asielzoekers, vluchteling, vluchtelingen, statushouder, statushouders, azc = statushouders, asielzoekers, verblijfsvergunning
energie, gasrekening, stookkosten, stroom, elektriciteit, verwarming, energierekening = energie, energiekosten
isoleren, isolatie, dubbel glas, zonnepanelen, warmtepomp, verduurzamen, zuiniger, besparen = besparen, isolatie, duurzame, verduurzamen
energielabel, label, epv, energieprestatie > energielabel, energieprestatievergoeding
huurtoeslag, zorgtoeslag, kindgebonden budget, kinderopvangtoeslag > toeslagen, belastingdienst
pensioen, aow > aow, pensioen
werkloos, ontslagen, geen werk, ww, uwv, baan zoeken, werk zoeken > werk, uitkering, werkloos
baan, werk, nieuwe baan, bijbaan, bijbaantje, vakantiewerk, in dienst, betrekking, job, eerste werkdag = baan, werk, bijbaan
vacature, vacatures, solliciteren, sollicitatie, stage, werken bij = vacatures, werken, stages
werknemer, personeel, medewerkers, arbeidskracht, in dienst nemen, iemand aannemen, personeelslid, kracht aannemen > werkgever, werknemer, personeel
werkgever, baas, mijn baas, bedrijf waar ik werk = werkgever
op kantoor, op het werk, werkplek, op mijn werk = werkplek, werk
cao, arbeidsvoorwaarden, salaris, loon, vakantiedagen, secundaire > arbeidsvoorwaarden, cao, salaris
ambtenaar, ambtenaren, rijksmedewerker, overheidspersoneel = medewerker, overheid, ambtenaren
`
