import { render } from 'lit/html.js'
import type { Language } from '../../../core/language.ts'
import { createConnection } from './connection.ts'
import { createActions } from './actions.ts'
import { keepKeyOf, type Keep } from './keep.ts'
import { loadLabels } from './load-labels.ts'
import { chatView } from './panel-view.ts'
import { createPanel } from './panel.ts'
import { createPlace } from './place.ts'
import type { WidgetSettings } from './settings.ts'
import { openSocketWire } from './socket-wire.ts'
import { playTone } from './sound.ts'
import { createSpeech } from './speech.ts'
import { createTypingNews } from './typing-news.ts'
import { createUnread } from './unread.ts'
import { nl } from '../../../ui/labels/nl.ts'
import type { View } from './view.ts'

export interface Chat {
  open(): void
  /** Opens, and puts this question. */
  ask(text: string): void
}

/** What changes by what someone does here; the conversation itself is in the connection. */
export interface Screen {
  language: Language
  isMenuOpen: boolean
  isErasing: boolean
  isErased: boolean
  isLive: boolean
  isQuiet: boolean
  draft: string
  unfolded: ReadonlySet<string>
}

export function createChat(root: ShadowRoot, settings: WidgetSettings, keep: Keep): Chat {
  const screen: Screen = {
    language: keep.read<Language>('language') ?? settings.language,
    isMenuOpen: false,
    isErasing: false,
    isErased: false,
    // A first conversation is told from its first line; an old one only what comes new.
    isLive: keep.read('token') === undefined,
    isQuiet: keep.read<boolean>('isQuiet') ?? false,
    draft: keep.read<string>('draft') ?? '',
    unfolded: new Set(),
  }
  let labels = nl
  let isDrawing = false

  const connection = createConnection({
    openWire: openSocketWire(settings.server),
    keep,
    changed: draw,
    arrived: (entry) => {
      const isNews = entry.author.kind !== 'resident' && entry.text !== ''
      if (isNews && !screen.isQuiet && (document.hidden || !panel.isOpen())) playTone()
    },
    erased: () => {
      speech.stop()
      unread.forget()
      place.forget()
      Object.assign(screen, { draft: '', isErasing: false, isMenuOpen: false, isErased: true, isLive: true })
      screen.unfolded = new Set()
      panel.close()
      window.dispatchEvent(new Event('balie:erased'))
    },
  })
  const panel = createPanel(root, {
    changed: draw,
    escape: () => {
      act.escape()
    },
  })
  const place = createPlace(root, draw)
  const speech = createSpeech(draw)
  const unread = createUnread(keep)
  const typingNews = createTypingNews()
  const act = createActions({
    screen,
    connection,
    keep,
    panel,
    place,
    speech,
    root,
    draw,
    labels: () => labels,
    useLanguage,
  })

  function useLanguage(language: Language): void {
    screen.language = language
    void loadLabels(language, settings.server).then((loaded) => {
      labels = loaded
      draw()
    })
  }

  function draw(): void {
    if (isDrawing) return
    isDrawing = true
    queueMicrotask(() => {
      isDrawing = false
      drawNow()
    })
  }

  function drawNow(): void {
    const conversation = connection.state()
    const isOpen = panel.isOpen()
    render(chatView(viewOf(conversation, isOpen)), root)
    panel.drawn()
    if (isOpen) place.keepUp(conversation)
    // One beat later: what came with the history itself is not told.
    if (!screen.isLive && conversation.isOnline && !conversation.isLoading) {
      setTimeout(() => {
        screen.isLive = true
        draw()
      }, 100)
    }
  }

  function viewOf(conversation: View['conversation'], isOpen: boolean): View {
    return {
      ...screen,
      settings,
      labels,
      conversation,
      isOpen,
      isModal: panel.isModal(),
      isAway: place.isAway(),
      isTypingNews: typingNews(conversation),
      unread: unread.count(conversation.lines, isOpen ? 'seen' : 'unseen'),
      reading: speech.reading(),
      canRead: speech.isThere,
      act,
    }
  }

  window.addEventListener('storage', ({ key }) => {
    const changedKey = keepKeyOf(key)
    if (changedKey) connection.changedElsewhere(changedKey)
  })
  window.addEventListener('pagehide', place.remember)
  useLanguage(screen.language)
  drawNow()
  connection.comeBack()
  if (settings.isOpen || panel.wasOpen()) act.openQuietly()
  return { open: act.open, ask: act.ask }
}
