import { moreSignsEn } from './danger-signs-en-more.ts'
import type { Signs } from './sign-names.ts'

const kid =
  'child|children|kid|kids|son|daughter|baby|toddler|girl|girls|boy|boys|niece|nephew|grandchild|grandchildren|grandson|' +
  'granddaughter|infant|newborn|stepson|stepdaughter'

export const signsEn: Signs = {
  child: [kid],
  young: [
    'im|am . 8|9|10|11|12|13|14|15|16|17',
    'im|am . eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
  ],
  parent: [
    'father|mother|dad|mum|mom|stepdad|stepfather|stepmum|stepmother|uncle|parents|grandfather|grandad|daddy|mummy',
    'mums|moms boyfriend',
  ],
  partner: [
    'husband|boyfriend|ex|partner|wife|girlfriend|he|hes|she|inlaws|fiance|him|brother|brothers|family|spouse|they',
    'in laws',
  ],
  someone: [
    'man|woman|someone|somebody|lady|neighbour|neighbor|cyclist|people|he|she|guy|worker|workers|person|driver|pedestrian|grandma|grandad|dad|mum|mom|father|mother|friend|colleague|they|husband|wife',
    kid,
  ],
  landlord: ['landlord|landlady|bailiff|bailiffs|owner'],
  stranger: [
    'someone|man|guy|adult|stranger|he .. internet|online|snapchat|instagram|discord|roblox|tiktok .. meet|pictures|photos|hotel|nudes',
    'met online|on .. meet|meeting|hotel|nudes',
    'nudes',
  ],
  alone: [
    'alone|unattended|unsupervised',
    'on . their|her|his|its own',
    'by themselves|himself|herself',
    'no adult|parent|parents|grown|one . with|home|around|opens',
  ],
  long: [
    'for|since .. hours|days|yesterday|night|week|ages|morning|nights',
    'all day|night|afternoon|evening|morning',
    'hours|days',
    'every|each night|day',
  ],
  cold: [
    'freezing|cold|snow|snowing|rain|raining|minus|barefoot|frost|soaked|shivering|storm',
    'no coat|shoes|jacket',
  ],
  night: ['night|tonight|dark|midnight|late|nights|evening'],
  now: ['now|just|today|tonight|currently|again|moment|still|immediately'],
  help: ['help|please|quick|quickly|hurry|send'],
  crying: ['crying|screaming|screams|cries|scream|sobbing|begging|begged|shouting|wailing|begs'],
  nofood: [
    'no|nothing|any|havent|hasnt|not .. food|eat|eaten|fed|meals',
    'hungry|starving|starved',
    'fridge . is|are . empty',
  ],
  marks: [
    'bruise|bruises|bruised|burns|welts|burn|scars|marks|blisters|cigarette',
    'black eye|eyes|blue',
    'cuts on',
  ],
  nothome: [
    'not|dont|doesnt|never|cant .. go|take|come|take .. home|back',
    'afraid|scared|terrified|dread . to|of . go|going . home',
    'ran|run away',
  ],
  myroom: ['in|into|to my|her room|bed|bedroom', 'my bedroom|bed|room'],
  violence: [
    'hits|hit|beats|beat|hitting|beating|beaten|kicks|kicked|chokes|choked|slaps|slapped|punches|punched|strangled|rapes|raped|violent|abuses|abused|abusive|grabbed|grabs|pushes|pushed|shoved|shoves|belt|hurts|burned|burnt',
    'throws|threw things|stuff|at|me',
    'hands|hand around|on|round . neck|throat',
    'makes|forces|forced me|her . to|do|have',
    'touches|touched|touching me|her',
  ],
  rage: [
    'furious|rage|raging|violent|smashing|smashed|smashes|shouting|yelling|screaming|throwing|throws|aggressive|angry|drunk|kicking|banging|crashing',
    'going|gone crazy|mad|berserk',
    'breaking things|stuff|everything|glass',
  ],
  drunk: ['drunk|drinking|drinks|wasted|high|drugs|coke'],
  hidden: ['locked|hiding|hidden|hid|barricaded|trapped', 'lock|shut . myself|me . in'],
  atdoor: [
    'outside|at|by|near . my|the|our . house|door|flat|window|home|work|building',
    'banging|pounding|knocking|kicking .. door|window',
    'trying to get|come|break . in',
  ],
  follows: [
    'follows|following|stalking|stalks|watching|tracking|tracks|tracker|waits|waiting',
    'he|she .. can|knows see|where . me|i',
    'sends|texting|texts|sending .. photos|pictures|me|that',
    'shows|turns|turned up',
  ],
  threat: [
    'will|gonna|going|ill|hell|would .. kill|hurt|finish|stab|shoot|burn|end . me|it|us|him|her',
    'threatens|threatened|threatening|threat|threats .. me|us|to|kill|hurt|that',
    'next time',
    'ill|you|we|will .. regret|pay|sorry',
    'kill me|us|my',
    'finds|find|catches me|us',
    'dead . if',
  ],
  documents: ['passport|phone|passports|papers|card|id|documents|money|keys|bank'],
  taken: [
    'took|takes|taken|keep|keeps|hid|hides|locked|hold|holds|confiscated|has|have|kept|withhold|smashed|broke',
  ],
  noexit: [
    'not|never|isnt|arent|wont|doesnt|dont allowed|let|allow|lets .. out|outside|leave|go|phone|see',
    'locked me|us|her',
    'cant|cannot|cant leave|escape|get . out|the|away',
    'locks me|us|her',
  ],
  quiet: [
    'cant|cannot|mustnt|dont . talk|speak|call|phone|loud|ring',
    'have to|must be . quiet|quick',
    'whisper|whispering|silently|quietly',
    'before he|she . comes|gets|wakes|sees',
  ],
  nearby: [
    'next|other door|room',
    'upstairs|downstairs|neighbours|neighbors|neighbour|neighbor',
    'is|hes|shes . here|asleep|coming|home|back',
    'gets|comes . home|back',
  ],
  fear: ['afraid|scared|terrified|frightened|fear', 'not . safe', 'unsafe|dare|danger'],
  married: ['marry|married|marriage|engaged|wedding', 'arranged marriage'],
  unwilling: [
    'never met',
    'dont|doesnt|didnt|not . want',
    'against . will',
    'forced|forcing|force|making|make',
    'dont|doesnt know',
  ],
  abroad: [
    'flying|flight|plane|abroad|pakistan|somalia|morocco|turkey|country|egypt|sudan|afghanistan|iraq',
    'cutting|circumcised|cut|fgm|circumcision',
  ],
  ...moreSignsEn,
}
