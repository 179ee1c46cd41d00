/** The four ways in which something from outside, or something we lean on, can be wrong. `server/errors.ts` maps them. */
abstract class BalieError extends Error {
  /** @param message what happened and what to do; never what someone typed. */
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = new.target.name
  }
}

/** A signature, token or origin that does not hold. HTTP 401 (or 403 where a provider asks for it). */
export class Unverified extends BalieError {}

/** Verified, but not of the shape it has to be. HTTP 400. */
export class Malformed extends BalieError {}

/** Well formed, and something we cannot do anything with (yet): the resident gets an apology. */
export class Unsupported extends BalieError {}

/** Something we need does not work now (disk, database, provider). HTTP 503: try again. */
export class Unavailable extends BalieError {}
