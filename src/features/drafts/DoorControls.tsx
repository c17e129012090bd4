import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Dialog } from '#src/ui/page/Dialog.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { HideButton } from './HideButton.tsx'
import { useServices } from './services.ts'
import { useDoorState } from './useDoorState.ts'

/** Whose vault is open, the way to it, and the way out; in a session, how to end it. Nothing while the door is closed. */
export function DoorControls() {
  const { door } = useServices()
  const state = useDoorState()
  if (state.kind === 'closed') return null
  if (state.kind === 'session')
    return (
      <>
        <HideButton />
        <EndSession />
      </>
    )
  return (
    <>
      <span className="app-vault-label">
        <VisuallyHidden>The vault that is open: </VisuallyHidden>
        {state.vault.label}
      </span>
      <Link className="govuk-link govuk-link--inverse" href="/vault">
        Your vault
      </Link>
      <HideButton />
      <LinkButton onClick={() => void door.lock()}>Lock now</LinkButton>
    </>
  )
}

function EndSession() {
  const { door } = useServices()
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)

  const end = async () => {
    setAsked(false)
    await door.lock()
    await navigate('/')
  }

  return (
    <>
      <LinkButton onClick={() => setAsked(true)}>End this session</LinkButton>
      <Dialog open={asked} title="End this session?" onClose={() => setAsked(false)}>
        <p className="govuk-body">
          Every application in it is then gone for good, except what you exported as a file.
        </p>
        <ButtonGroup>
          <Button variant="warning" onClick={() => void end()}>
            End this session
          </Button>
          <Button variant="secondary" onClick={() => setAsked(false)}>
            Go on working
          </Button>
        </ButtonGroup>
      </Dialog>
    </>
  )
}
