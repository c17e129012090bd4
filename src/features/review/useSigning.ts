import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { libraryEdition } from '#src/domain/conditions/libraryEdition.ts'
import type { SignOff } from '#src/domain/review/signOffs.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { type Declared, statementOf } from '#src/storage/signing/statementOf.ts'
import { useReview } from './reviewContext.ts'

/**
 * Signs the application as it stands, or as `file`, with the key of the vault; undefined without a contact card. Rejects where the
 * signer wrote the application and may not sign it, and where no vault is open.
 */
export function useSigning(): ((declared: Declared, file?: CaseFile) => Promise<SignOff>) | undefined {
  const { draft, me, copy } = useReview()
  const { handOver, newId } = useServices()
  if (!me) return undefined
  return async (declared, file = draft.case) => {
    const drafter = draft.review?.author ?? copy?.of.key ?? me.key
    const signed = { case: file, review: draft.review }
    const statement = await statementOf(signed, { ...declared, library: libraryEdition(), drafter })
    return handOver.sign(statement, newId('signoff'))
  }
}
