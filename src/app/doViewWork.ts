import { replaceEqualDeep } from '@tanstack/react-query'
import { asPrinted } from '#src/documents/asPrinted.ts'
import { previewOf } from '#src/documents/preview.ts'
import { servedViewOf } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { ViewAnswer, ViewQuestion } from './viewMessages.ts'

/**
 * Writes what the served papers say of one step after another, of the case that came last. What stayed the same in a case
 * is put back in place of the copy, so that what is remembered of it is still of use.
 */
export function viewWork(): (question: ViewQuestion) => ViewAnswer {
  let known: CaseFile | undefined
  return ({ step, item, file }) => {
    if (file) known = replaceEqualDeep(known, file)
    if (!known) return { fault: 'A step came without its case.' }
    try {
      return { blocks: asPrinted(previewOf(step, servedViewOf(known), item)) }
    } catch (fault) {
      return { fault: fault instanceof Error ? fault.message : String(fault) }
    }
  }
}
