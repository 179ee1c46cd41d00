import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../core/language.ts'
import type { EngineName, EngineTasks, Outcome, Task } from './retrieval-program.ts'

const program = fileURLToPath(new URL('./retrieval-program.ts', import.meta.url))
/** The young generation as `npm start` has it, for all of them. */
const flags = ['--expose-gc', '--max-semi-space-size=16']

/** Asked one thing at a time. */
export interface EngineProcess extends EngineTasks {
  close(): void
}

/** @param language of most of the articles */
export function startEngine(name: EngineName, language: Language): EngineProcess {
  const child = fork(program, [name, language], { execArgv: flags, env: {} })
  const ask = async (task: keyof EngineTasks, ...given: readonly unknown[]): Promise<unknown> => {
    const outcome = await send(child, { name: task, given })
    if ('error' in outcome) throw new Error(`${name} cannot ${task}: ${outcome.error}`)
    return outcome.result
  }
  return {
    build: (...given) => ask('build', ...given) as ReturnType<EngineTasks['build']>,
    open: (...given) => ask('open', ...given) as ReturnType<EngineTasks['open']>,
    ask: (...given) => ask('ask', ...given) as ReturnType<EngineTasks['ask']>,
    memory: () => ask('memory') as ReturnType<EngineTasks['memory']>,
    close: () => child.kill('SIGKILL'),
  }
}

function send(child: ChildProcess, task: Task): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const onExit = (): void => {
      reject(new Error('The process of an engine ended by itself.'))
    }
    child.once('exit', onExit)
    child.once('message', (outcome) => {
      child.off('exit', onExit)
      resolve(outcome as Outcome)
    })
    child.send(task)
  })
}
