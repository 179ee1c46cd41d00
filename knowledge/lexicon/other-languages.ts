/**
 * The commonest things people come for, in Turkish, Arabic, Polish, Ukrainian (and Russian as it is written here) and
 * Spanish, with their usual endings, for the Dutch word that pages have. How a line reads: lexicon.ts.
 */
export const otherLanguages = `
pasaport, pasaportu, pasaportum, pasaportumu, pasaportun, pasaporta > paspoort
جواز, الجواز, جوازي, جواز سفر, جواز السفر, باسبور, الباسبور > paspoort
paszport, paszportu, paszporty, paszportem > paspoort
паспорт, паспорта, паспорти, паспорту, загранпаспорт > paspoort
pasaporte, pasaportes > paspoort
kimlik, kimligi, kimliği, kimligim, kimliğim, kimligimi, kimliğimi, kimlik karti, kimlik kartı, kimlik kartimi, kimlik kartımı > id-kaart, identiteitskaart
هوية, الهوية, هويتي, بطاقة هوية, بطاقة الهوية > id-kaart, identiteitskaart
dowod, dowodu, dowod osobisty, dowodu osobistego > id-kaart, identiteitskaart
посвідчення особи, id картка, id картку, ід картка, удостоверение личности > id-kaart, identiteitskaart
documento de identidad, carnet de identidad, carne de identidad > id-kaart, identiteitskaart
ehliyet, ehliyeti, ehliyetim, ehliyetimi, ehliyetimin, surucu belgesi, sürücü belgesi > rijbewijs
رخصة قيادة, رخصة القيادة, رخصة السواقة, رخصتي, البيرمي > rijbewijs
prawo jazdy, prawa jazdy, prawko, prawka > rijbewijs
водійські права, водійських прав, водійське посвідчення, водительские права, права > rijbewijs
посвідчення водія > rijbewijs
carnet de conducir, licencia de conducir, permiso de conducir > rijbewijs
ne kadar, kac para, kaç para, kac euro, kaç euro, ucret, ücret, ucreti, ücreti, fiyat, fiyati, fiyatı > kosten, prijs
كم سعر, سعر, كم يكلف, كم تكلف, تكلفة, رسوم > kosten, prijs
ile kosztuje, kosztuje, cena, oplata, opłata, koszt > kosten, prijs
скільки коштує, коштує, ціна, вартість, сколько стоит > kosten, prijs
cuanto cuesta, cuánto cuesta, cuanto vale, cuánto vale, cuanto cobran, precio, coste > kosten, prijs
kaybettim, kaybolmus, kayboldu, kayip, kayıp > kwijt, verloren
أضعت, اضعت, فقدت, ضاع, ضاعت > kwijt, verloren
zgubilem, zgubiłem, zgubilam, zgubiłam, zgubiony, zaginal, zaginął > kwijt, verloren
загубив, загубила, загубили, втратив, втратила, потерял, потеряла > kwijt, verloren
he perdido, perdi, perdí, perdido, extraviado > kwijt, verloren
calindi, çalındı, caldilar, çaldılar > gestolen
سرق, سرقت, مسروق > gestolen
skradziono, ukradli, skradziony > gestolen
вкрали, украли, викрали > gestolen
robaron, robado, me han robado > gestolen
yenileme, yenilemek, uzatmak, uzatirim, uzatırım > verlengen
تجديد, تمديد, أجدد, اجدد > verlengen
wymiana, wymienic, wymienić, przedluzenie, przedłużenie, przedluzyc, przedłużyć > verlengen, vernieuwen
продовжити, продовження, поновити, обмін, замінити > verlengen, vernieuwen
renovar, renovacion, renovación > verlengen
almak istiyorum, basvuru, başvuru, basvurusu, başvurusu > aanvragen
طلب, أطلب, اطلب, أريد الحصول > aanvragen
wniosek, wyrobic, wyrobić, zlozyc wniosek, złożyć wniosek > aanvragen
заява, заяву, оформити, подати заяву, отримати > aanvragen
solicitar, solicitud, pedir, tramitar > aanvragen
tasindim, taşındım, tasiniyorum, taşınıyorum, adres degisikligi, adres değişikliği, yeni adres, yeni adresim, yeni adresimi > verhuizen, verhuizing
adresimi degistirmek, adresimi degistirdim > verhuizen, verhuizing
انتقلت, سأنتقل, انتقال, تغيير عنواني, تغيير العنوان, عنوان جديد > verhuizen, verhuizing
przeprowadzka, przeprowadzilem, przeprowadziłem, przeprowadzilam, przeprowadziłam, zmiana adresu, nowy adres > verhuizen, verhuizing
zmieniam adres, zmienilem adres, zmieniłem adres, zmienilam adres, zmieniłam adres, zmienic adres > verhuizen, verhuizing
переїхав, переїхала, переїзд, нова адреса, змінити адресу > verhuizen, verhuizing
зміна адреси, зміню адресу, змінив адресу, змінила адресу > verhuizen, verhuizing
mudado, mudanza, mudo, cambio de direccion, cambio de dirección, nueva direccion, nueva dirección > verhuizen, verhuizing
zameldowac, zameldować, zameldowanie, meldunek, meldunku > inschrijven, verhuizen
зареєструвати місце проживання, реєстрація місця проживання, прописка, прописку, прописатися > inschrijven, verhuizen
empadrono, empadronarme, empadronarnos, empadronar, padron > inschrijven, verhuizen
cop, çöp, copu, çöpü, coplar, çöpler > afval, container
قمامة, القمامة, زبالة, الزبالة, نفايات, النفايات > afval, container
smieci, śmieci, odpady, odpadow, odpadów > afval, container
kanape, kanapa, kanapy, stare meble, starych mebli > grofvuil
сміття, мусор > afval, container
basura, basuras > afval, container
park izni, park karti, park kartı > parkeervergunning
تصريح وقوف, تصريح الوقوف, تصريح موقف > parkeervergunning
pozwolenie na parkowanie, abonament parkingowy > parkeervergunning
дозвіл на паркування > parkeervergunning
permiso de aparcamiento, permiso para aparcar > parkeervergunning
park cezasi, park cezası > parkeerboete
مخالفة وقوف, غرامة وقوف > parkeerboete
mandat za parkowanie > parkeerboete
штраф за паркування > parkeerboete
multa de aparcamiento > parkeerboete
evlenmek, evlilik, nikah, dugun, düğün > trouwen, huwelijk
زواج, الزواج, أتزوج, اتزوج > trouwen, huwelijk
slub, ślub, slubu, ślubu, malzenstwo, małżeństwo > trouwen, huwelijk
одружитися, одруження, шлюб, шлюбу, весілля > trouwen, huwelijk
casarme, casarnos, boda, matrimonio > trouwen, huwelijk
bosanmak, bosanma, boşanmak, boşanma > scheiden, echtscheiding
طلاق, الطلاق > scheiden, echtscheiding
rozwod, rozwód, rozwodu > scheiden, echtscheiding
розлучення, розлучитися > scheiden, echtscheiding
divorcio, divorciarme > scheiden, echtscheiding
bebegim dogdu, bebeğim doğdu, cocugum dogdu, çocuğum doğdu, dogum, doğum > geboorte, geboren
مولود, المولود, ولد طفلي, ولادة > geboorte, geboren
urodzilo, urodziło, urodzenie, urodzenia > geboorte, geboren
народилася, народився, народження > geboorte, geboren
nacido, nacimiento, nacio, nació > geboorte, geboren
oldu vefat, vefat etti, olum, ölüm > overlijden, overleden
توفي, توفيت, وفاة > overlijden, overleden
zmarl, zmarł, zmarla, zmarła, zgon, zgonu > overlijden, overleden
umarl, umarł, umarla, umarła > overlijden, overleden
помер, померла, смерть > overlijden, overleden
murio, murió, fallecido, fallecimiento > overlijden, overleden
randevu, randevum, randevumu > afspraak
موعد, موعدا, الموعد > afspraak
wizyta, wizyte, wizytę, umowic, umówić > afspraak
запис, записатися, прийом > afspraak
cita, cita previa > afspraak
param yok, sosyal yardim, sosyal yardım > bijstand, uitkering
ليس لدي مال, معونة, مساعدة مالية > bijstand, uitkering
nie mam pieniedzy, nie mam pieniędzy, zasilek, zasiłek, zasilku, zasiłku > bijstand, uitkering
немає грошей, соціальна допомога, соціальну допомогу > bijstand, uitkering
допомога з грошима, допомоги з грошима, допомога грошима, фінансова допомога, матеріальна допомога > bijstand, uitkering
no tengo dinero, ayuda social > bijstand, uitkering
ayuda con dinero, ayuda economica, ayuda financiera > bijstand, uitkering
borc, borç, borclar, borçlar, borcum > schulden
borclarim, borclarım, borcum var > schulden
ديون, ديوني > schulden
dlugi, długi, dlugow, długów > schulden
борги, боргів > schulden
deudas, deuda > schulden
kirami odeyemiyorum, kiramı odeyemiyorum, kirayi odeyemiyorum, kirayı odeyemiyorum, kira borcu, kira borcum > schulden, huurachterstand
لدفع الإيجار, دفع الإيجار, أدفع الإيجار, ادفع الايجار > schulden, huurachterstand
na czynsz, pieniedzy na czynsz, zaplacic czynszu, zapłacić czynszu, zalegam z czynszem > schulden, huurachterstand
заплатити за оренду, платити за квартиру, борг за оренду > schulden, huurachterstand
pagar el alquiler, pagar alquiler > schulden, huurachterstand
vergi, vergisi, vergileri > belasting
ضريبة, ضرائب > belasting
podatek, podatki, podatku > belasting
податок, податки > belasting
impuesto, impuestos > belasting
ev kiralama, kiralik ev, kiralık ev, sosyal konut > huurwoning, huren
سكن, بيت للإيجار > huurwoning, huren
mieszkanie, mieszkania > huurwoning, woning
житло, квартира > huurwoning, woning
vivienda, alquiler > huurwoning, woning
hollandaca kursu, dil kursu > taalles, taal
hollandaca ogrenmek, hollandaca ogreniyorum > taalles, taal
دورة لغة, تعلم الهولندية > taalles, taal
kurs jezyka, kurs języka, kurs niderlandzkiego > taalles, taal
nauczyc holenderskiego, uczyc holenderskiego, nauczyc niderlandzkiego, uczyc niderlandzkiego, nauki holenderskiego > taalles, taal
курси мови, курси нідерландської > taalles, taal
вивчити нідерландську, вчити нідерландську, вивчати нідерландську > taalles, taal
curso de holandes, curso de holandés, curso de idioma > taalles, taal
aprender holandes, aprender neerlandes > taalles, taal, leren
ikametgah belgesi, nufus kayit ornegi, nüfus kayıt örneği > uittreksel
إخراج قيد, شهادة سكن > uittreksel
zaswiadczenie, zaświadczenie, odpis > uittreksel
довідка, довідку, витяг > uittreksel
certificado, empadronamiento > uittreksel
calisma saatleri, çalışma saatleri, acik mi, açık mı > openingstijden
ساعات العمل, أوقات الدوام > openingstijden
متى تفتح, متى تفتحون, متى تغلق > openingstijden
godziny otwarcia > openingstijden
kiedy otwarte, kiedy jest otwarty, ktorej otwieraja, o ktorej otwarte > openingstijden
години роботи, графік роботи > openingstijden
котрій відкривається, коли відкривається, коли відчиняється, коли відкрито, коли працює > openingstijden
horario, horarios > openingstijden
kopek, kopegim, kopegimi > hond
كلب, كلبي > hond
pies, psa, psem > hond
собака, собаку, собаки > hond
perro, perros > hond
gurultu, komsum, komsularim, komsularım > geluidsoverlast, buren
halas, hałas, halasuja, hałasują, halasuje, hałasuje > geluidsoverlast, buren
`
