import { useQueryClient } from '@tanstack/react-query'
import { counted } from '#src/domain/shared/counted.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import { changeStep } from '#src/storage/changeStep.ts'
import type { CasePayload } from '#src/storage/handOver/payload.ts'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { NotTaken } from './NotTaken.tsx'
import { received } from './received.ts'
import { TakeButton } from './TakeButton.tsx'
import { Taken } from './Taken.tsx'
import { useTaking } from './useTaking.ts'

/** Takes over a whole application as the one who writes it from now on. */
export function TakeCase({ file, sent }: { file: HandedOver; sent: CasePayload }) {
  const { id } = sent.draft.case
  const held = useDraft(id)
  const takeOver = useTakeCase(file, sent)
  const { state, start } = useTaking(takeOver)
  const { versions, files } = sent

  if (state.kind === 'taken') {
    return (
      <Taken
        heading="You write this application from now on."
        next={{ href: `/case/${id}`, text: 'Open the application' }}
      >
        <p className="govuk-body">
          {file.from.name} keeps a copy to read. What was recorded about it in their vault is kept with it in
          yours.
        </p>
      </Taken>
    )
  }
  if (held.kind !== 'missing') return <NotTaken heading={alreadyHere} />
  return (
    <>
      <p className="govuk-body">
        With it come {counted(versions.length, 'version')}, {counted(files.length, 'file')} such as exhibits
        and maps, the notes of {file.from.name}, what was said and signed in review, and the entries of the
        audit record about it.
      </p>
      <Warning>
        Whoever wrote an application does not authorise it. Once you have taken it over, that holds for you as
        well as for {file.from.name}.
      </Warning>
      <TakeButton state={state} text="Take it over" onTake={start} />
    </>
  )
}

const alreadyHere =
  'This application is in your vault already. To take it over, delete the one that is here first: it can be put back until it is deleted for good.'

function useTakeCase(file: HandedOver, sent: CasePayload): () => Promise<void> {
  const { handOver, store, now } = useServices()
  const queryClient = useQueryClient()
  const { id } = sent.draft.case
  return async () => {
    const own = (await handOver.ownCard())?.card
    if (!own) throw new Error('You have no card yet. Make one under “People and cards” first.')
    const taken = await handOver.takeCase(sent)
    if (!taken.created) throw new Error(alreadyHere)
    const opened = await store.read(id)
    if (opened.kind !== 'draft') throw new Error('The application was taken over, but it cannot be read.')
    const item = received(file, now())
    await changeStep(store, opened, { review: [{ in: 'exchanges', item }], author: own.key }, now())
    await queryClient.invalidateQueries({ queryKey: ['drafts'] })
    await queryClient.invalidateQueries({ queryKey: ['draft', id] })
  }
}
