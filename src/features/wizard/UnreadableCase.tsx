import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

/** A stored draft that this version cannot read: its text is kept and can be exported. */
export function UnreadableCase({ text, message }: { text: string; message: string }) {
  return (
    <>
      <title>Cannot be opened – Stalking protection orders</title>
      <AppHeader />
      <main id="main" className="govuk-main-wrapper govuk-width-container">
        <PageHeading focusKey="unreadable">This application cannot be opened</PageHeading>
        <p className="govuk-body">{message}</p>
        <p className="govuk-body">Nothing is lost: everything that was saved is still here, as text.</p>
        <Button onClick={() => saveFile('spo-case-unreadable.json', 'application/json', text)}>
          Save it as a file
        </Button>
        <p className="govuk-body">
          <Link href="/">See your applications</Link>
        </p>
      </main>
    </>
  )
}
