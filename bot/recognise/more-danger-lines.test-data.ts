import type { Danger } from './danger-phrases.ts'

/** More ways to say it, first written down without looking at the phrases. */
export const moreDangerLines: Readonly<Record<Danger, readonly string[]>> = {
  suicide: `
    ik wil er een eind aan maken
    ik heb geen zin meer om te leven
    ik kan niet meer, ik wil er niet meer zijn
    ik ben van plan mezelf iets aan te doen
    mijn broer dreigt met zelfmoord
    mijn dochter snijdt zichzelf
    ik ga van het dak springen
    ik heb een afscheidsbrief geschreven
    niemand zou het erg vinden als ik er niet meer was
    ik wil slapen en nooit meer wakker worden
    mijn moeder wil niet meer leven
    ik denk aan de dood
    soms denk ik ik kan beter dood zijn
    i want to end it
    chcę się zabić
    я не хочу жити
    me quiero morir
    كيف أقتل نفسي
    ikwil dood
    ik wil doood
    ik heb geen reden meer om te leven
    ik wil mijn leven beëindigen
    mijn man zegt dat hij zichzelf gaat ophangen
    ik voel me zo slecht ik wil gewoon dood zijn
    ik ben het leven moe
    het hoeft van mij niet meer
    ik wil uit het leven
    mijn oom heeft zich proberen te verhangen
    ik heb net een overdosis genomen
    mijn vriendin heeft pillen ingenomen
    i want to die
    çok kötüyüm yaşamak istemiyorum
    أريد أن أقتل نفسي
    nie chce mi się żyć
    не бачу сенсу жити
    ik wil niet meer verder leven zo
    heb vandaag geprobeerd zelfmoord te plegen
    ik ben klaar met het leven
    mijn man wil zichzelf iets aandoen
    ik haat mijn leven en wil dood
    mijn vriendin dreigt van een brug te springen
    i am going to hurt myself
    ik weet niet meer hoe ik verder moet leven
    ik heb mijn polsen doorgesneden
    mijn zus wil zich van het leven beroven
    ik wil stoppen met leven
    ik neem vanavond al mijn medicijnen in
    het zou beter zijn als ik dood was
    i cant go on anymore
    ik wil mezelf van kant maken
    elke dag denk ik aan doodgaan
    ik hoef niet meer te leven
    mijn beste vriend zegt dat hij vanavond zelfmoord gaat plegen
    ik sta op het dak en ga springen
    i took a whole bottle of pills
  `
    .trim()
    .split(/\n\s*/),
  'domestic-violence': `
    mijn man heeft me geslagen en ik durf niet naar huis
    ik word geslagen door mijn vriend
    mijn ex staat voor de deur en bedreigt me
    mijn partner wurgde mij gisteren
    hij dreigt me te vermoorden
    ik moet weg van mijn man hij is gewelddadig
    mijn zoon slaat mij
    ik zit opgesloten in huis door mijn man
    mijn buurvrouw wordt geslagen door haar man
    ik hoor geschreeuw en klappen bij de buren
    mijn familie wil mij uithuwelijken
    ik word gestalkt door mijn ex
    help me hij gaat me vermoorden
    ik ben in gevaar
    ik ben niet veilig
    someone is trying to kill me
    i am scared of my husband
    i've been raped
    kocam beni öldürecek
    زوجي يهددني بالقتل
    mój mąż mnie pobił
    мій чоловік мене побив
    mi novio me ha pegado
    pomocy, mój chłopak mnie bije
    mn man slaad me
    hij slaat me elke dag
    ze slaan mij op school
    mijn vriend sloeg mij gisteren weer
    ben geslagen door mijn man
    mijn ex dreigt mij neer te steken
    mijn vader dreigt me dood te maken
    help mijn man doet me pijn
    hij verkracht me
    mijn man mishandeld mij
    ik wordt mishandeld
    ik ben gevlucht voor mijn man
    ik zoek een blijf van mijn lijf huis
    my boyfriend is going to kill me
    help i am being raped
    eşim beni dövdü
    زوجي ضربني
    mijn man heeft mij vannacht in elkaar geslagen
    mijn vriend heeft me de trap af geduwd
    ik word thuis vastgehouden
    mijn vriend controleert alles en ik ben bang
    de buurvrouw gilt en roept om hulp
    he hit me again
    my husband threatens to kill me
    mijn man gooit met spullen en slaat
    mijn schoonfamilie sluit mij op
    mijn vriend dwingt mij tot seks
    mijn ex blijft me achtervolgen en bedreigen
    mijn man heeft me vannacht geschopt en geslagen
    mijn vader wordt agressief en slaat mijn moeder
    mijn vriendin bijt en slaat me
    mijn ex zegt dat hij me kapot maakt
    als ik naar huis ga vermoordt hij me
    mijn broer sluit mij op omdat ik een vriend heb
    my partner choked me last night
  `
    .trim()
    .split(/\n\s*/),
  'child-at-risk': `
    mijn ouders slaan mij
    ik ben 12 en mijn vader slaat mij
    mijn stiefvader zit aan mij
    ik denk dat het buurjongetje wordt mishandeld
    een baby huilt al uren alleen in een auto
    mijn kind is ontvoerd door mijn ex
    ik heb mijn kind geslagen en ben bang dat ik het weer doe
    mijn zus slaat haar kinderen
    kind alleen thuis al de hele dag bij de buren
    my dad hits me
    mijn man schreeuwt en slaat de kinderen
    mijn kind wordt thuis geslagen door mijn ex
    de leraar heeft mijn zoon aangeraakt
    mijn buurman mishandelt zijn kinderen
    ik maak me ernstige zorgen om een kind bij mij in de straat
    ze geven hun kind geen eten
    mijn zoontje van 4 is weg
    my wife is hitting the kids
    çocuğum kayboldu
    мій син пропав
    mi hija ha desaparecido
    mijn moeder wordt geslagen door mijn vader
    mijn kinderen zijn niet veilig bij hun vader
    mijn nichtje wordt thuis geslagen
    mijn stiefvader slaat mijn broertje
    ik ben bang dat mijn buren hun baby mishandelen
    mijn dochter zegt dat opa aan haar zit
    kinderen hiernaast worden de hele dag geslagen
    mijn kleinkind heeft overal blauwe plekken
    ik heb mijn baby door elkaar geschud
    my neighbours kid is being beaten
    de vader van mijn kind slaat hem
    mijn leerling heeft blauwe plekken en wil niet naar huis
    onze buren laten hun peuter dagen alleen
    ik ben 14 en mijn moeder slaat me elke dag
    mijn zoontje is weggelopen en het is donker
    mijn zoontje heeft pillen van oma opgegeten
  `
    .trim()
    .split(/\n\s*/),
  'fire-or-accident': `
    brand in de flat naast ons
    er komt rook uit het huis van de buren
    ik ruik gas
    er is iemand aangereden hier voor de deur
    mijn vader heeft een hartaanval
    mijn baby ademt niet
    er ligt iemand bewusteloos op straat
    er is geschoten in onze straat
    iemand wordt neergestoken
    mijn oma is gevallen en reageert niet
    ik heb een ongeluk gehad en ik bloed heel erg
    er wordt nu bij mij ingebroken
    een man met een mes staat voor de deur
    there's a fire
    someone collapsed and isn't breathing
    evim yanıyor
    بيتي يحترق
    mój dom się pali
    mój syn nie oddycha
    пожежа в будинку
    mi casa está ardiendo
    mi hijo no respira
    er brandt een huis in de straat
    mijn buurhuis brandt
    de keuken staat in de fik
    co melder gaat af
    mijn man is van het dak gevallen
    een fietser is aangereden en bloedt
    er ligt een gewonde man op straat
    mijn man heeft pijn op zijn borst
    mijn moeder krijgt geen lucht
    mijn zoon stikt
    iemand heeft een wapen
    ze zijn aan het vechten met messen
    my house is burning down
    my mother fell and is unconscious
    annem nefes almıyor
    ابني لا يتنفس
    حصل حادث خطير
    мама не дихає
    mi padre ha tenido un infarto
    er komt vuur uit het raam
    de schuur van de buren staat in brand
    er is een auto te water
    mijn vader is in elkaar gezakt
    mijn kind heeft bleekmiddel gedronken
    er is een ernstig ongeluk op de brug
    ik denk dat ik een hartaanval krijg
    er staat iemand met een pistool op straat
    the building is on fire
    someone had a heart attack
    hij staat met een mes voor de deur
    er staat een auto in brand voor mijn huis
    er is een ontploffing geweest bij de buren
    mijn opa ligt op de grond en ademt niet
    iemand is van zijn fiets gevallen en is buiten bewustzijn
    er drijft iemand in de gracht
    er is een vechtpartij met messen
    my ex is outside and he has a gun
    rook en vlammen in het trappenhuis
    onze meterkast staat in de fik
    mijn buurman ligt bewusteloos in de gang
    auto ongeluk hier op de kruising met gewonden
    er wordt geschoten op het plein
    iemand probeert mijn deur in te trappen
  `
    .trim()
    .split(/\n\s*/),
  'homeless-tonight': `
    ik heb geen slaapplaats vannacht
    ik slaap vannacht op straat
    waar moet ik vannacht heen
    we zijn vandaag uit ons huis gezet
    ik ben dakloos
    ik sta vanavond op straat met mijn kinderen
    heb geen plek om te slapen
    mijn moeder heeft mij eruit gegooid
    is er nog plek in de nachtopvang
    kan ik vannacht ergens slapen
    ik ben vanaf vandaag dakloos
    my kids and I are sleeping in the car
    i have no place to sleep tonight
    sokakta kaldım
    طردوني من البيت
    мене вигнали з дому
    me han echado de casa
    estoy en la calle con mis hijos
    ik heb vanavond geen bed
    ik weet niet waar ik vannacht moet slapen
    mijn huisbaas heeft ons vandaag op straat gezet
    ik slaap op een bankje in het park
    ik moet vannacht buiten slapen
    dakloos geworden wat nu
    ik heb geen dak boven mijn hoofd
    kan ik ergens terecht voor de nacht
    ik ben er uitgegooid door mijn ouders
    i am homeless and have nowhere to go
    my landlord kicked us out tonight
    evden atıldım sokaktayım
    لا مكان عندي للنوم
    wyrzucili mnie z domu
    сплю на вулиці
    duermo en la calle
    ik heb sinds vandaag geen huis meer en weet niet waar ik heen moet
    ik ben uit huis gezet en kan nergens naartoe
    ik ben met mijn baby op straat beland
    wij hebben geen plek om vannacht te slapen
    moet ik vannacht op straat slapen
    mijn vriend heeft me eruit gezet
    we have nowhere to stay tonight
    ik heb geen huis en het vriest vannacht
    ik ben mijn kamer uitgezet en heb niks
    mijn tante heeft ons buiten gezet
    zijn er nog bedden in de opvang vannacht
    ik heb geen plek voor mij en mijn baby vannacht
    mijn huisbaas heeft het slot vervangen ik kan niet naar binnen
    slaap nu bij het station in de kou
    ik ben vandaag mijn huis kwijtgeraakt waar moet ik heen
    hulp ik zwerf al dagen op straat
  `
    .trim()
    .split(/\n\s*/),
}
