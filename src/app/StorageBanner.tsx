import { use, useSyncExternalStore } from 'react'
import { Button } from '#src/ui/action/Button.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { HealthContext, type HealthState } from './health.ts'

const words: Record<Exclude<HealthState, 'well'>, { heading: string; text: string }> = {
  blocked: {
    heading: 'Another tab keeps an older version of this app open.',
    text: 'Close the other tabs of this app. This page goes on by itself.',
  },
  outdated: {
    heading: 'A newer version of this app is open in another tab.',
    text: 'This page can no longer save. Where the top of the page says that something was not saved, save its text as a file there first. Then reload the page. Everything that was marked as saved is safe.',
  },
  unavailable: {
    heading: 'This browser does not let the app keep applications on this device.',
    text: 'Nothing you type here can be saved. A private window, or a setting that blocks site data, can be the reason. Ask your IT support.',
  },
  insecure: {
    heading: 'This page was not opened over a secure connection.',
    text: 'Do not enter anything. Open the app at its https address, or ask your IT support.',
  },
}

/** What is wrong with the storage of this browser, in plain words, above every page. */
export function StorageBanner() {
  const health = use(HealthContext)
  const state = useSyncExternalStore(health.listen, health.now)
  if (state === 'well') return null
  const { heading, text } = words[state]
  return (
    <div className="govuk-width-container" role="alert">
      <NotificationBanner title="Saving" heading={heading}>
        <p className="govuk-body">{text}</p>
        {state === 'outdated' && (
          <Button variant="secondary" onClick={() => location.reload()}>
            Reload the page
          </Button>
        )}
      </NotificationBanner>
    </div>
  )
}
