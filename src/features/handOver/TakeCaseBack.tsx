import type { Draft } from '#src/domain/case/draft.ts'
import { useChangeDraft } from '#src/features/drafts/useChangeDraft.ts'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { TakeButton } from './TakeButton.tsx'
import { Taken } from './Taken.tsx'
import { useTaking } from './useTaking.ts'

/** Takes an application back that one handed on oneself, where nobody took it over. */
export function TakeCaseBack({ id, draft }: { id: string; draft: Draft }) {
  const held = useDraft(id)
  const change = useChangeDraft(id)
  const { state, start } = useTaking(async () => {
    if (held.kind !== 'draft') throw new Error('The application is not here any more.')
    const result = await change({ patch: { received: draft }, base: held })
    if (!result.saved) throw new Error('Another tab changed this application. Open the file again.')
  })
  if (state.kind === 'taken') {
    return (
      <Taken
        heading="You write this application again."
        next={{ href: `/case/${id}`, text: 'Open the application' }}
      />
    )
  }
  return (
    <>
      <p className="govuk-body">
        This is the file with which you handed the application on. You can take it back where it never
        arrived.
      </p>
      <Warning>
        Ask the other officer first. Where they have taken it over, two people would write the same
        application apart.
      </Warning>
      <TakeButton state={state} text="Take it back" onTake={start} />
    </>
  )
}
