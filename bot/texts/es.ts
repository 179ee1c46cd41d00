// A translator still has to review this file. Most important: `danger`, then `waiting`, `privacy` and `masked`.
import type { Danger } from '../recognise/danger-phrases.ts'
import type { LocalMoment } from '../../core/opening-hours.ts'
import { colonTime, weekdayName } from './moment.ts'
import { numbers, shelterNumber } from './numbers.ts'
import type { FixedTexts, Situation } from './texts.ts'

const leftOut = { bsn: 'número de servicio ciudadano (BSN)', iban: 'número de cuenta' } as const

export const es: FixedTexts = {
  greeting: ({ municipality, desk }) =>
    `¡Hola! Soy un asistente automático de ${municipality.name}. No soy una persona. ` +
    `Escriba aquí su pregunta. Siempre puede pedir hablar con un empleado. ${presence(desk)}`,
  danger: (danger, situation) => `${first[danger](situation)}\n\n${afterwards(situation)}`,
  askSubject: 'Diga en una frase de qué se trata. Así no tendrá que contarlo otra vez.',
  waiting: (situation, reference) =>
    `Su pregunta está lista para un empleado. ${looks(situation)} Su número es ${reference}. ` +
    'Leerá la respuesta aquí. Mientras tanto puede seguir preguntándome.',
  stillWaiting: (situation, reference) =>
    `Su pregunta sigue esperando a un empleado. ${looks(situation)} Su número es ${reference}.`,
  claimed: (by) => `Ahora habla con ${by}. Soy el asistente y por ahora no digo nada más.`,
  returned: 'Su pregunta vuelve a esperar a un empleado. Está usted el primero. Yo vuelvo a ayudarle.',
  closed: 'El empleado ha cerrado la conversación. ¿Tiene otra pregunta? Siga escribiendo aquí.',
  masked: (what) =>
    `He quitado de su mensaje su ${what.map((kind) => leftOut[kind]).join(' y su ')}. ` +
    'Es un dato privado. No lo necesito y no lo guardo.',
  subjectKept: 'Gracias. Ya está junto a su pregunta. El empleado también lo leerá.',
  voiceNote: ({ municipality: { phone } }) =>
    'Todavía no puedo escuchar mensajes de voz. Lo guardo para un empleado.' +
    (phone === undefined ? '' : ` ¿Prefiere hablar? Llame al ${phone}.`),
  loop:
    'Recibo siempre el mismo mensaje o demasiados a la vez. Ahora espero un poco. ' +
    'Para hablar con un empleado, escriba: empleado.',
  notHuman: ({ desk }) =>
    'No, no soy una persona. Soy un asistente automático. ' +
    `¿Quiere hablar con una persona? Escriba: empleado. ${presence(desk)}`,
  privacy: ({ municipality }) =>
    `${municipality.name} guarda lo que escribe aquí. Así un empleado puede ayudarle. ` +
    'No escriba su número BSN ni su número de cuenta. Yo los quito del mensaje. ' +
    'En el chat del sitio web, "Parar y borrar" vacía la pantalla. La conversación sigue en el ayuntamiento. ' +
    'Puede preguntar qué guardamos de usted y pedir que lo borremos.',
  cannot: 'Esto no puedo hacerlo. Un empleado puede ayudarle.',
  answerIsInDutch: 'La respuesta está en neerlandés:',
  languageChosen: 'De acuerdo, seguimos en español.',
  failed: (reference) =>
    `Algo ha fallado por nuestra parte. Su pregunta está guardada. Un empleado la mirará. Su número es ${reference}.`,
  buttons: { person: 'Empleado', yes: 'Sí', notYet: 'Todavía no' },
  nothingFound: 'Eso no lo sé. No he encontrado nada sobre ello. ¿Quiere hablar con un empleado?',
  notConfident: 'No estoy seguro. Prefiero no decirle algo equivocado. ¿Quiere hablar con un empleado?',
  whichOne: 'Quiero entenderle bien. ¿Sobre qué es su pregunta?',
  noneOfThese: 'Otra cosa',
  elsewhere: ({ organisation, url, phone, takeAlong }) =>
    `El ayuntamiento no hace esto. Lo hace otra organización: ${organisation}.\n\n${takeAlong}\n\n` +
    `- [${organisation}](${url})${phone === undefined ? '' : `\n- Teléfono: ${phone}`}`,
  pastReview: (day) =>
    `Atención: no hemos revisado esta página desde el ${day}. Si es importante para usted, pregunte.`,
  contradiction: (sources) =>
    `Nuestras fuentes no dicen lo mismo. ${sources}. Pregunte a un empleado qué es correcto.`,
  differs: (said, holds) =>
    ({
      never: `Nuestra fuente no dice «${said}», sino otra cosa:`,
      sometimes: `«${said}» no siempre es correcto. Nuestra fuente dice:`,
      unknown: `No encuentro en nuestra fuente si «${said}» es correcto.`,
    })[holds],
  otherMunicipality: (name, { municipality }) =>
    `Esta respuesta es de nuestro municipio (${municipality.name}). En ${name} puede ser diferente. Pregunte allí.`,
  leftOut: (asked) => `No tengo respuesta para esta parte de su pregunta: “${asked}”. Pregúntelo aparte.`,
  outOfScope:
    'Creo que esta pregunta no es para el ayuntamiento. No puedo ayudarle con ella. ' +
    '¿Sí es para el ayuntamiento? Entonces pregunte con otras palabras.',
  twiceNotFound: 'No consigo ayudarle. Lo siento. Voy a pedir ayuda a un empleado.',
  ownCase: 'Esto es sobre su propio caso. Yo no puedo verlo. Un empleado sí puede.',
  sensitive: 'También puede hablar de esto con un empleado. Siempre es posible.',
  didThisHelp: '¿Le ha servido?',
  gladToHelp: 'Me alegro de que haya funcionado. ¿Tiene otra pregunta? Pregunte con confianza.',
  notYetHelped: 'Entonces todavía no. ¿Quiere hablar con un empleado? ¿O prefiere preguntar de otra manera?',
  askDifferently: 'Lo digo de otro modo',
  askDifferentlyHow: 'De acuerdo. Cuéntelo con otras palabras. ¿Qué quiere hacer o saber?',
  never: 'Déjelo',
  noPersonThen: 'De acuerdo, entonces no. Puede preguntar otra cosa.',
}

