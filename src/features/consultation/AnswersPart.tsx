import type { Consultation, ConsultationReply } from '#src/domain/review/consultations.ts'
import { repliesOf } from '#src/domain/share/answerDecisions.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { RecordPart } from './RecordPart.tsx'
import { usePeople } from './room.ts'
import { TellPart } from './TellPart.tsx'
import { words } from './wording.ts'

const { answers } = words

/** One share: each reply with its answers, the writing of them into the application, and what the advocate is told. */
export function AnswersPart({ id }: { id: string }) {
  const { draft } = useCase()
  const { consultations = [], copy } = draft.review ?? {}
  const people = usePeople()
  const consultation = consultations.find((one) => one.id === id)
  if (!consultation) return <p className="govuk-body">{answers.missing}</p>
  const replies = repliesOf(consultation)
  if (replies.length === 0) return <p className="govuk-body">{words.waits}.</p>
  return (
    <>
      {replies.map((reply, place) => (
        <Reply key={reply.at} consultation={consultation} reply={reply} place={place} me={people?.me} />
      ))}
      {!copy && <RecordPart consultation={consultation} />}
      {!copy && <TellPart consultation={consultation} />}
    </>
  )
}

type ReplyProps = {
  consultation: Consultation
  reply: ConsultationReply
  place: number
  me: NonNullable<ReturnType<typeof usePeople>>['me']
}

function Reply({ consultation, reply, place, me }: ReplyProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{answers.reply(longDate(reply.at.slice(0, 10)))}</h2>
      <SummaryList rows={about(reply)} />
      {consultation.conditions.map((sent) => (
        <AnswerCard
          key={sent.id}
          consultation={consultation}
          place={{ reply: place, condition: sent.id }}
          sent={sent.text}
          said={reply.conditions.find(({ condition }) => condition === sent.id)}
          me={me}
        />
      ))}
    </>
  )
}

function about({ asking, by, worries, contact, sentence }: ConsultationReply) {
  const row = (key: string, value: string | undefined) => (value ? [{ key, value }] : [])
  return [
    ...row(answers.by, `${by.name}, ${by.organisation}`),
    ...row(
      answers.asked,
      asking.asked === 'yes'
        ? answers.askedOn(asking.how, longDate(asking.on))
        : answers.notAsked(asking.why),
    ),
    ...row(answers.worries, worries),
    ...row(answers.contact, contact && [answers.safe[contact.safe], contact.how].filter(Boolean).join('. ')),
    ...row(
      answers.sentence,
      sentence &&
        [
          sentence.agreed === 'yes' ? answers.agreed(sentence.text) : answers.notAgreed(sentence.text),
          sentence.words && `“${sentence.words}”`,
        ]
          .filter(Boolean)
          .join(' '),
    ),
  ]
}
