/** Ways in which people write an order so that a machine reads it and nothing that filters does. */
export const disguise = {
  base64: (text: string): string => Buffer.from(text, 'utf8').toString('base64'),
  hex: (text: string): string => Buffer.from(text, 'utf8').toString('hex'),
  percent: (text: string): string =>
    [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16)}`).join(''),
  entities: (text: string): string => Array.from(text, (sign) => `&#${sign.codePointAt(0) ?? 0};`).join(''),
  rot13: (text: string): string =>
    text.replace(/[a-z]/giu, (letter) => {
      const first = letter < 'a' ? 65 : 97
      return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first)
    }),
  leet: (text: string): string =>
    text.replace(
      /[aeiost]/gu,
      (letter) => ({ a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' })[letter] ?? '',
    ),
  reversed: (text: string): string => Array.from(text).reverse().join(''),
  /** A sign of no width between all letters. */
  zeroWidth: (text: string): string => Array.from(text).join('\u200b'),
  joiners: (text: string): string => Array.from(text).join('\u200d'),
  softHyphens: (text: string): string => Array.from(text).join('\u00ad'),
  /** Letters of Cyrillic that look the same. */
  cyrillic: (text: string): string =>
    text.replace(/[aeopcyx]/gu, (letter) => 'аеорсух'['aeopcyx'.indexOf(letter)] ?? letter),
  /** Signs that nobody sees at all, one for each letter. */
  tags: (text: string): string =>
    Array.from(text, (sign) => String.fromCodePoint(0xe0000 + ((sign.codePointAt(0) ?? 0) % 128))).join(''),
  fullWidth: (text: string): string =>
    text.replace(/[!-~]/gu, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  spaced: (text: string): string =>
    text
      .split(' ')
      .map((word) => Array.from(word).join(' '))
      .join('   '),
  starred: (text: string): string => text.replace(/\p{L}+/gu, (word) => Array.from(word).join('*')),
  accents: (text: string): string => Array.from(text).join('\u0301'),
  /** As it is turned around for languages that are written from the right. */
  bidi: (text: string): string => `\u202e${Array.from(text).reverse().join('')}\u202c`,
} as const
