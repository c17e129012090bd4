import type { ReactNode } from 'react'
import { Button } from '../action/Button.tsx'
import { ButtonGroup } from '../action/ButtonGroup.tsx'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import type { Paged } from './usePaged.ts'

/** Which part of a long list is shown, and the way on; nothing for a list that is shown whole. `what` is read out only. */
export function Pager({ paged, what }: { paged: Paged; what: string }) {
  const { from, to, of, size, previous, next } = paged
  if (of <= size) return null
  return (
    <>
      <p className="govuk-body" role="status">
        Showing {from} to {to} of {of} <VisuallyHidden>{what}</VisuallyHidden>
      </p>
      <ButtonGroup>
        <Turn onTurn={previous}>
          Previous {size} <VisuallyHidden>{what}</VisuallyHidden>
        </Turn>
        <Turn onTurn={next}>
          Next {next ? Math.min(size, of - to) : size} <VisuallyHidden>{what}</VisuallyHidden>
        </Turn>
      </ButtonGroup>
    </>
  )
}

/** A button that stays at the end of the list, so that whoever pressed it keeps the focus, but leads nowhere there. */
function Turn({ onTurn, children }: { onTurn: (() => void) | undefined; children: ReactNode }) {
  return (
    <Button variant="secondary" aria-disabled={onTurn === undefined} onClick={() => onTurn?.()}>
      {children}
    </Button>
  )
}
