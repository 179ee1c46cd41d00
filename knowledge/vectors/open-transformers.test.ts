import { inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import { Unavailable } from '../../core/errors.ts'
import { createCall } from './call.ts'
import { openTransformers } from './open-transformers.ts'

const settings = {
  kind: 'transformers',
  model: 'Xenova/multilingual-e5-small',
  timeoutMs: 2_000,
  batch: 64,
  questionPrefix: '',
  passagePrefix: '',
} as const
const { signal } = new AbortController()
const call = createCall({ givenUp: signal, hungUp: signal, mostWaitMs: 0 })

/** The package, of which each text gives its length and what it was asked with. */
function packageWith(extract: (texts: readonly string[], options: object) => Promise<unknown>) {
  const asked: unknown[] = []
  const pipeline = (task: string, model: string): Promise<unknown> => {
    asked.push([task, model])
    return Promise.resolve((texts: readonly string[], options: object) => {
      asked.push(options)
      return extract(texts, options)
    })
  }
  return { asked, load: () => Promise.resolve({ pipeline }) }
}

const lengths = (texts: readonly string[]): Promise<unknown> =>
  Promise.resolve({ tolist: () => texts.map((text) => [text.length, 1]) })

test('texts go through the pipeline, a question as a passage', async () => {
  const { asked, load } = packageWith(lengths)
  const embeddings = (await openTransformers(settings, load))(call)
  expect(await embeddings.embedDocuments(['een', 'twaalf'])).toEqual([
    [3, 1],
    [6, 1],
  ])
  expect(await embeddings.embedQuery('vijf!')).toEqual([5, 1])
  const options = { pooling: 'mean', normalize: true }
  expect(asked).toEqual([['feature-extraction', settings.model], options, options, options, options])
})

test.each(['Xenova/bge-m3', 'mixedbread-ai/mxbai-embed-large-v1', 'Snowflake/snowflake-arctic-embed-s'])(
  '%s is pooled by its first token, as it was trained',
  async (model) => {
    const { asked, load } = packageWith(lengths)
    await (await openTransformers({ ...settings, model }, load))(call).embedQuery('x')
    expect(asked[1]).toMatchObject({ pooling: 'cls' })
  },
)

test('a package that is not there, or is another, says what to install', async () => {
  const missing = openTransformers(settings, () => Promise.reject(new Error('Cannot find package')))
  await expect(missing).rejects.toThrow('npm install @huggingface/transformers')
  await expect(openTransformers(settings, () => Promise.resolve({}))).rejects.toThrow(
    'npm install @huggingface/transformers',
  )
})

test('a model that cannot be loaded, or does nothing, is Unavailable', async () => {
  const missing = () => Promise.reject(new Error('Could not locate file'))
  const { load } = packageWith(() => Promise.reject(new Error('no pad token')))
  for (const loaded of [() => Promise.resolve({ pipeline: missing }), load]) {
    const opened = openTransformers(settings, loaded)
    await expect(opened).rejects.toThrow(Unavailable)
    await expect(opened).rejects.toThrow(/set EMBEDDINGS_MODEL to one for embeddings that huggingface.co has/)
  }
})

test('a model that fails says nothing of the text', async () => {
  const { load } = packageWith((texts) =>
    texts.includes('geheim') ? Promise.reject(new Error(`cannot read ${texts.join()}`)) : lengths(texts),
  )
  const embeddings = (await openTransformers(settings, load))(call)
  const error: unknown = await embeddings.embedQuery('geheim').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Unavailable)
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('geheim')
})
