// Its own types say that the function is the `default` of what it exports; it is what it exports.
declare module 'robots-parser' {
  interface Robots {
    isAllowed(url: string, agent: string): boolean | undefined
    /** In seconds. */
    getCrawlDelay(agent: string): number | undefined
    getSitemaps(): string[]
  }
  export default function robotsParser(url: string, text: string): Robots
}
