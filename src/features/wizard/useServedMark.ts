import { useEffect, useRef } from 'react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { ordersMade } from '#src/domain/case/ordersMade.ts'
import { paperServices } from '#src/domain/case/paperServices.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { useCase } from './caseContext.ts'
import { useMarks } from './useMarks.ts'

/**
 * Keeps the mark "served" of the case the same as what is recorded of service: a served case is not deleted from this device.
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

/** The first service of an order that is recorded; before that, the first of the papers of the application. */
function servedOn(file: CaseFile): IsoDate | undefined {
  return ordersMade(file)
    .map(({ record: { served } }) => (served?.answer === 'yes' ? served.on : undefined))
    .concat(paperServices(file).map(({ how }) => how?.on))
    .find((on) => on !== undefined)
}
