/** How vite hands over a stylesheet as text, minified. */
declare module '*.css?inline' {
  const text: string
  export default text
}
