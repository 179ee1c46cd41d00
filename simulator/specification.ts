import type { ApiAnswer, ApiRequest } from './api-request.ts'

/** Twilio's own description of its API. */
export interface Specification {
  readonly isHeldTo: boolean
  /** What is wrong with a request, in short sentences without what anyone typed. */
  check(request: ApiRequest): readonly string[]
  /** What is wrong with our own answer to it. */
  checkAnswer(request: ApiRequest, answer: ApiAnswer): readonly string[]
}
