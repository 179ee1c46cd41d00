import type { Given, Measured } from '../../server/cli/eval/measured.ts'
import type { Query } from '../../server/cli/eval/query.ts'

/** A question of a set and what came of it: answered, unless said otherwise. */
export function measuredQuestion(query: Partial<Query>, given: Partial<Given> = {}): Measured {
  return {
    query: { id: '1', text: 'Wat kost een paspoort?', gold: [], kind: 'para', history: [], ...query },
    answered: 'grounded',
    text: '',
    sources: [],
    ranked: [],
    person: false,
    ms: 1,
    ...given,
  }
}
