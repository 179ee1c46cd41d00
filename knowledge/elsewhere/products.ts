import { allowancesAndBenefits } from './allowances-and-benefits.ts'
import { contact } from './contact.ts'
import { drivingAndTravel } from './driving-and-travel.ts'
import { healthAndCare } from './health-and-care.ts'
import { homeAndNeighbourhood } from './home-and-neighbourhood.ts'
import { lawAndSafety } from './law-and-safety.ts'
import type { Organisation } from './organisations.ts'
import { organisations } from './organisations.ts'
import { studyAndStaying } from './study-and-staying.ts'
import { taxesAndBusiness } from './taxes-and-business.ts'

/** Something people ask a municipality for that another organisation does. */
export interface Elsewhere {
  /** In Dutch, as the organisation calls it. */
  readonly product: string
  readonly organisation: Organisation
  /** One line: what to have at hand, or what to do first. */
  readonly takeAlong: { readonly nl: string; readonly en: string }
}

export interface ListedProduct {
  readonly elsewhere: Elsewhere
  /** As cues.ts reads them. */
  readonly cues: string
}

/** Reviewed by hand, by theme. */
export const products: readonly ListedProduct[] = [
  allowancesAndBenefits,
  taxesAndBusiness,
  contact,
  drivingAndTravel,
  studyAndStaying,
  lawAndSafety,
  healthAndCare,
  homeAndNeighbourhood,
].flatMap(parseProducts)

/**
 * A paragraph is a product: "name @ organisation", lines of cues, and the line to take along in Dutch and in English.
 *
 * @throws when a paragraph is not complete, or names an organisation that is not listed
 */
export function parseProducts(text: string): readonly ListedProduct[] {
  return text
    .trim()
    .split(/\n{2,}/u)
    .map(parseProduct)
}

function parseProduct(paragraph: string): ListedProduct {
  const lines = paragraph.split('\n')
  const [heading = ''] = lines
  const [nl = '', en = ''] = lines.slice(-2)
  const [product = '', id = ''] = heading.split(' @ ')
  const organisation = organisations.get(id)
  if (!organisation) throw new Error(`"${heading}" names an organisation that is not listed.`)
  if (lines.length < 4) throw new Error(`"${product}" has fewer than four lines.`)
  return { elsewhere: { product, organisation, takeAlong: { nl, en } }, cues: lines.slice(1, -2).join('\n') }
}
