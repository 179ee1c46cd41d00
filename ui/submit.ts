/** What a form does when it is submitted: the page stays. */
export function submitWith(send: () => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault()
    send()
  }
}

/** Shift and Enter is a new line; Enter that ends a composed character is not ours. */
export function sendOnEnter(send: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isOfComposition(event)) return
    event.preventDefault()
    send()
  }
}

/** Safari ends the composition before it tells of the Enter that did it; this number is all that is left of it. */
function isOfComposition(event: { readonly keyCode: number }): boolean {
  return event.keyCode === 229
}
