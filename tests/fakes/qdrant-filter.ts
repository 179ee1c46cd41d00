import type { Condition, FieldCondition, Filter, Match, PointId, Range } from './qdrant-filter-shape.ts'

interface Filtered {
  readonly id: PointId
  readonly payload: unknown
}

/** A list without conditions asks for nothing. */
export function passes(point: Filtered, filter: Filter | null | undefined): boolean {
  const fits = (condition: Condition): boolean => meets(point, condition)
  const should = filter?.should ?? []
  return (
    (filter?.must ?? []).every(fits) &&
    (should.length === 0 || should.some(fits)) &&
    !(filter?.must_not ?? []).some(fits)
  )
}

function meets(point: Filtered, condition: Condition): boolean {
  if ('key' in condition) return meetsField(foundAt(point.payload, condition.key), condition)
  if ('is_empty' in condition) return isEmpty(foundAt(point.payload, condition.is_empty.key))
  if ('has_id' in condition) return condition.has_id.includes(point.id)
  if ('nested' in condition) {
    const { key, filter } = condition.nested
    return itemsAt(point.payload, key).some((payload) => passes({ id: point.id, payload }, filter))
  }
  return passes(point, condition)
}

/** Of a list one item has to match. With more than one question, one yes is enough: so does Qdrant. */
function meetsField(found: readonly unknown[], { match, range, is_empty: empty }: FieldCondition): boolean {
  const values = found.flatMap((value) => (isList(value) ? value : [value]))
  return (
    (match != null && values.some((value) => matches(value, match))) ||
    (range != null && values.some((value) => typeof value === 'number' && isWithin(value, range))) ||
    (empty != null && isEmpty(found) === empty)
  )
}

/** Text is no number: "1" is not 1. */
function matches(value: unknown, match: Match): boolean {
  if ('value' in match) return value === match.value
  if ('any' in match) return match.any.some((one) => one === value)
  return value !== null && !match.except.some((one) => one === value)
}

function isWithin(value: number, { gte, gt, lte, lt }: Range): boolean {
  return (
    value >= (gte ?? -Infinity) &&
    value > (gt ?? -Infinity) &&
    value <= (lte ?? Infinity) &&
    value < (lt ?? Infinity)
  )
}

/** Not there, null or a list of nothing; a list of null is not. */
function isEmpty(found: readonly unknown[]): boolean {
  return found.every((value) => value === null || (isList(value) && value.length === 0))
}

/** Of the list there; what is no list has none. */
function itemsAt(payload: unknown, key: string): readonly unknown[] {
  return foundAt(payload, key.endsWith('[]') ? key : `${key}[]`)
}

/** At `a.b`, `a[].b` or `a[0].b`: a list on the way is entered only where the key says so. */
function foundAt(payload: unknown, key: string): readonly unknown[] {
  const steps = key.match(/[^.[\]]+|\[\d*\]/g) ?? []
  return steps.reduce<readonly unknown[]>(
    (found, step) => found.flatMap((one) => enter(one, step)),
    [payload],
  )
}

function enter(value: unknown, step: string): readonly unknown[] {
  if (step.startsWith('[')) {
    if (!isList(value)) return []
    return step === '[]' ? value : value.slice(Number(step.slice(1, -1))).slice(0, 1)
  }
  if (typeof value !== 'object' || value === null || isList(value)) return []
  const entry = Object.entries(value).find(([name]) => name === step)
  return entry ? [entry[1]] : []
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
