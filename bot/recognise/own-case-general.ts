import { eitherSpelling, matter, reply } from './own-case-phrases.ts'

/** Questions about how things go in general: taken out of the line first. */
export const howTo: readonly string[] = eitherSpelling([
  '^ hoe kan|moet|verzet|annuleer|wijzig|maak|zeg|verander|verplaats . ik . mijn|mn|een|de . afspraak . maken|verzetten|afzeggen|annuleren|wijzigen|veranderen',
  '^ waar kan ik . mijn|mn|een . afspraak . maken|verzetten|afzeggen|annuleren|wijzigen',
  'hoe lang|hoelang duurt het|een|de voor|voordat|om|tot|totdat',
  'stand van zaken in|van|rond de|het|wereld|project',
  'wanneer wordt|worden .. opgehaald|geleegd',
  'hoe gaat het . met u|je|jou|jullie',
  'hoe gaat het verder',
  'waar vind|staat|zie ik|het|mijn .. ~zaaknummer|kenmerk|bsn',
])

const my = 'mijn|mn|me|onze|ons|een|de|het|je|uw|mij'
const verdict = 'goed|goedgekeurd|toegekend|doorgaat|klaar|akkoord|rond|afgewezen|mag|krijg|krijgen|recht'

/**
 * What may take how long: the page's term answers it, whoever's it is. Only without a sign that the term has begun
 * or is over, which `underWay` has.
 */
export const aboutTime: readonly string[] = eitherSpelling([
  `hoe lang|hoelang duurt|duren|duurd . ${my} . ${matter}`,
  `hoe lang|hoelang moet|moeten|kan|is|staat .. wachten|wachttijd . op|voor . ${my} . ${matter}|${reply}`,
  `wanneer|snel krijg|krijgen|ontvang|ontvangen|hoor|horen|komt ik|we|je|u|wij|er|de|het . ${reply} . op|over|van|na|voor . ${my} . ${matter}`,
  `wanneer|snel krijg|krijgen|hoor|horen|weet|weten|verneem ik|we|je|u|wij . of .. ${verdict}`,
  `wanneer is|zijn|wordt|worden ${my} . ${matter} . klaar|behandeld|beoordeeld|besloten|goedgekeurd|afgehandeld|verwerkt $`,
  'how long does|will|do . my|our|the|a . application|request|permit|passport|objection|complaint|benefit|case|id',
  'when will|do|can|does i|we|you . get|receive|hear|know|have . a|an|the|if|whether|my . answer|reply|decision|response|permit|application|result . on|to|about|is|for|has|gets',
  'when will|is my . passport|id|licence|license|permit|card . be . ready|approved|decided',
  'ile|dlugo . trwa|trwac|czeka|czekac|rozpatr* . . moj|moja|moje|moim|mojego|mojej|na . wniosek|wniosku|sprawa|sprawy|skarga|skargi|zasilek|paszport|odwolanie|odwolania|podanie',
  'kiedy dostane|otrzymam|przyjdzie|bedzie . odpowiedz|decyzja|decyzje . na|w|sprawie . moj|moja|moje|mojej|mojego . wniosek|skarge|odwolanie|wniosku',
  'basvurum|basvurumun|itirazim|itirazimin|dosyam|odenegim .. ne|kac kadar|gun|zaman|hafta .. surer|surecek|suruyor|sonuclanir|cevap*',
  'itirazima|basvuruma|sikayetime . ne zaman .. cevap*|yanit*',
  'cuanto|tiempo . tarda|tardan|dura|demora . en . mi|mis . solicitud|expediente|tramite|ayuda|pasaporte|subsidio|reclamacion',
  'cuando . recibo|recibire|tendre|me|dan|daran|responden|contestan .. respuesta|decision|responden|contestan . a|sobre . mi|mis . solicitud|reclamacion|ayuda|tramite|queja|expediente',
  'كم يستغرق|تستغرق|ياخذ|تاخذ|وقت|مده . . طلبي|معاملتي|اعتراضي|ملفي',
  'متي . يصلني|احصل|اعرف|استلم|سيصلني . علي . الرد|رد|القرار|جواب .. طلبي|اعتراضي|شكواي',
  'скільки|як|сколько|как часу|довго|времени|долго .. розгляда*|трива*|рассматрива*|длится|чекати|ждать . на . мою|моя|моє|мій|мое|мой|моей|моєї|мого . заяву|заява|заяви|звернення|паспорт|справа|справу|заявление|дело',
  'коли|когда . я . отримаю|буде|получу|прийде|придет|будет . відповідь|рішення|ответ|решение . на|по . мою|моє|мое|моїй|моей . заяву|звернення|скаргу|жалобу|заявление|заяві',
])

/** It runs already, or has run too long: then no term helps. */
export const underWay: readonly string[] = [
  'nog|al|steeds|eindelijk|inmiddels|nou|nu|toch|geleden|ingediend|aangevraagd|aangevraagt|opgestuurd|ingestuurd|gestuurd|verstuurd|gemaakt|gedaan|gevraagd|gemeld',
  'wacht|wachtte|gewacht|sinds|vorige|vorig|verleden|afgelopen|gisteren|eergisteren|vanmorgen|laat',
  'te|zo|heel|erg lang',
  'waar blijft|blijven',
  'meer . dan|als #',
  'in|van|op|sinds januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'still|already|yet|waiting|waited|ago|since|applied|submitted|sent|finally|last|filed|made',
  'hala|bekliyorum|once|yaptim|verdim|gonderdim|beri',
  'juz|nadal|ciagle|czekam|temu|zlozylem|zlozylam|wyslalem|wyslalam|od',
  'ya|aun|todavia|espero|esperando|hace|presente|envie|solicite',
  'منذ|انتظر|مازال|حتي|قدمت|ارسلت|زلت',
  'вже|досі|чекаю|подав|подала|тому|уже|жду|подал|назад|ще|еще',
]
