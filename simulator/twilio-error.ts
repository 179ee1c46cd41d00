/** A refusal in Twilio's own words and numbers, answered to the request that asked for it. */
export class TwilioError extends Error {
  readonly status: number
  readonly code: number
  /** A program that knows Twilio's rules never gets this one. */
  readonly isViolation: boolean
  /** What is answered. */
  readonly said: string

  constructor({ status = 400, code, message, said = message, isViolation = false }: Refusal) {
    super(message)
    this.said = said
    this.name = 'TwilioError'
    this.status = status
    this.code = code
    this.isViolation = isViolation
  }
}

interface Refusal {
  /** HTTP. Default 400. */
  readonly status?: number
  readonly code: number
  /** Without any number, or what anyone typed. */
  readonly message: string
  /** In Twilio's own words, where they name a number. Default: `message`. */
  readonly said?: string
  readonly isViolation?: boolean
}

/** A rule of Twilio's or Meta's that the request broke. */
export function violation(code: number, message: string, said = message): TwilioError {
  return new TwilioError({ code, message, said, isViolation: true })
}

export function notFound(): TwilioError {
  return new TwilioError({ status: 404, code: 20404, message: 'The requested resource was not found' })
}

/** The JSON that Twilio answers with. */
export function renderError({ status, code, said }: TwilioError): object {
  return { code, message: said, more_info: `https://www.twilio.com/docs/errors/${code}`, status }
}
