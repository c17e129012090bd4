import { packName as nameOf, type PackOf } from '#src/documents/packs/packsIn.ts'
import { shortId } from '#src/storage/restore/shortId.ts'

/** "spo-serve-and-lodge-4f7k2m9q.zip": no personal data, only whom it is for and the end of the case's id. */
export const packName = (pack: PackOf, caseId: string) => `spo-${nameOf(pack)}-${shortId(caseId)}.zip`

/** "spo-draft-order-4f7k2m9q.pdf". */
export const fileName = (stem: string, caseId: string, format: 'pdf' | 'docx') =>
  `spo-${stem}-${shortId(caseId)}.${format}`

/** "spo-disclosure-not-for-release-4f7k2m9q.zip". */
export const disclosureName = (caseId: string) => `spo-disclosure-not-for-release-${shortId(caseId)}.zip`
