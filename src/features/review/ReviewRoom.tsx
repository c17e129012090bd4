import { Outlet, useParams } from 'react-router'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { casePath, type HasItemPage } from '#src/features/wizard/paths.ts'
import { CaseRoom } from '#src/features/wizard/review/CaseRoom.tsx'
import { ReviewNavigation } from './ReviewNavigation.tsx'
import { RoomProvider } from './reviewContext.ts'
import { useMe } from './useMe.ts'

type Props = { hasItemPage: HasItemPage }

/** The frame of every page of review: of one’s own application, and of a copy that was sent to be looked through. */
export function ReviewRoom({ hasItemPage }: Props) {
  const { caseId = '' } = useParams()
  return (
    <CaseRoom
      caseId={caseId}
      back={{ href: casePath(caseId), text: 'Task list' }}
      navigation={<ReviewNavigation caseId={caseId} />}
    >
      <Reading hasItemPage={hasItemPage} />
    </CaseRoom>
  )
}

function Reading({ hasItemPage }: Props) {
  const { draft } = useCase()
  const self = useMe()
  const as = draft.review?.copy?.as ?? 'officer'
  // Who handed the application on reads it, and has no more part in it.
  const me = draft.review?.copy?.as === 'officer' ? undefined : self
  return (
    <RoomProvider value={{ as, me, hasItemPage }}>
      <Outlet />
    </RoomProvider>
  )
}
