import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { fail } from './fail.ts'
import { learn } from './learn/learn.ts'
import { lessons } from './learn/lessons.ts'

/** "npm run learn": makes the classifiers again of their examples. It takes a minute or two. */
try {
  const { positionals } = parseArgs({ allowPositionals: true })
  for (const lesson of lessons) {
    if (positionals.length > 0 && !positionals.includes(lesson.name)) continue
    const startedAt = Date.now()
    const examples = await lesson.read()
    const bytes = learn(lesson, examples)
    await writeFile(lesson.model, bytes)
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(0)
    console.log(
      `${lesson.name}: ${examples.length} examples, ${(bytes.length / 1024).toFixed(0)} KB, ${seconds} s`,
    )
  }
} catch (error) {
  fail(error)
}
