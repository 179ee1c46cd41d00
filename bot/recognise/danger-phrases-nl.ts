import { accidentNl } from './danger-phrases-nl-accident.ts'
import { homelessNl } from './danger-phrases-nl-homeless.ts'
import { suicideNl } from './danger-phrases-nl-suicide.ts'
import { childAtRiskNl, domesticViolenceNl } from './danger-phrases-nl-violence.ts'
import type { DangerPhrases } from './danger-phrases.ts'

export const dangerNl: DangerPhrases = {
  suicide: suicideNl,
  'fire-or-accident': accidentNl,
  'child-at-risk': childAtRiskNl,
  'domestic-violence': domesticViolenceNl,
  'homeless-tonight': homelessNl,
}
