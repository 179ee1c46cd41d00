const asked =
  /^(?:bent|zijn|is|was|heeft|hebt|kunt|kan|wilt|wil|mag|\p{L}+t) (?:u|uw|je|het|de|er|een|iemand|dat|die|hij|zij|ze)(?!\p{L})[^?.]*?(?:\?|,(?= (?:dan )?\p{L}))/iu
const begun = /^(?:als|indien|wanneer|zodra)(?!\p{L})[^?.,]*,/iu
const ended = /,? (?:als|mits|indien|zodra|wanneer|tenzij)(?!\p{L})[^.]*\.?$/iu
const framed = /^(?:voor u )?als (?:\p{L}|-)+(?= )/iu

/** What a Dutch sentence says only on condition of: "Bent u ziek, ...", "als u verhuist". It narrows what is said. */
export function conditionPartsOf(sentence: string): readonly string[] {
  const patterns = /^\p{Lu}/u.test(sentence) ? [asked, begun, framed, ended] : [ended]
  return patterns.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? [])
}
