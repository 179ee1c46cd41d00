import type { Grounded, Notice, Source } from '../core/answer.ts'
import type { Language } from '../core/language.ts'
import { longDay } from './texts/long-day.ts'
import type { Situation, Texts } from './texts/texts.ts'

export interface Told {
  readonly texts: Texts
  readonly language: Language
  readonly situation: Situation
}

/** What has to be said before an answer, a paragraph each; '' when there is nothing. A channel folds none of it away. */
export function noticeTexts({ notices = [] }: Grounded, told: Told): string {
  return notices
    .map((notice) => toldOf(notice, told))
    .filter((text) => text !== '')
    .join('\n\n')
}

function toldOf(notice: Notice, { texts, language, situation }: Told): string {
  switch (notice.kind) {
    case 'past-review':
      return texts.pastReview(longDay(language, notice.reviewBy))
    case 'contradiction':
      return texts.contradiction(
        notice.says.map(({ source, value }) => `${named(source)}: ${value}`).join('; '),
      )
    case 'differs':
      return [texts.differs(notice.said, notice.holds), ...notice.says.map((line) => `- ${line}`)].join('\n')
    case 'other-municipality':
      return isOurs(notice.name, situation) ? '' : texts.otherMunicipality(notice.name, situation)
    case 'left-out':
      return texts.leftOut(quoted(notice.asked))
  }
}

/** What a resident typed is shown again without anything that a channel makes a link or a picture of. */
function quoted(asked: string): string {
  return asked.replace(/\S*(?::\/\/|\]\(|\p{L}\.\p{L}{2}|@\p{L})\S*/gu, '…').replace(/[<>[\]]/gu, '')
}

/** Two pages may have one title: then their address tells them apart. */
function named({ title, url }: Source): string {
  const bare = title.replace(/[[\]]/gu, '')
  return url === undefined ? `“${bare}”` : `[${bare}](${url})`
}

/** "gemeente Utrecht" is ours when that is how we are called. */
function isOurs(name: string, { municipality }: Situation): boolean {
  const words = municipality.name.toLowerCase().replace(/^(?:gemeente|municipality of)\s+/u, '')
  return words === name.toLowerCase()
}
