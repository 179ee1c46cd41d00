/** Who we speak for: from settings, shown on every channel. */
export interface Municipality {
  readonly name: string
  readonly website?: string
  /** As people know it: "14 030". */
  readonly phone?: string
  /** Reached outside opening hours, for what cannot wait until the morning. */
  readonly nightPhone?: string
  readonly openingHours: OpeningHours
  /** What people ask most, offered at the beginning. */
  readonly popular: readonly Popular[]
}

export interface Popular {
  /** Short, as on a button. */
  readonly label: string
  readonly question: string
}

/** Local times of the staff, in one time zone. */
export interface OpeningHours {
  /** IANA: "Europe/Amsterdam". */
  readonly timeZone: string
  /** Index 0 is Sunday. Minutes since midnight; undefined is closed. */
  readonly days: readonly (DayHours | undefined)[]
}

export interface DayHours {
  readonly from: number
  readonly until: number
}
