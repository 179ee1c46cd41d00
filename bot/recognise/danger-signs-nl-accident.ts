import type { Signs } from './sign-names.ts'

export const accidentNl = {
  smoke: ['rook|rookwolken|rookwolk|vlammen|vuur|brandlucht|zwartgeblakerd|vonken|fik|hens|lichterlaaie'],
  rising: [
    'komt|komen|kwam|trekt|stijgt .. rook|vlammen|vuur',
    'rook|vlammen|vuur .. uit|onder|vanonder|door',
    'uit|onder . de|het|een . dak|raam|deur|schuur|schoorsteen|keuken|meterkast|motorkap|kelder|container|auto|garage|woning|huis|flat',
    'staat|staan in .. hens|fik|brand|vlammen|lichterlaaie',
    'slaat|slaan .. uit',
  ],
  gas: ['gas|koolmonoxide|gaslucht|co|cv|ketel|kachel|geiser|aardgas'],
  smell: ['ruik|ruikt|ruiken|stinkt|lucht|geur|sist|lekt', 'verbrand|aangebrand|schroei*'],
  dizzy: [
    'duizelig|misselijk|hoofdpijn|duf|suf|flauw|wazig|draaierig|wankel|benauwd|slap|verward|overgeven|kotsen|slaperig|kortademig|bewusteloos',
    'hoofd tolt|draait|bonkt',
    'geen|bijna|nauwelijks . geen . lucht|adem',
    'valt|vallen . steeds in|flauw',
  ],
  sparks: [
    'vonkt|vonken|knettert|knetteren|sist|kortsluiting|gloeit|smeult|verbrand|brandlucht|knallen|knalt',
  ],
  wires: [
    'stroomkabel|kabel|kabels|hoogspanning*|bovenleiding|meterkast|stopcontact|stroomdraad|draden|groepenkast|elektriciteitskast|lantaarnpaal|accu|fietsaccu|stroomkast',
  ],
  fell: [
    'gevallen|valt|viel|geklapt|gestort|gedonderd|neergevallen|gelazerd|neergestort|ingestort|uitgegleden|onderuit',
    'valt|ging .. onderuit|neer|om',
    'hoofd .. tegen|op .. gevallen|geklapt|gestoten',
    'gezakt',
  ],
  still: [
    'geeft|geven|krijg|krijgen .. geen|nauwelijks . antwoord|teken|reactie|beweging|kik',
    'reageert|reageren|beweegt|bewegen|ademt|antwoordt|praat|verroert .. niet|nauwelijks|niets|amper|nergens|bijna|niks',
    'doet|doen . niks|niets . meer',
    'niet . meer . wakker|bij|aanspreekbaar|bewegen|opstaan|overeind',
    'krijg|krijgen hem|haar|ze .. niet . meer . wakker|overeind|bij',
    'wordt . niet . wakker',
    'bewusteloos|slap|levenloos|blauw|grauw|knock',
    'ligt|lig .. nog|er|stil|daar|roerloos|op . grond|straat|stoep',
    'ligt .. niet|nog',
    'buiten bewustzijn|kennis|westen',
    'kan|kunnen . niet . meer . opstaan|overeind|bewegen',
  ],
  blood: [
    'bloed|bloedt|bloeden|bloeding|bloedend|bloederig|bloedplas|hoofdwond',
    'open . been|botbreuk|wond',
  ],
  stuck: [
    'bekneld|klem|vastgeklemd|ingeklemd|bedolven|ingesloten|vastzit|vastzitten|eronder|geplet|gevangen',
    'zit|zitten|ligt|liggen|lag .. vast|onder|eronder|erin',
    'er . zit|zitten|liggen|zaten .. in|onder|nog',
    'kan|kunnen|kom|komt . er|eruit . niet . eruit|uit|meer|weg',
  ],
  vehicle: [
    'auto|wagen|busje|bus|tractor|trekker|vrachtwagen|motor|scooter|fiets|trein|tram|machine|heftruck|graafmachine|bestelbus|truck|brommer|fatbike|lift|boot',
  ],
  water: [
    'in|onder . de|het|een . sloot|gracht|kanaal|vijver|water|rivier|plas|haven|ijs|put|zwembad|meer|vaart|bad|singel',
    'te water',
    'door . het ijs . gezakt',
  ],
  hit: [
    'geschept|aangereden|overreden|geraakt|doodgereden|botsing|gebotst|aangetikt|omvergereden|omver|frontaal|knal|kettingbotsing|verongelukt',
    'onder . een|de|zijn . auto|tram|bus|trein|vrachtwagen|tractor . gekomen',
    'tegen . een|de . boom|muur|paal|auto|vangrail . gereden|geknald|gebotst',
  ],
  poison: [
    'gif|bleek|chloor|ontkalker|gootsteenontstopper|bleekmiddel|schoonmaakmiddel|antivries|wasmiddel|vaatwastablet|lampolie|terpentine|afwasmiddel|zoutzuur|ammoniak|batterij|knoopbatterij|paddenstoel|ontstopper|rattengif|pillen|medicijnen|accuzuur',
  ],
  drank: [
    'gedronken|ingeslikt|opgegeten|geslikt|doorgeslikt|opgedronken|binnengekregen|gegeten|genomen|ingenomen|dronk|slikte|slikt|geinjecteerd',
    'door elkaar . gedaan|gegooid|gemengd',
    'gemengd|gemixt|ingeademd',
  ],
  collapsed: [
    'ingestort|instort|omgevallen|bezweken|ingezakt|steiger|muur|plafond|balkon|hijskraan|kraan|graafput|sleuf|puin|dak',
  ],
  alarm: ['piept|loeit|piepding|alarm|melder|koolmonoxidemelder|comelder|rookmelder|gaat . af'],
  house: [
    'huis|woning|flat|portiek|trappenhuis|keuken|kelder|gang|gebouw|appartement|slaapkamer|zolder|schuur|garage|meterkast|buren|straat|school|winkel|pand|galerij|berging|lift|hal|bouw|kamer|hier|thuis|bovenburen|hal|cafe',
  ],
} satisfies Signs
