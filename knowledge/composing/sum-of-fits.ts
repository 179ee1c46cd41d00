/** How far a section says what sets a question apart from the subject of its page. */
export interface SectionFit {
  readonly heading: number
  readonly text: number
}

export interface Sum {
  /** What one passage alone has counts whole, what they all have hardly. */
  add(to: keyof SectionFit, shares: readonly number[], worth: number): void
  cover(coverages: readonly number[]): void
  fits(): readonly SectionFit[]
}

/** Of a heading that is said whole. */
const ofCoverage = 0.4
const leastCovered = 0.05
const found = 0.3

export function createSum(count: number): Sum {
  const sums = Array.from({ length: count }, () => ({ heading: 0, text: 0 }))
  return {
    add: (to, shares, worth) => {
      const factor = worth * apart(shares) ** 2
      sums.forEach((sum, at) => (sum[to] += (shares[at] ?? 0) * factor))
    },
    cover: (coverages) => {
      sums.forEach((sum, at) => {
        if (sum.heading > leastCovered) sum.heading += ofCoverage * (coverages[at] ?? 0)
      })
    },
    fits: () => sums,
  }
}

/** 1 for what one passage of the page has, towards 0 for what all of them have. */
function apart(shares: readonly number[]): number {
  const having = shares.filter((share) => share > found).length
  return having === 0 ? 1 : Math.log((1 + shares.length) / having) / Math.log(1 + shares.length)
}
