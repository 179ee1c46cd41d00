import { disguisesOf } from './disguises.ts'

/**
 * Whether a sentence of a page is meant for a machine that reads it, and surely so: it is left out of what residents
 * read. What a page may say to residents is no order, however much it looks like one: "Vergeet uw vorige paspoort niet",
 * "Negeert u deze regels, dan krijgt u een boete", "Stel uw vraag aan de chatbot", "Meld uw bezoekers aan".
 */
export function isOrder(text: string): boolean {
  return disguisesOf(text).some((shown) => patterns.some((pattern) => pattern.test(shown)))
}

const ignore =
  '(?:negeer|vergeet|overschrijf|omzeil|ignore|disregard|forget|override|bypass|ignorier\\p{L}*|vergiss|oublie\\p{L}*|ignorez|ignora|olvida|zignoruj|ignoruj|zapomnij|pomin|ігноруи|забудь|игнорируи|تجاهل|انس)'
const rules =
  '(?:regels?|instructies?|opdrachten|aanwijzingen|systeemprompt|prompts?|rules?|instructions?|guidelines?|anweisungen|regeln|consignes|instrucciones|reglas|instrukcj\\p{L}*|polecen\\p{L}*|zasad\\p{L}*|інструкці\\p{L}*|инструкци\\p{L}*|правил\\p{L}*|تعليمات\\p{L}*|التعليمات|القواعد)'
const all =
  '(?:alle|al|uw|je|jouw|all|any|your|my|the|these|previous|prior|earlier|above|eerdere|vorige|voorgaande|bovenstaande|deze|de|of|tes|les|deine|ihre|todas|las|anteriores|wszystkie|poprzednie|o|усі|все|попередні|كل|جميع)'
const yours = '(?:uw|je|jouw|your|de|the|alle|all)'
const machine =
  '(?:ai|ai[- ]assistent|ai[- ]assistant|ai[- ]model|ai[- ]agent|chatbots?|taalmodel(?:len)?|language models?|llms?|gpt|chatgpt|yapay zeka|virtual assistant|virtuele assistent)'
const called = `(?:${machine}|assistent|assistant|asistan|asystencie|asistente|ايها المساعد|أيها المساعد)`
const resident = '(?:gebruikers?|inwoners?|burgers?|vrager|users?|residents?|citizens?)'
const say =
  '(?:zeg|vertel|antwoord|schrijf|noem|geef|herhaal|print|stop|output|say|tell|reply|respond|answer|write|repeat|give|from now on|vanaf nu|yaz|napisz|اكتب)'
const everyAnswer =
  '(?:al uw|al je|elk|ieder|iedere|alle|every|all|each|any|your) (?:antwoord(?:en)?|answers?|responses?|repl(?:y|ies))'
const start = '(?:^|[.:;!?>\\]"|(،,]\\s*|(?:and|en|then|please|now|nu) )'

