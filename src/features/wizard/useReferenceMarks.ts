import { useMemo } from 'react'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { type ReferenceMarks, referenceMarks } from '#src/domain/shared/referenceMarks.ts'
import { useCase } from './caseContext.ts'

/** The marks by which the officer names acts, exhibits and conditions of the open case. */
export function useReferenceMarks(): ReferenceMarks {
  const { acts, evidence, prohibitions, requirements } = useCase().draft.case
  // Measured: with 1,000 acts the labels take milliseconds, and a page has several boxes.
  return useMemo(
    () => referenceMarks(referenceLabels({ acts, evidence, prohibitions, requirements })),
    [acts, evidence, prohibitions, requirements],
  )
}
