import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import type { Consultation } from '#src/domain/review/consultations.ts'
import { openAnswers } from '#src/domain/share/answerDecisions.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { shownName } from '#src/domain/shared/people.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { StatementText } from '#src/features/wizard/StatementText.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { consultationPath, newShare } from './paths.ts'
import { words } from './wording.ts'

/** Every share and how it stands, and the way to a new one. A copy that is only read makes none. */
export function SharesPart() {
  const { draft } = useCase()
  const { consultations = [], copy } = draft.review ?? {}
  return (
    <>
      <p className="govuk-body-l">{words.lead}</p>
      <Inset>
        <StatementText statement={protectedPersonPoints.consent} />
      </Inset>
      <h2 className="govuk-heading-m">{words.shares}</h2>
      {consultations.length === 0 && <p className="govuk-body">{words.none}</p>}
      {consultations.map((one) => (
        <Shared key={one.id} consultation={one} />
      ))}
      {!copy && (
        <ButtonGroup>
          <ButtonLink href={consultationPath(draft.case.id, newShare)}>{words.share}</ButtonLink>
          <ButtonLink href="/open-file" variant="secondary">
            {words.openFile}
          </ButtonLink>
        </ButtonGroup>
      )}
    </>
  )
}

function Shared({ consultation }: { consultation: Consultation }) {
  const { draft } = useCase()
  const { id, person, to, sentAt, expires } = consultation
  return (
    <SummaryCard
      level={3}
      title={shownName(draft.case, person) ?? '[name withheld]'}
      actions={[{ text: words.look, href: consultationPath(draft.case.id, id) }]}
    >
      <SummaryList
        rows={[
          { key: words.to, value: to.name },
          { key: words.sent, value: longDate(sentAt.slice(0, 10)) },
          { key: words.answerBy, value: longDate(expires.slice(0, 10)) },
          { key: words.stands, value: standing(consultation) },
        ]}
      />
    </SummaryCard>
  )
}

function standing(consultation: Consultation): string {
  if (!consultation.reply) return words.waits
  const open = openAnswers({ consultations: [consultation] }).length
  if (open > 0) return words.open(open)
  return consultation.outcomeSentAt
    ? words.told(longDate(consultation.outcomeSentAt.slice(0, 10)))
    : words.decided
}
