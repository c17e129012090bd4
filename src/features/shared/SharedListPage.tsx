import { useSuspenseQuery } from '@tanstack/react-query'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { KeptShare } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { TaskList } from '#src/ui/list/TaskList.tsx'
import { NotesFrame } from './NotesFrame.tsx'
import { notesQuery } from './useNotes.ts'
import { words } from './wording.ts'

/** Every set of notes in the vault, by the day on which it came and from whom. */
export function SharedListPage() {
  const { kind } = useDoorState()
  return <NotesFrame heading={words.title}>{kind === 'open' && <List />}</NotesFrame>
}

function List() {
  const { handOver } = useServices()
  const notes = useSuspenseQuery(notesQuery(handOver)).data
  return (
    <>
      {notes.length === 0 ? (
        <p className="govuk-body">{words.list.none}</p>
      ) : (
        <TaskList
          tasks={notes.map((kept) => ({
            id: kept.share.id,
            title: longDate(kept.receivedAt.slice(0, 10)),
            href: `/shared/${encodeURIComponent(kept.share.id)}`,
            hint: words.list.from(kept.from.organisation),
            status: { text: words.list.states[stateOf(kept)] },
          }))}
        />
      )}
      <ButtonLink href="/open-file" variant="secondary">
        {words.list.open}
      </ButtonLink>
    </>
  )
}

function stateOf({ outcome, repliedAt, reply }: KeptShare): keyof typeof words.list.states {
  if (outcome) return 'told'
  if (repliedAt) return 'sent'
  return reply ? 'begun' : 'new'
}
