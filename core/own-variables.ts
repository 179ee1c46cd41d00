import type { Environment } from './channel.ts'

/** Those of one part of the house. An empty one is as good as none. */
export function ownVariables(environment: Environment, name: RegExp): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([own, value]) => name.test(own) && !!value))
}
