/** Police, courts, work disputes, fraud and consumer rights. How a paragraph reads: products.ts. */
export const lawAndSafety = `
aangifte bij de politie @ politie
gestolen|gejat|gestole|gepikt|gesloopt|diefstal|beroving|beroofd fiets|auto|bankpas|pinpas|creditcard|scooter|brommer|telefoon|mobiel|portemonnee|laptop|aangifte|bakfiets|motor|ebike|tas|kenteken|nummerplaat|pakket|pakketje|pakje!,
ingebroken!, inbraak!, inbreker!, zakkenroller|zakkenrollers!,
aangifte politie|diefstal|mishandeling|vernieling|bedreiging|oplichting|fraude|stalking|vandalisme|verkrachting|intrekken!,
mishandeld!, bedreigd!, gestalkt!, stalking!, vernield!, vernieling|vandalisme auto|huis|schuur|tuin,
doorrijder|doorgereden aanrijding|auto|schade|gebotst!, bekrast auto,
stolen|stole bike|bicycle|car|phone|scooter|laptop|wallet!, report theft|crime|burglary|robbery!, burglary!,
vermist|vermissing persoon|moeder|vader|zoon|dochter|man|vrouw|kind!
Schrijf op wat er weg of kapot is; bij gevaar belt u 112.
Write down what is missing or broken; in danger, call 112.

melding bij de politie @ politie
wijkagent!, drugs|drugsdealer|dealer|dealen|dealers|gedeald straat|buurt|buren|portiek|verkopen|huis|park!,
hennepkwekerij!, wietplantage!, hennep|wiet kwekerij|plantage|buren!,
verdacht|verdachte auto|busje|persoon|man|figuur|situatie|situaties!, straatrace|straatracen|straatraces!,
politie bellen|nummer|telefoonnummer|bureau|melden|melding|klacht|contact!, politiebureau!, politie,
police station|report|number, dronken automobilist|bestuurder|chauffeur!, geluidsoverlast|feest nu politie,
hangjongeren nacht politie
Noteer de plaats en de tijd; bij gevaar belt u 112.
Note the place and time; in danger, call 112.

wapenvergunning en jachtakte @ politie
wapenvergunning!, wapenverlof!, jachtakte!, jachtvergunning!, jachtgeweer!,
vergunning wapen|jacht|jagen|pistool|geweer|luchtbuks!, jagen|jacht akte|cursus, gun licence|license|permit!
Neem uw identiteitsbewijs en uw jachtdiploma of clubkaart mee.
Bring your identity document and your hunting diploma or club card.

hulp voor slachtoffers @ slachtofferhulp
slachtofferhulp!, slachtoffer misdrijf|ongeluk|inbraak|beroving|geweld|overval|hulp!, victim support!
Houd het nummer van uw aangifte bij de hand, als u dat heeft.
Have the number of your police report at hand, if you have one.

schadevergoeding na geweld @ schadefonds
schadefonds!, smartengeld!, schadevergoeding geweld|misdrijf|mishandeling!,
vergoeding slachtoffer|mishandeling geweld|misdrijf
Houd uw aangifte en de medische gegevens bij de hand.
Have your police report and your medical details at hand.

oplichting en phishing @ fraudehelpdesk
phishing!, nepmail!, nepmails!, valse mail|email|sms|mails|link!, opgelicht!, oplichting!,
oplichter aan deur|gebeld|telefoon|belt, whatsappfraude!, fraude whatsapp|tikkie|vriend|hulpvraag|helpdesk!,
bankfraude!, scam!, scammed!, fraudehelpdesk!, verdachte mail|sms|link|email!, spookfactuur!,
valse|nep rekening|factuur|brief!
Klik nergens op en bel uw bank als u geld heeft betaald.
Do not click anything, and call your bank if you paid.

gratis juridisch advies @ juridisch-loket
juridisch|juridische advies|loket|hulp|bijstand|vraag!, rechtswinkel!, legal advice|help|aid!,
conflict|ruzie|arbeidsconflict werkgever|baas!, arbeidsconflict!, werkgever|baas ontslaan|ontslag!,
werkgever|baas betaalt|betalen loon|salaris|niet|uit|achterstallig!,
loon|salaris niet betaald|gekregen|uitbetaald|ontvangen!,
ontslagen|ontslag staande|oneens|vaststellingsovereenkomst|eens|terecht|mag|transitievergoeding!,
geen salaris|loon krijg|gekregen|ontvangen!, vaststellingsovereenkomst!, transitievergoeding!,
arbeidscontract!, opzegtermijn werk|baan|contract|werkgever!, vakantiedagen!, vakantiegeld werkgever|baas!,
verlof betaald|doorbetaald|werk|werkgever|baas!, calamiteitenverlof!, rouwverlof!, zorgverlof!,
huurcontract opzeggen|opgezegd!, opzegtermijn huur|huurcontract
Leg uw contract en alle brieven klaar.
Have your contract and all letters ready.

advocaat met toevoeging @ rvr
rechtsbijstand!, toevoeging advocaat|aanvragen|rechtsbijstand!,
gratis|goedkope|betalen|betaalbare|pro advocaat|deo!, advocaat, lawyer, rechtsbijstandverlener!, mediation!,
mediator scheiding
Houd uw burgerservicenummer en uw inkomen van twee jaar geleden bij de hand.
Have your citizen service number (BSN) and your income of two years ago at hand.

alimentatie innen @ lbio
alimentatie!, kinderalimentatie!, partneralimentatie!, lbio!, child|spousal support|maintenance|alimony!,
alimony!, onderhoudsbijdrage ex|kind|vader
Houd de uitspraak van de rechter en uw betaaloverzicht bij de hand.
Have the court decision and a list of payments at hand.

bewind, mentorschap en curatele @ rechtspraak
curatele!, mentorschap!, mentor rechter|aanvragen, onderbewindstelling!, beschermingsbewind!, bewind!,
bewindvoerder aanvragen|worden|wisselen|klacht|rechtbank!, kantonrechter!
Neem het identiteitsbewijs en een overzicht van inkomen en schulden mee.
Bring the identity document and an overview of income and debts.

gezag over een kind @ rechtspraak
gezag!, gezagsregister!, ouderlijk gezag!, voogdij!, voogd!, omgangsregeling!, bezoekregeling kind|ex|vader!,
bezoekregeling!, custody!, ondertoezichtstelling!
Houd de geboorteakte van uw kind bij de hand.
Have your child's birth certificate at hand.

apostille @ rechtspraak
apostille!, apostillestempel!
Neem de originele akte en uw identiteitsbewijs mee.
Bring the original certificate and your identity document.

rechtszaak en erfenis bij de rechtbank @ rechtspraak
erfenis verwerpen|weigeren|beneficiair|schulden|afwijzen!, nalatenschap verwerpen|beneficiair|schulden!,
griffierecht!, rechtszaak beginnen|starten|zitting|dagvaarding!, dagvaarding!,
oproep|getuige rechtbank|rechter|getuigen!, voornaam wijzigen|veranderen|verandering|voornaamswijziging!,
voornaamswijziging!, geslachtsregistratie rechter, bijzondere curator!, court case|hearing|summons!,
rechtbank, huwelijk nietig
Houd het zaaknummer en de brieven bij de hand.
Have the case number and the letters at hand.

achternaam wijzigen @ justis
achternaamswijziging!, naamswijziging!, achternaamwijziging!,
achternaam|familienaam wijzigen|veranderen|verandering|wijziging, gratieverzoek!, gratie!,
change surname|lastname!
Houd uw DigiD bij de hand en vraag eerst wat het kost.
Have your DigiD at hand and ask what it costs first.

strafblad inzien @ justid
strafblad inzien|inzage|bekijken|opvragen|heb|verwijderen|krijgen|zien|weten!,
justitiele documentatie|gegevens!, strafblad, criminal record
Houd een kopie van uw identiteitsbewijs bij de hand.
Have a copy of your identity document at hand.

privacyklacht over een bedrijf @ privacy
privacyklacht!, datalek bedrijf|webwinkel|winkel|ziekenhuis!, autoriteit persoonsgegevens!,
avg klacht bedrijf|werkgever!, privacy bedrijf|werkgever|verhuurder|webwinkel,
camera|deurbel|deurbelcamera|cameras buren|buurman|buurvrouw!
Vraag het bedrijf of de buren eerst zelf om uitleg.
Ask the company or neighbours for an explanation first.

energiecontract en aankopen @ consuwijzer
energiecontract!, energieleverancier!, energierekening hoog|klopt|voorschot|eindafrekening!,
stroom|gas contract|leverancier|overstappen, energie overstappen|leverancier|contract|tarief!,
energy contract|supplier|provider!, consuwijzer!,
garantie winkel|apparaat|kapot|product|webwinkel|wasmachine!,
webwinkel|webshop|bestelling|bestelde levert|geleverd|geld|terug|retour!, retourneren!,
abonnement opzeggen|opzegging|sportschool|telefoon!, misleidende|telefonische verkoop|verkoper!, colportage!,
consumer|warranty rights!, telemarketing!
Houd uw contract, de factuur en uw brieven bij de hand.
Have your contract, the invoice and your letters at hand.

internet en telefoon @ consuwijzer
internet|wifi|glasvezel|tv|kpn|ziggo|odido|internetverbinding storing|doet|traag|provider|abonnement|aansluiting|overstappen|uitgevallen|werkt|eruit!,
internetstoring!, internetprovider!, telefoonabonnement!, glasvezel, ziggo!, kpn!, odido!, mobiel bereik,
broadband!, internet connection|provider|outage!
Bel eerst uw eigen provider en houd uw klantnummer bij de hand.
Call your own provider first and have your customer number at hand.

post en pakketten @ postnl
postnl!, pakket|pakketje|pakje kwijt|zoek|bezorgd|aangekomen|ontvangen|bezorger|bezorging|post!,
brief|brieven|post|postbode|kaart bezorgd|bezorging|bezorgt|zoek|postbode!,
brief|kaart aangekomen, brievenbus oranje|legen|lichting|openbare!, postzegel|postzegels!, verhuisservice!,
post doorsturen|nasturen!, postbode!, parcel|package lost|delivered|missing!
Houd de trackingcode van uw pakket bij de hand.
Have the tracking code of your parcel at hand.

veilig en eerlijk werk @ arbeidsinspectie
arbeidsinspectie!, arbeidsomstandigheden!, minimumloon!, arbeidsongeval!,
onveilig|gevaarlijk|ongezond werk|bouwplaats|werkplek|werkgever|baas|bedrijf!,
ongeluk|ongeval werk|bouwplaats!, zwartwerken|zwartwerk!, zwart werken|werkt|werk!,
uitbuiting werk|werknemers|arbeidsmigranten!, uitgebuit!, minimum wage!, unsafe work|working!,
arbeidstijden!, wettelijk loon, kinderarbeid!
Schrijf op welk bedrijf het is en wat u zag.
Write down which company it is and what you saw.
`
