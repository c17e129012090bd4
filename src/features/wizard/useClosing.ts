import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { useCase } from './caseContext.ts'

/** Closes the case, or with nothing given opens it again, on top of whatever is stored by then. What cannot be saved is told at the head of the page. */
export function useClosing(): (closed: CaseFile['closed']) => Promise<void> {
  const { save } = useCase()
  return async (closed) => {
    for (let base: Stored | undefined; ; ) {
      const result = await save({ closed }, base)
      if (result.saved) return
      base = result.current
    }
  }
}
