import { type ReactNode, useState } from 'react'
import { UndoBanner } from '#src/ui/notice/UndoBanner.tsx'

type Offer = { message: ReactNode; undo: () => Promise<void> }

/** The last thing done on a page, with the way to take it back. Keep `banner` mounted so that it is announced. */
export function useUndo(): {
  banner: ReactNode
  offer: (message: ReactNode, undo: () => Promise<void>) => void
} {
  const [offered, setOffered] = useState<Offer>()
  const takeBack = () => {
    offered?.undo().then(
      () => setOffered(undefined),
      () => undefined, // the save mark says that it failed, and the offer stands
    )
  }
  return {
    offer: (message, undo) => setOffered({ message, undo }),
    banner: (
      <UndoBanner message={offered?.message} onUndo={takeBack} onDismiss={() => setOffered(undefined)} />
    ),
  }
}
