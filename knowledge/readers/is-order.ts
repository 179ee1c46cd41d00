import { disguisesOf } from '../writing/check/disguises.ts'

/**
 * Whether a sentence of a page is meant for a machine that reads it, and surely so: it is left out of what residents
 * read. What a page may say to residents is no order, however much it looks like one: "Vergeet uw vorige paspoort niet",
 * "Negeert u deze regels, dan krijgt u een boete", "Stel uw vraag aan de chatbot", "Meld uw bezoekers aan".
 */
export function isOrder(text: string): boolean {
  return disguisesOf(text).some((shown) => patterns.some((pattern) => pattern.test(shown)))
}

const ignore =
  '(?:negeer|vergeet|overschrijf|omzeil|ignore|disregard|forget|override|bypass|ignorier\\p{L}*|vergiss|oublie\\p{L}*|ignorez|ignora|olvida|zignoruj|ignoruj|zapomnij|pomin|ігноруи|ігноруй|забудь|игнорируи|игнорируй|تجاهل|انس)'
const rules =
  '(?:regels?|instructies?|opdrachten|aanwijzingen|systeemprompt|prompts?|rules?|instructions?|guidelines?|anweisungen|regeln|consignes|instrucciones|reglas|instrukcj\\p{L}*|polecen\\p{L}*|zasad\\p{L}*|інструкці\\p{L}*|инструкци\\p{L}*|правил\\p{L}*|تعليمات\\p{L}*|التعليمات|القواعد)'
const all =
  '(?:alle|al|uw|je|jouw|all|any|your|my|the|these|previous|prior|earlier|above|eerdere|vorige|voorgaande|bovenstaande|deze|de|of|tes|les|alle|todas|las|anteriores|wszystkie|poprzednie|усі|все|попередні|كل|جميع)'
const machine =
  '(?:ai|ai[- ]assistent|ai[- ]assistant|ai[- ]model|ai[- ]agent|chatbots?|taalmodel(?:len)?|language models?|llms?|gpt|chatgpt|yapay zeka|virtual assistant|virtuele assistent)'
const resident = '(?:gebruikers?|inwoners?|burgers?|vrager|users?|residents?|citizens?)'
const start = '(?:^|[.:;!?>\\]"|(]\\s*|(?:and|en|then|please|now|nu) )'

const patterns = [
  `${start}(?:please )?${ignore}(?: ${all}){1,5} ${rules}(?! (?:niet|not))(?!\\p{L})`,
  `(?:${all} )*(?:talimat|kural)\\p{L}*(?: \\p{L}+){0,2} (?:yok say|gormezden gel|unut|dikkate alma)`,
  `${start}(?:ignore|disregard|negeer|forget|vergeet) (?:everything|alles) (?:above|before|you|wat hiervoor|hierboven)`,
  `(?:aan|voor|to|for|attention|beste|dear|lieve|notitie voor|note to|note for|als|as)(?: \\p{L}+){0,3} ${machine}\\s*[:,](?!\\p{L})`,
  `(?<!\\p{L})${machine} ?: ?(?:zeg|vertel|antwoord|schrijf|say|tell|reply|answer|write)`,
  `${start}(?:zeg|vertel|antwoord|beveel|tell|inform|instruct)(?: (?:aan|tegen|to|the|de|het|een|any|every|alle|elke|iedere)){0,3} ${resident} (?:dat|om|that|to)(?!\\p{L})`,
  `${start}(?:antwoord|reageer) (?:alleen|altijd|voortaan|uitsluitend|op elke vraag|op iedere vraag)(?: nog)? (?:met|in|dat|op)(?!\\p{L})|${start}(?:reply|respond|answer) (?:only|always|to every question) (?:with|in)(?!\\p{L})`,
  `${start}(?:always say|say exactly|only say|say only|zeg (?:alleen|exact|letterlijk|voortaan|altijd dat)|(?:zeg|say) \\p{L}+-?\\d)`,
  '(?:begin|eindig|sluit|schrijf|open|voeg|toon|zet|plaats|append|insert|include|embed|add|put|show)(?: \\p{L}+){0,5} (?:elk|ieder|every|each|any) (?:antwoord|answer|response|reply)',
  '(?:onthul|toon|herhaal|print|reveal|repeat|show|output)(?: \\p{L}+){0,4} (?:systeemprompt|system prompt|systeeminstructies|api[- ]?key|api[- ]?sleutel)',
  '(?:u|je|jij) bent (?:nu|voortaan|vanaf nu|niet langer) (?:een |geen )?(?:andere |nieuwe )?(?:ai|assistent|chatbot|piraat|model|dan|taalmodel)(?!\\p{L})|you are (?:now|no longer) (?:an? )?(?:ai|assistant|chatbot|pirate|model|dan)(?!\\p{L})',
  '(?<!\\p{L})(?:jailbreak|do anything now|ontwikkelaarsmodus|developer mode)(?!\\p{L})',
  `<\\|?(?:im_start|im_end|system|endoftext)\\|?>|\\[/?(?:inst|sys)\\]|#{2,} ?(?:system|assistant|new task)(?!\\p{L})|(?:^|[.\\]] ?)(?:system|assistant|systeem|developer|sistem) ?: ?(?:say|tell|reply|you|ignore|zeg|antwoord|negeer|u |je )|(?:^|[.] ?)assistant ?:`,
  '<<\\/?(?:regels|gesprek|vraag)(?!\\p{L})|taal van het antwoord ?:|"(?:sentences|messages|role|lc)" ?: ?[\\[{"\\d]',
].map((pattern) => new RegExp(pattern, 'iu'))
