/** Dutch words that say nothing about the subject of a question: grammar, light verbs and filler. Normalised. */
export const functionWords: ReadonlySet<string> = new Set(
  `
de het een en of maar want dus dat die dit deze daar er hier waar wie wat welk welke wanneer waarom hoe hoeveel hoelang
ik je jij u we wij ze zij hij men mij me jou ons hen hun hem haar mijn m'n jouw uw zijn onze zich zichzelf mezelf mijzelf
is ben bent was waren wees geweest worden wordt werd geworden heb hebt heeft hebben had hadden gehad
kan kun kunt kunnen kon konden moet moeten moest mag mogen mocht wil wilt willen wilde wou zal zult zullen zou zouden
doe doet doen deed gedaan ga gaat gaan ging gegaan kom komt komen kwam laat laten liet maak maakt maken maakte gemaakt
niet geen wel ook nog al alle alles allemaal iets niets iemand niemand ieder iedere elke elk ander andere anders
aan af bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen tijdens toe tot
tussen uit van vanaf vanuit via volgens voor voorbij zonder achter behalve
als dan toen omdat doordat zodat hoewel indien terwijl voordat nadat wanneer zoals zowel tenzij
zo heel erg zeer veel weinig meer meest minder minst best beste beter goed goede graag even eens gewoon eigenlijk
precies ongeveer bijna altijd nooit vaak soms weer meestal misschien wellicht helaas natuurlijk nu net straks toch
alleen samen opnieuw verder zelf eigen zomaar nodig bepaalde bijvoorbeeld wat daarvoor daarna daarmee hiervoor
ervan eraan erin ermee ervoor erover daarvan daaraan daarover waarvoor waarmee waaraan waarvan waarin waarop
denk denken weet weten wist vind vinden zeg zeggen zegt lijkt geldt gelden krijg krijgt krijgen gebruik gebruiken gebruikt
vraag vragen help helpen hulp informatie info graag ding dingen zaken zaak manier geval keer keren
s t n d m z'n zo'n zon o a the
ja nee ok oke hoi hallo dag goedemorgen goedemiddag goedenavond beste geachte bedankt dank alvast alsjeblieft alstublieft
aub svp groet groeten vriendelijke meneer mevrouw
bedoel bedoelt bedoelde gaan staat sta staan stond zit zitten ligt liggen blijf blijft blijven gebeurt gebeuren klopt
hoor hoort horen hoorde zie ziet zien wij jullie vandaag morgen overmorgen gisteren
word houd houdt houden stop stopt zet zetten trek hoeft hoeven erop erbij elkaar heel hele klein kleine groot grote
binnenkort dezelfde hetzelfde zelfde tegelijk laatste eerste volgende vorige zogenaamd nergens ergens overal eindelijk
me da moe nou niks ff effe ofzo echter eerder later lang kort snel hoor joh sorry vind vond lijken blijkt erachter
beginnen begin begint loopt lopen steeds telkens elkaars beide beiden allebei volgens zowat nogal best wel heen naartoe gebeurd gezien gisteren
`
    .split(/\s+/u)
    .filter(Boolean),
)
