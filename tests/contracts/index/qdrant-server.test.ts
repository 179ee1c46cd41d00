import { describe } from '@jest/globals'
import { parseQdrantSettings } from '../../../knowledge/qdrant/settings.ts'
import { describeIndex } from './describe-index.ts'
import { describeScores } from './describe-scores.ts'
import { openPublished } from './published.ts'

const settings = parseQdrantSettings(process.env)
const describeWithServer = settings ? describe : describe.skip

describeWithServer('Qdrant at QDRANT_URL', () => {
  const where = { url: settings?.url ?? '', apiKey: settings?.apiKey }
  describeIndex(() => openPublished(where))
  describeScores(() => where)
})
