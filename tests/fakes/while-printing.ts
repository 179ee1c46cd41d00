/** What was printed meanwhile, by the console or straight to a stream; it is shown to nobody. */
export async function whilePrinting(work: () => Promise<void>): Promise<string> {
  const streams = [process.stdout, process.stderr] as const
  const writes = streams.map((stream) => stream.write.bind(stream))
  const said: string[] = []
  const log = { ...console }
  const keep = (...args: readonly unknown[]): boolean => said.push(args.map(String).join(' ')) > 0
  for (const stream of streams) stream.write = keep
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    Object.assign(console, { [name]: keep })
  try {
    await work()
  } finally {
    streams.forEach((stream, at) => {
      const write = writes[at]
      if (write) stream.write = write
    })
    Object.assign(console, log)
  }
  return said.join('')
}
