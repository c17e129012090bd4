import { notABar } from '#src/domain/law/notABar.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { wording } from './wording.ts'

/** What does not rule an application out, though officers are often told that it does. */
export function NotABar() {
  return (
    <>
      <h2 className="govuk-heading-m">{wording.notABarTitle}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {Object.entries(notABar).map(([bar, point]) => (
          <li key={bar}>
            <LegalPoint point={point} />
          </li>
        ))}
      </ul>
    </>
  )
}
