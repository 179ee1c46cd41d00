import '../widget/window.ts'

/** What was typed survives a refresh; it goes no further than this tab. */
const typedKey = 'balie.question'

const field = document.querySelector<HTMLInputElement>('#question')
let waiting: string | undefined

document.querySelector('#ask')?.addEventListener('submit', (event) => {
  event.preventDefault()
  const { submitter } = event as SubmitEvent
  const popular = submitter?.dataset['ask']
  const question = popular ?? field?.value ?? ''
  if (question.trim() === '') {
    field?.focus()
    return
  }
  if (popular === undefined) clear()
  ask(question)
})

document.querySelector('a[href="#ask"]')?.addEventListener('click', (event) => {
  if (!window.balie) return
  event.preventDefault()
  window.balie.open()
})

// The widget may come later than the question.
window.addEventListener('balie:ready', () => {
  if (waiting !== undefined) ask(waiting)
})
window.addEventListener('balie:erased', clear)

if (field) {
  field.value ||= attempt(() => sessionStorage.getItem(typedKey)) ?? ''
  field.addEventListener('input', () => {
    attempt(() => {
      sessionStorage.setItem(typedKey, field.value)
    })
  })
}

function ask(question: string): void {
  waiting = window.balie ? undefined : question
  window.balie?.ask(question)
}

function clear(): void {
  if (field) field.value = ''
  attempt(() => {
    sessionStorage.removeItem(typedKey)
  })
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    // No storage: it lasts as long as the page.
    return undefined
  }
}
