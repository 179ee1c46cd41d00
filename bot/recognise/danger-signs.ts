import type { Danger } from './danger-phrases.ts'
import { signsAr } from './danger-signs-ar.ts'
import { signsEn } from './danger-signs-en.ts'
import { signsEs } from './danger-signs-es.ts'
import { signsNl } from './danger-signs-nl.ts'
import { signsPl } from './danger-signs-pl.ts'
import { signsTr } from './danger-signs-tr.ts'
import { signsUk } from './danger-signs-uk.ts'
import { createLabels } from './phrases.ts'
import { signNames, type Sign } from './sign-names.ts'

/** Each rule: every word of it must be seen nearby, of `a|b` one. In the order in which one is chosen. */
const rules: readonly (readonly [Danger, readonly string[]])[] = [
  [
    'suicide',
    [
      'rope ending|despair|goodbye|edge|hidden',
      'pills whole ending|despair|goodbye|taken|drank|now|house|night',
      'pills drank|taken ending|despair|goodbye|whole',
      'drank whole goodbye|despair|ending',
      'goodbye atdoor',
      'goodbye unreachable|ending|despair|edge|night|rope|pills|hidden',
      'edge despair|ending|goodbye|threat',
      'ending hidden|despair|rope',
      'despair night|now ending|goodbye',
      'pills despair|ending|night',
      'rope child|partner|house',
      'weapon ending',
      'edge stuck|now|night',
      'goodbye hidden|noexit|nearby',
    ],
  ],
  [
    'fire-or-accident',
    [
      'smoke rising|sparks',
      'smoke smell now|someone',
      'smoke nearby now|help|someone',
      'weapon someone outside|now|house',
      'vehicle hit now|stuck|still',
      'gas smell',
      'someone still long|house fell|hidden|long',
      'smoke house now|someone|help|nearby',
      'smell gas house|dizzy|now|help|whole',
      'alarm gas|smoke dizzy|now|help',
      'gas dizzy',
      'wires sparks',
      'smell sparks',
      'fell still|blood',
      'hit still|blood',
      'still blood|collapsed',
      'someone stuck vehicle|collapsed|water|smoke|wires',
      'stuck collapsed',
      'collapsed someone|child now|house|help|still|nearby',
      'vehicle water someone|stuck|now|child',
      'child|someone water still|help|stuck',
      'child|someone drank poison',
      'poison drank dizzy|help|now',
    ],
  ],
  [
    'homeless-tonight',
    [
      'putout outside|now|child|nowhere|cold|night|belongings|nomoney',
      'locks landlord outside|belongings|nowhere|child|now|noexit',
      'locks outside belongings|child|nowhere|night',
      'incar child|cold|night nowhere|night|cold|long',
      'released nowhere',
      'unfit nowhere',
      'nomoney nowhere|belongings|cold|night outside|belongings|cold|night|nowhere',
      'putout nowhere|outside|belongings',
      'incar nofood|nomoney|nowhere',
      'putout long|nomoney night|cold|nowhere',
    ],
  ],
  [
    'child-at-risk',
    [
      'young fear|nothome|violence|married|threat|hidden|nofood|rage|noexit',
      'child alone long|cold|night|crying',
      'child outside cold|night|crying|long',
      'child crying long parent|alone|cold',
      'child marks',
      'young violence|drunk',
      'child drunk parent|nearby|alone',
      'child hidden',
      'child alone outside|long|night',
      'child nofood',
      'child nothome fear|marks|violence|crying',
      'child hidden|noexit long|violence|parent|night',
      'child violence now|crying|parent|nearby|night',
      'parent nofood long|drunk|alone',
      'parent myroom night|fear|violence|drunk|alone',
      'parent drunk violence|fear|nofood|nothome',
      'child|young|parent stranger',
      'child abroad married|violence',
      'child married unwilling|abroad|fear',
    ],
  ],
  [
    'domestic-violence',
    [
      'partner|parent threat|weapon|atdoor',
      'partner violence|marks|follows',
      'weapon fear|threat',
      'noexit documents',
      'quiet nearby|help',
      'partner quiet|noexit help|documents|fear|nearby',
      'partner|parent documents taken',
      'documents taken noexit',
      'noexit partner|parent|documents|fear|landlord',
      'partner|parent hidden drunk|rage|violence|fear|taken|noexit|atdoor',
      'hidden rage|atdoor|drunk|documents',
      'partner atdoor rage|threat|follows|night|now|fear|violence',
      'partner follows',
      'follows atdoor',
      'quiet nearby help|fear|partner|now',
      'partner rage nothome|fear|child|weapon|violence|crying',
      'partner drunk fear|violence|hidden|nothome|rage',
      'partner|parent violence fear|nothome|documents|taken|rage|married|weapon',
      'marks partner nearby|fear|night|violence',
      'crying rage night|now|nearby|long',
      'crying violence|help nearby',
      'partner|parent crying nearby',
      'married unwilling|threat fear|parent|abroad|threat',
      'parent|partner fear nothome|threat',
      'threat fear|weapon|violence|follows|rage',
    ],
  ],
  [
    'homeless-tonight',
    [
      'outside belongings night|child|nowhere|cold|now',
      'outside|incar night nowhere|child|cold|belongings|nofood',
      'outside child cold|putout|nowhere',
      'nowhere cold|night|child|belongings|outside',
    ],
  ],
]

