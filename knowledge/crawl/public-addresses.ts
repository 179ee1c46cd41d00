import { lookup } from 'node:dns/promises'
import { isPublicAddress } from '../../core/is-public-address.ts'
import type { CrawlSettings } from './settings.ts'
import { isLoopback } from './site-address.ts'

/** Every address of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>

export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address)

/** Whether all of them may be asked; one that may not spoils the rest. None is none that may be asked. */
export function mayBeAsked(
  addresses: readonly string[],
  { isLoopbackAllowed }: Pick<CrawlSettings, 'isLoopbackAllowed'>,
): boolean {
  const isFine = (address: string): boolean =>
    isPublicAddress(address) || (isLoopbackAllowed && isLoopback(address))
  return addresses.length > 0 && addresses.every(isFine)
}
