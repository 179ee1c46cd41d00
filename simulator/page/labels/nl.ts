import type { FaultKind } from '../../protocol.ts'

const faults: Readonly<Record<FaultKind, { readonly name: string; readonly does: string }>> = {
  'server-error': { name: 'Twilio is stuk', does: 'Antwoordt 500 op elk verzoek.' },
  'lost-response': {
    name: 'Antwoord raakt zoek',
    does: 'Neemt het bericht aan en antwoordt dan nooit: wij weten niet of het verstuurd is.',
  },
  'too-many-requests': { name: 'Te veel verzoeken', does: 'Weigert elk verzoek met 429 (fout 20429).' },
  slow: { name: 'Traag', does: 'Elk antwoord van Twilio duurt 5 seconden.' },
  duplicate: { name: 'Alles dubbel', does: 'Elke webhook komt twee keer.' },
  'out-of-order': {
    name: 'Verkeerde volgorde',
    does: 'Statussen komen achterstevoren: gelezen, afgeleverd, verstuurd.',
  },
  'webhook-lost': {
    name: 'Webhook valt weg',
    does: 'Wat u schrijft komt niet vanzelf bij ons aan; het staat alleen in de lijst van Twilio.',
  },
  'outside-window': {
    name: 'Buiten de 24 uur',
    does: 'Weigert vrije tekst met fout 63016, wat de klok ook zegt.',
  },
  'outside-window-later': {
    name: 'Buiten de 24 uur, achteraf',
    does: 'Neemt het bericht aan en meldt daarna fout 63016.',
  },
  'rate-limited-later': {
    name: 'Te veel gestuurd, achteraf',
    does: 'Neemt het bericht aan en meldt daarna fout 63018.',
  },
  'not-on-whatsapp': {
    name: 'Niet op WhatsApp',
    does: 'Neemt het bericht aan en meldt daarna dat het nummer geen WhatsApp heeft (63024).',
  },
  'content-refused': {
    name: 'Geen knoppen',
    does: 'Weigert knoppen en lijsten te maken; wij schrijven de keuzes dan uit.',
  },
}

/** What Twilio's error codes mean, to who receives the messages. */
const errors: Readonly<Record<number, string>> = {
  21610: 'Dit nummer heeft STOP gestuurd en krijgt geen berichten meer.',
  63014: 'Dit nummer heeft de gemeente geblokkeerd.',
  63016: 'De 24 uur zijn voorbij: nu mag alleen een goedgekeurd sjabloon.',
  63018: 'Er zijn te veel berichten kort na elkaar gestuurd.',
  63024: 'Dit nummer heeft geen WhatsApp.',
}

export const nl = {
  documentTitle: 'Simulator: WhatsApp zonder account',
  title: 'WhatsApp uitproberen, zonder account',
  lead: 'Dit is een nagemaakte Twilio op uw eigen computer. Er gaat niets naar internet.',
  heldToSpecification: 'Elk verzoek wordt getoetst aan de specificatie van Twilio zelf.',
  heldToOwnRules:
    'De specificatie van Twilio is hier niet gevonden: alleen de regels van de simulator gelden.',
  back: 'Naar de voordeur',
  otherLanguage: 'English',
  otherLanguageLabel: 'View this page in English',
  skip: 'Naar het berichtveld',
  try: 'Probeer bijvoorbeeld',
  examples: [
    'Mijn paspoort is gestolen, wat nu?',
    'Hoe laat ik grof vuil ophalen?',
    'Ik wil een medewerker spreken',
  ],
  connecting: 'Verbinden met de simulator …',
  lost: 'De verbinding met de simulator is weg. De pagina probeert het vanzelf opnieuw; wat u ziet kan verouderd zijn.',
  unreachable: 'De simulator geeft geen antwoord. Draait de server nog? Wat u typte, staat er nog.',

  telephone: 'Telefoon',
  telephones: 'Telefoonnummers',
  unread: 'ongelezen: {n}',
  newNumber: '+ nieuw nummer',
  numberField: 'Nummer van de nieuwe telefoon',
  addNumber: 'Toevoegen',
  cancel: 'Annuleren',
  badNumber: 'Begin met + en het landnummer, en gebruik alleen cijfers. Bijvoorbeeld +31 6 1234 5601.',
  noPhones: 'Er is nog geen telefoon. Voeg een nummer toe om te beginnen.',
  municipality: 'Gemeente',
  windowUnopened: 'nog niets geschreven',
  windowOpen: 'nog {h} u {m}',
  windowOver: '24 uur voorbij',
  windowTitle: 'Vrij antwoorden mag',
  isOff: 'Deze telefoon staat uit. Berichten komen aan als hij weer aangaat.',
  isOptedOut: 'U hebt STOP gestuurd. De gemeente mag u niets meer sturen.',
  isBlocked: 'U hebt deze gemeente geblokkeerd.',
  log: 'Berichten',
  empty: 'Nog geen berichten. Stel hieronder een vraag, of kies een van de voorbeelden.',
  today: 'Vandaag',
  yesterday: 'Gisteren',
  you: 'U',
  newest: 'Naar het nieuwste',

  template: 'Sjabloon',
  photo: 'Foto',
  document: 'Document',
  voice: 'Spraakbericht',
  file: 'Bestand',
  location: 'Locatie',
  latitude: 'breedte {n}',
  longitude: 'lengte {n}',
  newWindow: 'opent in nieuw venster',
  choices: 'Antwoordknoppen',
  received: 'ontvangen',
  queued: 'in de wachtrij',
  sent: 'verstuurd',
  delivered: 'afgeleverd',
  read: 'gelezen',
  failed: 'niet aangekomen',
  error: 'Fout {code}',
  unknownError: 'Twilio kon dit bericht niet afleveren.',
  errors,
  close: 'Sluiten',

  field: 'Typ een bericht',
  send: 'Verstuur',
  attach: 'Iets meesturen',
  sendPhoto: 'Foto',
  sendDocument: 'Document',
  sendVoice: 'Spraakbericht',
  sendLocation: 'Locatie',

  controls: 'Wat de telefoon doet',
  isOn: 'Telefoon aan',
  isLooking: 'Gesprek in beeld',
  optOut: 'STOP gestuurd',
  block: 'Geblokkeerd',
  dayLater: '24 uur later',
  controlsHelp:
    'Staat de telefoon uit, dan blijft het bij één vinkje. Is het gesprek niet in beeld, dan blijven de vinkjes grijs. Met “24 uur later” mag de gemeente alleen nog een sjabloon sturen.',

  traffic: 'Wat er over de lijn gaat',
  trafficEmpty: 'Nog niets. Stuur een bericht, dan ziet u hier elk verzoek van en naar Twilio.',
  clear: 'Wis lijst',
  toUs: 'Twilio → wij',
  toTwilio: 'wij → Twilio',
  running: 'loopt …',
  noAnswer: 'geen antwoord',
  tookMs: '{n} ms',

  faults: 'Storing',
  faultsLead: 'Zet aan wat er bij Twilio mis moet gaan. Het blijft misgaan tot u het weer uitzet.',
  faultsOn: 'Storing aan',
  allOff: 'Alles uit',
  fault: faults,
}

export type Labels = typeof nl
