import type { Chat } from './chat.ts'

declare global {
  interface Window {
    /** For the page we are on: `balie.ask('Wat kost een paspoort?')`. */
    balie?: Chat
  }
}
