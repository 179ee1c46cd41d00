import { renderErrorPage } from '../channels/web/error-page.ts'
import { renderFrontDoor, type WhatsAppDoor } from '../channels/web/front-door.ts'
import type { Clock } from '../core/clock.ts'
import { deskTimes } from '../core/opening-hours.ts'
import type { Pages } from './http.ts'
import type { Settings } from './settings.ts'

interface Parts {
  readonly settings: Settings
  readonly clock: Clock
  readonly whatsapp: () => WhatsAppDoor | undefined
}

/** The pages that are made here, on the server: they work without JavaScript. */
export function createPages({ settings, clock, whatsapp }: Parts): Pages {
  const { municipality, publicUrl } = settings
  return {
    frontDoor: (language) =>
      renderFrontDoor({
        municipality,
        desk: deskTimes(municipality.openingHours, clock.now()),
        language,
        whatsapp: whatsapp(),
        isNewcomer: publicUrl === undefined,
      }),
    error: (status, language) => renderErrorPage({ municipality, status, language }),
  }
}
