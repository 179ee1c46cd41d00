import { expect, test } from '@jest/globals'
import type { WebEntry } from '../protocol.ts'
import type { OutgoingLine } from './outgoing-line.ts'
import { createTimeline } from './timeline.ts'

test('Each number is shown once, in the order of the record', () => {
  const timeline = createTimeline()
  for (const number of [2, 1, 2, 3, 1]) timeline.add(entry(number), undefined)
  expect(texts(timeline.lines([]))).toEqual(['tekst 1', 'tekst 2', 'tekst 3'])
})

test('An own line stays the same line from typed to kept, whichever comes first', () => {
  const ackFirst = createTimeline()
  const typed = ackFirst.lines([line('a')])
  ackFirst.keep(line('a'), { kind: 'kept', conversation: 'c', number: 1 })
  const acknowledged = ackFirst.lines([])
  ackFirst.add({ ...entry(1), author: { kind: 'resident' }, id: 'a', text: 'vraag' }, undefined)
  expect([typed, acknowledged, ackFirst.lines([])].map((lines) => lines.map(({ key }) => key))).toEqual([
    ['own:a'],
    ['own:a'],
    ['own:a'],
  ])
  expect(typed[0]?.delivery).toBe('pending')
  expect(acknowledged[0]?.delivery).toBe('kept')

  const entryFirst = createTimeline()
  entryFirst.add({ ...entry(1), author: { kind: 'resident' }, id: 'a', text: 'vraag' }, undefined)
  entryFirst.keep(line('a'), { kind: 'kept', conversation: 'c', number: 1 })
  expect(entryFirst.lines([line('a')])).toHaveLength(1)
})

test('What was masked before it was kept is shown masked', () => {
  const timeline = createTimeline()
  timeline.keep(line('a'), { kind: 'kept', conversation: 'c', number: 1 })
  timeline.add({ ...entry(1), author: { kind: 'resident' }, id: 'a', text: 'mijn bsn is [bsn]' }, undefined)
  expect(texts(timeline.lines([]))).toEqual(['mijn bsn is [bsn]'])
})

test('A choice is shown by its label, not by its value', () => {
  const timeline = createTimeline()
  const choice: OutgoingLine = {
    ...line('a'),
    content: { kind: 'choice', value: 'not-yet' },
    shown: 'Nog niet',
  }
  timeline.add({ ...entry(1), author: { kind: 'resident' }, id: 'a', text: 'not-yet' }, choice)
  expect(texts(timeline.lines([]))).toEqual(['Nog niet'])
})

test('What has no text has no line', () => {
  const timeline = createTimeline()
  timeline.add({ ...entry(1), text: '' }, undefined)
  expect(timeline.lines([{ ...line('a'), shown: '' }])).toEqual([])
})

test('A new conversation is divided from the one before', () => {
  const timeline = createTimeline()
  timeline.add(entry(7), undefined)
  timeline.add({ ...entry(1), conversation: 'd' }, undefined)
  expect(timeline.lines([]).map((shown) => shown.startsConversation ?? false)).toEqual([false, true])
})

function entry(number: number): WebEntry {
  const at = '2026-11-23T12:00:00.000Z'
  return { conversation: 'c', number, at, author: { kind: 'assistant' }, text: `tekst ${number}` }
}

function line(id: string): OutgoingLine {
  return { id, content: { kind: 'text', text: 'vraag' }, shown: 'vraag', at: '2026-11-23T12:00:00.000Z' }
}

function texts(lines: readonly { readonly text: string }[]): readonly string[] {
  return lines.map(({ text }) => text)
}
