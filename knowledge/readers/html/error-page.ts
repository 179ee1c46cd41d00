/** Titles of pages that say something went wrong; a server that answers 200 with one does not say so itself. */
const certain =
  /^(?:(?:fout|error|http)\s*:?\s*)?(?:40[0134]|410|429|50[0234])\b|\b(?:pagina|page|document|bestand)\s+(?:(?:is|kan|kon|was|werd|could|can)\s+)?(?:niet|not)\s*(?:worden|be)?\s*(?:gevonden|found)|(?:pagina|page)\s+(?:bestaat niet|does ?n[o']t exist)|internal server error|service unavailable|bad gateway|gateway time-?out|just a moment\.{3}|checking your browser/iu
const probable =
  /niet gevonden|not found|er (?:is|ging) iets (?:mis|fout)|er is een fout opgetreden|something went wrong|toegang (?:geweigerd|geblokkeerd)|access denied|verboden toegang|forbidden|tijdelijk niet (?:beschikbaar|bereikbaar)|^onderhoud$|maintenance|^(?:inloggen|log ?in)$|javascript (?:is )?(?:required|vereist|uitgeschakeld)/iu

/** @param titles the heading and the title of a page; @param words how many its content has */
export function isErrorPage(titles: readonly string[], words: number): boolean {
  return titles.some((title) => certain.test(title) || (words < 120 && probable.test(title)))
}
