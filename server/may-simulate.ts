import type { Settings } from './settings.ts'
import { isLoopback } from './settings.ts'

/**
 * A stand-in for Twilio is for who tries this on their own machine: reached by nobody else, and without anything of
 * Twilio set. Everywhere else it would let anyone be any resident.
 */
export function maySimulate({ host, publicUrl, environment }: Settings): boolean {
  const isOwnMachine = isLoopback(host) && publicUrl === undefined && environment['NODE_ENV'] !== 'production'
  const isTwilioSet = Object.keys(environment).some((name) => name.startsWith('TWILIO_'))
  return isOwnMachine && !isTwilioSet && environment['SIMULATOR'] !== 'off'
}
