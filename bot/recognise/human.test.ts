import { describe, expect, test } from '@jest/globals'
import { asksIfHuman } from './human.ts'

const asked = [
  ...[
    'bent u een mens?',
    'Ben je een mens',
    'ben je een robot',
    'praat ik met een computer',
    'is dit een bot?',
    'bent u echt?',
  ],
  ...[
    'spreek ik met een echt mens?',
    'ben jij chatgpt',
    'mens of robot?',
    'heb ik met een mens te maken',
    'wie ben je',
    'is dit ai',
  ],
  ...['are you human?', 'Are you a robot', 'am I talking to a real person', 'is this a bot', 'what are you'],
  ...[
    'insan mısın?',
    'robot musun',
    'هل أنت إنسان؟',
    'هل أنت روبوت',
    'czy jesteś człowiekiem?',
    'jesteś botem?',
  ],
  ...['ти людина?', 'ви робот?', '¿eres una persona?', '¿eres un robot?', 'hablo con una máquina?'],
]

const notAsked = [
  ...[
    'ik wil een mens spreken',
    'medewerker',
    'mensenrechten',
    'bent u vandaag open?',
    'ben ik verzekerd',
    'wie is de burgemeester',
  ],
  ...[
    'mijn computer doet het niet',
    'robotmaaier mag dat',
    'is dit de gemeente Utrecht',
    'wat bent u van plan met het plein',
  ],
  ...['are you open today', 'who is the mayor', 'I want a human', 'zijn jullie morgen open', 'machine huren'],
]

describe('asked whether we are human', () => {
  test.each(asked)('in: %s', (line) => {
    expect(asksIfHuman(line)).toBe(true)
  })

  test.each(notAsked)('but not in: %s', (line) => {
    expect(asksIfHuman(line)).toBe(false)
  })
})
