/** What people say around a question out of politeness; it is about nothing. */
const phrases: readonly RegExp[] = [
  /^\s*(?:(?:hallo|hoi|hey|hi|hello|dag|goede?(?:morgen|middag|navond|dag)|goeden?(?:morgen|middag|avond|dag)|beste|geachte|dear|good (?:morning|afternoon|evening))\b[^.,!?\n]{0,30}[,.!\n]?\s*)+/iu,
  /\b(?:alvast |heel erg |hartelijk |bij voorbaat )?(?:bedankt|dank u wel|dank je wel|dankuwel|dankjewel)\b[^?]*$/iu,
  /\b(?:met (?:vriendelijke|hartelijke) groet(?:en)?|vriendelijke groet(?:en)?|groetjes|mvg|kind regards|many thanks|thanks in advance)\b[^?]*$/iu,
  /\b(?:ik zou (?:heel )?graag (?:willen weten|willen|weten)?|kunt u (?:mij|me) (?:misschien )?(?:vertellen|zeggen|helpen met)|weet u (?:misschien|toevallig)?|zou u (?:mij|me) kunnen vertellen|ik had een vraag(?:je)? over|ik heb een vraag(?:je)?(?: over)?|even een vraagje|could you (?:please )?tell me|i would like to(?: know)?|alstublieft|alsjeblieft|a\.?u\.?b\.?|svp|please)\b[,:]?/giu,
]

/** The line without its greeting, thanks and turns of politeness; as it is when nothing else would be left. */
export function withoutPoliteness(text: string): string {
  const bare = phrases.reduce((left, phrase) => left.replace(phrase, ' '), text).trim()
  return /\p{L}{2}/u.test(bare) ? bare : text
}
