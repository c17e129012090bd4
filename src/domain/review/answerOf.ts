import { repliesOf } from '../share/answerDecisions.ts'
import type { Consultation } from './consultations.ts'
import type { Review, ReviewPut } from './review.ts'
import type { Thread } from './threads.ts'

/** What the reader with this key has said, decided and signed in the record of a copy: the items that go back to the author. */
export function answerOf(review: Review | undefined, key: string): ReviewPut[] {
  const own = ({ by }: { by: { key: string } }) => by.key === key
  return [
    ...(review?.moves ?? []).filter(own).map((item) => ({ in: 'moves', item }) as const),
    ...(review?.threads ?? [])
      .filter((thread) => spokeIn(thread, key))
      .map((item) => ({ in: 'threads', item }) as const),
    ...(review?.signOffs ?? [])
      .filter(({ statement }) => own(statement))
      .map((item) => ({ in: 'signOffs', item }) as const),
    ...(review?.redlines ?? []).filter(own).map((item) => ({ in: 'redlines', item }) as const),
    ...(review?.checklist ?? []).filter(own).map((item) => ({ in: 'checklist', item }) as const),
    ...(review?.consultations ?? [])
      .filter((consultation) => decidedIn(consultation, key))
      .map((item) => ({ in: 'consultations', item }) as const),
    ...(review?.decisions ?? []).filter(own).map((item) => ({ in: 'decisions', item }) as const),
  ]
}

const spokeIn = ({ comments, resolved }: Thread, key: string): boolean =>
  resolved?.by.key === key || comments.some(({ by }) => by.key === key)

const decidedIn = (consultation: Consultation, key: string): boolean =>
  repliesOf(consultation).some(({ conditions }) =>
    conditions.some(({ decision }) => decision?.by.key === key),
  )
