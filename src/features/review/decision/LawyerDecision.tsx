import { applyRedlines, openRedlines } from '#src/domain/review/applyRedlines.ts'
import { placeName } from '#src/domain/review/places.ts'
import { statusOf } from '#src/domain/review/statusOf.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { useReview } from '../reviewContext.ts'
import { useSigning } from '../useSigning.ts'
import { useVerdicts } from '../useVerdicts.ts'
import { decisionWords as words } from './decisionWords.ts'
import { ReturnForm } from './ReturnForm.tsx'
import { SendBack } from './SendBack.tsx'
import { SignPart } from './SignPart.tsx'

/** A lawyer settles the wording, with the proposals that they made in it, or returns the application; then the answer is sent back. */
export function LawyerDecision() {
  const { draft, me } = useReview()
  const verdicts = useVerdicts()
  if (!verdicts) return null
  const { status } = statusOf(draft.review, verdicts)
  const mine = (draft.review?.signOffs ?? []).some(
    ({ statement }) => statement.purpose === 'settlement' && statement.by.key === me?.key,
  )
  return (
    <>
      {status === 'withLegal' ? (
        <>
          <Settle />
          <Details summary={words.settleReturn}>
            <ReturnForm />
          </Details>
        </>
      ) : (
        !mine && <p className="govuk-body">{words.notNowLegal(statusWords[status])}</p>
      )}
      <SendBack />
    </>
  )
}

function Settle() {
  const { draft, file, me, put } = useReview()
  const sign = useSigning()
  const { file: settled, notThere } = applyRedlines(draft.case, openRedlines(draft.review?.redlines))
  if (!sign) return null
  const done = (draft.review?.signOffs ?? [])
    .filter(({ statement }) => statement.purpose === 'settlement' && statement.by.key === me?.key)
    .at(-1)
  const signNow = async () => {
    const declared = { purpose: 'settlement', declaration: words.settleDeclaration } as const
    return put([{ in: 'signOffs', item: await sign(declared, settled) }])
  }
  return (
    <SignPart
      title={words.settleTitle}
      lead={words.settleLead}
      declaration={words.settleDeclaration}
      button={done ? words.settleAgain : words.settle}
      signed={false}
      onSign={signNow}
    >
      {done && <p className="govuk-body">{words.settledBefore}</p>}
      {notThere.length > 0 && (
        <>
          <p className="govuk-body">{words.notThere}</p>
          <ul className="govuk-list govuk-list--bullet">
            {notThere.map(({ id, where, before }) => (
              <li key={id} className="app-words">
                {placeName(file, where)}: “{before}”
              </li>
            ))}
          </ul>
        </>
      )}
    </SignPart>
  )
}
