import type { Draft } from '#src/domain/case/draft.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { casePath } from './paths.ts'

/** Says that the application is somebody else’s, and is here as a copy to read; nothing where it is one’s own. */
export function CopyBand({ draft }: { draft: Draft }) {
  const copy = draft.review?.copy
  if (!copy) return null
  if (copy.as === 'officer')
    return <Inset>You handed this application on to {copy.of.name}. What is here is a copy to read.</Inset>
  return (
    <Inset>
      This is a copy to read: {copy.of.name} writes the application.{' '}
      <Link href={`${casePath(draft.case.id)}/review`}>Comment on it and decide</Link>
    </Inset>
  )
}
