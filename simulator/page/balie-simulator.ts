import { LitElement } from 'lit'
import type { PhoneView, SimulatorEvent } from '../protocol.ts'
import { createActs } from './acts.ts'
import { openConnection, type Connection } from './connection.ts'
import { createDrafts } from './drafts.ts'
import { EndKeeper } from './end-keeper.ts'
import { labelsIn, type Language } from './labels/labels.ts'
import { showSheet } from './list-sheet.ts'
import { pageView } from './page-view.ts'
import { parseNumber } from './phone-numbers.ts'
import { reduce } from './state.ts'
import type { Act, Screen, View } from './view.ts'

/** What is left of the window is counted in minutes. */
const tickMs = 15_000

const firstNumber = '+31612345678'

/** The whole page. In the light, so that the linked stylesheet holds and nothing inline is needed. */
export class BalieSimulator extends LitElement {
  readonly #language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl'
  readonly #labels = labelsIn[this.#language]
  readonly #drafts = createDrafts(sessionStorageOf(window))
  readonly #ends = { log: new EndKeeper(), traffic: new EndKeeper() }
  readonly #act: Act = this.#createAct()
  #screen: Screen = {
    line: 'connecting',
    snapshot: undefined,
    held: this.#drafts.held(),
    unread: new Map(),
    refused: undefined,
    isAttaching: false,
    newNumber: undefined,
    openList: undefined,
    clearedTo: 0,
    nowMs: Date.now(),
  }
  #connection: Connection | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#connection = openConnection({
      heard: (event) => {
        this.#hear(event)
      },
      changed: (line) => {
        this.#set({ line })
      },
    })
    this.#timer = setInterval(() => {
      this.#set({ nowMs: Date.now() })
    }, tickMs)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#connection?.close()
    clearInterval(this.#timer)
  }

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren()
    return this
  }

  protected override render(): unknown {
    return pageView(this.#view())
  }

  protected override updated(): void {
    for (const name of ['log', 'traffic'] as const) {
      const list = this.querySelector(`#${name}`)
      if (list) this.#ends[name].drawn(list)
    }
    showSheet(this)
  }

  #view(): View {
    const phone = this.#phone()
    return {
      ...this.#screen,
      labels: this.#labels,
      language: this.#language,
      phone,
      draft: phone ? this.#drafts.read(phone.number) : '',
      isAtEnd: { log: this.#ends.log.isAtEnd, traffic: this.#ends.traffic.isAtEnd },
      act: this.#act,
    }
  }

  /** The one in hand; the first when that is not there (any more). */
  #phone(): PhoneView | undefined {
    const { snapshot, held } = this.#screen
    return snapshot?.phones.find(({ number }) => number === held) ?? snapshot?.phones[0]
  }

  #hear(event: SimulatorEvent): void {
    const { snapshot: before, clearedTo } = this.#screen
    const snapshot = reduce(before, event)
    // Another simulator counts its requests from the beginning.
    const isRestarted = event.kind === 'snapshot' && (event.snapshot.traffic.at(-1)?.id ?? 0) < clearedTo
    this.#set({ snapshot, unread: this.#unreadAfter(event), ...(isRestarted && { clearedTo: 0 }) })
    if (event.kind === 'snapshot' && event.snapshot.phones.length === 0) this.#addFirstPhone()
  }

  /** A new simulator has no telephones. The one that was in hand comes back, with what was typed on it. */
  #addFirstPhone(): void {
    const number = parseNumber(this.#screen.held ?? '') ?? firstNumber
    void this.#connection?.post({ kind: 'add-phone', number })
  }

  #unreadAfter(event: SimulatorEvent): Screen['unread'] {
    const { unread, snapshot } = this.#screen
    if (event.kind !== 'message' || event.message.direction === 'in') return unread
    const { number, message } = event
    const isKnown = snapshot?.phones
      .find((phone) => phone.number === number)
      ?.messages.some(({ sid }) => sid === message.sid)
    if (isKnown === true || number === this.#phone()?.number) return unread
    return new Map(unread).set(number, (unread.get(number) ?? 0) + 1)
  }

  #set(patch: Partial<Screen>): void {
    this.#screen = { ...this.#screen, ...patch, nowMs: Date.now() }
    this.requestUpdate()
  }

  #createAct(): Act {
    const acts = createActs({
      labels: this.#labels,
      drafts: this.#drafts,
      screen: () => this.#screen,
      number: () => this.#phone()?.number,
      set: (patch) => {
        this.#set(patch)
      },
      post: async (action) =>
        (await this.#connection?.post(action)) ?? { kind: 'refused', sentence: undefined },
      focus: (selector) => {
        void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus())
      },
    })
    return {
      ...acts,
      scrolled: ({ currentTarget: list }) => {
        if (!(list instanceof Element)) return
        const name = list.id === 'log' ? 'log' : 'traffic'
        if (this.#ends[name].scrolled(list)) this.requestUpdate()
      },
      toEnd: (name) => {
        this.#ends[name].toEnd()
        this.querySelector<HTMLElement>(`#${name}`)?.focus()
        this.requestUpdate()
      },
    }
  }
}

function sessionStorageOf(page: Window): Storage | undefined {
  try {
    return page.sessionStorage
  } catch {
    return undefined
  }
}
