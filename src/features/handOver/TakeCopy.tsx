import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { Draft } from '#src/domain/case/draft.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useChangeDraft } from '#src/features/drafts/useChangeDraft.ts'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { keepCarried } from './carriedFiles.ts'
import { copyRefusal, copyToKeep, type SentToRead } from './copies.ts'
import { NotTaken } from './NotTaken.tsx'
import { signatoryOf } from './signatoryOf.ts'
import { TakeButton } from './TakeButton.tsx'
import { Taken } from './Taken.tsx'
import { useTaking } from './useTaking.ts'

type Props = { file: HandedOver; sent: SentToRead }

/** Takes an application as a copy to look through: a new one, or a newer version of one that is here. */
export function TakeCopy({ file, sent }: Props) {
  const { id } = sent.draft.case
  const held = useDraft(id)
  const refusal = useSuspenseQuery({
    queryKey: ['handOver', 'copy', file.id],
    queryFn: async () => (await copyRefusal(held, file, sent)) ?? null,
    networkMode: 'always',
    gcTime: 0,
  }).data
  const before = held.kind === 'draft' ? held.draft.review?.copy : undefined
  const { state, start } = useTaking(useTakeCopy(file, sent))

  if (state.kind === 'taken') return <CopyTaken id={id} again={state.of} />
  if (refusal) return <NotTaken heading={refusal} />
  return (
    <>
      {before && (
        <Inset>
          A copy of this application is here already, from {before.of.name}. This one takes its place. The
          older version is kept, and so is what you have said and not sent back yet.
          {before.of.key !== file.from.key && (
            <>
              {' '}
              <strong>
                It comes from somebody else than before: {file.from.name}. Ask both who writes the application
                now.
              </strong>
            </>
          )}
        </Inset>
      )}
      <p className="govuk-body">
        It is kept in your vault, encrypted, as a copy to read. You can comment on it, propose wordings and
        decide; you cannot change it.
      </p>
      <TakeButton
        state={state}
        text={before ? 'Take the newer version' : 'Take it to review'}
        onTake={start}
      />
    </>
  )
}

function CopyTaken({ id, again }: { id: string; again: boolean }) {
  return (
    <Taken
      heading={again ? 'The newer version is here.' : 'The copy is here.'}
      next={{ href: `/case/${id}/review`, text: 'Review it' }}
    >
      {again && (
        <p className="govuk-body">
          <Link href={`/case/${id}/review/compare`}>See what changed since the version before</Link>
        </p>
      )}
    </Taken>
  )
}

/** Keeps the copy with its files, and both versions for good; gives whether one was here before. */
function useTakeCopy(file: HandedOver, sent: SentToRead): () => Promise<boolean> {
  const { handOver, files, vault, now } = useServices()
  const queryClient = useQueryClient()
  const { id } = sent.draft.case
  const held = useDraft(id)
  const keep = useKeeping(id)

  return async () => {
    const own = (await handOver.ownCard())?.card
    if (!own) throw new Error('You have no card yet. Make one under “People and cards” first.')
    const before = held.kind === 'draft' ? held : undefined
    const reader = { own: signatoryOf(own), now: now(), before: before?.draft.review }
    if (before) await vault.keepVersion(id, before.seq, 'shared')
    const seq = await keep(copyToKeep(file, sent, reader), before)
    await vault.keepVersion(id, seq, 'shared')
    await keepCarried(files, id, sent.files)
    await queryClient.invalidateQueries({ queryKey: ['draft', id] })
    await queryClient.invalidateQueries({ queryKey: ['drafts'] })
    return before !== undefined
  }
}

/** Stores a copy, in the place of the one that is here where there is one; gives its number. */
function useKeeping(id: string): (copy: Draft, before: Stored | undefined) => Promise<number> {
  const { store, now } = useServices()
  const change = useChangeDraft(id)
  return async (copy, before) => {
    if (before) {
      const result = await change({ patch: { received: copy }, base: before })
      if (!result.saved) throw new Error('Another tab changed this application. Open the file again.')
      return result.seq
    }
    const created = await store.create(copy, now())
    if (!created.created) throw new Error('This application is here already. Open the file again.')
    return created.seq
  }
}
