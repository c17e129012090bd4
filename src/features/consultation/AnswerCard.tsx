import { advocateView } from '#src/domain/audience/advocateView.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import type { Consultation, RepliedCondition } from '#src/domain/review/consultations.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import type { AnswerPlace } from '#src/domain/share/answerDecisions.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { DecideForm } from './DecideForm.tsx'
import { words } from './wording.ts'

const { answers } = words

type Props = {
  consultation: Consultation
  place: AnswerPlace
  /** The wording that was asked about. */
  sent: string
  said: RepliedCondition | undefined
  me: Signatory | undefined
}

/** What was said of one condition, beside its wording; the decision on it, or the form that makes one. */
export function AnswerCard({ consultation, place, sent, said, me }: Props) {
  const { draft } = useCase()
  const number = conditionNumbers(draft.case).get(place.condition)
  const title = number === undefined ? answers.condition : `${answers.condition} ${number}`
  return (
    <SummaryCard level={3} title={title}>
      <SummaryList
        rows={[...wordingRows(sent, useTextNow(consultation.person, place.condition)), ...saidRows(said)]}
      />
      {number !== undefined && said && said.answer !== 'works' && !draft.review?.copy && (
        <p className="govuk-body">
          <ToCondition id={place.condition} about={title} />
        </p>
      )}
      {said && said.answer !== 'works' && !said.decision && me && (
        <DecideForm consultation={consultation} place={place} said={said} me={me} about={title} />
      )}
    </SummaryCard>
  )
}

/** The wording as it would be shared now; undefined where the condition was taken out, or protects this person no more. */
function useTextNow(person: string, id: string): string | undefined {
  const { draft } = useCase()
  const now = advocateView(draft.case, person)?.conditions.find((condition) => condition.id === id)
  return now && (now.text ?? '')
}

function wordingRows(sent: string, now: string | undefined) {
  if (now === undefined)
    return [
      { key: answers.asSent, value: sent },
      { key: answers.now, value: answers.gone },
    ]
  return now === sent
    ? [{ key: answers.now, value: now }]
    : [
        { key: answers.asSent, value: sent },
        { key: answers.now, value: now },
      ]
}

function saidRows(said: RepliedCondition | undefined) {
  if (!said) return [{ key: answers.title, value: answers.silent }]
  const { answer, words: own, decision, wouldDecline } = said
  return [
    {
      key: answers.title,
      value: answer === 'risk' ? <Tag colour="red">{answers.said[answer]}</Tag> : answers.said[answer],
    },
    ...(own ? [{ key: answers.own, value: `“${own}”` }] : []),
    ...(decision
      ? [
          {
            key: answers.outcome[decision.outcome],
            value: `${decision.reason} (${answers.decidedBy(decision.by.name)})`,
          },
        ]
      : []),
    ...(wouldDecline && !decision
      ? [
          {
            key: words.stands,
            value: `${answers.asksToDecline(wouldDecline.by.name, wouldDecline.reason)} ${answers.waitsFor}`,
          },
        ]
      : []),
  ]
}

function ToCondition({ id, about }: { id: string; about: string }) {
  const { draft } = useCase()
  const step = draft.case.prohibitions?.items?.some((item) => item.id === id)
    ? 'prohibitions'
    : 'requirements'
  return (
    <Link href={itemPath(draft.case.id, step, id)}>
      {answers.change} ({about})
    </Link>
  )
}
