import { BalieSimulator } from './balie-simulator.ts'
import { labelsIn, languageOf } from './labels/labels.ts'

const language = languageOf(location.search, document.documentElement.lang)
document.documentElement.lang = language
document.title = labelsIn[language].documentTitle

// A second script tag on the same page adds nothing.
if (!customElements.get('balie-simulator')) customElements.define('balie-simulator', BalieSimulator)
