/** Larger than any page or document for residents; more is a mistake, or meant to take us down. */
export const maxDocumentBytes = 20 * 1024 * 1024
/** A file with many documents in it. */
export const maxCollectionBytes = 64 * 1024 * 1024
/** Of one file, whatever its format. */
export const maxRecords = 50_000
/** Some 80,000 words. */
export const maxTextLength = 500_000
