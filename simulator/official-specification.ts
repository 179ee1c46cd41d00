import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OpenAPIBackend, type Document, type Request } from 'openapi-backend'
import { z } from 'zod'
import type { ApiRequest } from './api-request.ts'
import { asSchemas, readForm } from './openapi-schemas.ts'
import type { Specification } from './specification.ts'

const apiPaths = [
  '/2010-04-01/Accounts/{AccountSid}/Messages.json',
  '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
  '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
]
const contentPaths = ['/v1/Content', '/v1/Content/{Sid}']

/** @throws Error when the files are not there, or no OpenAPI. */
export async function openOfficialSpecification(folder: string): Promise<Specification> {
  const backends = new Map([
    ['api.twilio.com', await openBackend(join(folder, 'twilio_api_v2010.json'), apiPaths)],
    ['content.twilio.com', await openBackend(join(folder, 'twilio_content_v1.json'), contentPaths)],
  ])

  return {
    isHeldTo: true,
    check(request) {
      const found = find(request)
      if (!found) return []
      return sentences(found.backend.validateRequest(found.asked, found.operation).errors)
    },
    checkAnswer(request, { status, body }) {
      const found = find(request)
      if (!found || !body) return []
      return sentences(found.backend.validateResponse(body, found.operation, status).errors)
    },
  }

  function find(request: ApiRequest) {
    const backend = backends.get(request.host)
    const operation = backend?.router.matchOperation(asRequest(request, request.body))
    if (!backend || !operation) return undefined
    return { backend, operation, asked: asRequest(request, readForm(operation, request.body)) }
  }
}

async function openBackend(file: string, paths: readonly string[]): Promise<OpenAPIBackend> {
  const document = openapi.parse(JSON.parse(await readFile(file, 'utf8')))
  const definition = asSchemas(document, paths) as unknown as Document
  const backend = new OpenAPIBackend({ definition, quick: true, ajvOpts: { formats, logger: false } })
  await backend.init()
  return backend
}

/** Of most of Twilio's formats its own examples are not. */
const formats = { 'date-time-rfc-2822': /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} \+0000$/ }

const openapi = z.looseObject({
  paths: z.record(z.string(), z.unknown()),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})

function asRequest({ method, path, query }: ApiRequest, body: unknown): Request {
  return {
    method,
    path,
    headers: {},
    query: Object.fromEntries(query),
    ...(body === undefined ? {} : { body }),
  }
}

interface Broken {
  readonly instancePath: string
  readonly message?: string
  readonly params?: unknown
}

function sentences(errors: readonly Broken[] | null | undefined): readonly string[] {
  return (errors ?? []).map(({ instancePath, message = '', params }) => {
    const { additionalProperty } = extra.parse(params)
    const which = additionalProperty === undefined ? '' : ` (${additionalProperty})`
    return `${instancePath.replace(/^\/(requestBody|query|path)/, '')} ${message}${which}`.trim()
  })
}

const extra = z.object({ additionalProperty: z.string().optional() }).catch({})
