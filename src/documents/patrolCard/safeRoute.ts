import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Gap } from '../blocks.ts'
import { fullStop } from '../format.ts'
import type { Row } from '../paperOpening.ts'

const ways = {
  call: 'Call',
  text: 'Send a text message',
  email: 'Send an email',
  inPerson: 'Speak in person',
  throughAdvocate: 'Go through the advocate',
} as const

const voicemails = {
  yes: 'A voicemail is safe.',
  no: 'Leave no voicemail.',
  notKnown: 'Leave no voicemail: it is not known to be safe.',
} as const

type Person = NonNullable<NonNullable<CaseFile['protected']>['people']>[number]

/**
 * How a protected person is reached safely. The card may be lost, so that it holds no number, no address and no code word:
 * only that there is one.
 */
export function safeRoute({ safeContact }: Person, shown: string): Row {
  const missing: Gap = { what: 'how to reach this person safely', step: 'protected' }
  const { way, times, voicemail, codeWord } = safeContact ?? {}
  if (!way) return { label: `Reach ${shown}`, value: missing }
  const parts = [
    `${ways[way]}.`,
    times && fullStop(times),
    voicemail && voicemails[voicemail],
    codeWord?.trim() && 'A code word is agreed: ask for it.',
  ]
  return { label: `Reach ${shown}`, value: parts.filter(Boolean).join(' ') }
}
