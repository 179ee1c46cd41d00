import { Unavailable } from '../../core/errors.ts'
import type { Connect } from './connect.ts'
import type { TransformersSettings } from './settings.ts'

/**
 * In this process, with a package that is no dependency of ours: it brings half a gigabyte.
 * @param load imports it.
 */
export async function openTransformers(
  { model }: TransformersSettings,
  load: Load = (name) => import(name),
): Promise<Connect> {
  const embed = await loadModel(await loadPackage(load), model)
  const embedQuery = (text: string): Promise<number[]> =>
    embed(text).catch(() => {
      // What the library says may repeat the text, so that is not kept.
      throw new Unavailable('The model in this process failed on a text: take another, or start again.')
    })
  // The library computes in the thread that serves residents: one by one takes as long, and lets them in between.
  const embedDocuments = async (texts: readonly string[]): Promise<number[][]> => {
    const vectors: number[][] = []
    for (const text of texts) vectors.push(await embedQuery(text))
    return vectors
  }
  return () => ({ embedDocuments, embedQuery })
}

type Load = (name: string) => Promise<unknown>

/** As much of https://huggingface.co/docs/transformers.js as we use. */
interface Transformers {
  readonly pipeline: (task: 'feature-extraction', model: string) => Promise<Extract>
}

type Extract = (
  texts: readonly string[],
  options: { readonly pooling: Pooling; readonly normalize: true },
) => Promise<{ tolist(): number[][] }>

type Pooling = 'mean' | 'cls'

const packageName = '@huggingface/transformers'

async function loadPackage(load: Load): Promise<Transformers> {
  const loaded = await load(packageName).catch((cause: unknown) => {
    throw new Unavailable(`EMBEDDINGS is transformers, which has to be there: npm install ${packageName}`, {
      cause,
    })
  })
  if (isTransformers(loaded)) return loaded
  throw new Unavailable(`${packageName} is of a version we do not know: npm install ${packageName}`)
}

function isTransformers(loaded: unknown): loaded is Transformers {
  return (
    typeof loaded === 'object' &&
    loaded !== null &&
    'pipeline' in loaded &&
    typeof loaded.pipeline === 'function'
  )
}

type Embed = (text: string) => Promise<number[]>

/** And tries it with a word of our own: what goes wrong with that can be told. */
async function loadModel({ pipeline }: Transformers, model: string): Promise<Embed> {
  try {
    const extract = await pipeline('feature-extraction', model)
    const embed: Embed = async (text) =>
      (await extract([text], { pooling: poolingOf(model), normalize: true })).tolist()[0] ?? []
    await embed('paspoort')
    return embed
  } catch (cause) {
    throw new Unavailable(
      'The model cannot be loaded: set EMBEDDINGS_MODEL to one for embeddings that huggingface.co has in ONNX, or to a folder with it.',
      { cause },
    )
  }
}

/** What a model was trained with stands in its 1_Pooling/config.json, which the library does not read. */
function poolingOf(model: string): Pooling {
  return /bge|mxbai|arctic-embed/i.test(model) ? 'cls' : 'mean'
}
