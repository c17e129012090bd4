import type { Kept } from './keeping.ts'
import { words } from './wording.ts'

/** Whether what is typed is kept: quiet while it is, an alert where it is not. */
export function KeptMark({ kept }: { kept: Kept | undefined }) {
  return (
    <>
      <p role="status" aria-live="off" className="govuk-body-s">
        {kept === 'saving' && words.saving}
        {kept === 'saved' && words.saved}
      </p>
      {kept === 'failed' && (
        <p role="alert" className="govuk-error-message">
          {words.notSaved}
        </p>
      )}
    </>
  )
}
