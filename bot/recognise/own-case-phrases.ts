const my = 'mijn|mn|onze|ons|mij|me'
/** What an application, a bill or a document is called. */
export const matter =
  '~aanvraag|*aanvraag|*vergunning|*uitkering|*toeslag|*melding|*klacht|*subsidie|*verzoek|aanvrage|vergunning|~parkeervergunning|~omgevingsvergunning|bezwaar|bezwaarschrift|klacht|melding|zaak|dossier|uitkering|bijstand|~bijstandsuitkering|' +
  'toeslag|subsidie|paspoort|pasport|rijbewijs|idkaart|id|identiteitskaart|naturalisatie|kwijtschelding|verhuizing|beschikking|' +
  'verzoek|inschrijving|wmo|~urgentie|urgentieaanvraag|schadeclaim|uittreksel|briefadres|betaling|aangifte|formulier|beroep|toeslagen|traplift|scootmobiel|indicatie'
const money =
  'uitkering|geld|bijstand|toeslag|subsidie|terugbetaling|betaling|~bijstandsuitkering|energietoeslag|vakantiegeld'
export const reply =
  'antwoord|reactie|bericht|besluit|beslissing|uitslag|beschikking|terugkoppeling|uitsluitsel'
const done =
  'klaar|binnen|goedgekeurd|verwerkt|aangekomen|behandeld|toegekend|betaald|ontvangen|afgehandeld|gestort|opgelost|afgerond|goedgekeurt|ingewilligd|overgemaakt|doorgevoerd|gelukt'

