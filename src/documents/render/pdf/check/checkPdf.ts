import { annotationProblems } from './annotationProblems.ts'
import { contentProblems } from './contentProblems.ts'
import { fontProblems } from './fontProblems.ts'
import { metadataProblems } from './metadataProblems.ts'
import { type OpenedPdf, openPdf } from './openedPdf.ts'
import type { PdfProblem } from './pdfProblem.ts'
import { structureProblems } from './structureProblems.ts'

/**
 * What is wrong with the structure of a PDF; an empty list when every rule holds. It looks at the raw objects and
 * is no substitute for a full PDF/UA or PDF/A validator.
 */
export async function checkPdf(bytes: Uint8Array): Promise<PdfProblem[]> {
  let pdf: OpenedPdf
  try {
    pdf = await openPdf(bytes)
  } catch (fault) {
    return [{ rule: 'readable', message: fault instanceof Error ? fault.message : 'The file cannot be read' }]
  }
  return [metadataProblems, contentProblems, structureProblems, annotationProblems, fontProblems].flatMap(
    (problemsOf) => problemsOf(pdf),
  )
}
