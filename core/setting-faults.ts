interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** One sentence for each variable that is wrong: which one, and what it has to be; never what its value was. */
export function settingFaults(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n')
}
