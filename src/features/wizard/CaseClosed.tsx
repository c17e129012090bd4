import { useLayoutEffect, useRef } from 'react'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { useCase } from './caseContext.ts'
import { useClosing } from './useClosing.ts'

/** That the application is closed, since when and why, and the way to open it again. */
export function CaseClosed() {
  const { file } = useCase()
  const close = useClosing()
  const place = useRef<HTMLDivElement>(null)
  const isClosed = file.closed !== undefined
  const before = useRef(isClosed)

  // The browser's focus: the button that closed the application, or opened it again, is gone.
  useLayoutEffect(() => {
    if (before.current === isClosed) return
    before.current = isClosed
    if (document.activeElement !== document.body) return
    const heading = document.querySelector<HTMLElement>('h1')
    ;(isClosed ? place.current : heading)?.focus()
  }, [isClosed])

  if (!file.closed) return null
  return (
    <div ref={place} tabIndex={-1}>
      <Inset>
        <p className="govuk-body">
          <strong>This application was closed on {longDate(file.closed.on)}.</strong> Its dates are no longer
          on the home page. It is kept for as long as your force keeps applications.
        </p>
        {file.closed.why && <p className="govuk-body">Reason: {file.closed.why}</p>}
        <LinkButton onClick={() => void close(undefined)}>Open it again</LinkButton>
      </Inset>
    </div>
  )
}
