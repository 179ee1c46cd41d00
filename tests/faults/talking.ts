import type { Phone } from '../../simulator/index.ts'
import type { WebResident } from '../load/web-resident.ts'

const questions = [
  'Mijn paspoort is gestolen, wat nu?',
  'Hoe geef ik mijn verhuizing door?',
  'Hoe laat ik grof vuil ophalen?',
  'Hoe vraag ik een parkeervergunning aan?',
]

/** Somebody who says one line after the other, each as soon as the one before was kept. */
export interface Talking {
  /** The ids that were acknowledged, in order. */
  readonly kept: readonly string[]
  stop(): void
  /** The ids said, in order. */
  readonly done: Promise<readonly string[]>
}

export function talkOnWeb(resident: WebResident, index: number): Talking {
  return talk(resident.kept, async (line) => {
    const id = `resident-${index}-line-${line}`
    await resident.say(id, questionAt(line))
    return id
  })
}

/** As Twilio with retries: the same webhook again until it is acknowledged. */
export function talkByPhone(phone: Phone): Talking {
  const kept: string[] = []
  return talk(kept, async (line) => {
    let posted = await phone.says(`${questionAt(line)} (${line})`)
    const { sid } = posted
    while (posted.status !== 200) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      posted = (await phone.repeats(sid, 1))[0] ?? posted
    }
    kept.push(sid)
    return sid
  })
}

function talk(kept: readonly string[], say: (line: number) => Promise<string>): Talking {
  let isStopped = false
  async function run(): Promise<readonly string[]> {
    const said: string[] = []
    while (!isStopped) {
      said.push(await say(said.length))
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
    }
    return said
  }
  return {
    kept,
    stop() {
      isStopped = true
    },
    done: run(),
  }
}

function questionAt(line: number): string {
  return questions[line % questions.length] ?? ''
}
