import type { Draft } from '#src/domain/case/draft.ts'
import { authorsOf } from '#src/domain/review/authors.ts'
import type { Verdicts } from '#src/domain/review/verdict.ts'
import { type CheckedBeside, checkSignOff } from './checkSignOff.ts'
import { contentsHashes } from './contentsHashes.ts'

/** What came of each signature of an application, by the id of the sign-off. The contents are gone through once. */
export async function checkAll(
  { case: file, review }: Pick<Draft, 'case' | 'review'>,
  known: CheckedBeside['known'],
): Promise<Verdicts> {
  const signOffs = review?.signOffs ?? []
  if (signOffs.length === 0) return new Map()
  const hashes = await contentsHashes(file)
  const beside = { known, authors: authorsOf(review) }
  const checked = signOffs.map(
    async (signOff) => [signOff.id, await checkSignOff(signOff, file, beside, hashes)] as const,
  )
  return new Map(await Promise.all(checked))
}
