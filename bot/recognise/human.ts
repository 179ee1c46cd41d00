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
  `bent|ben|zijn|bn u|je|jij|jullie|gij . . een|n|nou|wel|niet|echt|echte|menselijk . ${what}`,
  `bent|ben|zijn|bn u|je|jij|jullie . ${what}`,
  `is dit|dat|deze|het .. ${what} $`,
  `praat|spreek|chat|schrijf|app|typ|klets|praten|spreken ik|we|wij .. ${what}`,
  `heb ik .. met . een|n . ${what}`,
  `ben ik .. met . een . ${what} aan het`,
  'mens of . een robot|computer|machine|bot|chatbot|ai|automaat',
  'mens of robot|computer|machine|bot|chatbot|ai|automaat',
  'robot|computer|machine|bot|chatbot of . een mens|persoon|medewerker',
  'robot|computer|machine|bot|chatbot of mens|persoon|medewerker',
  'ben . je|jij . echt|menselijk $',
  'bent . u . echt|menselijk $',
  '^ wie|wat ben|bent|zijn je|jij|u|jullie $',
  '^ met wie praat|spreek|chat|heb ik . $',
  `are|r you|u .. ${thing}`,
  `is this|it . a|an . ${thing} $`,
  `am|are i|we . talking|speaking|chatting|texting . to|with .. ${thing}`,
  'human or . robot|bot|machine|computer|ai',
  'human or a robot|bot|machine|computer',
  'robot|bot|machine|computer|ai or . human|person|real',
  '^ who|what are you $',
  'insan misin*|misiniz',
  'robot|bot|makine musun*|mu|musunuz|misin*',
  'yapay zeka misin*|mi|misiniz',
  'insanla|robotla|makineyle . mi . konus*|yaz*',
  'هل . انت|انتي|انتم|هذا . انسان|روبوت|بشر|بشري|الي|حقيقي|بوت|شخص|كمبيوتر',
  'انت|انتي انسان|روبوت|بشر|بوت',
  'اتحدث|اتكلم|احكي . مع . انسان|روبوت|بشر|اله|الي',
  'jestes|jestescie|to|pan|pani .. czlowiekiem|robotem|botem|maszyna|prawdziwy|prawdziwa|komputerem|robot|bot|czlowiek',
  'rozmawiam|pisze . z|ze . robotem|czlowiekiem|botem|maszyna|komputerem',
  'czlowiek czy robot|maszyna|bot',
  'ви|ти|вы|ты|це|это . людина|робот|бот|машина|человек|жива|компютер',
  'говорю|розмовляю|спілкуюсь|спілкуюся|разговариваю|общаюсь . з|із|с . людиною|роботом|ботом|машиною|человеком',
  'людина|человек чи|или . робот|бот|машина',
  'eres|es|sois .. persona|humano|humana|robot|bot|maquina|real|ordenador $',
  'hablo|hablando|escribo|chateando . con . un|una . persona|humano|robot|bot|maquina|ordenador',
  'persona|humano o . robot|bot|maquina',
])
