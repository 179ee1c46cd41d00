import { createHash } from 'node:crypto'
import { encodeClassifier } from '../../../core/text-classifier.ts'
import { textFeatures } from '../../../core/text-features.ts'
import { other, type Lesson, type LabelledText } from './lessons.ts'
import { trainLinear } from './train-linear.ts'

/** The classifier of these examples, as it is kept in its file. */
export function learn({ training }: Pick<Lesson, 'training'>, examples: readonly LabelledText[]): Uint8Array {
  const featured = examples.map(({ text, names }) => ({ features: textFeatures(text), names }))
  const names = [...new Set(examples.flatMap((example) => example.names))].sort()
  const classes = names
    .filter((name) => name !== other)
    .map((name) =>
      trainLinear(
        name,
        featured.map((example) => ({ features: example.features, isOne: example.names.includes(name) })),
        training,
      ),
    )
  return encodeClassifier(classes, learnedFrom(training, examples))
}

/** Hash of the examples and of how is learned from them. */
export function learnedFrom(training: Lesson['training'], examples: readonly LabelledText[]): string {
  const hash = createHash('sha256').update(JSON.stringify(training))
  for (const { text, names } of examples) hash.update(`${names.join()}\t${text}\n`)
  return hash.digest('hex').slice(0, 16)
}
