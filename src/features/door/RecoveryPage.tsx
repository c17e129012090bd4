import { useState } from 'react'
import { Button } from '#src/ui/action/Button.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { MakeForceKey } from './MakeForceKey.tsx'
import { OpenWithForceKey } from './OpenWithForceKey.tsx'
import { RescueFrame } from './RescueFrame.tsx'

const title = 'Recovery key of a force'

/** The recovery key of a force: its use by two people, and, for administrators, a new one. */
export function RecoveryPage() {
  const [task, setTask] = useState<'open' | 'make'>()
  return (
    <RescueFrame title={title}>
      {task === 'open' && <OpenWithForceKey />}
      {task === 'make' && <MakeForceKey />}
      {!task && <Choice onOpen={() => setTask('open')} onMake={() => setTask('make')} />}
    </RescueFrame>
  )
}

function Choice({ onOpen, onMake }: { onOpen: () => void; onMake: () => void }) {
  return (
    <>
      <PageHeading focusKey="choice">{title}</PageHeading>
      <p className="govuk-body">
        A force can set a recovery key, so that applications are not lost when their owner has left or has
        forgotten both secrets. Two named people hold one part of it each, and neither can use it alone.
      </p>
      <h2 className="govuk-heading-m">Open what somebody left</h2>
      <p className="govuk-body">
        From a backup, or from a vault on this computer. Both people must be here with their parts. The use is
        written into the audit record with both names and the reason.
      </p>
      <Button onClick={onOpen}>Use the recovery key</Button>
      <h2 className="govuk-heading-m">For administrators</h2>
      <p className="govuk-body">
        Make a key for a force. Only applications made after the force’s profile names it can be opened with
        it.
      </p>
      <Button variant="secondary" onClick={onMake}>
        Make a recovery key
      </Button>
    </>
  )
}
