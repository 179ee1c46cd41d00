/** Studying, diplomas, work permits, coming to the Netherlands and staying. How a paragraph reads: products.ts. */
export const studyAndStaying = `
studiefinanciering @ duo
studiefinanciering!, stufi!, basisbeurs!, aanvullende beurs!, prestatiebeurs!, studiebeurs!, studielening!,
beurs studie|student|studeren|hbo|mbo|universiteit,
lenen|lening|geld|toelage studie|studeren|opleiding|universiteit|hbo, student|study finance|grant|loan!,
levenlanglerenkrediet!, collegegeldkrediet!
Houd uw DigiD en de naam van uw opleiding bij de hand.
Have your DigiD and the name of your course at hand.

studieschuld @ duo
studieschuld!, studieschulden!, studie|studielening|student|duo schuld|terugbetalen|aflossen|aflossing!,
student debt!
Houd uw DigiD en uw inkomen bij de hand.
Have your DigiD and your income at hand.

studentenreisproduct @ duo
studentenreisproduct!, studentenov!, ov gratis|aanvragen|stopzetten mbo|hbo|studie|student!,
ov studentenkaart|student|studenten|studentenreisproduct!, studentenkaart!, studentenovkaart!,
weekabonnement|weekendabonnement student|mbo|ov!, gratis reizen student|studenten|studeren|mbo!,
reisproduct!, student travel product!
Houd uw DigiD en uw OV-chipkaart bij de hand.
Have your DigiD and your public transport card at hand.

tegemoetkoming scholieren @ duo
tegemoetkoming scholieren|scholier|lerarenopleiding|ouders!, scholierentegemoetkoming!, lesgeld!,
lerarenbeurs!
Houd uw DigiD en de naam van de school bij de hand.
Have your DigiD and the name of the school at hand.

diploma opzoeken of kwijt @ duo
diploma|diplomas|cijferlijst kwijt|verloren|uittreksel|opvragen|duplicaat|weg|verbrand|register!,
diplomaregister!, diploma bewijs|aantonen, diploma legaliseren|legalisatie, lost diploma|degree!
Kijk met DigiD in Mijn DUO of uw diploma er staat.
Check with DigiD in Mijn DUO whether your diploma is there.

staatsexamen @ duo
staatsexamen!, staatsexamens!, nt2!, state exam!
Houd uw DigiD bij de hand en meld u ruim op tijd aan.
Have your DigiD at hand and sign up well in advance.

inburgeringsexamen en lening @ duo
inburgeringsexamen!, inburgeringslening!, inburgeringsdiploma kwijt|opvragen!,
examen|lening inburgering|inburgeren|inburgerings!, lenen inburgering|inburgeren|inburgeringscursus!,
knm examen!, basisexamen inburgering!, ontheffing|vrijstelling inburgering|inburgeringsplicht|inburgeren!,
mijn inburgering duo, integration exam!
Houd uw DigiD en de brief van DUO bij de hand.
Have your DigiD and the letter from DUO at hand.

buitenlands diploma laten waarderen @ idw
diplomawaardering!,
diploma|diplomas waarderen|waardering|erkennen|erkenning|erkend|buitenland|buitenlands|buitenlandse|vergelijken!,
diploma syrie|turkije|oekraine|polen|marokko, foreign diploma|degree|qualification!
Maak een scan van uw diploma en cijferlijst.
Make a scan of your diploma and list of marks.

BIG-registratie @ big
big registratie|register|inschrijven|inschrijving|herregistratie|nummer!, bigregister!, bigregistratie!,
bignummer!
Houd uw diploma en uw DigiD bij de hand.
Have your diploma and your DigiD at hand.

aanmelden voor een opleiding @ school
studielink!, collegegeld!, aanmelden|inschrijven hbo|mbo|universiteit|hogeschool!,
universiteit toelating|inschrijving
Houd uw DigiD en uw diploma bij de hand.
Have your DigiD and your diploma at hand.

ziek melden of klacht bij de school @ school
ziekmelden school|kind, ziek melden school|leerkracht|juf, klacht school|juf|leraar|leerkracht|docent!,
gepest|pesten|pest school!, rapport school, schoolvakantie|schoolvakanties!, schooladvies!, citotoets!,
doorstroomtoets!
Houd de naam en de klas van uw kind bij de hand.
Have your child's name and class at hand.

verblijfsvergunning @ ind
verblijfsvergunning, verblijfsvergunningen, verblijfsdocument!, verblijfspas!, verblijfskaart!,
verblijfsstatus!, vergunning|pas verblijf|verblijven,
verblijfsvergunning verlengen|verlenging|aanvragen|aanvraag|verlopen|kwijt|intrekken|wijzigen|onbepaalde|kosten|wachten|verloopt|hoelang|gezin|partner|vervangen|ind!,
ind pasje|pas|document|afspraak|brief|beslissing|aanvraag|bellen|nummer!, immigratiedienst!,
immigratie naturalisatiedienst!, residence|residency permit|card|document!, kennismigrant!, zoekjaar!,
blijven nederland studie|student|afstuderen!
Houd uw V-nummer en uw paspoort bij de hand.
Have your V-number and your passport at hand.

partner of gezin laten overkomen (mvv) @ ind
mvv!, gezinshereniging!, gezinsmigratie!, machtiging voorlopig verblijf!,
laten overkomen|halen man|vrouw|partner|gezin|kinderen nederland|buitenland,
overkomen nederland man|vrouw|partner|gezin|kinderen|familie, family reunification!,
inburgering|inburgeringsexamen buitenland!
Houd beide paspoorten en uw loonstroken bij de hand.
Have both passports and your payslips at hand.

asiel aanvragen @ ind
asiel!, asielaanvraag!, asielprocedure!, asielvergunning!, asylum!,
vluchteling aanvragen|worden|status|melden, terugkeervisum!
Houd uw V-nummer of paspoort bij de hand, als u dat heeft.
Have your V-number or passport at hand, if you have one.

opvang van asielzoekers @ coa
coa!, azc!, asielzoekerscentrum!, asielopvang!, asielzoeker|asielzoekers opvang|centrum|wonen|werken,
noodopvang asiel|vluchtelingen!, asylum seekers|seeker centre|center!
Houd het V-nummer of de naam van het centrum bij de hand.
Have the V-number or the name of the centre at hand.

DigiD aanvragen @ digid
digid aanvragen|aanvraag|opheffen|activeringscode|stopzetten|account, apply digid
Houd uw burgerservicenummer en uw mobiele telefoon bij de hand.
Have your citizen service number (BSN) and your mobile phone at hand.

MijnOverheid en de Berichtenbox @ mijnoverheid
mijnoverheid!, berichtenbox!
Houd uw DigiD bij de hand.
Have your DigiD at hand.

adoptie @ adoptie
adoptie!, adopteren!, adoptiekind!, adoption!, adopt child!
Vraag eerst de voorlichting en de wachttijd na.
Ask about the information course and the waiting time first.

woning of zaken in het buitenland regelen @ nederland-wereldwijd
nederlander buitenland paspoort ambassade,
legaliseren|legalisatie buitenlands|buitenlandse|ambassade document|akte|diploma!, gestrand buitenland!,
noodpaspoort buitenland!, familie|familielid gearresteerd|overleden|ziekenhuis|vermist buitenland,
opgepakt|gevangen buitenland
Houd uw paspoortgegevens en het land bij de hand.
Have your passport details and the country at hand.
`
