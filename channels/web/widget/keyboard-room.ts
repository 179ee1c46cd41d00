/** The keyboard of a telephone covers the page without a word to its layout: what is left goes to widget.css. */
export function watchKeyboardRoom(host: HTMLElement): void {
  const viewport = window.visualViewport
  if (!viewport) return
  const measure = (): void => {
    // Zoomed in by hand one looks around in it; then it stays where it is.
    const isCovered = viewport.scale === 1 && viewport.height < window.innerHeight
    set('--seen', isCovered ? viewport.height : undefined)
    set('--seen-from', isCovered ? viewport.offsetTop : undefined)
  }
  const set = (name: string, px: number | undefined): void => {
    if (px === undefined) host.style.removeProperty(name)
    else host.style.setProperty(name, `${px}px`)
  }
  viewport.addEventListener('resize', measure)
  viewport.addEventListener('scroll', measure)
}
