import type { Connect } from './connect.ts'
import type { OllamaSettings } from './settings.ts'

/** @see https://docs.ollama.com/api/embed */
export async function openOllama({ model, url, key }: OllamaSettings): Promise<Connect> {
  const { OllamaEmbeddings } = await import('@langchain/ollama')
  return ({ fetch }) =>
    new OllamaEmbeddings({
      model,
      baseUrl: url,
      // A passage that is too long is better found by its beginning than not at all.
      truncate: true,
      maxRetries: 0,
      fetch,
      ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    })
}
