import { z } from 'zod'

/** Why a request came to nothing, as a part of a sentence. By its code alone: a message may repeat what a server said. */
export function reasonOfFault(error: unknown, timeoutMs: number): string {
  const { name, code } = namesOf(error)
  if (name === 'TimeoutError' || code === 'ABORT_ERR') {
    return `did not come to an end in ${timeoutMs / 1000} seconds (CRAWL_TIMEOUT_MS)`
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'has a name that is not found now'
  if (code === 'ECONNREFUSED') return 'refuses connections now'
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code)) {
    return `has a certificate that does not hold (${code})`
  }
  if (/^Z_|^ERR__?(BROTLI|ZSTD)|^ERR_(BROTLI|PADDING)/.test(code)) return 'is packed and cannot be unpacked'
  if (code.startsWith('HPE_')) return 'answers with something that is not HTTP'
  return code === '' ? 'cannot be had now' : `cannot be had now (${code})`
}

/** By its shape: what comes from Node is an Error of another realm where tests run. */
function namesOf(error: unknown): { readonly name: string; readonly code: string } {
  const { data } = shape.safeParse(error)
  return { name: data?.name ?? '', code: data?.code ?? '' }
}

const shape = z.object({
  name: z.string().optional().catch(undefined),
  code: z
    .string()
    .regex(/^[A-Z0-9_]{1,50}$/)
    .optional()
    .catch(undefined),
})
