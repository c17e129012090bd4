import { lazy, Suspense } from 'react'
import { interimStands } from '#src/domain/deadlines/interimStands.ts'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { useCase } from './caseContext.ts'

const ClosingForm = lazy(async () => ({ default: (await import('./ClosingForm.tsx')).ClosingForm }))

/** Closing the application; while an interim order stands and the main application is undecided, only with a reason. */
export function CloseCase() {
  const { file } = useCase()
  if (file.closed) return null
  return (
    <LateDetails summary="Close this application">
      <Suspense>
        <ClosingForm stands={interimStands(file)} />
      </Suspense>
    </LateDetails>
  )
}
