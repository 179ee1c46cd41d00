import { z } from 'zod'

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

interface OpenApi {
  readonly paths: Readonly<Record<string, unknown>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

/**
 * Only those paths, since the whole takes long to compile, in a form that a validator of JSON Schema understands:
 * `nullable` is a type, forms hold nothing unknown, and nobody has to send what is read only. What is referred to is
 * copied to where it is used: openapi-backend loses its way where one schema is used twice and has a slash in its name.
 */
export function asSchemas(document: OpenApi, paths: readonly string[]): object {
  const { schemas } = document.components
  const kept = Object.fromEntries(
    paths.map((path) => [path, normalise(document.paths[path] as Json, schemas)]),
  )
  return { ...document, paths: kept, components: {}, security: [] }
}

/** Examples are half of the file; who may ask is checked elsewhere. */
const dropped = ['examples', 'security', 'nullable']

function normalise(json: Json, schemas: OpenApi['components']['schemas']): Json {
  if (isList(json)) return json.map((each) => normalise(each, schemas))
  if (!isFields(json)) return json
  const { $ref } = json
  if (typeof $ref === 'string') return normalise(schemas[$ref.split('/').at(-1) ?? ''] as Json, schemas)
  const entries = Object.entries(json)
    .filter(([name]) => !dropped.includes(name))
    .map(([name, value]): [string, Json] => [name, normalise(value, schemas)])
  const isNullable = json['nullable'] === true
  return closeForm(forgetReadOnly({ ...Object.fromEntries(entries), ...(isNullable ? nullable(json) : {}) }))
}

type Fields = Readonly<Record<string, Json>>

function nullable({ type, enum: values }: { readonly [name: string]: Json }): Fields {
  return {
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(isList(values) ? { enum: [...values, null] } : {}),
  }
}

/** Of requests; no answer has them required. */
function forgetReadOnly(schema: Fields): Fields {
  const { properties, required } = schema
  if (!isFields(properties) || !isList(required)) return schema
  const needed = required.filter((name) => {
    const property = typeof name === 'string' ? properties[name] : undefined
    return !isFields(property) || property['readOnly'] !== true
  })
  return { ...schema, required: needed }
}

function closeForm(content: Fields): Fields {
  const form = content[formType]
  if (!isFields(form) || !isFields(form['schema'])) return content
  return { ...content, [formType]: { ...form, schema: { ...form['schema'], additionalProperties: false } } }
}

function isFields(json: Json | undefined): json is Fields {
  return typeof json === 'object' && json !== null && !isList(json)
}

/** Unlike Array.isArray it knows what is in it. */
function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json)
}

const formType = 'application/x-www-form-urlencoded'

const operationWithForm = z.object({
  requestBody: z.object({
    content: z.object({
      [formType]: z.object({
        schema: z.object({ properties: z.record(z.string(), z.object({ type: z.unknown() })) }),
      }),
    }),
  }),
})

/** In a form everything is text: here it becomes what the specification says it is. Anything else is given back as it is. */
export function readForm(operation: object, body: unknown): unknown {
  const parsed = operationWithForm.safeParse(operation)
  const form = z.record(z.string(), z.unknown()).safeParse(body)
  if (!parsed.success || !form.success) return body
  const { properties } = parsed.data.requestBody.content[formType].schema
  return Object.fromEntries(
    Object.entries(form.data).map(([name, value]) => [name, read(value, properties[name]?.type)]),
  )
}

function read(value: unknown, type: unknown): unknown {
  if (type === 'array') return Array.isArray(value) ? value : [value]
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  const isNumber = type === 'number' || type === 'integer'
  return isNumber && typeof value === 'string' && value.trim() !== '' ? Number(value) : value
}
