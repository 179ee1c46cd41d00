import { wordsOf } from './normalise.ts'
import { createPhrases } from './phrases.ts'

/** Whether someone asks what we are. Asking for a person is another thing. */
export function asksIfHuman(text: string): boolean {
  return phrases.isIn(wordsOf(text))
}

const what =
  'mens|robot|computer|bot|chatbot|machine|ai|persoon|mensch|medewerker|~chatgpt|automaat|automatisch|robots'
const thing = 'human|robot|bot|chatbot|person|real|ai|machine|computer|people|automated|~chatgpt'

const phrases = createPhrases([
  `bent|ben|zijn|bn u|je|jij|jullie|dit|uw|gij . een|n|nou|dan|eigenlijk|wel|niet . echt|echte|menselijk . ${what}`,
  `bent|ben|zijn|bn u|je|jij|jullie . ${what}`,
  `is|ben dit|dat|deze|het . een|n|met|nou . echt|echte . ${what} . $`,
  `praat|spreek|chat|schrijf|app|typ|klets|praten|spreken ik|we|wij . met . een|n . ${what}`,
  `praat|spreek|chat ik . met . een|n . echt|echte|levend|levende . ${what}`,
  `heb ik . te . maken . met . een . ${what}`,
  `heb ik . met . een . ${what}`,
  `ben ik .. met . een . ${what} aan het`,
  'mens of . een robot|computer|machine|bot|chatbot|ai|automaat',
  'mens of robot|computer|machine|bot|chatbot|ai|automaat',
  'robot|computer|machine|bot|chatbot of . een mens|persoon|medewerker',
  'robot|computer|machine|bot|chatbot of mens|persoon|medewerker',
  'ben . je|jij . echt|menselijk $',
  'bent . u . echt|menselijk $',
  '^ wie|wat ben|bent|zijn je|jij|u|jullie $',
  '^ met wie praat|spreek|chat|heb ik . $',
  `are you . a|an|really|actually|even . real|live . ${thing}`,
  `are|is|r u|you|this|it . a|an . ${thing} $`,
  `am|are i|we . talking|speaking|chatting|texting . to|with . a|an . real|live . ${thing}`,
  'human or . a . robot|bot|machine|computer|ai',
  'robot|bot|machine|computer|ai or . a . human|person|real',
  '^ who|what are you $',
  '^ are you human|real|ai|there',
  'insan misin*|misiniz',
  'robot musun*|mu|musunuz',
  'bot musun*|mu',
  'yapay zeka misin*|mi',
  'insanla|robotla|makineyle . mi . konus*|yaz*',
  'هل|انت|انتي . انت|انتي|انتم|هذا . انسان|روبوت|بشر|بشري|الي|حقيقي|بوت|شخص|كمبيوتر',
  'انت انسان|روبوت|بشر|بوت',
  'هل|انا اتحدث|اتكلم|احكي . مع . انسان|روبوت|شخص|بشر|اله|الي',
  'jestes|jestescie|pan|pani|jest . pan|pani|to . czlowiekiem|robotem|botem|maszyna|prawdziwy|prawdziwa|komputerem|czlowiek|robot|bot',
  'rozmawiam|pisze . z|ze . robotem|czlowiekiem|botem|maszyna|komputerem',
  'czlowiek czy robot|maszyna|bot',
  'ви|ти|вы|ты|це|это . людина|робот|бот|машина|человек|жива|компютер',
  'говорю|розмовляю|спілкуюсь|спілкуюся|разговариваю|общаюсь . з|із|с . людиною|роботом|ботом|машиною|человеком',
  'людина|человек чи|или . робот|бот|машина',
  'eres|es|sois . usted|esto|tu . un|una . persona|humano|humana|robot|bot|maquina|real|ordenador',
  'hablo|hablando|escribo|chateando . con . un|una . persona|humano|robot|bot|maquina|ordenador',
  'persona|humano o . un|una . robot|bot|maquina',
])
