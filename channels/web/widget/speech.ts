import type { Language } from '../../../core/language.ts'

/** "Lees voor": the browser's own voice. */
export interface Speech {
  readonly isThere: boolean
  /** The key of the line being read. */
  readonly reading: () => string | undefined
  /** A second time for the same line stops it. */
  readonly toggle: (line: {
    readonly key: string
    readonly text: string
    readonly language: Language
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
    toggle: ({ key, text, language }) => {
      const isSame = reading === key
      stop()
      if (isSame) return
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.lang = language
      utterance.onend = utterance.onerror = () => {
        if (reading === key) stop()
      }
      reading = key
      voice?.speak(utterance)
      changed()
    },
  }
}
