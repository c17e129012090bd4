import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { takeReply } from '#src/domain/share/takeReply.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { changeStep } from '#src/storage/changeStep.ts'
import type { Payload } from '#src/storage/handOver/payload.ts'
import { findConsultation } from './findConsultation.ts'
import { NotTaken } from './NotTaken.tsx'
import { received } from './received.ts'
import { signatoryOf } from './signatoryOf.ts'
import { TakeButton } from './TakeButton.tsx'
import { Taken } from './Taken.tsx'
import { useTaking } from './useTaking.ts'

type Props = { file: HandedOver; sent: Extract<Payload, { purpose: 'reply' }> }

/** Puts what a protected person said beside the conditions, where the officer decides on each. */
export function TakeReply({ file, sent }: Props) {
  const { store, now } = useServices()
  const queryClient = useQueryClient()
  const found = useSuspenseQuery({
    queryKey: ['handOver', 'reply', file.id],
    queryFn: async () => (await findConsultation(store, sent.share)) ?? null,
    networkMode: 'always',
    gcTime: 0,
  }).data
  const taken = found && takeReply(found.draft.review, sent, signatoryOf(file.from))
  const { state, start } = useTaking(async () => {
    if (!found || taken?.kind !== 'proposal') return
    const item = received(file, now())
    const review = [taken.put, { in: 'exchanges', item } as const]
    const result = await changeStep(store, found, { review }, now())
    if (!result.saved) throw new Error('Another tab changed the record of review. Open the file again.')
    await queryClient.invalidateQueries({ queryKey: ['draft', found.draft.case.id] })
    await queryClient.invalidateQueries({ queryKey: ['drafts'] })
  })

  if (!found || !taken) return <NotTaken heading="What this replies to was not sent from this vault." />
  if (state.kind === 'taken') {
    return (
      <Taken
        heading="The reply stands beside the conditions."
        next={{ href: `/case/${found.draft.case.id}/consultation`, text: 'Decide on each answer' }}
      >
        <p className="govuk-body">Nothing in the application was changed by it.</p>
      </Taken>
    )
  }
  if (taken.kind === 'refused') return <NotTaken heading={taken.message} />
  return (
    <>
      <p className="govuk-body">
        What the person said goes beside each condition. Nothing in the application changes until you decide.
        {taken.later && ' There is a reply already: this one stands beside it.'}
      </p>
      <TakeButton state={state} text="Take the reply" onTake={start} />
    </>
  )
}
