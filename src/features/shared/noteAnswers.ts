import { type ConsultationReply, consultationReply } from '#src/domain/review/consultations.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import type { Share } from '#src/domain/share/share.ts'

type Replied = ConsultationReply['conditions'][number]

/** What the pages hold of one set of notes; an answer for each condition, in the order of the share. */
export type NoteAnswers = {
  asked?: 'yes' | 'no' | undefined
  how?: string | undefined
  on?: string | undefined
  why?: string | undefined
  answers: { answer?: Replied['answer'] | undefined; words?: string | undefined }[]
  worries?: string | undefined
  safe?: 'yes' | 'no' | 'notKnown' | undefined
  safeHow?: string | undefined
  agreed?: 'yes' | 'no' | undefined
  agreedWords?: string | undefined
}

/** What is kept, as the pages show it. */
export function notesOf({ conditions }: Share, reply: Partial<ConsultationReply> = {}): NoteAnswers {
  const { asking, worries, contact, sentence } = reply
  return {
    asked: asking?.asked,
    ...(asking?.asked === 'yes' ? { how: asking.how, on: asking.on } : { why: asking?.why }),
    answers: conditions.map(({ id }) => {
      const said = reply.conditions?.find(({ condition }) => condition === id)
      return { answer: said?.answer, words: said?.words }
    }),
    worries,
    safe: contact?.safe,
    safeHow: contact?.how,
    agreed: sentence?.agreed,
    agreedWords: sentence?.words,
  }
}

/** What the pages hold, as it is kept while it is written: what is not answered is left out, and a day may be half typed. */
export function replySoFar({ conditions, sentence }: Share, notes: NoteAnswers): Partial<ConsultationReply> {
  const { asked, how = '', on = '', why = '', answers, worries, safe, safeHow, agreed, agreedWords } = notes
  return {
    ...(asked === 'yes' && { asking: { asked, how, on } }),
    ...(asked === 'no' && { asking: { asked, why } }),
    conditions: conditions.flatMap(({ id }, at) => {
      const { answer, words } = answers[at] ?? {}
      return answer ? [{ condition: id, answer, ...textIn('words', words) }] : []
    }),
    ...textIn('worries', worries),
    ...(safe && { contact: { safe, ...textIn('how', safeHow) } }),
    ...(sentence && agreed && { sentence: { text: sentence, agreed, ...textIn('words', agreedWords) } }),
  }
}

const textIn = <K extends string>(key: K, text: string | undefined) =>
  text?.trim() ? ({ [key]: text } as { [P in K]: string }) : {}

/** The finished reply, or undefined where it does not say yet whether the person was asked, how and when. `at`: a moment in UTC. */
export function finishedReply(
  share: Share,
  notes: NoteAnswers,
  { by, at }: { by: Signatory; at: string },
): ConsultationReply | undefined {
  const { asked, how, on, why } = notes
  const isTold = asked === 'yes' ? how?.trim() && on : asked === 'no' && why?.trim()
  const read = consultationReply.safeParse({ at, by, ...replySoFar(share, notes) })
  return isTold && read.success ? read.data : undefined
}
