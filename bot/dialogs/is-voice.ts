/** A recorded message. */
export function isVoice(mediaType: string): boolean {
  return mediaType.toLowerCase().startsWith('audio/')
}