const patterns = [
  `${start}(?:please )?${ignore}(?: ${all}){0,5} ${rules}(?! (?:niet|not))(?!\\p{L})`,
  `(?:talimat|kural)\\p{L}{0,20}(?: \\p{L}+){0,2} (?:yok say|gormezden gel|unut|dikkate alma)`,
  `${start}(?:ignore|disregard|negeer|forget|vergeet) (?:everything|alles) (?:above|before|you|wat hiervoor|hierboven)|${start}(?:vergeet|negeer|forget|ignore) (?:wat|what) (?:u|je|you) (?:hiervoor|eerder|hierboven|were|are|have)(?!\\p{L})`,
  `(?:previous|prior|vorige|eerdere|voorgaande) (?:directives|rules|instructions|regels|instructies)(?: \\p{L}+){0,2} (?:void|vervallen)|(?:negeer|disregard|ignore) (?:the|de) (?:context|prompt)(?!\\p{L})|must (?:respond|reply|answer) with|(?:beantwoord geen vragen|do not answer (?:the|any) questions?)[^.]{0,20}[,;]|(?:luister niet naar|do not follow|don't follow|stop following|volg niet|houd u niet aan) ${yours} ${rules}`,
  `(?:aan|voor|tegen|to|for|attention|beste|geachte|dear|lieve|notitie voor|note to|note for|als|as)(?: \\p{L}+){0,3} ${machine}\\s*[:,](?!\\p{L})`,
  `${start}(?:beste |hey |hallo |dear )?${called} ?[:,]? (?:dan )?${say}(?!\\p{L})`,
  `(?<!\\p{L})(?:taalmodellen|taalmodel|language models?|llms?|chatbots|ai-assistenten|geautomatiseerde systemen|the assistant|de assistent|all answers|alle antwoorden) (?:must|should|moet|moeten|dient|dienen) (?:altijd|always|contain|bevatten|mention|noemen|\\S+ (?:noemen|zeggen|antwoorden|bevatten))|(?:geautomatiseerde systemen|automated systems|computer die dit leest|machine die dit leest) ?: ?${say}|llm instructions?(?!\\p{L})`,
  `(?:als|indien|wanneer) (?:u|je|jij) een ${machine} bent|(?:if|when|as) you are (?:an? )?${machine}(?!\\p{L})`,
  `(?:nieuwe (?:instructies?|opdracht)|new (?:instructions?|task)|${start}(?:instructions?|instructie|override)) ?: ?(?:${say}(?!\\p{L})|${everyAnswer})`,
  `(?:your new (?:task|role|job)|uw nieuwe (?:taak|rol)|je nieuwe (?:taak|rol)) is(?!\\p{L})|(?:uw|je) (?:taak|rol|opdracht) is veranderd`,
  `${start}(?:zeg|vertel|antwoord|beveel|tell|inform|instruct)(?: (?:aan|tegen|to|the|de|het|een|any|every|alle|elke|iedere)){0,3} ${resident} (?:dat|om|that|to)(?!\\p{L})`,
  `${start}(?:antwoord|reageer) (?:alleen|altijd|voortaan|uitsluitend|op elke vraag|op iedere vraag)(?: nog)? (?:met|in|dat|op)(?!\\p{L})|antwoord dan met|${start}(?:reply|respond|answer) (?:only|always|to every question) (?:with|in)(?!\\p{L})`,
  `(?:whenever|if|when) (?:a user|users?|someone|anyone|anybody)[^.]{0,40}(?:reply|respond|say)(?!\\p{L})`,
  `${start}(?:always say|say exactly|only say|say only|zeg (?:alleen|exact|letterlijk|voortaan|altijd dat)|(?:zeg|say) \\p{L}+-?\\d|sudo ${say})`,
  `(?:begin|eindig|sluit|schrijf|open|voeg|toon|zet|plaats|noem|zeg|vermeld|herhaal|append|insert|include|embed|add|put|show|say|write|mention|repeat)(?: \\S+){0,8} ${everyAnswer}(?!\\p{L})|${start}${everyAnswer} (?:begin|eindig|end|start)`,
  '(?:verwijs|zeg|noem|refer)(?: \\S+){0,3} (?:bij|op|for|to|on) (?:elke|iedere|alle|every|any|all) (?:vraag|vragen|questions?)',
  '(?:vanaf nu|voortaan) (?:antwoordt|spreekt) (?:u|je)|from now on,? you (?:speak|answer|reply|respond|say|write)|bundan sonra [^.]{0,20}cevap',
  '(?:onthul|toon|herhaal|print|reveal|repeat|show|output|begin|start)(?: \\p{L}+){0,4} (?:systeemprompt|system prompt|systeeminstructies|api[- ]?key|api[- ]?sleutel)',
  '(?:u|je|jij) bent (?:nu|voortaan|vanaf nu|niet langer) (?:een |geen )?(?:andere |nieuwe )?(?:ai|assistent|chatbot|piraat|model|dan|taalmodel)(?!\\p{L})|you are (?:now|no longer) (?:an? )?(?:ai|assistant|chatbot|pirate|model|dan)(?!\\p{L})',
  '(?<!\\p{L})(?:jailbreak|do anything now|ontwikkelaarsmodus|developer mode)(?!\\p{L})',
  `<\\|?(?:im_start|im_end|system|endoftext)\\|?>|\\[/?(?:inst|sys)\\]|#{2,} ?(?:system|assistant|new task)(?!\\p{L})|(?:^|[.\\]] ?)(?:system|assistant|systeem|developer|sistem) ?: ?(?:${say}|you|ignore|negeer|u |je )|(?:^|[.] ?)assistant ?:`,
  '<<\\/?(?:regels|gesprek|vraag)(?!\\p{L})|taal van het antwoord ?:|"(?:sentences|messages|role|lc)" ?: ?[\\[{"\\d]',
].map((pattern) => new RegExp(pattern, 'iu'))
