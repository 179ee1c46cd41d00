import { z } from 'zod'

/** What the provider says that answered: the model by its dated name, and its fingerprint when it gives one. */
export function versionOf(metadata: unknown, field: 'model_name' | 'model'): string {
  const { success, data } = shape.safeParse(metadata)
  if (!success) return ''
  return [data[field], data.system_fingerprint].filter(Boolean).join(' ').slice(0, 200)
}

const text = z.string().nullish().catch(undefined)
const shape = z.object({ model_name: text, model: text, system_fingerprint: text })
