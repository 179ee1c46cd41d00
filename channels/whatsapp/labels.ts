import type { Language } from '../../core/language.ts'

/** The few words around a reply that WhatsApp needs and the reply does not have. */
export interface Labels {
  readonly source: string
  /** On the button that opens a list: 20 characters at most. */
  readonly choose: string
  /** Above buttons that stand in a message of their own. */
  readonly makeChoice: string
  /** Below numbered choices. */
  readonly typeNumber: string
}

const labels: Readonly<Record<Language, Labels>> = {
  nl: {
    source: 'Bron',
    choose: 'Kies',
    makeChoice: 'Maak een keuze:',
    typeNumber: 'Typ het nummer van uw keuze.',
  },
  en: {
    source: 'Source',
    choose: 'Choose',
    makeChoice: 'Make a choice:',
    typeNumber: 'Type the number of your choice.',
  },
  tr: {
    source: 'Kaynak',
    choose: 'Seçin',
    makeChoice: 'Bir seçim yapın:',
    typeNumber: 'Seçiminizin numarasını yazın.',
  },
  ar: { source: 'المصدر', choose: 'اختر', makeChoice: 'اختر واحدا:', typeNumber: 'اكتب رقم اختيارك.' },
  pl: {
    source: 'Źródło',
    choose: 'Wybierz',
    makeChoice: 'Proszę wybrać:',
    typeNumber: 'Proszę wpisać numer wyboru.',
  },
  uk: {
    source: 'Джерело',
    choose: 'Оберіть',
    makeChoice: 'Зробіть вибір:',
    typeNumber: 'Напишіть номер вашого вибору.',
  },
  es: {
    source: 'Fuente',
    choose: 'Elegir',
    makeChoice: 'Elija una opción:',
    typeNumber: 'Escriba el número de su opción.',
  },
}

export function labelsFor(language: Language): Labels {
  return labels[language]
}
