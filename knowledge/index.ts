export { openKnowledge } from './knowledge-base.ts'
export type { KnowledgeBase } from './knowledge-base.ts'
export { ingest } from './ingest.ts'
export type { IngestReport } from './ingest.ts'
