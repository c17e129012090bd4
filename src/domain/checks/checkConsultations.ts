import type { CaseFile } from '../case/caseFile.ts'
import type { Draft } from '../case/draft.ts'
import { houseRule } from '../law/citations.ts'
import type { Consultation } from '../review/consultations.ts'
import { openAnswers, repliesOf } from '../share/answerDecisions.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

const practice = houseRule('what a protected person says of a condition is answered')

/**
 * Answers of protected people that nobody decided, replies that are not written into the application, and none by the day that was
 * asked for. What a person says never stands in the way: nothing here stops.
 */
export function checkConsultations(
  { protected: safe, views }: CaseFile,
  today: IsoDate,
  { review }: Pick<Draft, 'review'>,
): Finding[] {
  const consultations = (review?.consultations ?? []).filter(({ person }) =>
    safe?.people?.some(({ id }) => id === person),
  )
  return [
    ...consultations.flatMap((one) => (one.reply ? ofReplies(one) : ofSilence(one, today))),
    ...(views?.people ?? []).flatMap((view) => ofSentence(view, consultations)),
  ]
}

type View = NonNullable<NonNullable<CaseFile['views']>['people']>[number]

/** A sentence that counts as agreed to is one that a reply of this person agreed to, to the letter. */
function ofSentence({ id, sentence }: View, consultations: readonly Consultation[]): Finding[] {
  const replies = consultations.filter(({ person }) => person === id).flatMap(repliesOf)
  if (sentence?.agreed !== 'yes' || replies.length === 0) return []
  const printed = sentence.text?.trim() ?? ''
  const agreed = replies.some(
    (reply) => reply.sentence?.agreed === 'yes' && reply.sentence.text.trim() === printed,
  )
  return agreed ? [] : [otherSentence(placeOf('views', id, 'sentence'))]
}

function ofSilence({ person, expires }: Consultation, today: IsoDate): Finding[] {
  const lastDay = expires.slice(0, 10)
  return compareDates(lastDay, today) < 0 ? [noReply(placeOf('views', person), longDate(lastDay))] : []
}

function ofReplies(one: Consultation): Finding[] {
  const at = placeOf('views', one.person, 'conditions')
  const open = openAnswers({ consultations: [one] })
  const lastReply = repliesOf(one).at(-1)?.at ?? ''
  return [
    ...(open.length > 0
      ? [open.some(({ said }) => said.answer === 'risk') ? riskOpen(at) : answerOpen(at)]
      : []),
    ...((one.recordedAt ?? '') < lastReply ? [notRecorded(at)] : []),
  ]
}

type Where = Finding['where']

const riskOpen = (where: Where) =>
  explains(
    'answer-of-risk-open',
    where,
    'This person says that a condition would put them at risk, and nobody has decided on that: change the condition, or have the authorising officer decide.',
    practice,
  )

const answerOpen = (where: Where) =>
  explains(
    'answer-open',
    where,
    'This person asks for a condition to be changed or taken out, and nobody has decided on that: decide, and tell the advocate.',
    practice,
  )

const otherSentence = (where: Where) =>
  explains(
    'sentence-not-as-agreed',
    where,
    'This person’s reply did not agree to the sentence as it stands here: show it to the person or the advocate again, or say how it was agreed.',
    practice,
  )

const notRecorded = (where: Where) =>
  hints(
    'reply-not-recorded',
    where,
    'A reply of this person came back and is not written on this page: write it there from the page on which advocates are asked.',
    practice,
  )

const noReply = (where: Where, day: string) =>
  hints(
    'reply-not-come',
    where,
    `What was shared with this person’s advocate was to be answered by ${day}, and no reply was taken in: ask, or go on without it.`,
    practice,
  )
