import { readdirSync, readFileSync } from 'node:fs'
import { splitPassages } from '../../knowledge/passages.ts'
import type { Page } from '../../knowledge/writing/page.ts'

export interface SamplePage extends Page {
  readonly id: string
  readonly url: string
}

const folder = new URL('../../knowledge/sample/', import.meta.url)

/** The sample articles, as a writer is given them. */
export function samplePages(): readonly SamplePage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => {
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(
        readFileSync(new URL(file, folder), 'utf8'),
      ) ?? ['']
      return {
        id: file.replace(/\.md$/u, ''),
        title: /^title: '?(.*?)'?$/mu.exec(front)?.[1] ?? '',
        url: /^url: (\S+)$/mu.exec(front)?.[1] ?? '',
        passages: splitPassages(body),
      }
    })
}
