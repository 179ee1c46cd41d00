import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Connect } from './connect.ts'
import { createAsking } from './create-asking.ts'
import type { Limits } from './create-asking.ts'
import { openOllama } from './open-ollama.ts'
import { openOpenAi } from './open-openai.ts'
import { openTransformers } from './open-transformers.ts'
import type { EmbeddingsSettings } from './settings.ts'

/** Texts to vectors, as the model gives them: of no particular length, and all of one dimension. */
export interface Embedder {
  /** As the settings name it. */
  readonly model: string
  /** What stands before each passage: with another, the vectors are others too. */
  readonly passagePrefix: string
  /**
   * In the order of the texts.
   * @throws Unavailable or Malformed, in a sentence that says what to do. Never with the text.
   */
  embedPassages(texts: readonly string[], onProgress?: OnProgress): Promise<Float32Array[]>
  /** As `embedPassages`, in the time that the settings give. Aborted, it rejects with the signal's reason. */
  embedQuestion(text: string, signal?: AbortSignal): Promise<Float32Array>
  /** Cuts off what is still under way. */
  close(): void
}

export type OnProgress = (done: number, total: number) => void

/** What it opens costs 0.3 s and more, so it is loaded here and not before. @throws Unavailable */
export async function openEmbedder(settings: EmbeddingsSettings): Promise<Embedder> {
  const { model, passagePrefix, questionPrefix, batch } = settings
  const { ask, close } = createAsking(await openModel(settings))

  async function embedPassages(
    texts: readonly string[],
    onProgress: OnProgress = () => undefined,
  ): Promise<Float32Array[]> {
    const vectors: Float32Array[] = []
    while (vectors.length < texts.length) {
      const some = texts.slice(vectors.length, vectors.length + batch).map((text) => passagePrefix + text)
      const work = (embeddings: EmbeddingsInterface): Promise<unknown> => embeddings.embedDocuments(some)
      vectors.push(...(await ask({ work, count: some.length, limits: passageLimits })))
      onProgress(vectors.length, texts.length)
    }
    return vectors
  }

  async function embedQuestion(text: string, signal?: AbortSignal): Promise<Float32Array> {
    const work = async (embeddings: EmbeddingsInterface): Promise<unknown> => [
      await embeddings.embedQuery(questionPrefix + text),
    ]
    const [vector = new Float32Array()] = await ask({
      work,
      count: 1,
      limits: questionLimits(settings),
      signal,
    })
    return vector
  }

  return { model, passagePrefix, embedPassages, embedQuestion, close }
}

function openModel(settings: EmbeddingsSettings): Promise<Connect> {
  switch (settings.kind) {
    case 'openai':
      return openOpenAi(settings)
    case 'ollama':
      return openOllama(settings)
    case 'transformers':
      return openTransformers(settings)
  }
}

/** Below the 5 minutes after which Node gives up itself; a slow machine needs its time for a batch. */
const passageLimits: Limits = {
  withinMs: 240_000,
  advice: 'lower EMBEDDINGS_BATCH, or see what keeps it',
  mostWaitMs: 10_000,
  lingerMs: 0,
}

function questionLimits({ timeoutMs }: EmbeddingsSettings): Limits {
  return {
    withinMs: timeoutMs,
    advice: 'it may be loading still; raise EMBEDDINGS_TIMEOUT_MS or take a smaller model',
    mostWaitMs: 250,
    lingerMs: 60_000,
  }
}
