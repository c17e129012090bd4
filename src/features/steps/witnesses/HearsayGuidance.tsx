import { hearsayNoticeContents, hearsayPoints, hearsayWeightFactors } from '#src/domain/law/hearsay.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { wording } from './wording.ts'

/** The six questions of weight, the six things in a notice, and what the law says of hearsay. */
export function HearsayGuidance() {
  const { allowed, lateNotice, everyParty, howServed, severalWitnesses, shorterTime } = hearsayPoints
  return (
    <>
      <Details summary={wording.weightSummary}>
        <ol className="govuk-list govuk-list--number">
          {hearsayWeightFactors.map(({ code, question, authority }) => (
            <li key={code}>
              {question}
              <AuthorityNote authority={authority} />
            </li>
          ))}
        </ol>
      </Details>
      <Details summary={wording.contentsSummary}>
        <ol className="govuk-list govuk-list--number">
          {hearsayNoticeContents.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ol>
        <AuthorityNote authority={hearsayNoticeContents[0].authority} />
        {[allowed, lateNotice, severalWitnesses, everyParty, howServed, shorterTime].map((point) => (
          <LegalPoint key={point.text} point={point} />
        ))}
      </Details>
    </>
  )
}
