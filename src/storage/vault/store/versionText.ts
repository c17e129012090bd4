import type { History } from '#src/storage/history.ts'

/** What is sealed as one version of a case: its history on the first line, then its text as it is kept. */
export function writeVersion(history: History, text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(history)}\n${text}`)
}

/** The history and the text of a version. */
export function readVersion(plain: Uint8Array): { history: History; text: string } {
  const whole = new TextDecoder().decode(plain)
  const end = whole.indexOf('\n')
  return { history: JSON.parse(whole.slice(0, end)) as History, text: whole.slice(end + 1) }
}
