import { useEffect, useRef } from 'react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { ordersMade } from '#src/domain/case/ordersMade.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useMarks } from '#src/features/wizard/useMarks.ts'

/**
 * Keeps the mark "served" of the case the same as what this page records: a served case is not deleted from this device.
 * A mark is taken back only where the officer takes the service back on this page.
 */
export function useServedMark(): void {
  const { file, draft } = useCase()
  const mark = useMarks()
  const recorded = servedOn(file)
  const marked = draft.case.marks?.servedOn
  const before = useRef(recorded)
  const saving = useRef(false)

  // The store: once the answers are saved, the mark follows; a mark that could not be saved is tried at the next change.
  useEffect(() => {
    const takenBack = recorded === undefined && before.current !== undefined
    if (saving.current || recorded === marked || (recorded === undefined && !takenBack)) return
    saving.current = true
    mark('servedOn', recorded)
      .then(() => {
        before.current = recorded
      })
      .catch(() => undefined)
      .finally(() => {
        saving.current = false
      })
  })
}

/** The first service that is recorded, of the interim order or of the full one. */
function servedOn(file: CaseFile): IsoDate | undefined {
  return ordersMade(file)
    .map(({ record: { served } }) => (served?.answer === 'yes' ? served.on : undefined))
    .find((on) => on !== undefined)
}
