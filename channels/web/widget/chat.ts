import { render } from 'lit/html.js'
import type { WebEntry } from '../protocol.ts'
import { Connection } from './connection.ts'
import { keepKeyOf, type Keep } from './keep.ts'
import { createPanelActions } from './panel-actions.ts'
import { chatView } from './panel-view.ts'
import { Panel, wasOpen } from './panel.ts'
import { createPlace, type Place } from './place.ts'
import { Screen } from './screen.ts'
import type { WidgetSettings } from './settings.ts'
import { openSocketWire } from './socket-wire.ts'
import { playTone } from './sound.ts'
import { createSpeech, type Speech } from './speech.ts'
import { createTalkActions } from './talk-actions.ts'
import { createTypingNews } from './typing-news.ts'
import { createUnread, type Unread } from './unread.ts'
import type { View } from './view.ts'

interface ChatParts {
  readonly settings: WidgetSettings
  readonly keep: Keep
}

/** After the history itself was drawn. */
const liveAfterMs = 100

/** The chat on a page: introduces its parts to each other, and draws them. */
export class Chat {
  readonly #root: ShadowRoot
  readonly #settings: WidgetSettings
  readonly #screen: Screen
  readonly #connection: Connection
  readonly #panel: Panel
  readonly #place: Place
  readonly #speech: Speech
  readonly #unread: Unread
  readonly #typingNews = createTypingNews()
  readonly #act: View['act']

  constructor(root: ShadowRoot, { settings, keep }: ChatParts) {
    this.#root = root
    this.#settings = settings
    this.#screen = new Screen(root, {
      keep,
      settings,
      draw: () => {
        this.#draw()
      },
    })
    const { changed } = this.#screen
    this.#connection = new Connection({
      openWire: openSocketWire(settings.server),
      keep,
      changed,
      arrived: (entry) => {
        this.#arrived(entry)
      },
      erased: () => {
        this.#erased()
      },
    })
    this.#panel = new Panel(root, {
      changed,
      escape: () => {
        this.#act.escape()
      },
    })
    this.#place = createPlace(root, changed)
    this.#speech = createSpeech(changed)
    this.#unread = createUnread(keep)
    this.#act = this.#createActions(keep)
    this.#listen()
    this.#connection.comeBack()
    if (settings.isOpen || wasOpen()) this.#act.openQuietly()
  }

  open(): void {
    this.#act.open()
  }

  /** Opens, and puts this question. */
  ask(text: string): void {
    this.#act.open()
    this.#act.say(text)
  }

  #createActions(keep: Keep): View['act'] {
    const parts = {
      screen: this.#screen,
      connection: this.#connection,
      panel: this.#panel,
      place: this.#place,
      speech: this.#speech,
      keep,
    }
    return { ...createPanelActions(parts), ...createTalkActions(parts) }
  }

  #listen(): void {
    window.addEventListener('storage', ({ key }) => {
      const changed = keepKeyOf(key)
      if (changed) this.#connection.changedElsewhere(changed)
    })
    window.addEventListener('pagehide', this.#place.remember)
  }

  #arrived({ author, text }: WebEntry): void {
    const isNews = author.kind !== 'resident' && text !== ''
    const isSeen = this.#panel.isOpen && !document.hidden
    if (isNews && !isSeen && !this.#screen.state.isQuiet) playTone()
  }

  #erased(): void {
    this.#speech.stop()
    this.#unread.forget()
    this.#place.forget()
    this.#screen.erase()
    this.#panel.close()
    window.dispatchEvent(new Event('balie:erased'))
  }

  #draw(): void {
    const conversation = this.#connection.state()
    const focused = this.#root.activeElement
    render(chatView(this.#view(conversation)), this.#root)
    this.#panel.drawn(focused)
    if (this.#panel.isOpen) this.#place.keepUp(conversation)
    if (this.#screen.state.isLive || !conversation.isOnline || conversation.isLoading) return
    setTimeout(() => {
      this.#screen.set({ isLive: true })
    }, liveAfterMs)
  }

  #view(conversation: View['conversation']): View {
    const { isOpen, isModal } = this.#panel
    return {
      ...this.#screen.state,
      settings: this.#settings,
      conversation,
      isOpen,
      isModal,
      below: this.#place.below(),
      isTypingNews: this.#typingNews(conversation),
      unread: this.#unread.count(conversation.lines, isOpen ? 'seen' : 'unseen'),
      reading: this.#speech.reading(),
      canRead: this.#speech.isThere,
      act: this.#act,
    }
  }
}
