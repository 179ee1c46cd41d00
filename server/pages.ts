import { renderErrorPage } from '../channels/web/error-page.ts'
import { renderFrontDoor } from '../channels/web/front-door.ts'
import type { Clock } from '../core/clock.ts'
import { deskTimes } from '../core/opening-hours.ts'
import type { Pages } from './http.ts'
import type { Settings } from './settings.ts'

/** The pages that are made here, on the server: they work without JavaScript. */
export function createPages({ municipality, publicUrl }: Settings, clock: Clock): Pages {
  return {
    frontDoor: (language) =>
      renderFrontDoor({
        municipality,
        desk: deskTimes(municipality.openingHours, clock.now()),
        language,
        isNewcomer: publicUrl === undefined,
      }),
    error: (status, language) => renderErrorPage({ municipality, status, language }),
  }
}
