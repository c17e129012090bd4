import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import type { Way } from '#src/features/drafts/useGoBack.ts'
import type { Ways } from '#src/storage/draftStore.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import type { SaidOfWay } from './useGoingBack.ts'

type Props = { ways: Ways; said: SaidOfWay | undefined; onGo: (way: Way) => void }

/** Takes back the last saved change of the application, or makes it again, and says on which page it shows. */
export function UndoRedo({ ways, said, onGo }: Props) {
  return (
    <>
      <LinkButton aria-disabled={!ways.undo} onClick={() => onGo('undo')}>
        Undo change
      </LinkButton>
      <LinkButton aria-disabled={!ways.redo} onClick={() => onGo('redo')}>
        Redo change
      </LinkButton>
      <span role="status">{said && wordsOf(said)}</span>
    </>
  )
}

const done = { undo: 'Undone', redo: 'Redone' } as const

function wordsOf(said: SaidOfWay): string {
  if (said.what === 'nothing') return `There is nothing to ${said.way}`
  if (said.what === 'elsewhere') return 'Another tab changed the application. Look at it, then try again'
  return [done[said.way], said.steps.map((step) => stepTitles[step]).join(', ')].filter(Boolean).join(': ')
}
