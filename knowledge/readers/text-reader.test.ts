import { expect, test } from '@jest/globals'
import { readResource } from './read-resource.ts'

/** Half of it UTF-8, and the rest broken. */
const broken = Buffer.concat([Buffer.from('Café €'), Buffer.of(0xe2, 0x82), Buffer.from(' é kapot')])

test.each(['a.md', 'a.csv', 'a.json', 'a.jsonl', 'a.xml'])(
  'a text in no encoding is refused with its name: %s',
  async (name) => {
    expect(await readResource({ name, bytes: broken, id: 'a' })).toEqual({
      articles: [],
      problems: [{ file: name, reason: 'is not valid UTF-8' }],
    })
  },
)