const first: Readonly<Record<Danger, (situation: Situation) => string>> = {
  suicide: () =>
    `Llame al ${numbers.emergency} si hay peligro ahora. ` +
    `¿Piensa en el suicidio? Llame al ${numbers.suicide} o, gratis, al ${numbers.suicideFree}. ` +
    'Atienden de día y de noche. Alguien le escucha. No tiene que decir su nombre.',
  'domestic-violence': () =>
    `Llame al ${numbers.emergency} si está en peligro ahora. ` +
    `Si no, llame a Veilig Thuis (Casa Segura): ${numbers.safeAtHome}. Es gratis, de día y de noche. ` +
    'No tiene que decir su nombre.',
  'child-at-risk': () =>
    `Llame al ${numbers.emergency} si un niño está en peligro ahora. ` +
    `Si no, llame a Veilig Thuis (Casa Segura): ${numbers.safeAtHome}. Es gratis, de día y de noche. ` +
    `¿Eres tú un niño o una niña? Llama gratis al Kindertelefoon: ${numbers.childLine}.`,
  'fire-or-accident': () =>
    `Llame ahora al ${numbers.emergency}. Diga qué ha pasado y dónde está. ` +
    'Póngase primero a salvo. Yo no puedo enviar ayuda.',
  'homeless-tonight': (situation) =>
    `Llame al ${shelterNumber(situation)} y pregunte dónde puede dormir esta noche. ` +
    `Si hay peligro, o está enfermo o con mucho frío, llame al ${numbers.emergency}.`,
}

function afterwards({ desk }: Situation): string {
  return desk.isOpen
    ? 'Nuestros empleados están ahora. Su mensaje está el primero de la lista. No espere: llame ahora. ' +
        anythingElse
    : 'Nuestros empleados no están ahora. No nos espere: llame ahora. ' +
        'Su mensaje será el primero cuando vuelvan. ' +
        anythingElse
}

const anythingElse = '¿Quería decir otra cosa? Siga escribiendo.'

function presence(desk: Situation['desk']): string {
  if (!desk.next) return ''
  if (desk.isOpen) return `Nuestros empleados están hoy hasta las ${colonTime(desk.next)}.`
  return `Nuestros empleados vuelven ${opening(desk.next)}.`
}

function looks({ desk }: Situation): string {
  if (!desk.next) return 'Todavía no sé cuándo la mirará alguien.'
  if (desk.isOpen) return `${presence(desk)} La miramos lo antes posible.`
  return `Ahora no hay nadie. ${presence(desk)}`
}

function opening(moment: LocalMoment): string {
  return `${day(moment)} a partir de las ${colonTime(moment)}`
}

function day({ inDays, weekday }: LocalMoment): string {
  if (inDays === 0) return 'hoy'
  if (inDays === 1) return 'mañana'
  return `el ${weekdayName('es', weekday)}${inDays === 7 ? ' de la próxima semana' : ''}`
}
