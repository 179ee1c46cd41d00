import type { Article } from './article.ts'

const staff: ReadonlySet<string> = new Set(['medewerker', 'medewerkers', 'staff', 'intern'])

/** As it says so, or as its audience does; for staff and residents both is for residents too. */
export function isForStaff({ isStaffOnly = false, audience = [] }: Article): boolean {
  return (
    isStaffOnly || (audience.length > 0 && audience.every((name) => staff.has(name.trim().toLowerCase())))
  )
}
