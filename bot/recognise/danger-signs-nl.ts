import { accidentNl } from './danger-signs-nl-accident.ts'
import { homeNl } from './danger-signs-nl-home.ts'
import { lifeAndShelterNl } from './danger-signs-nl-life.ts'
import { peopleAndTimeNl } from './danger-signs-nl-people.ts'
import type { Signs } from './sign-names.ts'

export const signsNl: Signs = {
  ...peopleAndTimeNl,
  ...homeNl,
  ...accidentNl,
  ...lifeAndShelterNl,
}
