/** As typed on a Dutch keyboard; the second half was written after the stems. */
export const turkishWithoutAccents: readonly string[] = `
nasil pasaport alabilirim
pasaportum kayboldu ne yapmaliyim
kimlik karti nasil alinir
randevu almak istiyorum
belediye saat kacta aciliyor
ehliyetimi yenilemek istiyorum
cocugum icin pasaport
evlenmek istiyoruz ne gerekli
yeni adresimi nasil bildirebilirim
kira yardimi alabilir miyim
copler ne zaman toplaniyor
eski kanepemi nereye atabilirim
park izni kac para
borclarim var yardim edin
dogum belgesi nereden alinir
bebegimi kaydettirmek istiyorum
turkce konusan biri var mi
bir calisanla gorusmek istiyorum
pasaport ucreti ne kadar
sosyal yardim basvurusu nasil yapilir
evsizim bu gece nerede kalabilirim
hollanda vatandasi olmak istiyorum
komsularim cok gurultu yapiyor
vergi borcumu odeyemiyorum
okula kayit nasil yapiliyor
oturma izni icin nereye basvurulur
tasindim adres degistirmek lazim
ev ariyorum yardimci olur musunuz
bosanmak istiyorum ne yapmam lazim
annem oldu ne yapmaliyim
babam vefat etti ne yapacagim
dukkan acmak icin izin gerekli mi
copleri ne gun aliyorlar
arabami nereye park edebilirim
hukumet destegi almak istiyorum
sehir rehberi var mi
cocuk parasi icin kime sorayim
nikah tarihi almak istiyoruz
kimligimi evde unuttum
ev sahibim beni cikariyor
elektrik faturasini odeyemedim
yasli annem icin evde bakim
kopek kaydi zorunlu mu
oy vermek icin ne gerekiyor
adimi degistirmek istiyorum
soyadim yanlis yazilmis
okul otobusu icin basvuru
sokakta cukur var
isimi kaybettim para yardimi
esim yurtdisindan gelecek
dil kursu var mi
saat kacta kapaniyorsunuz
telefonla arayabilir miyim
bana mektup geldi anlamadim
itiraz etmek istiyorum
park cezasi geldi
engelli karti nasil cikar
bisikletim yok oldu
dugun salonu kiralamak
hasta oldum calisamiyorum
`
  .trim()
  .split('\n')

/** The same in Polish. */
export const polishWithoutAccents: readonly string[] = `
jak zlozyc wniosek o paszport
zgubilem dowod osobisty
gdzie moge zameldowac sie
ile kosztuje prawo jazdy
chcialbym umowic sie na spotkanie
potrzebny mi numer bsn
kiedy odbieraja smieci
gdzie wyrzucic stara kanape
nie mam gdzie spac
mam dlugi i nie mam pieniedzy
jak dlugo czeka sie na paszport
chce zarejestrowac dziecko
czy moge rozmawiac z pracownikiem
o ktorej godzinie jest otwarte
jak otrzymac dodatek na mieszkanie
przeprowadzilem sie do nowego mieszkania
ktos ukradl moj rower
gdzie dostane akt urodzenia
chcemy wziac slub co trzeba zrobic
ile trwa wyrobienie dowodu
paszport dla dziecka
moj sasiad halasuje w nocy
nie moge zaplacic podatku
szukam szkoly dla corki
dokumenty do slubu
pozwolenie na parkowanie
czy ktos mowi po polsku
jak zostac obywatelem holandii
stracilem prace i szukam pomocy
maz mnie bije
moj ojciec zmarl co teraz
chce otworzyc sklep
kiedy zabieraja papier
gdzie moge zaparkowac
dostalem list i nie rozumiem
jak sie odwolac od decyzji
mandat za parkowanie
karta dla niepelnosprawnych
zmienilem adres
jak zmienic nazwisko
pies bez rejestracji
kurs jezyka niderlandzkiego
czy jest tlumacz
wynajem mieszkania
wyrzucaja mnie z domu
nie stac mnie na czynsz
zona przyjezdza z polski
szczury w ogrodzie
dziura w drodze
nie pracuje od miesiaca
rachunek za wode
kto pomoze z formularzem
zapisac dziecko do szkoly
opieka dla starszej matki
wybory jak glosowac
meble do zabrania
certyfikat niekaralnosci
prosze o kontakt
czy moge zadzwonic
na kiedy mozna umowic wizyte
`
  .trim()
  .split('\n')

/** Dutch, with names, and words that look like Turkish or Polish. */
export const dutchLines: readonly string[] = `
paspoort verlengen
wat kost een rijbewijs
afspraak maken
mijn container is kapot
ben verhuisd
openingstijden stadhuis
uittreksel bevolkingsregister
trouwen kosten
parkeren bezoek
schulden hulp
dakloos vannacht
stempas kwijt
Ali Yilmaz wil trouwen
Mijn naam is Piotr Kowalski
traplift via wmo
ratten in de tuin
geluidsoverlast buren
id kaart kind
mijn vader is overleden
winkel beginnen vergunning
wanneer halen jullie papier op
gehandicaptenparkeerkaart
verhuisd naar Polen
Turkse les
brief gekregen snap het niet
achternaam veranderen
Poolse akte vertalen
hondenbelasting
taalles Nederlands
huur te hoog
vergissing in mijn aanslag
gerekend op geld
hangplek jongeren
Belgen in Nederland
kopie paspoort
borculo afval
ne vraag over afval
mag ik een kamer verhuren
para medische hulp
copyright foto stadhuis
konijn gevonden
okulaire zorg kind
huwelijk in Turkije
cork vloer afval
politie bellen
muziek te hard
dosta winkel
syndroom hulp kind
`
  .trim()
  .split('\n')

/** The same in English. */
export const englishLines: readonly string[] = `
how do I get a passport
I lost my ID card
when is the waste collected
can I talk to someone
registering a baby
my bike was stolen
we want to get married
is there a fee for the parking permit
passport for a child
when do I vote
my father died
I want to open a shop
when is paper collected
copy of my passport
hanging plants in the street
no meaning in this letter
jest kidding
Cork Ireland birth certificate
changing my surname
disabled parking card
the bill is wrong
Dutch language course
rats in my garden
pothole on the road
hire a hall
translate a Turkish document
Polish birth certificate
move to Poland
Kira lost her passport
name on the list
gerbil found in park
care for my mother
vote by proxy
rent is too high
eviction help
call me back please
a neighbour from Istanbul
esim card
param error on the form
musical noise at night
`
  .trim()
  .split('\n')

/** Names and terms: these change nothing. */
export const linesOfNoLanguage: readonly string[] = `
paspoort
DigiD
Mohammed Yilmaz
Piotr Kowalski
Ayse Demir
Jan Nowak
Mehmet Kaya Ozdemir
Anna Maria Wojcik
paspoort kind
Istanbul
Warszawa
info
1234 AB
`
  .trim()
  .split('\n')
