import { casePath } from '#src/features/wizard/paths.ts'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { useReview } from '../reviewContext.ts'
import { decisionWords as words } from './decisionWords.ts'

/** The way to the answer file, without which the officer knows nothing of what was decided here. */
export function SendBack() {
  const { file } = useReview()
  return (
    <>
      <p className="govuk-body">{words.sendBackLead}</p>
      <ButtonLink href={`${casePath(file.id)}/send`}>{words.sendBack}</ButtonLink>
    </>
  )
}