const dutch = [
  `heeft|heb|hebt|hebben|is|zijn u|je|jullie|de|gemeente .. ${my} .. ontvangen|gekregen|gelezen|bekeken|verwerkt|binnengekregen`,
  `is|zijn ${my} .. binnengekomen|aangekomen|ontvangen|verwerkt`,
  `klopt het|t dat ${my} afspraak`,
  `klopt het|t . ${my} . ${matter}`,
  `hoe het zit|staat|loopt . met . ${my}`,
  `hoe lang|hoelang moet|moeten ik|we .. wachten .. ${my}`,
  `krijg|krijgen|hoor .. nou|eindelijk .. ${reply}`,
  `krijg|krijgen . maar|nog|steeds . geen . ${reply}`,
  `geen ${reply} op ${my}`,
  `hoever zijn|bent|is jullie|u|je|de|gemeente . met|gemeente`,
  `hoe ver zijn|bent|is jullie|u|je|de|gemeente . met|gemeente`,
  `wanneer krijg|krijgen|ontvang|hoor|komt ik|we|er . ${reply}`,
  `wanneer krijg|krijgen|ontvang|hoor ik|we . iets|meer|wat`,
  `hoe staat|zit|loopt|gaat het|t|dat . met|om . ${my}`,
  `hoe staat het . met . ${my}|de ${matter}`,
  `hoe staat .. ${matter} ervoor|er`,
  `hoe ver|zit|is .. ${my} ${matter}`,
  `stand van zaken .. ${matter}`,
  `stand van . ${my}|de ${matter}`,
  `status . van . ${my}|de|een . ${matter}`,
  `status . van . ${my}`,
  `status ${matter}|${my}`,
  `${my} status|${matter} status`,
  '~zaaknummer|~kenmerk|~dossiernummer|~referentienummer|~meldingsnummer|~aanslagnummer|~factuurnummer|~bezwaarnummer|~meldnummer|~vorderingsnummer .. #',
  'zaak|dossier|kenmerk|melding|referentie|aanslag|factuur . nummer|nr . #',
  'zaak|dossier|kenmerk|referentie #',
  `${my} ~zaaknummer|~dossiernummer|kenmerk is`,
  `waar blijft|blijven . ${my}|de|het . ${matter}|geld|brief|pas|kaart|stempas|antwoord|reactie|container|afspraak|besluit|beslissing|uitslag|teruggave|rekening|aanslag`,
  `waar blijft|blijven ${my}`,
  `waar is|zijn ${my} ${matter}|geld|afspraak gebleven|nu|gebleven`,
  `wanneer krijg|krijgen|ontvang|ontvangen|hoor|kreeg ik|we . ${my}|het . ${money}|vergunning|geld`,
  `wanneer krijg|krijgen|ontvang|ontvangen|komt|hoor|kreeg|kan ik|we|er|${my}|de . ${my}|een|de|het|over|dan . ${reply}`,
  `wanneer is|zijn|wordt|worden|komt|komen ${my} . ${matter}|${money}|afspraak|geld . ${done}|gestort|uitbetaald|weer|precies`,
  `wanneer wordt|is|komt|krijg .. ${my} ${matter}|${money} .. ${done}|uitbetaald`,
  `wanneer is|was ook|${my} . ${my} afspraak`,
  `wanneer is ${my} afspraak`,
  `wanneer is|kan .. ${my} ${matter} .. klaar|ophalen|opgehaald`,
  `is|zijn|wordt ${my} . ${matter}|${money} . al|nu|inmiddels|nog . ${done}`,
  `is|zijn ${my} . ${matter}|${money} . ${done}`,
  `of ${my} . ${matter}|${money}|afspraak .. al|is|${done}`,
  `${my} afspraak|afspraken . ~verzetten|afzeggen|annuleren|wijzigen|verplaatsen|veranderen|verschuiven|cancelen|vergeten|omzetten`,
  '~afspraak . ~verzetten|afzeggen|annuleren|verplaatsen|cancelen',
  `kan ${my} afspraak`,
  `hoe laat|wanneer .. ${my} afspraak`,
  'hoeveel moet|heb|hebben ik|we|wij .. nog . betalen|open',
  'wat moet|heb ik . nog . betalen|openstaan',
  'hoeveel . nog betalen',
  'openstaand|openstaande . bedrag|rekening|schuld|aanslag|belasting|betaling',
  'hoeveel staat .. open',
  'hoeveel uitkering|geld|bijstand krijg ik . deze|nog|volgende',
  `${my} . ${matter}|${money}|afspraak .. is|zijn|heb|nog|werd|wordt . nog . niet|geen|nooit|al . ${done}|gehad|gekregen|bevestigd|gehoord`,
  `${my} . ${matter}|${money} . al . ${done}`,
  `${my} ${money} . is . niet|gestopt|stopgezet|lager|minder|ingetrokken|geblokkeerd`,
  `${my} ${money} . deze|vorige maand . niet|geen|lager|minder`,
  `geen|nog|niet ${money}|geen|${my} . ${money} . gekregen|ontvangen|gehad|gestort|binnen`,
  `ik|we|wij heb|hebben|had|wacht|wachten . nog|al|nooit|steeds|lang .. ${reply}|gehoord|beslissing|${money}`,
  `nog steeds|altijd|nooit|geen . geen|iets|niets|niks|enkel . ${reply}|gehoord|vernomen`,
  `nog geen|niets|niks . ${reply}|gehoord|vernomen`,
  'niks|niets|nooit . meer|iets|van . gehoord|vernomen',
  `al . . weken|maanden|dagen|jaar|maand|week .. niets|niks|geen|wacht .. gehoord|${reply}|op|ontvangen`,
  'ik wacht . al',
  'ik|we|wij wacht|wachten .. sinds',
  'wacht|wachten al|nog .. op',
  `weken|maanden|dagen|maand|week|tijdje|tijd geleden .. aangevraagd|ingediend|opgestuurd|doorgegeven|gemeld|aangevraagt|ingestuurd|verstuurd`,
  `vorige|verleden|afgelopen week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag .. aangevraagd|ingediend|opgestuurd|gemeld|aangevraagt|ingestuurd .. ${done}|nog|wanneer|niets|niks|hoe`,
  `heb|had . ${my}|een . ${matter} .. aangevraagd|ingediend|opgestuurd|gedaan .. wanneer|maar|nog|niets|niks|hoe|status`,
  `aangevraagd|ingediend|opgestuurd .. wanneer|maar|nog|niets|hoelang . krijg|is|hoor|komt|nog|niets|niks|duurt`,
  `kunt|kan|kun|wilt|kan u|je|jullie|iemand . ${my}|in ${my}|${matter}|afspraak|gegevens|dossier .. nakijken|opzoeken|bekijken|checken|controleren|kijken|zien|inzien`,
  'kunt|kan|kun|wilt|willen|kunnen u|je|jullie . nakijken|opzoeken|kijken|checken|nagaan|zien|even|uitzoeken . of|kijken|hoe|wat . mijn|mn|ik|het|er|onze|of',
  `wie behandelt|doet|gaat|beoordeelt . ${my}|over`,
  `${my} . behandelaar|klantmanager|~consulent|casemanager|contactpersoon|klantregisseur|wmoconsulent|werkconsulent`,
  `hoe lang|hoelang duurt . ${my} . ${matter}`,
  `hoe lang|hoelang duurt het|dat|${my} . nog`,
  `${my} . aanslag|factuur|rekening|beschikking|~naheffing|boete .. klopt|klopte|onjuist|fout|verkeerd|kloppen|hoger`,
  `waarom is|heb|krijg|word|wordt|heeft .. ${my} . uitkering|bijstand|toeslag|aanvraag|vergunning|aanslag|boete|bezwaar|urgentie`,
  `waarom krijg|heb|moet ik . deze|een|die . boete|aanslag|rekening|brief|naheffing|minder|geen .. `,
  `ik heb|kreeg|krijg . een brief|rekening|aanslag|boete .. gekregen|ontvangen .. klopt|betalen|snap|waarom|begrijp`,
].map((phrase) => phrase.trim())

