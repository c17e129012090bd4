import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { type Paged, pageSize } from './usePaged.ts'
import { wording } from './wording.ts'

/** Which part of a long list is shown, and the way on; nothing for a list that is shown whole. */
export function Pager({ paged: { from, to, of, previous, next }, what }: { paged: Paged; what: string }) {
  if (of <= pageSize) return null
  return (
    <>
      <p className="govuk-body" role="status">
        {wording.showing} {from} to {to} of {of}
        <VisuallyHidden> {what}</VisuallyHidden>
      </p>
      <ButtonGroup>
        {previous && (
          <Button variant="secondary" onClick={previous}>
            Previous {pageSize}
            <VisuallyHidden> {what}</VisuallyHidden>
          </Button>
        )}
        {next && (
          <Button variant="secondary" onClick={next}>
            Next {Math.min(pageSize, of - to)}
            <VisuallyHidden> {what}</VisuallyHidden>
          </Button>
        )}
      </ButtonGroup>
    </>
  )
}
