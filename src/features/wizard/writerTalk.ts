import { wordChannel } from '#src/storage/vault/wordChannel.ts'
import type { WriterTalk, WriterWord } from './caseWriter.ts'

/**
 * The tabs of one vault, as far as they tell each other who writes a case. Nothing but ids travels. A browser that lets tabs
 * say nothing to each other lets one take over without being asked.
 */
export function writerTalk(vault: string): WriterTalk {
  return wordChannel(`spo-writer-${vault}`, (data) => (isWord(data) ? data : undefined))
}

function isWord(data: unknown): data is WriterWord {
  if (typeof data !== 'object' || data === null || !('word' in data) || !('id' in data)) return false
  return (data.word === 'ask' || data.word === 'saved') && typeof data.id === 'string'
}