const english = [
  'what|which|when time|day|date|is . is . my appointment',
  'when is my appointment',
  'status . of . my|the|our',
  'my|our application|case|request|permit|appointment|benefit|passport|complaint|objection|id|residence .. status|ready|approved|processed|arrived|progress|yet|rejected|paid|number',
  'where is|are my . passport|id|application|permit|benefit|money|payment|refund|license|licence|card|benefits',
  'when will|do|can|does|is i|my|be|we . get|receive|hear|have|be|come|my . my|the|a|back|paid|benefit|passport|application|permit|answer|money|decision|appointment|ready',
  'reference|case|file|application number . is|#',
  'case|reference|file|application number .. #',
  'reschedule|cancel|change|move|postpone . my . appointment',
  'how much do|should|must i . still . owe|pay',
  'havent|not|never|no . heard|received|news|gotten|got . back|answer|reply|decision|anything|yet|any|from|my|a .',
  'check|look . up|at|on|into . my . application|case|file|appointment|status|request',
  'how|hows is|are|far my . application|case|request|permit|benefit|objection',
  'applied .. weeks|months|days ago',
  'waiting for . my|a|an|the',
]

const others = [
  'basvurum|basvurumun|basvurumuz|dosyam|dosyamin|itirazim|odenegim|uyeligim .. ne|durumu|durumda|oldu|asamada|nerede|hazir',
  'dosya|basvuru numaram|numarasi',
  'randevumu . iptal|degistir*|ertele*|al*',
  'pasaportum|kimligim .. ne|hazir|nerede|geldi',
  'param|maasim|yardimim .. ne|yatmadi|nerede|zaman',
  'طلبي|معاملتي|ملفي|قضيتي|جوازي|اعتراضي|الي وصل|اين|متي|حاله|وضع|ماذا|صار|جاهز|تم|وصلت|شو',
  'حاله|وضع|اين|متي|وين|ماذا|رقم . طلبي|معاملتي|ملفي|قضيتي|جوازي|راتبي|موعدي|الطلب|القضيه|مساعدتي',
  'الغاء|تغيير|تاجيل . موعدي|الموعد',
  'moj|moja|moim|moje|mojego|mojej|moimi . wniosek|wniosku|wnioskiem|sprawa|sprawy|sprawie|sprawa|zasilek|paszport|dokument|dokumenty|podanie .. ',
  'status . wniosku|sprawy',
  'numer . sprawy|wniosku . #',
  'odwolac|przelozyc|zmienic . moja|swoja|wizyte|termin',
  'моя|моєї|моїй|мій|моєю|моим|моей|моего|мое|моє|мого . заява|заяви|заявою|заявка|заявку|справа|справи|справою|справу|паспорт|виплата|допомога|заявление|заявлением|дело|пособие|виплати|звернення .. ',
  'статус . моєї|заяви|справи|заявки|заявления',
  'номер . справи|заяви|дела . #',
  'перенести|скасувати|отменить|змінити . мій|мою|запис|зустріч|візит|запись',
  'mi|mis . solicitud|expediente|caso|tramite|ayuda|pasaporte|subsidio|reclamacion .. esta|listo|lista|estado|va|aprobad*|resuelt*|llega|cuando|numero|donde',
  'como|donde|cuando|estado va|esta|llega|de|cobro|recibo .. mi solicitud|expediente|caso|tramite|ayuda|pasaporte|subsidio|reclamacion',
  'numero . de expediente|caso|solicitud . #',
  'cambiar|cancelar|anular|aplazar . mi . cita',
].map((phrase) => phrase.trim().replace(/ \.\.$/, ''))

export const ownCasePhrases: readonly string[] = eitherSpelling(
  [...dutch, ...english, ...others].map((phrase) => phrase.replace(/( \.\.?)+$/, '')),
)

/** "hoe lang" is as often one word. */
export function eitherSpelling(phrases: readonly string[]): readonly string[] {
  const two = 'hoe lang|hoelang '
  return phrases.flatMap((phrase) =>
    phrase.startsWith(two)
      ? ['hoe lang', 'hoelang'].map((how) => `${how} ${phrase.slice(two.length)}`)
      : [phrase],
  )
}
