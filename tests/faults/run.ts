import { parseArgs } from 'node:util'
import { killRounds } from './kill.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' } } })
const report = await killRounds({
  rounds: Number(values.rounds),
  tell: (line) => process.stderr.write(`${line}\n`),
})
const { rounds, lines, answers, cutOff, slowestRecoveryMs, broken } = report
console.log(
  `${rounds} kills under web and WhatsApp load: ${lines} lines kept, ${answers} replies, ${cutOff} cut off on their ` +
    `way; slowest recovery ${Math.round(slowestRecoveryMs)} ms`,
)
for (const { invariant, detail } of broken) console.log(`BROKEN ${invariant}: ${detail}`)
const upperBound = ((3 / rounds) * 100).toFixed(1)
console.log(
  broken.length === 0
    ? `nothing broken (95 % upper bound per kill: ${upperBound} %)`
    : `${broken.length} broken`,
)
process.exitCode = broken.length === 0 ? 0 : 1
