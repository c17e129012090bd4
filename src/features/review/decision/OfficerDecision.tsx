import { AuthorSignature } from './AuthorSignature.tsx'
import { NextMoves } from './NextMoves.tsx'
import { TakeAuthority } from './TakeAuthority.tsx'

/** What the officer does with what was decided: enters the authority, stands by the wording, and takes the application further. */
export function OfficerDecision() {
  return (
    <>
      <TakeAuthority />
      <AuthorSignature />
      <NextMoves />
    </>
  )
}
