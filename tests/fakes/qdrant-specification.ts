import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Document, Request } from 'openapi-backend'
import type { QdrantRequest } from './qdrant-request.ts'

const file = fileURLToPath(new URL('../../../shared/api-specs/qdrant/openapi.v1.19.x.json', import.meta.url))

/** Qdrant's own description of its API. */
export interface Specification {
  /** False where the file does not stand beside the project: nothing is known then, and nothing is wrong. */
  readonly isHeld: boolean
  /** What is wrong with a request, in short sentences without what was sent. */
  check(request: QdrantRequest): readonly string[]
  /** What is wrong with our own answer to it. */
  checkAnswer(request: QdrantRequest, answer: QdrantAnswer): readonly string[]
  /** Compiles now what holds for `operations`. */
  prepare(operations: readonly string[]): void
}

export interface QdrantAnswer {
  readonly status: number
  readonly body: unknown
}

const noSpecification: Specification = {
  isHeld: false,
  check: () => [],
  checkAnswer: () => [],
  prepare: () => undefined,
}
let opened: Promise<Specification> | undefined

/** Read once for all fakes of a test file; what holds for a request is compiled when it is first made, in up to .5 s. */
export function openSpecification(): Promise<Specification> {
  opened ??= existsSync(file) ? readSpecification() : Promise.resolve(noSpecification)
  return opened
}

async function readSpecification(): Promise<Specification> {
  const { OpenAPIBackend } = await import('openapi-backend')
  const definition = strictly(JSON.parse(await readFile(file, 'utf8'))) as Document
  const backend = new OpenAPIBackend({ definition, quick: true, ajvOpts })
  await backend.init()

  return {
    isHeld: true,
    check(request) {
      const asked = asRequest(request)
      const operation = backend.router.matchOperation(asked)
      if (!operation) return ['unknown to Qdrant']
      return sentences(backend.validateRequest(asked, operation).errors)
    },
    checkAnswer(request, { status, body }) {
      const operation = backend.router.matchOperation(asRequest(request))
      return operation ? sentences(backend.validateResponse(body, operation, status).errors) : []
    },
    prepare(operations) {
      for (const operation of operations) {
        backend.validator.getRequestValidatorsForOperation(operation)
        backend.validator.getStatusBasedResponseValidatorForOperation(operation)
      }
    },
  }
}

const ajvOpts = {
  /** The others are kinds of numbers, which have their own bounds. */
  formats: { uuid: /^[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}$/i },
  logger: false,
  // Compiling is most of the work.
  validateSchema: false,
  code: { optimize: false },
} as const

function asRequest({ method, path, query, body }: QdrantRequest): Request {
  return {
    method,
    path,
    query: { ...query },
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  }
}

/**
 * In a form that a validator of JSON Schema understands: `nullable` is a type, without which everything may be
 * anything. And stricter than Qdrant, which overlooks a field it does not know: here that is a spelling mistake. Who
 * may send a body has to.
 */
function strictly(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(strictly)
  if (!isFields(json)) return json
  const { nullable, ...schema } = Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, strictly(value)]),
  )
  return {
    ...(nullable === undefined || nullable === true ? {} : { nullable }),
    ...schema,
    ...(nullable === true ? orNull(schema) : {}),
    ...(schema['type'] === 'object' && isFields(schema['properties']) ? closed(schema) : {}),
    ...(isFields(schema['requestBody']) ? { requestBody: { ...schema['requestBody'], required: true } } : {}),
  }
}

type Fields = Readonly<Record<string, unknown>>

function orNull({ type, enum: values }: Fields): Fields {
  return {
    type: typeof type === 'string' ? [type, 'null'] : 'null',
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
  }
}

function closed({ additionalProperties = false }: Fields): Fields {
  return { additionalProperties }
}

function isFields(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

interface Broken {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
}

/** Of all the forms that did not fit, what is said of the deepest place: there somebody came closest. */
function sentences(errors: readonly Broken[] | null | undefined): readonly string[] {
  const broken = (errors ?? []).filter(
    ({ keyword, message }) => keyword !== 'anyOf' && keyword !== 'oneOf' && message !== 'must be null',
  )
  const depth = Math.max(...broken.map(depthOf))
  const deepest = broken.filter((error) => depthOf(error) === depth)
  return [...new Set(deepest.map(({ instancePath, message = '' }) => `${placeOf(instancePath)}${message}`))]
}

function depthOf({ instancePath }: Broken): number {
  return instancePath.split('/').length
}

function placeOf(instancePath: string): string {
  return instancePath === '' ? '' : `${instancePath.replace(/^\/requestBody/, 'body')} `
}
