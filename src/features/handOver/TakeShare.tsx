import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { Share } from '#src/domain/share/share.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { TakeButton } from './TakeButton.tsx'
import { useTaking } from './useTaking.ts'

/** Keeps what came for one protected person, with any reply that was begun, and leads to it. */
export function TakeShare({ file, share }: { file: HandedOver; share: Share }) {
  const { handOver, now } = useServices()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { state, start } = useTaking(async () => {
    const shares = await handOver.shares()
    const isKept = shares.some((kept) => kept.share.id === share.id)
    const { key, name, organisation } = file.from
    const from = { key, name, organisation }
    if (!isKept)
      await handOver.keepShare({ share, file: file.id, from, receivedAt: now(), expires: file.expires })
    await queryClient.invalidateQueries()
    await navigate(`/shared/${share.id}`)
  })
  return (
    <>
      <p className="govuk-body">
        It is kept in your vault, encrypted, until you delete it. The next page says what to know before you
        open it beside somebody.
      </p>
      <TakeButton state={state} text="Keep it and go on" onTake={start} />
    </>
  )
}
