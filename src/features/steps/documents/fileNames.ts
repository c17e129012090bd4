import type { Audience } from '#src/documents/blocks.ts'
import { shortId } from '#src/storage/restore/shortId.ts'

/** "spo-serve-and-lodge-4f7k2m9q.zip": no personal data, only whom it is for and the end of the case's id. */
export const packName = (audience: Audience, caseId: string) => `spo-${audience}-${shortId(caseId)}.zip`

/** "spo-draft-order-4f7k2m9q.pdf". */
export const fileName = (stem: string, caseId: string, format: 'pdf' | 'docx') =>
  `spo-${stem}-${shortId(caseId)}.${format}`