/** A line of more words is read in parts, so that what is far apart in a long story is not put together. */
const wordsTogether = 30

/** For each word the signs that begin there. */
export function signsIn(words: readonly string[]): readonly (readonly Sign[])[] {
  return labels.startingAt(words)
}

/** Whether the line is about another time, a study, a product or a rule. */
export function isAside(signs: readonly (readonly Sign[])[]): boolean {
  return signs.some((here) => here.includes('aside'))
}

/** Danger that no one phrase says. Never in an aside. */
export function dangerInSigns(signs: readonly (readonly Sign[])[]): Danger | undefined {
  if (isAside(signs)) return undefined
  for (let at = 0; at === 0 || at + wordsTogether / 2 < signs.length; at += wordsTogether / 2) {
    const danger = dangerTogether(signs.slice(at, at + wordsTogether))
    if (danger) return danger
  }
  return undefined
}

function dangerTogether(signs: readonly (readonly Sign[])[]): Danger | undefined {
  const places = placesOf(signs)
  if (places.size < 2) return undefined
  return parsed.find(([, needed]) => isMet(needed, places))?.[0]
}

type Places = ReadonlyMap<Sign, readonly number[]>

function placesOf(signs: readonly (readonly Sign[])[]): Places {
  const places = new Map<Sign, number[]>()
  signs.forEach((here, at) => {
    for (const sign of here) places.set(sign, [...(places.get(sign) ?? []), at])
  })
  return places
}

/** One word that is a sign of two things counts once. */
function isMet(needed: readonly (readonly Sign[])[], places: Places): boolean {
  if (!needed.every((either) => either.some((sign) => places.has(sign)))) return false
  const used = new Set(needed.flatMap((either) => either.flatMap((sign) => places.get(sign) ?? [])))
  return used.size >= needed.length
}

const labels = createLabels<Sign>(
  [signsNl, signsEn, signsTr, signsAr, signsPl, signsUk, signsEs].flatMap((signs) =>
    signNames.flatMap((name): readonly (readonly [Sign, readonly string[]])[] => {
      const list = signs[name]
      return list ? [[name, list]] : []
    }),
  ),
)

const parsed = rules.flatMap(([danger, list]) =>
  list.map((rule) => [danger, rule.split(' ').map((either) => either.split('|').map(signOf))] as const),
)

function signOf(name: string): Sign {
  const sign = signNames.find((known) => known === name)
  if (!sign) throw new Error(`No such sign: ${name}`)
  return sign
}
