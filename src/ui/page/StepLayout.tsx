import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../action/Button.tsx'
import { classNames } from './classNames.ts'

type Props = {
  children: ReactNode
  /** What stands beside the form on a wide page, as `Tabs`; on a narrow one it takes the form's place at one tap. */
  panel?: ReactNode
  /** Names the panel, and the button that shows it on a narrow page. */
  panelLabel?: string
  /** The page lists things and has no form of its own: the list may be wider than a form. */
  list?: boolean
  /** Without a panel, as wide as the page. */
  wide?: boolean
  /** How often something on the page asked for the panel: each time it is shown and its open tab takes the focus. */
  asked?: number
}

/** The frame of a step: the form at most 40em wide and one panel. The form stays mounted while the panel is shown. */
export function StepLayout({
  children,
  panel,
  panelLabel = 'What the court will read',
  list = false,
  wide = false,
  asked = 0,
}: Props) {
  const [showsPanel, setShowsPanel] = useState(false)
  const [answered, setAnswered] = useState(asked)
  const id = useId()
  const aside = useRef<HTMLElement>(null)
  if (asked !== answered) {
    setAnswered(asked)
    setShowsPanel(true)
  }

  // The browser's focus follows to the panel.
  useEffect(() => {
    if (asked > 0) aside.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  }, [asked])

  if (!panel) return <div className={classNames('app-step', wide && 'app-step--wide')}>{children}</div>

  return (
    <div
      className={classNames(
        'app-step app-step--panel',
        list && 'app-step--list',
        showsPanel && 'app-step--shows-panel',
      )}
    >
      <div className="app-step__switch">
        <Button variant="secondary" aria-controls={id} onClick={() => setShowsPanel(!showsPanel)}>
          {showsPanel ? 'Back to the form' : panelLabel}
        </Button>
      </div>
      <div className="app-step__form">{children}</div>
      <aside className="app-step__panel" id={id} aria-label={panelLabel} ref={aside}>
        {panel}
      </aside>
    </div>
  )
}
