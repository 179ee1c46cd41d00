/** Between two sentences, in any of the seven languages: an abbreviation or a number goes on in small letters. */
export const sentenceEnd = /(?<=[.!?؟…])\s+(?=["'“‘([]?[\p{Lu}\p{Lo}\d])/u
