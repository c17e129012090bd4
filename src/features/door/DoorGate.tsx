import {
  lazy,
  type ReactNode,
  startTransition,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { DoorPage } from './DoorPage.tsx'
import { NewPassphraseAdvice } from './NewPassphraseAdvice.tsx'
import { SessionBand } from './SessionBand.tsx'
import type { Hold } from './useStarting.ts'

const MakeVault = lazy(async () => ({ default: (await import('./MakeVault.tsx')).MakeVault }))

/** What keeps the pages away although the door is open: work on the way in, or a new vault, `made` or not yet. */
type Held = 'entering' | 'making' | 'made'

/**
 * Shows the pages only while the door is open, and the door in their place at any address otherwise; the address stays.
 * A page that is still loading leaves the door on the screen; a door that closes takes the page away at once.
 */
export function DoorGate({ children }: { children: ReactNode }) {
  const state = useDoorState()
  const [held, setHeld] = useState<Held>()
  const [byCode, setByCode] = useState<string>()
  const isOpen = state.kind !== 'closed'
  const isReady = useDeferredValue(isOpen && !held)
  // A vault that was locked while its recovery code was shown shows no secret any more.
  if (held === 'made' && !isOpen) setHeld(undefined)

  const view = viewOf(held, isOpen && isReady)
  useFocusOnChange(view)

  const hold: Hold = async (work) => {
    setHeld('entering')
    await work().finally(() => startTransition(() => setHeld(undefined)))
  }

  if (view === 'making')
    return (
      <MakeVault
        onMade={() => setHeld('made')}
        onDone={() => startTransition(() => setHeld(undefined))}
        onBack={() => setHeld(undefined)}
      />
    )
  if (view === 'door')
    return (
      <DoorPage
        hold={hold}
        onOpened={(vault, by) => setByCode(by === 'recoveryCode' ? vault : undefined)}
        onMake={() => startTransition(() => setHeld('making'))}
      />
    )
  return (
    <>
      {state.kind === 'session' && <SessionBand />}
      {state.kind === 'open' && state.vault.id === byCode && (
        <NewPassphraseAdvice onDismiss={() => setByCode(undefined)} />
      )}
      {children}
    </>
  )
}

type View = 'door' | 'making' | 'page'

function viewOf(held: Held | undefined, mayPass: boolean): View {
  if (held === 'making' || held === 'made') return 'making'
  return mayPass ? 'page' : 'door'
}

/** Each change of view is a change of page, so that the keyboard and screen readers start at its heading. */
function useFocusOnChange(view: View) {
  const before = useRef(view)

  // The browser’s focus: what had it is gone.
  useLayoutEffect(() => {
    if (before.current === view) return
    before.current = view
    document.querySelector('h1')?.focus()
  }, [view])
}
