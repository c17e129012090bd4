import { type WordChannel, wordChannel } from '#src/storage/vault/wordChannel.ts'

const words = ['active', 'seen', 'lock'] as const

/** What the tabs of one vault tell each other: somebody is active, a page is in view, all are to lock. Nothing else travels. */
export type LockWord = (typeof words)[number]

export type LockChannel = WordChannel<LockWord>

/** The tabs in which one vault is open. */
export function lockChannel(vault: string): LockChannel {
  return wordChannel(`spo-lock-${vault}`, (data) => words.find((known) => known === data))
}
