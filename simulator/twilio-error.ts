/** A refusal in Twilio's own words and numbers, answered to the request that asked for it. */
export class TwilioError extends Error {
  readonly status: number
  readonly code: number
  /** A program that knows Twilio's rules never gets this one. */
  readonly isViolation: boolean

  /** @param refusal.message never holds what anyone typed. */
  constructor({ status = 400, code, message, isViolation = false }: Refusal) {
    super(message)
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
  readonly message: string
  readonly isViolation?: boolean
}

/** A rule of Twilio's or Meta's that the request broke. */
export function violation(code: number, message: string): TwilioError {
  return new TwilioError({ code, message, isViolation: true })
}

export function notFound(): TwilioError {
  return new TwilioError({ status: 404, code: 20404, message: 'The requested resource was not found' })
}

/** The JSON that Twilio answers with. */
export function renderError({ status, code, message }: TwilioError): object {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }
}
