import { parseArgs } from 'node:util'
import { killRounds } from './kill.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' } } })
const report = await killRounds(Number(values.rounds), (line) => {
  process.stderr.write(`${line}\n`)
})
const { rounds, lines, answers, slowestRecoveryMs, broken } = report
console.log(
  `${rounds} kills, ${lines} lines kept, ${answers} replies; slowest recovery ${Math.round(slowestRecoveryMs)} ms`,
)
for (const { invariant, detail } of broken) console.log(`BROKEN ${invariant}: ${detail}`)
const upperBound = ((3 / rounds) * 100).toFixed(1)
console.log(
  broken.length === 0
    ? `nothing broken (95 % upper bound per kill: ${upperBound} %)`
    : `${broken.length} broken`,
)
process.exitCode = broken.length === 0 ? 0 : 1
