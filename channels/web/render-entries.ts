import type { Address } from '../../core/address.ts'
import type { Entry } from '../../core/entry.ts'
import type { Timeline } from '../../core/timeline.ts'
import type { WebEntry } from './protocol.ts'
import { renderEntry } from './render.ts'

/** How far back the buttons of an earlier reply are looked for, in entries. */
const lookBack = 50

/** Entries that follow each other, as their resident sees them; those with nothing to see are left out. */
export async function renderEntries(
  timeline: Timeline,
  to: Address,
  entries: readonly Entry[],
): Promise<readonly WebEntry[]> {
  const labels = collectLabels(hasUnknownChoice(entries) ? await entriesBefore(timeline, to, entries[0]) : [])
  return entries.flatMap((entry) => {
    addLabels(labels, entry)
    return renderEntry(entry, to, (value) => labels.get(value)) ?? []
  })
}

function hasUnknownChoice(entries: readonly Entry[]): boolean {
  const labels = new Map<string, string>()
  return entries.some((entry) => {
    addLabels(labels, entry)
    return entry.kind === 'said' && entry.content.kind === 'choice' && !labels.has(entry.content.value)
  })
}

async function entriesBefore(
  timeline: Timeline,
  to: Address,
  first: Entry | undefined,
): Promise<readonly Entry[]> {
  if (!first) return []
  const from = { conversation: first.conversation, number: Math.max(0, first.number - 1 - lookBack) }
  return (await timeline.after(to, from, lookBack)).entries.filter((entry) => entry.number < first.number)
}

function collectLabels(entries: readonly Entry[]): Map<string, string> {
  const labels = new Map<string, string>()
  for (const entry of entries) addLabels(labels, entry)
  return labels
}

function addLabels(labels: Map<string, string>, entry: Entry): void {
  if (entry.kind !== 'answered' && entry.kind !== 'wrote') return
  for (const choice of entry.reply.choices ?? []) labels.set(choice.value, choice.label)
}
