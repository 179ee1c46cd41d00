import { createCollection, type Collection } from './qdrant-collection.ts'
import { QdrantError, wrongInput } from './qdrant-error.ts'
import type { AliasAction, Parameters } from './qdrant-shapes.ts'

export interface Store {
  readonly collections: ReadonlyMap<string, Collection>
  /** To the name of a collection. */
  readonly aliases: ReadonlyMap<string, string>
  has(name: string): boolean
  /** By its name or an alias. @throws QdrantError 404 */
  named(name: string): Collection
  /** @throws QdrantError 409 when it is there, 400 when an alias has the name. */
  create(name: string, parameters: Parameters): void
  /** With its aliases. An alias is no name here. */
  drop(name: string): boolean
  /**
   * Nobody sees one of the actions without the others. But as at Qdrant: what comes before an action that fails is done.
   * @throws QdrantError
   */
  change(actions: readonly AliasAction[]): void
}

export function createStore(): Store {
  const collections = new Map<string, Collection>()
  const aliases = new Map<string, string>()

  return {
    collections,
    aliases,
    has: (name) => collections.has(aliases.get(name) ?? name),
    named(name) {
      const found = collections.get(aliases.get(name) ?? name)
      if (!found) throw unknown(name)
      return found
    },
    create(name, parameters) {
      if (collections.has(name)) throw taken(name)
      if (aliases.has(name)) {
        throw wrongInput(`Can't create collection with name ${name}. Alias with the same name already exists`)
      }
      collections.set(name, createCollection(parameters))
    },
    drop(name) {
      for (const [alias, of] of aliases) if (of === name) aliases.delete(alias)
      return collections.delete(name)
    },
    change(actions) {
      for (const action of actions) act({ collections, aliases }, action)
    },
  }
}

interface Names {
  readonly collections: ReadonlyMap<string, Collection>
  readonly aliases: Map<string, string>
}

function act({ collections, aliases }: Names, action: AliasAction): void {
  if ('create_alias' in action) {
    const { alias_name: alias, collection_name: name } = action.create_alias
    if (!collections.has(name)) throw unknown(name)
    if (collections.has(alias)) throw taken(alias)
    aliases.set(alias, name)
  } else if ('delete_alias' in action) {
    aliases.delete(action.delete_alias.alias_name)
  } else {
    const { old_alias_name: old, new_alias_name: alias } = action.rename_alias
    const name = aliases.get(old)
    if (name === undefined) throw new QdrantError(404, `Not found: Alias ${old} does not exists!`)
    aliases.delete(old)
    aliases.set(alias, name)
  }
}

function unknown(name: string): QdrantError {
  return new QdrantError(404, `Not found: Collection \`${name}\` doesn't exist!`)
}

function taken(name: string): QdrantError {
  return new QdrantError(409, `Wrong input: Collection \`${name}\` already exists!`)
}
