import { useParams } from 'react-router'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { HandOverFrame } from './HandOverFrame.tsx'
import { SendCase } from './SendCase.tsx'

/** Sends one application to somebody: for authority, for advice, back with an answer, or as a whole. */
export function SendPage() {
  const { caseId = '' } = useParams()
  return (
    <HandOverFrame
      heading="Send this application"
      back={{ href: `/case/${caseId}`, text: 'The application' }}
    >
      <Send id={caseId} />
    </HandOverFrame>
  )
}

function Send({ id }: { id: string }) {
  const opened = useDraft(id)
  if (opened.kind === 'draft') return <SendCase key={id} stored={opened} />
  return (
    <p className="govuk-body">
      This application is not here, or cannot be read. <Link href="/">See your applications</Link>
    </p>
  )
}
