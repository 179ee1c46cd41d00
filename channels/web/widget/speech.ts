import type { Language } from '../../../core/language.ts'

/** "Lees voor": the browser's own voice. */
export interface Speech {
  readonly isThere: boolean
  /** The key of the line being read. */
  readonly reading: () => string | undefined
  /** A second time for the same line stops it. */
  readonly toggle: (line: {
    readonly key: string
    readonly stretches: readonly { readonly text: string; readonly language: Language }[]
  }) => void
  readonly stop: () => void
}

export function createSpeech(changed: () => void): Speech {
  const voice: SpeechSynthesis | undefined = 'speechSynthesis' in window ? window.speechSynthesis : undefined
  let reading: string | undefined

  function stop(): void {
    reading = undefined
    voice?.cancel()
    changed()
  }

  return {
    isThere: voice !== undefined,
    reading: () => reading,
    stop,
    toggle: ({ key, stretches }) => {
      const isSame = reading === key
      stop()
      if (isSame) return
      reading = key
      // The browser reads them one after the other; each in the voice of its language.
      for (const [index, { text, language }] of stretches.entries()) {
        const utterance = new SpeechSynthesisUtterance(text)
        utterance.lang = language
        utterance.onend = utterance.onerror = () => {
          if (reading === key && index === stretches.length - 1) stop()
        }
        voice?.speak(utterance)
      }
      changed()
    },
  }
}
