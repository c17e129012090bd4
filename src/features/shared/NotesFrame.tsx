import { type ReactNode, useEffect } from 'react'
import { useLocation } from 'react-router'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { QuickExit } from './QuickExit.tsx'
import { words } from './wording.ts'

type Props = { heading: string; caption?: string; above?: ReactNode; entered?: true; children: ReactNode }

/** The frame of every page of the notes: a title and an icon that say nothing, and the way out. `entered`: in place of a page before it. */
export function NotesFrame({ heading, caption, above, entered, children }: Props) {
  const { key } = useLocation()
  const { kind } = useDoorState()
  useNeutralIcon()
  return (
    <>
      <title>{words.title}</title>
      <QuickExit />
      <main id="main" tabIndex={-1} className="govuk-width-container">
        {above}
        <div className="govuk-main-wrapper app-step">
          <PageHeading
            caption={caption}
            focusKey={key === 'default' && !entered ? undefined : `${key} ${heading}`}
          >
            {heading}
          </PageHeading>
          {kind === 'open' ? (
            children
          ) : (
            <p className="govuk-body">
              {words.noVault} <Link href="/">{words.home}</Link>
            </p>
          )}
        </div>
      </main>
    </>
  )
}

function useNeutralIcon() {
  // The browser’s tab: its icon is the app’s on every other page.
  useEffect(() => {
    const icon = document.querySelector('link[rel="icon"]')
    const before = icon?.getAttribute('href')
    icon?.setAttribute('href', '/notes.svg')
    return () => {
      if (before) icon?.setAttribute('href', before)
    }
  }, [])
}
