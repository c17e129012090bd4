import type { ReadBack } from '#src/documents/render/readBack/readBack.ts'
import { profileOf } from '#src/domain/case/profileOf.ts'
import { type IsoDate, isRealDate } from '#src/domain/shared/dates.ts'
import { useServices, type Written } from '#src/features/drafts/services.ts'
import { useDeliveredProfile } from '#src/features/wizard/papers/useDeliveredProfile.ts'
import { useMapImages } from '#src/features/wizard/useMapImages.ts'
import { useReview } from '../reviewContext.ts'
import { useReadVersion } from '../useVersions.ts'
import type { CheckedAgainst } from './checkedAgainst.ts'
import { compareFile, type FileCheck } from './compareFile.ts'

/** What came of checking a file; `ownHeads` are the heads of the record of this vault, where it has one. */
export type Checked =
  | { ok: true; check: FileCheck; ownHeads: ReadonlySet<string> | undefined }
  | { ok: false; message: string }

/**
 * Compares a file with the papers of a version, made anew as of the day that the file says it was made on, or else as of today. Never
 * rejects.
 */
export function useCheckFile(): (file: File, against: CheckedAgainst) => Promise<Checked> {
  const { file: current, today } = useReview()
  const { readFileBack, writePapers, vault } = useServices()
  const profile = profileOf(current, useDeliveredProfile())
  const images = useMapImages()
  const readVersion = useReadVersion()

  const write = async ({ seq }: CheckedAgainst, today: IsoDate): Promise<Written> => {
    const draft = await readVersion(seq)
    if (!draft || !profile)
      return { ok: false, because: 'record', message: 'The version that was signed could not be read.' }
    return await writePapers({ draft, profile, today, ...(images && { images }) })
  }
  return async (file, against) => {
    const back = await readFileBack(new Uint8Array(await file.arrayBuffer()))
    if (!back.ok) return back
    const written = await write(against, dayOf(back.read, today))
    if (!written.ok) return written
    const check = compareFile(back.read, written.papers)
    return { ok: true, check, ownHeads: namesHead(check) ? await headsOf(vault) : undefined }
  }
}

const dayOf = ({ madeOn }: ReadBack, today: IsoDate): IsoDate =>
  madeOn && isRealDate(madeOn) ? madeOn : today

const namesHead = (check: FileCheck): boolean => 'heads' in check && check.heads.length > 0

/** Each head that the record of this vault ever had, 12 characters; undefined where there is no record. */
async function headsOf(
  vault: ReturnType<typeof useServices>['vault'],
): Promise<ReadonlySet<string> | undefined> {
  const report = await vault.audit().catch(() => undefined)
  if (!report) return undefined
  return new Set([...report.entries.map(({ prev }) => prev), report.head].map((hash) => hash.slice(0, 12)))
}
