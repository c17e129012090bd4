import { useLocation, useParams } from 'react-router'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { casePath } from '#src/features/wizard/paths.ts'
import { CaseRoom } from '#src/features/wizard/review/CaseRoom.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { AnswersPart } from './AnswersPart.tsx'
import { consultationPath, newShare } from './paths.ts'
import { SharePart } from './SharePart.tsx'
import { SharesPart } from './SharesPart.tsx'
import { words } from './wording.ts'

/** What was shared with advocates and came back; one share; or a new one. Of a copy too, for who authorises. */
export function ConsultationPage() {
  const { caseId = '', shareId } = useParams()
  const { kind } = useDoorState()
  const { key } = useLocation()
  const heading =
    shareId === undefined ? words.title : shareId === newShare ? words.form.title : words.answers.title
  const back =
    shareId === undefined
      ? { href: casePath(caseId), text: words.back }
      : { href: consultationPath(caseId), text: words.title }
  return (
    <CaseRoom caseId={caseId} back={back}>
      <title>{`${words.title} – Stalking protection orders`}</title>
      <div className="app-step">
        <PageHeading focusKey={key === 'default' ? undefined : key}>{heading}</PageHeading>
        {kind === 'open' ? <Part id={shareId} /> : <p className="govuk-body">{words.noVault}</p>}
      </div>
    </CaseRoom>
  )
}

function Part({ id }: { id: string | undefined }) {
  if (id === undefined) return <SharesPart />
  return id === newShare ? <SharePart /> : <AnswersPart key={id} id={id} />
}
