import type { CaseFile } from '../case/caseFile.ts'
import type { SliceDraft } from '../case/slices.ts'
import type { Consultation, ConsultationReply, RepliedCondition } from '../review/consultations.ts'
import { repliesOf } from './answerDecisions.ts'

type ViewsDraft = SliceDraft<'views'>
type PersonDraft = NonNullable<ViewsDraft['people']>[number]
type SaidDraft = NonNullable<PersonDraft['conditions']>[number]

const recorded = { works: 'keep', change: 'change', remove: 'remove', risk: 'risk' } as const
const decided = { accepted: 'Accepted', adapted: 'Adapted', declined: 'Declined' } as const

/**
 * What the page of views would hold with the replies of one share in it, for the officer to confirm: the person’s words, when and
 * how they were asked, each condition with what became of it, and the sentence for the papers with whether it was agreed. What
 * stands there of anybody else, and whether this person supports the application, stays as it is.
 */
export function viewsFromReply(file: CaseFile, consultation: Consultation): ViewsDraft {
  const replies = repliesOf(consultation)
  const people = file.views?.people ?? []
  const before = people.find(({ id }) => id === consultation.person)
  const after = replies.reduce((held, reply) => withReply(held, reply), before ?? { id: consultation.person })
  return {
    ...file.views,
    people: before ? people.map((one) => (one === before ? after : one)) : [...people, after],
  }
}

function withReply(
  held: PersonDraft,
  { asking, by, conditions, worries, sentence }: ConsultationReply,
): PersonDraft {
  const asked = held.obtained?.answer === 'yes' ? held.obtained : undefined
  const obtained: PersonDraft['obtained'] =
    asking.asked === 'no'
      ? (held.obtained ?? { answer: 'no', why: asking.why })
      : {
          ...asked,
          answer: 'yes',
          on: asking.on,
          by: `${by.name}, ${by.organisation}`,
          how: asking.how,
          ...(worries && { words: worries }),
        }
  return {
    ...held,
    ...(obtained && { obtained }),
    conditions: conditions.reduce<SaidDraft[]>(withSaid, [...(held.conditions ?? [])]),
    ...(sentence && { sentence: { text: sentence.text, agreed: sentence.agreed } }),
  }
}

function withSaid(held: SaidDraft[], { condition, answer, words, decision }: RepliedCondition): SaidDraft[] {
  const said: SaidDraft = {
    ...(held.find(({ id }) => id === condition) ?? { id: condition }),
    answer: recorded[answer],
    ...(words && { words }),
    ...(decision && { changed: `${decided[decision.outcome]}: ${decision.reason}` }),
  }
  return held.some(({ id }) => id === condition)
    ? held.map((one) => (one.id === condition ? said : one))
    : [...held, said]
}
