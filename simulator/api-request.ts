/** One request for one of Twilio's hosts, read. */
export interface ApiRequest {
  readonly method: string
  /** "api.twilio.com" */
  readonly host: string
  /** From the first slash, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  /** A form's parameters, or parsed JSON; undefined when there is none, or it cannot be read. */
  readonly body: unknown
}

export interface ApiAnswer {
  readonly status: number
  /** Sent as JSON, unless it is bytes. */
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** undefined when it is not of its content type. A name that comes twice is a list. */
export function parseBody(contentType: string, body: string): unknown {
  if (contentType.startsWith('application/json')) return parseJson(body)
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return undefined
  const form = new URLSearchParams(body)
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
