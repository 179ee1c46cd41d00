export type SensitiveSubject =
  'debt' | 'violence' | 'health' | 'homelessness' | 'children' | 'complaint' | 'own-situation' | 'anger'

export function recogniseSensitive(_text: string): SensitiveSubject | undefined {
  return undefined
}
