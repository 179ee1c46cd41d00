import { describe } from '@jest/globals'
import { createEmbeddedIndex } from '../../../knowledge/embedded/embedded-index.ts'
import { createTermIndex } from '../../../knowledge/embedded/term-index.ts'
import { describeIndex } from './describe-index.ts'

describe('the index in the process', () => {
  describeIndex(() =>
    Promise.resolve({
      open: (snapshot) => {
        const terms = createTermIndex(snapshot.postings, snapshot.passages.length)
        return Promise.resolve(createEmbeddedIndex(snapshot, terms))
      },
      close: () => Promise.resolve(),
    }),
  )
})
