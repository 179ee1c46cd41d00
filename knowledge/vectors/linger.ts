/**
 * One call at a time goes on when its time is over. Ollama stops loading a model when whoever asked for it hangs up: if
 * all did, a model that loads for longer than a question may take would never be there. More than one would keep a server
 * that is too slow busy with what nobody waits for.
 */
export function createLinger(): (hangUp: AbortController, ms: number) => void {
  let isTaken = false
  return (hangUp, ms) => {
    if (isTaken || ms === 0) {
      hangUp.abort()
      return
    }
    isTaken = true
    setTimeout(() => {
      isTaken = false
      hangUp.abort()
    }, ms).unref()
  }
}
