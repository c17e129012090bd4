import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
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
import { TakeCaseBack } from './TakeCaseBack.tsx'
import { Taken } from './Taken.tsx'
import { alreadyHere, caseOffer } from './takingCase.ts'
import { useTaking } from './useTaking.ts'

type Props = { file: HandedOver; sent: CasePayload }

/** Takes over a whole application as the one who writes it from now on, or takes one’s own back. */
export function TakeCase({ file, sent }: Props) {
  const { handOver, vault } = useServices()
  const { id } = sent.draft.case
  const held = useDraft(id)
  const offer = useSuspenseQuery({
    queryKey: ['handOver', 'case', file.id],
    queryFn: async () => {
      const [record, own] = await Promise.all([vault.checkRecord(sent.audit), handOver.ownCard()])
      return caseOffer(file, held, { record, own: own?.card.key })
    },
    networkMode: 'always',
    gcTime: 0,
  }).data
  if (offer.kind === 'no') return <NotTaken heading={offer.message} />
  if (offer.kind === 'back') return <TakeCaseBack id={id} draft={offer.draft} />
  return <TakeOver file={file} sent={sent} />
}

function TakeOver({ file, sent }: Props) {
  const { id } = sent.draft.case
  const { state, start } = useTaking(useTakeOver(file, sent))
  const { versions, files } = sent
  const { name } = file.from
  if (state.kind === 'taken') {
    return (
      <Taken
        heading="You write this application from now on."
        next={{ href: `/case/${id}`, text: 'Open the application' }}
      >
        <p className="govuk-body">{name} keeps a copy to read.</p>
      </Taken>
    )
  }
  return (
    <>
      <p className="govuk-body">
        With it come {counted(versions.length, 'version')}, {counted(files.length, 'file')} such as exhibits
        and maps, the notes of {name}, and what was said and signed in review.
      </p>
      <p className="govuk-body">
        What the audit record of {name} says of it comes along too. It was checked: it holds, and ends as the
        file says.
      </p>
      <Warning>
        Whoever wrote an application does not authorise it. Once you have taken it over, that holds for you as
        well as for {name}.
      </Warning>
      <TakeButton state={state} text="Take it over" onTake={start} />
    </>
  )
}

function useTakeOver(file: HandedOver, sent: CasePayload): () => Promise<void> {
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
