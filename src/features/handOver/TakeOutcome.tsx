import { useQueryClient } from '@tanstack/react-query'
import type { Outcome } from '#src/domain/share/share.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { NotTaken } from './NotTaken.tsx'
import { TakeButton } from './TakeButton.tsx'
import { Taken } from './Taken.tsx'
import { useTaking } from './useTaking.ts'

/** Puts what became of a reply beside what was shared. */
export function TakeOutcome({ file, outcome }: { file: HandedOver; outcome: Outcome }) {
  const { handOver } = useServices()
  const queryClient = useQueryClient()
  const { state, start } = useTaking(async () => {
    const shares = await handOver.shares()
    const kept = shares.find(({ share, from }) => share.id === outcome.share && from.key === file.from.key)
    if (kept) await handOver.keepShare({ ...kept, outcome })
    await queryClient.invalidateQueries()
    return kept !== undefined
  })
  if (state.kind !== 'taken') return <TakeButton state={state} text="Keep it and read it" onTake={start} />
  if (!state.of) {
    return (
      <NotTaken heading="What it is about is not in this vault, or came from somebody else.">
        <p className="govuk-body">Open it in the vault in which the reply was written.</p>
      </NotTaken>
    )
  }
  return (
    <Taken
      heading="It is kept."
      next={{ href: `/shared/${outcome.share}`, text: 'Read what became of it' }}
    />
  )
}
