import { parseArgs } from 'node:util'

export interface EvalOptions {
  /** A folder or file to answer from. */
  readonly docs: string
  /** The file of questions. */
  readonly queries: string
  readonly shows: 'table' | 'questions' | 'json'
  readonly showsBaseline: boolean
  /** The file to write the run to. */
  readonly save?: string
  /** The file of an earlier run. */
  readonly against?: string
  /** The kinds of question to ask. */
  readonly only?: readonly string[]
  /** The most questions to ask. */
  readonly limit?: number
}

const usage = `Use: npm run eval -- --docs <folder or file> --queries <file>
  --questions         each question: what came of it, what was found, and why
  --json              everything, to read by a program
  --save <file>       writes that to a file
  --against <file>    what got better and worse since a run that was saved
  --baseline          the hits of plain BM25 beside ours
  --only <kind,kind>  questions of these kinds only
  --limit <number>    the first so many questions only`

const options = {
  docs: { type: 'string' },
  queries: { type: 'string' },
  questions: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  baseline: { type: 'boolean', default: false },
  save: { type: 'string' },
  against: { type: 'string' },
  only: { type: 'string' },
  limit: { type: 'string' },
} as const

/** @throws Error with what is wrong and how it is used. */
export function parseEvalOptions(args: readonly string[]): EvalOptions {
  const { docs, queries, questions, json, baseline, save, against, only, limit } = readValues(args)
  if (docs === undefined || queries === undefined) throw new Error(usage)
  return {
    docs,
    queries,
    shows: json ? 'json' : questions ? 'questions' : 'table',
    showsBaseline: baseline,
    ...(save !== undefined && { save }),
    ...(against !== undefined && { against }),
    ...(only !== undefined && { only: only.split(',').map((kind) => kind.trim()) }),
    ...(limit !== undefined && { limit: parseLimit(limit) }),
  }
}

function readValues(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new Error(`${firstSentence(error)}.\n${usage}`, { cause: error })
  }
}

/** What follows it is about how Node writes options. */
function firstSentence(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error
  return (String(message).split(/\. |\n/)[0] ?? '').replace(/\.$/, '')
}

function parseLimit(limit: string): number {
  if (/^[1-9]\d*$/.test(limit)) return Number(limit)
  throw new Error(`--limit has to be a whole number of 1 or more.\n${usage}`)
}
