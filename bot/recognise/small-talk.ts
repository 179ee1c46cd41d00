export type SmallTalk = 'hello' | 'thanks' | 'goodbye' | 'yes' | 'no' | 'privacy'

export function recogniseSmallTalk(_text: string): SmallTalk | undefined {
  return undefined
}
