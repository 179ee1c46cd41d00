import { html, nothing, type TemplateResult } from 'lit'
import type { FaultKind } from '../protocol.ts'
import type { View } from './view.ts'

/** What Twilio can be made to do wrong. */
export function faultView(view: View): TemplateResult {
  const { labels, snapshot, refused, act } = view
  const isAnyOn = (snapshot?.faults.length ?? 0) > 0
  return html`<section class="faults" aria-labelledby="faults">
    <div class="section-head">
      <h2 id="faults">${labels.faults}</h2>
      <button
        type="button"
        class="plain"
        aria-disabled=${!isAnyOn}
        @click=${isAnyOn ? act.allFaultsOff : nothing}
      >
        ${labels.allOff}
      </button>
    </div>
    <p>${labels.faultsLead}</p>
    <p class="error" role="alert">${refused?.where === 'faults' ? refused.sentence : nothing}</p>
    <ul>
      ${faultsInOrder.map((fault) => faultItem(view, fault))}
    </ul>
  </section>`
}

/** Twilio as a whole first, then what comes in, then what goes out. */
const faultsInOrder: readonly FaultKind[] = [
  'server-error',
  'slow',
  'too-many-requests',
  'lost-response',
  'webhook-lost',
  'duplicate',
  'out-of-order',
  'content-refused',
  'outside-window',
  'outside-window-later',
  'rate-limited-later',
  'not-on-whatsapp',
]

function faultItem({ labels, snapshot, act }: View, fault: FaultKind): TemplateResult {
  const isOn = snapshot?.faults.includes(fault) ?? false
  const { name, does } = labels.fault[fault]
  return html`<li class="fault">
    <button
      type="button"
      class="toggle"
      aria-pressed=${isOn}
      aria-describedby="fault-${fault}"
      ?disabled=${!snapshot}
      @click=${() => {
        act.setFault(fault, !isOn)
      }}
    >
      <span class="switch" aria-hidden="true"></span>${name}
    </button>
    <p id="fault-${fault}">${does}</p>
  </li>`
}
