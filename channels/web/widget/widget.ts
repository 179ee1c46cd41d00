import base from '../../../ui/base.css?inline'
import tokens from '../../../ui/tokens.css?inline'
import { Chat } from './chat.ts'
import { createKeep } from './keep.ts'
import { readSettings } from './settings.ts'
import styles from './widget.css?inline'
import './window.ts'

const settings = readSettings(document.currentScript as HTMLScriptElement | null, document)

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', appear)
else appear()

function appear(): void {
  // A second script tag on the same page adds nothing.
  if (window.balie) return
  const host = document.createElement('balie-chat')
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [tokens, base, styles].map(sheet)
  document.body.append(host)
  window.balie = new Chat(root, { settings, keep: createKeep(localStorageOf(window)) })
  window.dispatchEvent(new Event('balie:ready'))
}

/** Constructed, so that a page may forbid inline styles. */
function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(text)
  return made
}

function localStorageOf(page: Window): Storage | undefined {
  try {
    return page.localStorage
  } catch {
    return undefined
  }
}
