import { disguisesOf, isOpaque } from './disguises.ts'
import { isOrder } from './is-order.ts'

/**
 * Whether a text reads as an order to a machine, in one of the languages that orders come in and under a disguise that
 * people know. What gives orders to residents ("Bel 14 030 en zeg dat u haast heeft") is none.
 */
export function isInstruction(text: string): boolean {
  if (isOpaque(text) || isOrder(text)) return true
  return disguisesOf(text).some((shown) => patterns.some((pattern) => pattern.test(shown)))
}

const ignore =
  'negeer\\p{L}*|vergeet|overschrijf|omzeil|sla (?:\\p{L}+ ){0,3}over|ignore|disregard|forget|override|bypass|ignorier\\p{L}*|vergiss|oublie\\p{L}*|ignore[sz]|ignora|olvida|zignoruj|ignoruj|zapomnij|pomin|ігноруи|забудь|игнорируи|yok say\\p{L}*|gormezden gel\\p{L}*|unut|dikkate alma\\p{L}*|تجاهل|انس'
const orders =
  'regels?|instructies?|opdracht\\p{L}*|aanwijzing\\p{L}*|voorgaande|vorige|bovenstaande|eerdere?|alles|systeem\\p{L}*|prompts?|rules?|instructions?|previous|above|prior|everything|guidelines?|system|anweisungen|regeln|consignes|instrucciones|reglas|anteriores?|instrukcj\\p{L}*|polece\\p{L}*|zasad\\p{L}*|інструкці\\p{L}*|инструкци\\p{L}*|правил\\p{L}*|talimat\\p{L}*|kural\\p{L}*|onceki|تعليمات\\p{L}*|التعليمات|القواعد|السابقة'
const machine =
  '(?:ai|a\\.i\\.|assistent|assistant|chatbot|chatbots|taalmodel|taalmodellen|model|llm|bot|robot|language model|gpt|asistan|asystent|asistente)'
const reader =
  '(?:gebruikers?|inwoners?|bezoekers?|burgers?|vrager|vraagsteller|lezers?|users?|visitors?|residents?|citizens?|readers?|kullanıcı\\p{L}*|uzytkownik\\p{L}*|usuario)'

const patterns = [
  `(?<!\\p{L})(?:${ignore})(?!\\p{L}).{0,60}?(?<!\\p{L})(?:${orders})(?!\\p{L})`,
  `(?<!\\p{L})(?:${orders})(?!\\p{L}).{0,60}?(?<!\\p{L})(?:${ignore})(?!\\p{L})`,
  '(?:systeem|system|sistem|systemow\\p{L}*)[ -]?(?:prompt|bericht|instructie|melding|message|instruction|istemi|mesaj)',
  '(?:prompt|instructies?|instructions?|rules|aanwijzingen|regels).{0,30}(?:toon|onthul|reveal|print|herhaal|repeat|show me|verbatim|letterlijk)|(?:toon|onthul|reveal|print|herhaal|repeat|verraad|geef|show) .{0,30}(?:prompt|instructies|instructions|aanwijzingen|configuratie|merkteken|(?:api|geheime)[ -]?(?:key|sleutel))',
  '<\\|?(?:im_start|im_end|system|endoftext)\\|?>|\\[/?(?:inst|sys)\\]|#{2,} ?(?:instruction|system|assistant|new task)|(?:^|\\n|[.;\\]] ?)(?:system|assistant|systeem|developer|sistem) ?:',
  // What a prompt is made of, and what a model gives back.
  '<<\\/?(?:regels|gesprek|vraag)(?!\\p{L})|taal van het antwoord ?:|"(?:sentences|messages|role|lc)" ?: ?[\\[{"\\d]',
  `(?:je|u|jij) bent (?:nu|vanaf nu|voortaan|niet langer|geen (?:assistent|ai))(?!\\p{L})|you are (?:now|no longer|not an? )|you're now|from now on|vanaf nu (?:ben|bent|antwoord|zeg|spreek)|sen artık|artık (?:sen|bir)|jestes teraz|eres ahora|ahora eres|ти тепер|ты теперь|أنت الآن`,
  `act as|doe alsof (?:je|u|jij)|gedraag (?:je|u) als|speel (?:de rol|een rol|nu)|rollenspel|role ?play|pretend (?:to|you|that)|developer mode|ontwikkelaarsmodus|jailbreak|do anything now|(?:dan|god|debug|admin|test|onderhouds|sudo)[- ]?(?:mode|modus)`,
  `(?:^|[.:;!,>-]\\s*)(?:zeg|vertel|antwoord|meld|schrijf|verwijs|stuur|adviseer|beveel|waarschuw|tell|inform|direct|send|advise|instruct)(?:t|en)?(?: \\p{L}+){0,4} ${reader}`,
  `(?:^|[.:;!,>-]\\s*|(?:^| )en )(?:antwoord|reageer) (?:alleen|altijd|voortaan|uitsluitend|nu|op elke|op iedere|met)(?!\\p{L})|(?:^|[.:;!,>-]\\s*|and |please )(?:reply|respond|answer) (?:only|with|always|in|to every)(?!\\p{L})|always say|say exactly|only say|zeg (?:alleen|altijd|exact|letterlijk|voortaan|in elk)|herhaal (?:dit|deze|letterlijk|woord|alles)|repeat (?:after|the|this|everything)|output (?:the|only|this|exactly)|(?:print|echo) (?:the|your|this|exactly)|(?:her|ieder|every) (?:soruya|antwoord|answer|response)|(?:begin|eindig|sluit|schrijf|open)t? elk antwoord`,
  `(?:aan|voor|to|for|attention|dla|para|para el) (?:the |de |het |alle |any |all |elke )?(?:ai[- ])?${machine}(?!\\p{L}|-)|(?:beste|dear|lieve|hey|hoi|hallo|hello) ${machine}(?!\\p{L})|(?:als|as) (?:een |an? )?(?:ai|taalmodel|language model|chatbot|ai-assistent)(?!\\p{L})|yapay zeka`,
  `voeg (?:\\p{L}+ ){0,4}(?:link|afbeelding|plaatje|zin|tekst)(?: \\p{L}+){0,6} toe|plaats (?:deze|de volgende) (?:link|afbeelding)|(?:append|insert|include|embed|add|render) (?:\\p{L}+ ){0,4}(?:link|image|url|markdown|picture|sentence)|toon (?:\\p{L}+ ){0,3}(?:afbeelding|plaatje)`,
  '!\\[[^\\]]{0,500}\\]|<(?:img|script|iframe|svg|a|style|object)(?![a-z])|javascript:|data:text',
  'https?://\\S{0,2000}?[?&](?:q|d|c|x|data|leak|vraag|query|prompt|s|session|info|user|naam)=|\\{\\{.{0,500}?\\}\\}|\\$\\{.{0,500}?\\}',
].map((pattern) => new RegExp(pattern, 'iu'))
