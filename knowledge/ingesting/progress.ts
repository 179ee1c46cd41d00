/** How far an ingest is. */
export type Progress =
  /** Of a site: how many addresses were asked, and how many are known to come. */
  | { readonly step: 'crawl'; readonly done: number; readonly total: number }
  /** Of the passages: how many have their vector. */
  | { readonly step: 'vectors'; readonly done: number; readonly total: number }
