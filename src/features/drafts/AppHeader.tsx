import type { ReactNode } from 'react'
import { Header } from '#src/ui/page/Header.tsx'
import { DoorControls } from './DoorControls.tsx'

type Props = {
  /** Between the name of the product and the way out: the case, its save mark. */
  children?: ReactNode
}

/** The band at the top of every page behind the door: the way home, what the page adds, and the way out. */
export function AppHeader({ children }: Props) {
  return (
    <header>
      <Header product="Stalking protection orders">
        {children}
        <DoorControls />
      </Header>
    </header>
  )
}
