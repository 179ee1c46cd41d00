/** Where one question ends and the next begins. */
const borders = [
  /(?<=\?)\s+/u,
  /[,;.!]?\s+(?:en|and|plus)\s+(?:o ja\s+|ook\s+)?(?=(?:hoe|waar|wat|wie|wanneer|kan|krijg|mag|moet|hoeveel|how|where|what|who|when|can|do|may)\b)/iu,
]
const asks =
  /\?|\b(?:hoe|waar|wat|wie|wanneer|kan|krijg|mag|moet|hoeveel|how|where|what|who|when|can|do|may)\b/iu
const fewestWords = 3
const mostQuestions = 3
/** Whoever writes more tells a story. */
const longest = 400

/** The questions in a message, in order; none when it is one question. */
export function severalQuestions(text: string): readonly string[] {
  if (text.length > longest) return []
  const parts = borders
    .reduce((all, border) => all.flatMap((part) => part.split(border)), [text])
    .map((part) => part.trim())
    .filter((part) => asks.test(part) && part.split(/\s+/u).length >= fewestWords)
  return parts.length >= 2 && parts.length <= mostQuestions ? parts : []
}
