import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useServices } from '#src/features/drafts/services.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Dialog } from '#src/ui/page/Dialog.tsx'
import { words } from './wording.ts'

const { remove } = words

/** Deletes a set of notes from the device, once it was asked again. */
export function RemoveNotes({ id }: { id: string }) {
  const { handOver } = useServices()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)

  const drop = async () => {
    await handOver.dropShare(id)
    await queryClient.invalidateQueries({ queryKey: ['shared'] })
    await navigate('/shared', { replace: true })
  }

  return (
    <>
      <p className="govuk-body">
        <LinkButton onClick={() => setAsked(true)}>{remove.open}</LinkButton>
      </p>
      <Dialog open={asked} title={remove.sure} onClose={() => setAsked(false)}>
        <p className="govuk-body">{remove.lost}</p>
        <ButtonGroup>
          <Button variant="warning" onClick={() => void drop()}>
            {remove.yes}
          </Button>
          <Button variant="secondary" onClick={() => setAsked(false)}>
            {remove.no}
          </Button>
        </ButtonGroup>
      </Dialog>
    </>
  )
}
