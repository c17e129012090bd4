import { type Consultation, type ConsultationReply, consultationReply } from '../review/consultations.ts'
import type { Review, ReviewPut } from '../review/review.ts'
import type { Signatory } from '../review/signatory.ts'

/** What became of a reply: a proposal that stands beside the case (`later`: beside an earlier reply), or why nothing was taken from it. */
export type ReplyTaken =
  | { kind: 'proposal'; put: ReviewPut; later: boolean }
  | { kind: 'refused'; message: string }

const refused = (message: string): ReplyTaken => ({ kind: 'refused', message })

/**
 * Takes in a reply as somebody sent it: into the record of what the person says, and nowhere else. Anything but answers to what
 * was shared, from whom it was shared with, is refused whole. `sender`: the trusted card whose key signed the file.
 */
export function takeReply(
  review: Review | undefined,
  payload: { share: string; reply: unknown },
  sender: Signatory,
): ReplyTaken {
  const consultation = review?.consultations?.find(({ id }) => id === payload.share)
  if (!consultation) return refused('This reply is not to anything that was shared from this application.')
  if (sender.key !== consultation.to.key)
    return refused(
      `This was shared with ${consultation.to.name}. The reply comes from somebody else: ${sender.name}.`,
    )
  const read = consultationReply.safeParse(payload.reply)
  if (!read.success)
    return refused('The reply holds something that a reply cannot hold. Nothing was taken from it.')
  const fault = faultOf(read.data, consultation, sender)
  if (fault) return refused(fault)
  const reply = { ...read.data, by: sender }
  const { reply: first, laterReplies = [] } = consultation
  if (!first) return proposal({ ...consultation, reply }, false)
  if ([first, ...laterReplies].some(({ at }) => at === reply.at))
    return refused('This reply was taken in before.')
  return proposal({ ...consultation, laterReplies: [...laterReplies, reply] }, true)
}

const proposal = (item: Consultation, later: boolean): ReplyTaken => ({
  kind: 'proposal',
  put: { in: 'consultations', item },
  later,
})

function faultOf(reply: ConsultationReply, asked: Consultation, sender: Signatory): string | undefined {
  const ids = reply.conditions.map(({ condition }) => condition)
  const shared = new Set(asked.conditions.map(({ id }) => id))
  if (reply.by.key !== sender.key) return 'The reply says that it is from somebody else than who signed it.'
  if (ids.some((id) => !shared.has(id)) || new Set(ids).size < ids.length)
    return 'The reply answers a condition that was not shared, or one of them twice. Nothing was taken from it.'
  if (reply.conditions.some(({ decision, wouldDecline }) => decision || wouldDecline))
    return 'The reply holds decisions, which only the police make. Nothing was taken from it.'
  if (reply.sentence && reply.sentence.text !== asked.sentence)
    return 'The reply is about another sentence for the papers than the one that was shared. Nothing was taken from it.'
  return undefined
}
