import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { differences } from './differences.ts'
import type { Conflict } from './useSavedForm.ts'

/** Two tabs changed the same answers: both texts are shown, and a person chooses. Nothing is lost until then. */
export function ConflictNotice({ mine, theirs, keepMine, keepTheirs }: Conflict) {
  return (
    <NotificationBanner title="Changed in another tab">
      <p className="govuk-notification-banner__heading">
        These answers were also changed in another tab. Choose which to keep.
      </p>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">The answers that differ</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              On this page
            </th>
            <th scope="col" className="govuk-table__header">
              In the other tab
            </th>
          </tr>
        </thead>
        <tbody>
          {differences(mine, theirs).map(({ path, mine: here, theirs: there }) => (
            <tr key={path} className="govuk-table__row">
              <td className="govuk-table__cell">{here || '(nothing)'}</td>
              <td className="govuk-table__cell">{there || '(nothing)'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ButtonGroup>
        <Button onClick={() => void keepMine().catch(() => undefined)}>Keep what is on this page</Button>
        <Button variant="secondary" onClick={keepTheirs}>
          Use the other tab’s answers
        </Button>
      </ButtonGroup>
    </NotificationBanner>
  )
}
