import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useServices } from '#src/features/drafts/services.ts'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { BeforePage } from './BeforePage.tsx'
import { NotesFrame } from './NotesFrame.tsx'
import { NotesRoom } from './NotesRoom.tsx'
import { notesQuery } from './useNotes.ts'
import { words } from './wording.ts'

/** One set of notes. Nothing of it is on the page before its reader was told what the way out cannot hide. */
export function SharedPage() {
  const { shareId = '' } = useParams()
  const { kind } = useDoorState()
  const [opened, setOpened] = useState<string>()
  if (kind !== 'open') return <NotesFrame heading={words.title}>{null}</NotesFrame>
  if (opened !== shareId) return <BeforePage onOpen={() => setOpened(shareId)} />
  return <Opened key={shareId} id={shareId} />
}

function Opened({ id }: { id: string }) {
  const { handOver } = useServices()
  const notes = useSuspenseQuery(notesQuery(handOver)).data
  const kept = notes.find(({ share }) => share.id === id)
  if (kept) return <NotesRoom kept={kept} />
  return (
    <NotesFrame heading={words.title}>
      <p className="govuk-body">
        {words.missing} <Link href="/shared">{words.home}</Link>
      </p>
    </NotesFrame>
  )
}
