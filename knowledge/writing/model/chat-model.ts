/** A language model, for one question at a time. */
export interface ChatModel {
  /** @throws Unavailable, Malformed or whatever a vendor's class throws; what is on the way knows better: Outgoing. */
  say(prompt: Prompt, outgoing: typeof globalThis.fetch): Promise<Said>
}

export interface Prompt {
  readonly system: string
  readonly user: string
}

export interface Said {
  readonly text: string
  /** As its provider says; '' when it does not. */
  readonly version: string
}

/** More than any answer takes; a model that goes on for ever is cut off. */
export const mostTokens = 1_000
