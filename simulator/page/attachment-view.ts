import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../ui/labels/labels.ts'
import type { MessageView } from '../protocol.ts'
import { icons } from './icons.ts'
import type { Labels, Language } from './labels/labels.ts'
import type { View } from './view.ts'

/** A file or a place, by name and sign: nothing is fetched to show it. */
export function attachmentView(view: View, { media, location }: MessageView): TemplateResult {
  return html`${media ? fileView(view.labels, media.contentType) : nothing}${
    location ? placeView(view, location) : nothing
  }`
}

function fileView(labels: Labels, contentType: string): TemplateResult {
  const { name, icon } = kindOf(labels, contentType)
  return html`<div class="attachment">
    ${icon}<span><b>${name}</b><span>${contentType}</span></span>
  </div>`
}

function kindOf(
  labels: Labels,
  contentType: string,
): { readonly name: string; readonly icon: TemplateResult } {
  if (contentType.startsWith('image/')) return { name: labels.photo, icon: icons.photo }
  if (contentType.startsWith('audio/')) return { name: labels.voice, icon: icons.voice }
  const isDocument = contentType.startsWith('application/') || contentType.startsWith('text/')
  return { name: isDocument ? labels.document : labels.file, icon: icons.document }
}

function placeView(
  { labels, language }: View,
  { latitude, longitude }: NonNullable<MessageView['location']>,
): TemplateResult {
  const where = [
    fill(labels.latitude, { n: degrees(latitude, language) }),
    fill(labels.longitude, { n: degrees(longitude, language) }),
  ].join(', ')
  return html`<div class="attachment">
    ${icons.location}<span><b>${labels.location}</b><span>${where}</span></span>
  </div>`
}

function degrees(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(value)
}
