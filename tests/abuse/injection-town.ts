import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAsk, type Asked } from '../../bot/ask.ts'
import { systemClock } from '../../core/clock.ts'
import type { Line } from '../../core/knowledge.ts'
import type { Problem } from '../../knowledge/article.ts'
import { openKnowledge } from '../../knowledge/index.ts'
import { openFakeLanguageModel, type FakeLanguageModel } from '../fakes/language-model.ts'
import { createRecordingLog, type RecordingLog } from '../fakes/recording-log.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'
import type { PageFile } from './injection-pages.test-data.ts'

/** What a program of ours knows and no model, page or resident may. */
export const secrets = { key: 'sleutel-geheim-4471', token: 'token-geheim-5582' }

/** Who answers: the dialogue core and the knowledge, over pages in which anybody may have written. */
export interface Counter {
  ask(text: string, history?: readonly Line[]): Promise<Asked>
  /** What could not be read. */
  readonly problems: readonly Problem[]
  close(): Promise<void>
}

export interface InjectionTown {
  readonly model: FakeLanguageModel
  readonly log: RecordingLog
  /** Each has a model of another name, so that nothing is kept from one for another. undefined: without one. */
  openCounter(modelName: string | undefined): Promise<Counter>
  close(): Promise<void>
}

export async function openInjectionTown(files: ReadonlyMap<string, PageFile>): Promise<InjectionTown> {
  const directory = await openDirectory()
  const model = await openFakeLanguageModel()
  const log = createRecordingLog()
  const pages = join(directory.path, 'pages')
  await mkdir(pages)
  for (const [name, { extension, content }] of files)
    await writeFile(join(pages, `${name}.${extension}`), content)
  return {
    model,
    log,
    openCounter: async (modelName) => {
      const knowledge = await openKnowledge({
        path: pages,
        dataDirectory: join(directory.path, 'data'),
        ...(modelName !== undefined && { environment: environmentOf(modelName, model) }),
        clock: systemClock,
        log,
      })
      const ask = createAsk({ knowledge, municipality, clock: systemClock })
      return {
        ask: (text, history = []) => ask(text, history),
        problems: knowledge.problems,
        close: () => knowledge.close(),
      }
    },
    close: async () => {
      await model.close()
      await directory.close()
    },
  }
}

const municipality = {
  name: 'Voorbeeldstad',
  phone: '14 012',
  openingHours: { timeZone: 'Europe/Amsterdam', days: [] },
  popular: [],
}

function environmentOf(modelName: string, { url }: FakeLanguageModel) {
  return {
    LANGUAGE_MODEL: 'openai',
    LANGUAGE_MODEL_NAME: modelName,
    LANGUAGE_MODEL_URL: `${url}/v1`,
    LANGUAGE_MODEL_KEY: secrets.key,
    LANGUAGE_MODEL_TIMEOUT_MS: '20000',
    TWILIO_AUTH_TOKEN: secrets.token,
  }
}
