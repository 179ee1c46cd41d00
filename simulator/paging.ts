import { violation } from './twilio-error.ts'

export interface Page<T> {
  readonly items: readonly T[]
  readonly number: number
  readonly size: number
  readonly start: number
  readonly first: string
  readonly here: string
  readonly next: string | null
  readonly previous: string | null
}

/**
 * One page of what stands newest first. Its tokens hold the sid beside it, so that what is new in between moves
 * nothing. The addresses are paths with a query.
 * @throws TwilioError when PageSize, Page or PageToken are nonsense.
 */
export function pageOf<T extends { readonly sid: string }>(
  items: readonly T[],
  path: string,
  query: URLSearchParams,
): Page<T> {
  const size = wholeNumber(query.get('PageSize') ?? '50', { from: 1, to: 1000 })
  const number = wholeNumber(query.get('Page') ?? '0', { from: 0, to: 1_000_000 })
  const start = startOf(items, query.get('PageToken'), size)
  const shown = items.slice(start, start + size)
  const last = shown.at(-1)
  const first = shown.at(0)
  const at = (page: number, token?: string): string => address(path, query, { size, page, token })
  return {
    items: shown,
    number,
    size,
    start: number * size,
    first: at(0),
    here: at(number, query.get('PageToken') ?? undefined),
    next: last && start + size < items.length ? at(number + 1, `PA${last.sid}`) : null,
    previous: first && start > 0 ? at(Math.max(0, number - 1), `PB${first.sid}`) : null,
  }
}

function startOf(items: readonly { readonly sid: string }[], token: string | null, size: number): number {
  if (token === null) return 0
  const index = items.findIndex(({ sid }) => sid === token.slice(2))
  if (index < 0 || !/^P[AB]/.test(token)) throw violation(20001, 'PageToken is not one that was given')
  return token.startsWith('PA') ? index + 1 : Math.max(0, index - size)
}

function address(
  path: string,
  query: URLSearchParams,
  { size, page, token }: { readonly size: number; readonly page: number; readonly token: string | undefined },
): string {
  const asked = new URLSearchParams(query)
  for (const name of ['PageSize', 'Page', 'PageToken']) asked.delete(name)
  asked.append('PageSize', String(size))
  asked.append('Page', String(page))
  if (token !== undefined) asked.append('PageToken', token)
  return `${path}?${asked.toString()}`
}

function wholeNumber(text: string, { from, to }: { readonly from: number; readonly to: number }): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
  if (value < from || value > to)
    throw violation(20001, `A page number or size lies between ${from} and ${to}`)
  return value
}
