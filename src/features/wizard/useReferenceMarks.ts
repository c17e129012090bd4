import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { type ReferenceMarks, referenceMarks } from '#src/domain/shared/referenceMarks.ts'
import { remembered } from '#src/domain/shared/remembered.ts'
import { useCase } from './caseContext.ts'

/** The marks by which the officer names acts, exhibits and conditions of the open case. */
export function useReferenceMarks(): ReferenceMarks {
  return marksOf(useCase().draft.case)
}

/** Measured: with 1,000 acts the marks take a millisecond, and a page has up to 25 parts that ask for them. */
const marksOf = remembered((file: CaseFile) => referenceMarks(referenceLabels(file)))
