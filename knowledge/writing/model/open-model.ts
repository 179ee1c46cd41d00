import type { LanguageModelSettings } from '../settings.ts'
import type { ChatModel } from './chat-model.ts'
import { openOllama } from './open-ollama.ts'
import { openOpenAi } from './open-openai.ts'

export function openModel(settings: LanguageModelSettings): Promise<ChatModel> {
  return settings.kind === 'openai' ? openOpenAi(settings) : openOllama(settings)
}
