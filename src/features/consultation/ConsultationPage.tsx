import { useParams } from 'react-router'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import { MissingCase } from '#src/features/wizard/MissingCase.tsx'
import { casePath } from '#src/features/wizard/paths.ts'
import { AnswersPart } from './AnswersPart.tsx'
import { ConsultationFrame } from './ConsultationFrame.tsx'
import { consultationPath, newShare } from './paths.ts'
import { RoomProvider } from './room.ts'
import { SharePart } from './SharePart.tsx'
import { SharesPart } from './SharesPart.tsx'
import { words } from './wording.ts'

/** What was shared with advocates and came back; one share; or a new one. Of a copy too, for who authorises. */
export function ConsultationPage() {
  const { caseId = '', shareId } = useParams()
  const { kind } = useDoorState()
  const opened = useDraft(caseId)
  if (opened.kind !== 'draft') return <MissingCase />
  const { draft, seq } = opened
  const heading =
    shareId === undefined ? words.title : shareId === newShare ? words.form.title : words.answers.title
  const back =
    shareId === undefined
      ? { href: casePath(caseId), text: words.back }
      : { href: consultationPath(caseId), text: words.title }
  return (
    <RoomProvider value={{ draft, seq }}>
      <ConsultationFrame heading={heading} back={back}>
        {kind === 'open' ? <Part id={shareId} /> : <p className="govuk-body">{words.noVault}</p>}
      </ConsultationFrame>
    </RoomProvider>
  )
}

function Part({ id }: { id: string | undefined }) {
  if (id === undefined) return <SharesPart />
  return id === newShare ? <SharePart /> : <AnswersPart key={id} id={id} />
}
