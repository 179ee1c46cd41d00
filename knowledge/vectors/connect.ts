import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Call } from './call.ts'

/** A model, for one call: LangChain's classes know no signal, so each call has an instance with its own way out. */
export type Connect = (call: Call) => EmbeddingsInterface
