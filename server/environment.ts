import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import type { Environment } from '../core/channel.ts'
import { errorCode } from '../core/error-code.ts'

/**
 * With `.env` in the folder where it is started, when that is there. What the environment says itself wins.
 * @param environment `process.env`
 */
export function withEnvironmentFile(environment: Environment): Environment {
  return { ...environmentFile(), ...environment }
}

function environmentFile(): Environment {
  try {
    return parseEnv(readFileSync('.env', 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {}
    throw error
  }
}
