import type { Language } from '../../../core/language.ts'
import type { Labels } from '../../../ui/labels/labels.ts'
import { nl } from '../../../ui/labels/nl.ts'
import type { Keep } from './keep.ts'
import { loadLabels } from './load-labels.ts'
import type { WidgetSettings } from './settings.ts'

/** What changes by what someone does here; the conversation itself is in the connection. */
export interface ScreenState {
  readonly language: Language
  readonly labels: Labels
  readonly isMenuOpen: boolean
  /** "Stop en wis" was pressed once. */
  readonly isErasing: boolean
  readonly isErased: boolean
  /** New lines are told to screen readers; what was there on arrival is not. */
  readonly isLive: boolean
  readonly isQuiet: boolean
  readonly draft: string
  readonly unfolded: ReadonlySet<string>
}

export class Screen {
  state: ScreenState
  readonly #root: ShadowRoot
  readonly #keep: Keep
  readonly #settings: WidgetSettings
  readonly #draw: () => void
  #isDrawing = false

  constructor(root: ShadowRoot, { keep, settings, draw }: ScreenParts) {
    this.#root = root
    this.#keep = keep
    this.#settings = settings
    this.#draw = draw
    this.state = {
      ...empty,
      language: keep.read('language') ?? settings.language,
      // A first conversation is told from its first line; an old one only what comes new.
      isLive: keep.read('token') === undefined,
      isQuiet: keep.read('isQuiet') ?? false,
      draft: keep.read('draft') ?? '',
    }
    this.useLanguage(this.state.language)
  }

  /** Several changes at once are one drawing. */
  readonly changed = (): void => {
    if (this.#isDrawing) return
    this.#isDrawing = true
    queueMicrotask(() => {
      this.#isDrawing = false
      this.#draw()
    })
  }

  set(change: Partial<ScreenState>): void {
    this.state = { ...this.state, ...change }
    this.changed()
  }

  type(draft: string): void {
    this.set({ draft })
    if (draft === '') this.#keep.remove('draft')
    else this.#keep.write('draft', draft)
  }

  /** After the drawing that brings it. */
  focus(selector: string): void {
    this.changed()
    setTimeout(() => this.#root.querySelector<HTMLElement>(selector)?.focus())
  }

  useLanguage(language: Language): void {
    this.set({ language })
    void loadLabels(language, this.#settings.server).then((labels) => {
      if (this.state.language === language) this.set({ labels })
    })
  }

  /** As if nobody had been here. */
  erase(): void {
    this.state = { ...empty, labels: this.state.labels, isErased: true }
    this.useLanguage(this.#settings.language)
  }
}

interface ScreenParts {
  readonly keep: Keep
  readonly settings: WidgetSettings
  readonly draw: () => void
}

const empty: ScreenState = {
  language: 'nl',
  labels: nl,
  isMenuOpen: false,
  isErasing: false,
  isErased: false,
  isLive: true,
  isQuiet: false,
  draft: '',
  unfolded: new Set(),
}
