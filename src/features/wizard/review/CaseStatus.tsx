import { statusWords } from '#src/domain/review/statusTable.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { useStands } from './useStands.ts'

/** Where the application stands on its way to court, in the band above its pages. */
export function CaseStatus({ stored }: { stored: Stored }) {
  const stands = useStands(stored)
  return stands ? <span>{statusWords[stands.status]}</span> : null
}
